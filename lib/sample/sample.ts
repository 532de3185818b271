/** A checked article that is not a page: shown by options and welcome. */
import type { BlockKind } from '../article/article';
import type { Reason, Verdict } from '../verdicts/verdict';

export interface SampleMark {
  id: string;
  /** UTF-16 units of the sample's text, `end` exclusive. */
  start: number;
  end: number;
  verdict: Verdict;
  /** Title of the term; empty for none. */
  title: string;
  text: string;
  expected: string;
  reason: Reason;
  /** Titles of the terms that are left out. */
  missing: string[];
}

export interface Sample {
  text: string;
  blocks: readonly { kind: BlockKind; start: number; end: number }[];
  marks: readonly SampleMark[];
}
