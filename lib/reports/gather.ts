/** Gathers reports from the background, page by page, for an export. */
import type { ReportList, ReportQuery } from './query';
import type { Report } from './report';

const PAGE = 500;

/** All that the query finds; a report that comes meanwhile may or may not be among them, none is there twice. */
export async function gather(list: (query: ReportQuery) => Promise<ReportList>, query: ReportQuery): Promise<Report[]> {
  const reports = new Map<string, Report>();
  for (let offset = 0; ; offset += PAGE) {
    const { reports: page, total } = await list({ ...query, offset, limit: PAGE });
    for (const report of page) reports.set(report.id, report);
    if (page.length === 0 || offset + PAGE >= total) return [...reports.values()];
  }
}
