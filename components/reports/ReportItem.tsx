import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../lib/i18n/format';
import { harmless, harmlessAddress } from '../../lib/i18n/harmless';
import { t } from '../../lib/i18n/t';
import { REPORT_STATES, type Report, type ReportState } from '../../lib/reports/report';
import { Button } from '../ui/Button';
import { ReportEditor } from './ReportEditor';
import { SendWays } from './SendWays';
import { titleOf, type ReportsActions, type ReportsView } from './view';
import { kindWord, stateWord } from './words';

/** One report of the list, or in another `place`, with what can be done with it. */
export function ReportItem({ report, place = report.id, view, actions }: { report: Report; place?: string; view: ReportsView; actions: ReportsActions }) {
  const { id, kind, quote, page, term, found, expected, note, source, state, updated } = report;
  const words = harmless(quote.exact);
  const name = words.slice(0, 80);
  const [sending, setSending] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const edited = useRef(false);
  useLayoutEffect(() => {
    // The editor has gone, and the focus with it: back to the button that opened it.
    if (edited.current && view.editing === null) row.current?.querySelector('button')?.focus();
    edited.current = view.editing === place;
  }, [view.editing]);
  return (
    <li class={`report-item report-item-${state}`}>
      <input type="checkbox" class="report-item-pick" aria-label={t('reports_select', name)} checked={view.selected.has(id)} onChange={(event) => actions.onSelect([id], event.currentTarget.checked)} />
      <div class="report-item-body">
        <div class="report-item-top">
          <span class={`report-tag report-tag-${kind}`}>{kindWord(kind)}</span>
          {term !== null && <span class="small soft" lang="en">{harmless(titleOf(view.terms, term))}</span>}
          {report.private && <span class="small soft">{t('reports_private')}</span>}
          <StateChoice name={name} state={state} onChoose={(next) => actions.onChange([id], { state: next })} />
        </div>
        <blockquote class="report-item-words" lang="en" dir="auto">{words}</blockquote>
        {(found || expected) && (
          <p class="small report-item-compare">
            {found && <span>{t('report_found')}: <strong lang="en" dir="auto">{harmless(found)}</strong></span>}
            {expected && <span>{t('report_expected')}: <strong lang="en" dir="auto">{harmless(expected)}</strong></span>}
          </p>
        )}
        {note && <p class="report-item-note" dir="auto">{harmless(note)}</p>}
        {source && <p class="small" dir="auto">{t('report_source_label')}: <Source source={source} /></p>}
        <p class="small soft report-item-page">
          <a href={harmlessAddress(page.url)} target="_blank" rel="noreferrer noopener" dir="auto">{harmless(page.title) || harmlessAddress(page.url)}</a>
          <span>{[harmless(page.publisher ?? '') || new URL(page.url).host, t('reports_changed', formatDate(updated))].join(' · ')}</span>
        </p>
        {view.editing === place ? (
          <ReportEditor
            report={report}
            terms={view.terms}
            onSave={(change) => {
              actions.onChange([id], change);
              actions.onEdit(null);
            }}
            onCancel={() => actions.onEdit(null)}
          />
        ) : (
          <div class="row report-item-do" ref={row}>
            <Button look="quiet" label={t('reports_edit_this', name)} onPress={() => actions.onEdit(place)}>{t('reports_edit')}</Button>
            <Button look="quiet" label={t('reports_send_this', name)} expanded={sending} onPress={() => setSending(!sending)}>{t('reports_send')}</Button>
            <Button look="quiet" label={t('reports_delete_this', name)} onPress={() => actions.onDelete([id])}>{t('reports_delete')}</Button>
            {sending && <SendWays report={report} actions={actions} />}
          </div>
        )}
      </div>
    </li>
  );
}

function StateChoice({ name, state, onChoose }: { name: string; state: ReportState; onChoose: (state: ReportState) => void }) {
  return (
    <select class="report-item-state" aria-label={t('reports_state_of', name)} value={state} onChange={(event) => onChoose(event.currentTarget.value as ReportState)}>
      {REPORT_STATES.map((each) => <option key={each} value={each}>{stateWord(each)}</option>)}
    </select>
  );
}

/** A link where it is an address of the web, else words. */
function Source({ source }: { source: string }) {
  const isAddress = /^https?:\/\/\S+$/i.test(source) && URL.canParse(source);
  return isAddress ? <a href={harmlessAddress(source)} target="_blank" rel="noreferrer noopener">{harmlessAddress(source)}</a> : <span>{harmless(source)}</span>;
}
