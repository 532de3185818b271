import { useLayoutEffect, useRef } from 'preact/hooks';
import { harmless } from '../../lib/i18n/harmless';
import { t, tn } from '../../lib/i18n/t';
import { Button } from '../ui/Button';
import { useFocusAfter } from '../ui/focus-after';
import { Logo } from '../ui/Logo';
import { Notice } from '../ui/Notice';
import { AsideNotice } from './AsideNotice';
import { BulkBar } from './BulkBar';
import { Counts } from './Counts';
import { ExportPanel } from './ExportPanel';
import { Filters } from './Filters';
import { ImportPanel } from './ImportPanel';
import { Pager } from './Pager';
import { ReportItem } from './ReportItem';
import { LED, type ReportsActions, type ReportsView } from './view';
import './report-form.css';
import './reports.css';

/** All reports: to look through, to mend, to take out and to bring in. */
export function ReportsPage({ view, actions }: { view: ReportsView; actions: ReportsActions }) {
  const { counts, said, led, busy } = view;
  const undo = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed has gone with its report: the way back takes the focus.
    if (said?.undo) undo.current?.querySelector<HTMLElement>('button')?.focus();
  }, [said]);
  const list = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement | null>(null);
  // A notice that goes gives the focus back to where the reader was, or to the list where that has gone too.
  const back = (): HTMLElement | null => (before.current?.isConnected ? before.current : list.current);
  useFocusAfter(said !== null, back);
  useFocusAfter(view.aside.kept.length > 0, back);
  return (
    <div class="reports">
      <header class="reports-head">
        <Logo size={32} />
        <div>
          <h1>{t('reports_title')}</h1>
          <p class="soft">{tn('reports_total', counts.total)}</p>
        </div>
      </header>
      <main class="reports-body" aria-busy={busy} onFocusIn={({ target }) => void (before.current = target as HTMLElement)}>
        <AsideNotice aside={view.aside} onRetry={actions.onRetry} onExport={() => actions.onExport('own', 'all')} />
        {led && (
          <section class="reports-led" aria-label={t('reports_led')}>
            <ul class="reports-list"><ReportItem report={led} place={LED} view={view} actions={actions} /></ul>
          </section>
        )}
        {counts.total > 0 && <Filters query={view.query} counts={counts} terms={view.terms} onQuery={actions.onQuery} />}
        <section ref={list} aria-label={t('reports_list')} class="reports-main" tabIndex={-1}>
          {counts.total > 0 && <BulkBar view={view} actions={actions} />}
          {view.list.total === 0 ? <Nothing any={counts.total > 0} /> : (
            <ul class="reports-list">
              {view.list.reports.map((report) => <ReportItem key={report.id} report={report} view={view} actions={actions} />)}
            </ul>
          )}
          <Pager query={view.query} total={view.list.total} onQuery={actions.onQuery} />
        </section>
        {counts.total > 0 && <Counts counts={counts} query={view.query} terms={view.terms} onQuery={actions.onQuery} />}
        {counts.total > 0 && <ExportPanel view={view} onExport={actions.onExport} />}
        <ImportPanel preview={view.preview} terms={view.terms} led={view.ledToImport && !busy} onFile={actions.onFile} onImport={actions.onImport} onDrop={actions.onDropPreview} />
      </main>
      <div class="reports-said" role="status" ref={undo}>
        {said && (
          <Notice look={said.grave ? 'grave' : 'calm'}>
            <span class="reports-said-words">{harmless(said.words)}</span>
            {said.undo && <Button look="quiet" onPress={said.undo}>{t('reports_undo')}</Button>}
            <Button look="quiet" onPress={actions.onQuiet}>{t('report_close')}</Button>
          </Notice>
        )}
      </div>
    </div>
  );
}

function Nothing({ any }: { any: boolean }) {
  return (
    <div class="reports-nothing">
      <h2>{t(any ? 'reports_none_found' : 'reports_none')}</h2>
      <p class="soft">{t(any ? 'reports_none_found_more' : 'reports_none_more')}</p>
    </div>
  );
}
