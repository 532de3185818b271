/** How a report lies in the database: the report itself, and beside it the keys that its indexes are made of. */
import type { BrokenRecord } from '../messages/reports';
import { siteOf } from '../settings/sites';
import type { Report } from './report';

export interface Row {
  id: string;
  report: Report;
  keys: RowKeys;
}

export interface RowKeys {
  /** Both addresses of the page. */
  pages: string[];
  site: string;
  kind: string;
  state: string;
  /** Empty where the report belongs to no term: an index leaves out what has no key. */
  term: string;
  created: string;
  updated: string;
}

export type { BrokenRecord };

export function rowOf(report: Report): Row {
  const { page, kind, state, term, created, updated } = report;
  return {
    id: report.id,
    report,
    keys: { pages: [...new Set([page.url, page.visited])], site: siteKey(page.url), kind, state, term: term ?? '', created, updated },
  };
}

/** The site under which a page is listed; an address without one (a host that is no name) stands for itself. */
export function siteKey(url: string): string {
  return siteOf(url) ?? (URL.canParse(url) ? new URL(url).host : '');
}
