/** What the list of reports can be asked, and what it answers. */
import type { Report, ReportKind, ReportState } from './report';

/** updated: last changed first · created: newest first · oldest: oldest first · site: by site, oldest first within each. */
export const SORTS = ['updated', 'created', 'oldest', 'site'] as const;
export type ReportSort = (typeof SORTS)[number];

export interface ReportQuery {
  /** Words that must all occur somewhere in a report; empty for any. */
  text: string;
  kind: ReportKind | null;
  state: ReportState | null;
  /** Id of a term; empty for reports that belong to none, null for any. */
  term: string | null;
  site: string | null;
  sort: ReportSort;
  offset: number;
  /** At most 500. */
  limit: number;
}

export interface ReportList {
  reports: Report[];
  /** How many there are in all, before offset and limit. */
  total: number;
}

export interface ReportCounts {
  total: number;
  kinds: Record<string, number>;
  states: Record<string, number>;
  /** Most frequent first; a term is empty where reports belong to none. */
  terms: [term: string, count: number][];
  sites: [site: string, count: number][];
}

export function anyReport(): ReportQuery {
  return { text: '', kind: null, state: null, term: null, site: null, sort: 'updated', offset: 0, limit: 50 };
}

/** Whether a report holds all words of a search; case and accents as they stand, letters in any case. */
export function holdsWords(report: Report, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { quote, page, note, source, found, expected, term } = report;
  const all = [quote.exact, page.title, page.publisher, page.url, note, source, found, expected, term].join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
}

export function wordsOf(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter((word) => word !== '');
}
