/** What kinds of change there are; each is counted apart. */
export const KINDS = ['percent', 'money', 'year', 'month', 'weekday', 'duration', 'count', 'quotation', 'payer', 'status'] as const;
export type Kind = (typeof KINDS)[number];

/** A labelled claim of an article, with its place: offsets are UTF-16 units of the article's text. */
export interface Labelled {
  quote: string;
  term: string;
  verdict: string;
  past?: boolean;
  optional?: boolean;
  start: number;
  end: number;
}

/** One change to the text of an article, after which the claim contradicts its term. */
export interface Change {
  kind: Kind;
  start: number;
  end: number;
  put: string;
  /** A discrepancy of one of these terms is expected in the changed sentence. */
  terms: string[];
  /** One of these is neither expected there nor wrong. */
  may: string[];
}

/** A replaced stretch of a line. */
export interface Edit {
  start: number;
  end: number;
  put: string;
}
