/** A report before it is kept: what the form is filled with, and what the background is asked to store. */
import type { ReportFigure, ReportKind } from '../reports/report';
import type { Verdict } from '../verdicts/verdict';

export type { ReportKind };

export interface ReportDraft {
  kind: ReportKind;
  /** The page as the tab has it; the background makes it canonical. */
  url: string;
  /** What the page declares as its canonical address, unchecked; null where it declares none. */
  canonical: string | null;
  title: string;
  published: string | null;
  publisher: string | null;
  /** The exact words, and what stands before and after them in the article. */
  exact: string;
  prefix: string;
  suffix: string;
  /** Where the words begin and end in the article's text, in Unicode code points; null where they were selected outside it. */
  start: number | null;
  end: number | null;
  figure: ReportFigure | null;
  term: string | null;
  verdict: Verdict | null;
  found: string;
  expected: string;
  note: string;
  source: string;
}

/** A report of the reader's own that belongs to the page. */
export interface ReportHere {
  id: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number | null;
  end: number | null;
  kind: ReportKind;
}
