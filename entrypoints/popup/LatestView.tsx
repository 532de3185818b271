import { useCallback, useEffect, useState } from 'preact/hooks';
import { LatestReports } from '../../components/reports/LatestReports';
import { problemWords } from '../../components/reports/words';
import { t } from '../../lib/i18n/t';
import { ask, askTab } from '../../lib/messages/send';
import { anyReport, type ReportList } from '../../lib/reports/query';
import type { Report } from '../../lib/reports/report';
import { takeOut } from '../reports/export';
import { problemIn } from '../reports/problem';
import { leaveTo } from './leave';
import { findTab } from './tab';

const SHOWN = 20;

/** The latest reports in the popup, with those of the page in the tab. */
export function LatestView({ tabId }: { tabId: number | null }) {
  const [tab, setTab] = useState<number | null>(null);
  const [list, setList] = useState<ReportList>({ reports: [], total: 0 });
  const [here, setHere] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [said, setSaid] = useState('');

  const load = useCallback(async (): Promise<void> => {
    const found = await findTab(tabId);
    setTab(found?.id ?? null);
    const places = found?.id === undefined ? [] : await askTab(found.id, 'tab/reports', {}).catch(() => []);
    const latest = await ask('report/list', { ...anyReport(), limit: SHOWN });
    // Those of this page belong here however old they are.
    const missing = places.filter(({ id }) => !latest.reports.some((each) => each.id === id));
    const older = await Promise.all(missing.map(({ id }) => ask('report/get', { id })));
    setHere(new Map(places.map(({ id, here: isHere }) => [id, isHere])));
    setList({ reports: [...latest.reports, ...older.filter((each): each is Report => each !== null)], total: latest.total });
  }, [tabId]);
  const wish = (work: () => Promise<string>): void => {
    setSaid('');
    work().then(setSaid, (error: unknown) => setSaid(problemWords(problemIn(error))));
  };
  useEffect(() => wish(async () => (await load(), '')), [load]);

  return (
    <LatestReports
      reports={list.reports}
      total={list.total}
      here={here}
      said={said}
      onOpen={(id) => wish(async () => (await ask('report/open', { id }), ''))}
      onOpenAll={() => wish(async () => (await ask('report/open', { id: null }), ''))}
      onGoTo={(id) =>
        wish(async () => {
          if (tab === null || !(await askTab(tab, 'tab/goto-report', { id }))) return t('page_mark_gone');
          await leaveTo(tab);
          return '';
        })
      }
      onReportSelection={() =>
        wish(async () => {
          const checker = tab !== null && (await ask('tab/inject', { tab }).catch(() => false));
          if (!checker || !(await askTab(tab, 'tab/report-selection', {}).catch(() => false))) return t('latest_nothing_selected');
          await leaveTo(tab);
          return '';
        })
      }
      onExport={() => wish(async () => t('reports_exported', await takeOut('own', 'all')))}
    />
  );
}
