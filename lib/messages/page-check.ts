/** What the background tells a page of its article: the engine's marks, and what card and form need beside them. */
import type { Checked } from '../verdicts/verdict';

/** Found and expected as numbers, to be drawn. */
export interface MarkFigures {
  kind: 'money' | 'percent' | 'year';
  found: number;
  expected: number;
  /** What stands before the expected value, in words. */
  bound: 'over' | 'through' | null;
  /** ISO code, for money. */
  currency: string;
}

export interface PageCheck {
  result: Checked;
  /** For each mark, in the same order; null where there is nothing to draw. */
  figures: (MarkFigures | null)[];
}

/** A term by name, with what it says in short. */
export interface TermName {
  id: string;
  title: string;
  expected: string;
}
