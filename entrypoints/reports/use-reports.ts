/** What of the reports is shown, kept in step with the store. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { PAGE_SIZE } from '../../components/reports/view';
import type { Aside } from '../../lib/messages/reports';
import { ask } from '../../lib/messages/send';
import { anyReport, type ReportCounts, type ReportList, type ReportQuery } from '../../lib/reports/query';
import type { Report } from '../../lib/reports/report';

const NO_COUNTS: ReportCounts = { total: 0, kinds: {}, states: {}, terms: [], sites: [] };

interface Shown {
  list: ReportList;
  counts: ReportCounts;
  aside: Aside;
  ledReport: Report | null;
}

export interface Reports extends Shown {
  query: ReportQuery;
  busy: boolean;
  setQuery: (change: Partial<ReportQuery>) => void;
  reload: () => Promise<void>;
}

export function useReports(led: string | null, onError: (error: unknown) => void): Reports {
  const [query, setWhole] = useState<ReportQuery>({ ...anyReport(), limit: PAGE_SIZE });
  const [shown, setShown] = useState<Shown>({ list: { reports: [], total: 0 }, counts: NO_COUNTS, aside: { broken: [], kept: [] }, ledReport: null });
  const [busy, setBusy] = useState(true);
  const round = useRef(0);

  const reload = useCallback(async (): Promise<void> => {
    const mine = ++round.current;
    setBusy(true);
    try {
      const found = await ask('report/list', query);
      // Reports were deleted meanwhile, and the page of the list with them: the one before it is shown.
      const list = found.reports.length === 0 && found.total > 0 ? await ask('report/list', { ...query, offset: 0 }) : found;
      if (mine === round.current) setShown((now) => ({ ...now, list, counts: { ...now.counts, total: Math.max(now.counts.total, list.total) } }));
      // The list does not wait for what takes a look at every report.
      const [counts, aside, ledReport] = await Promise.all([ask('report/counts', {}), ask('report/aside', {}), led === null ? null : ask('report/get', { id: led })]);
      if (mine === round.current) setShown({ list, counts, aside, ledReport });
    } catch (error) {
      if (mine === round.current) onError(error);
    } finally {
      if (mine === round.current) setBusy(false);
    }
  }, [query, led]);

  useEffect(() => void reload(), [reload]);
  useEffect(() => {
    // Reports are made in other tabs: what has changed there shows when the reader comes back.
    const back = (): void => void (document.visibilityState === 'visible' && reload());
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [reload]);

  const setQuery = useCallback((change: Partial<ReportQuery>): void => {
    setWhole((now) => ({ ...now, offset: 0, ...change }));
  }, []);
  return { ...shown, query, busy, setQuery, reload };
}
