import { useEffect, useState } from 'preact/hooks';
import { ReportsPage } from '../../components/reports/ReportsPage';
import { LED, type Preview, type ReportsActions, type Said, type Scope } from '../../components/reports/view';
import { problemWords } from '../../components/reports/words';
import { formatNumber } from '../../lib/i18n/format';
import { t, tn } from '../../lib/i18n/t';
import type { Done } from '../../lib/messages/reports';
import { ask } from '../../lib/messages/send';
import type { FormatId } from '../../lib/reports/formats';
import type { MergeChoice } from '../../lib/reports/merge';
import type { ReportChange } from '../../lib/reports/report';
import { settingsOfBrowser } from '../../lib/settings/browser';
import { takeOut } from './export';
import { previewOf } from './import';
import { problemIn } from './problem';
import { copyReport, linksOf, TERMS } from './send';
import { useReports } from './use-reports';

export function App({ led, ledToImport }: { led: string | null; ledToImport: boolean }) {
  const [said, setSaid] = useState<Said | null>(null);
  const reports = useReports(led, (error) => setSaid({ words: problemWords(problemIn(error)), grave: true }));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<string | null>(led === null ? null : LED);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [tracker, setTracker] = useState('');
  useEffect(() => {
    void settingsOfBrowser.load().then((settings) => setTracker(settings.tracker));
    return settingsOfBrowser.onChange((settings) => setTracker(settings.tracker));
  }, []);

  /** Runs `work`, says what came of it, and shows the list as it is then. */
  const doing = async (work: () => Promise<Said | null>): Promise<void> => {
    setSaid(null);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid({ words: problemWords(problemIn(error)), grave: true });
    }
    await reports.reload();
  };
  /** Likewise for what the background does or leaves undone. */
  const done = (work: () => Promise<Done>, then: () => Said | null): void =>
    void doing(async () => {
      const outcome = await work();
      return outcome.ok ? then() : { words: problemWords(outcome.error), grave: true };
    });

  const remove = (ids: readonly string[]): void =>
    done(() => ask('report/delete', { ids: [...ids] }), () => {
      select(ids, false);
      return { words: tn('reports_deleted', ids.length), undo: () => done(() => ask('report/restore', { ids: [...ids] }), () => ({ words: t('reports_restored') })) };
    });
  const select = (ids: readonly string[], on: boolean): void =>
    setSelected((now) => {
      const next = new Set(now);
      for (const id of ids) if (on) next.add(id); else next.delete(id);
      return next;
    });
  const bringIn = (choice: MergeChoice): void =>
    void doing(async () => {
      const merged = await ask('report/import', { reports: preview!.reports, conflicts: choice });
      if (!merged.ok) return { words: problemWords(merged.error), grave: true };
      setPreview(null);
      return { words: t('reports_imported', formatNumber(merged.added), formatNumber(merged.replaced), formatNumber(merged.left)) };
    });

  const actions: ReportsActions = {
    onQuery: reports.setQuery,
    onSelect: select,
    onSelectFound: () => void ask('report/ids', reports.query).then((ids) => setSelected(new Set(ids)), () => undefined),
    onSelectNone: () => setSelected(new Set()),
    onEdit: setEditing,
    onChange: (ids: readonly string[], change: ReportChange) => done(() => ask('report/update', { ids: [...ids], change }), () => null),
    onDelete: remove,
    onExport: (format: FormatId, scope: Scope) => void doing(async () => ({ words: t('reports_exported', await takeOut(format, scope, { query: reports.query, selected })) })),
    onFile: (file) =>
      void doing(async () => {
        setPreview(null);
        const read = await previewOf(file);
        if ('said' in read) return read.said;
        setPreview(read.preview);
        return null;
      }),
    onImport: bringIn,
    onDropPreview: () => setPreview(null),
    onRetry: () => void doing(async () => (await ask('report/retry', {}), null)),
    onQuiet: () => setSaid(null),
    linksOf: (report) => linksOf(report, tracker),
    onCopy: copyReport,
  };
  const { query, list, counts, aside, ledReport, busy } = reports;
  return <ReportsPage view={{ query, list, counts, aside, selected, editing, led: ledReport, ledToImport, said, preview, busy, terms: TERMS }} actions={actions} />;
}
