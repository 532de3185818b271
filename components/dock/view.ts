import type { Verdict } from '../../lib/verdicts/verdict';

export interface DockMark {
  id: string;
  verdict: Verdict;
  /** The article's words. */
  text: string;
  /** Title of the term; empty for a mark without one. */
  title: string;
  expected: string;
}

/** What the dock shows of a page. */
export interface DockView {
  /** In reading order. */
  marks: readonly DockMark[];
  counts: Record<Verdict, number>;
  /** The mark whose card is open. */
  active: string | null;
  newer: boolean;
  asOf: string;
  /** The page changes so often that it is no longer followed. */
  backedOff: boolean;
  /** The page holds more than is read of a page at most. */
  truncated: boolean;
  host: string;
}

export const BY_GRAVITY: readonly Verdict[] = ['discrepancy', 'missing-context', 'match', 'unverified'];
