import { formatNumber } from '../../lib/i18n/format';
import { harmless } from '../../lib/i18n/harmless';
import { t } from '../../lib/i18n/t';
import type { ReportCounts, ReportQuery } from '../../lib/reports/query';
import type { TermName } from './fields';
import { titleOf } from './view';

/** More than these nobody compares at a glance; the filters have them all. */
const SHOWN = 12;

/** How many reports there are by term and by site, as bars; each one filters the list. */
export function Counts({ counts, query, terms, onQuery }: { counts: ReportCounts; query: ReportQuery; terms: readonly TermName[]; onQuery: (change: Partial<ReportQuery>) => void }) {
  return (
    <div class="reports-counts">
      <Bars title={t('reports_by_term')} rows={counts.terms.map(([id, count]) => ({ id, label: id === '' ? t('report_no_term') : titleOf(terms, id), count }))} chosen={query.term} onChoose={(term) => onQuery({ term })} />
      <Bars title={t('reports_by_site')} rows={counts.sites.map(([id, count]) => ({ id, label: id, count }))} chosen={query.site} onChoose={(site) => onQuery({ site })} />
    </div>
  );
}

interface Row {
  id: string;
  label: string;
  count: number;
}

function Bars({ title, rows, chosen, onChoose }: { title: string; rows: readonly Row[]; chosen: string | null; onChoose: (id: string | null) => void }) {
  const most = Math.max(...rows.map(({ count }) => count), 1);
  return (
    <section class="sheet stack">
      <h2>{title}</h2>
      <ul class="reports-bars">
        {rows.slice(0, SHOWN).map(({ id, label, count }) => (
          <li key={id}>
            <button type="button" class="reports-bar" aria-pressed={chosen === id} onClick={() => onChoose(chosen === id ? null : id)}>
              <span class="reports-bar-label" dir="auto">{harmless(label)}</span>
              <span class="reports-bar-count">{formatNumber(count)}</span>
              <span class="reports-bar-line" style={{ inlineSize: `${(100 * count) / most}%` }} />
            </button>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p class="small soft">{t('reports_more', formatNumber(rows.length - SHOWN))}</p>}
    </section>
  );
}
