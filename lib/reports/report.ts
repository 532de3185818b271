/** A report as it is kept, exported and shown. Types and lists alone: the schema that checks them is in `schema.ts`, so that pages need not carry it. */
import type { FigureKind, Bound } from '../figures/figure';
import type { Verdict } from '../verdicts/verdict';

export const REPORT_KINDS = ['discrepancy', 'false-alarm', 'missing-context', 'new-term'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const REPORT_STATES = ['open', 'sent', 'settled'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Version of a report's shape. `migrate.ts` brings earlier ones to it. */
export const REPORT_VERSION = 2;

/** How long the fields may be, in UTF-16 units. */
export const LIMITS = {
  exact: 10_000,
  context: 500,
  url: 20_000,
  title: 2000,
  publisher: 500,
  short: 1000,
  term: 100,
  note: 10_000,
  source: 2000,
} as const;

export interface ReportQuote {
  exact: string;
  prefix: string;
  suffix: string;
  /** Where the words stood in the article's text, in Unicode code points, `end` exclusive; null where they were selected outside it. */
  start: number | null;
  end: number | null;
}

export interface ReportPage {
  /** The page's own canonical address, or the tab's, without tracking parameters. */
  url: string;
  /** The address that the tab had, without tracking parameters: the page is found again under both. */
  visited: string;
  title: string;
  /** ISO date or date-time. */
  published: string | null;
  publisher: string | null;
}

/** The figure among the reported words; fields as in `lib/figures`. */
export interface ReportFigure {
  text: string;
  kind: FigureKind;
  value: number;
  high: number | null;
  unit: string | null;
  bound: Bound | null;
}

export interface Report {
  version: typeof REPORT_VERSION;
  /** A UUID in lower case. */
  id: string;
  kind: ReportKind;
  state: ReportState;
  quote: ReportQuote;
  page: ReportPage;
  figure: ReportFigure | null;
  /** Id of the term it seems to be about. */
  term: string | null;
  /** What the engine said of the words; null where it had not marked them. */
  verdict: Verdict | null;
  /** What the article says, and what the terms say, in short. */
  found: string;
  expected: string;
  note: string;
  /** Where the reader knows it from: an address or words. */
  source: string;
  /** ISO date-times in UTC, with `Z`. */
  created: string;
  updated: string;
  /** Made in a private window, and kept because the reader said so. */
  private: boolean;
}

/** What a reader can change of a report that is kept. */
export type ReportChange = Partial<Pick<Report, 'kind' | 'state' | 'term' | 'found' | 'expected' | 'note' | 'source'>>;
