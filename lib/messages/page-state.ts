/** What the checker knows of the page it runs in: shown by popup, badge and dock. */
import type { Reason, TopicState, Verdict } from '../verdicts/verdict';

/** `off`: the reader has switched Plumbline off for this site. */
export type PageStatus = TopicState | 'off';

export interface PageMark {
  /** Names the mark in this page, until its text changes. */
  id: string;
  term: string | null;
  verdict: Verdict;
  /** The article's words, as they stand on the page. */
  text: string;
  found: string;
  expected: string;
  why: Reason;
  /** First term id of each group that the article leaves out; empty unless `missing-context`. */
  missing: string[];
  /** The sentence around the mark. */
  context: string;
}

/** The page without its marks: all that the badge needs. */
export interface PageSummary {
  state: PageStatus;
  title: string;
  url: string;
  /** ISO date or date-time, null where the page gives none. */
  published: string | null;
  /** The article is more than 90 days newer than the terms. */
  newer: boolean;
  /** ISO date of the terms. */
  asOf: string;
  /** Marks by verdict; dismissed ones are left out. */
  counts: Record<Verdict, number>;
  hidden: Hidden;
}

/** Marks that the reader has put away: dismissed on this page, or of a verdict that is switched off. Unverified ones, which are shown on request, do not count. */
export interface Hidden {
  dismissed: number;
  off: number;
}

export interface PageState extends PageSummary {
  /** In reading order; dismissed ones are left out. */
  marks: PageMark[];
}

export function noCounts(): Record<Verdict, number> {
  return { match: 0, discrepancy: 0, 'missing-context': 0, unverified: 0 };
}
