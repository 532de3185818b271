import { formatDate } from '../../lib/i18n/format';
import { harmless } from '../../lib/i18n/harmless';
import { t, tn } from '../../lib/i18n/t';
import type { Report } from '../../lib/reports/report';
import { Button } from '../ui/Button';
import { kindWord, stateWord } from './words';
import './latest.css';

export interface LatestReportsProps {
  /** The last ones that were made or changed; how many there are in all. */
  reports: readonly Report[];
  total: number;
  /** Reports on the page in the tab, by id: whether their words are still there. */
  here: ReadonlyMap<string, boolean>;
  /** What went wrong, or what came of the last thing that was asked for. */
  said: string;
  onOpen: (id: string) => void;
  onGoTo: (id: string) => void;
  onOpenAll: () => void;
  onReportSelection: () => void;
  onExport: () => void;
}

/** The latest reports, those of the page in the tab first. */
export function LatestReports({ reports, total, here, said, onOpen, onGoTo, onOpenAll, onReportSelection, onExport }: LatestReportsProps) {
  const sorted = [...reports.filter(({ id }) => here.has(id)), ...reports.filter(({ id }) => !here.has(id))];
  return (
    <div class="latest stack">
      <div class="row latest-do">
        <Button look="main" onPress={onReportSelection}>{t('latest_report_selection')}</Button>
        {total > 0 && <Button onPress={onOpenAll}>{t('report_open_all')}</Button>}
        {total > 0 && <Button look="quiet" onPress={onExport}>{t('latest_export')}</Button>}
      </div>
      <p class="latest-said small" role="status">{said}</p>
      {total === 0 ? <p class="small soft">{t('reports_none_more')}</p> : <p class="small soft">{tn('reports_total', total)}</p>}
      <ul class="latest-list">
        {sorted.map((report) => (
          <li key={report.id}>
            <Latest report={report} here={here.get(report.id) ?? null} onOpen={onOpen} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Latest({ report: { id, kind, state, quote, page, note, updated }, here, onOpen, onGoTo }: { report: Report; here: boolean | null; onOpen: (id: string) => void; onGoTo: (id: string) => void }) {
  const act = here === true ? onGoTo : onOpen;
  return (
    <button type="button" class="latest-item" onClick={() => act(id)}>
      <span class="latest-top small">
        <span class="strong">{kindWord(kind)}</span>
        <span class="soft">{stateWord(state)}</span>
        {here !== null && <span class={here ? 'latest-here' : 'latest-gone'}>{t(here ? 'latest_here' : 'latest_gone')}</span>}
      </span>
      <q class="latest-words" lang="en" dir="auto">{harmless(quote.exact)}</q>
      {note && <span class="latest-note small" dir="auto">{harmless(note)}</span>}
      <span class="small soft" dir="auto">{[harmless(page.publisher ?? '') || new URL(page.url).host, formatDate(updated)].join(' · ')}</span>
    </button>
  );
}
