/** What the engine says of one place in the text (the law: docs/verdicts.md). Offsets are UTF-16 units of the checked text; `end` is exclusive. */
export const VERDICTS = ['match', 'discrepancy', 'missing-context', 'unverified'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why, as a code with parameters; put into words by the locale (`reason_<code>`), by the command line and by failing tests. */
export interface Reason {
  code: string;
  /** The words and values that decided, ready to be shown. */
  params: Record<string, string>;
}

export interface Mark {
  start: number;
  end: number;
  text: string;
  /** Id of the canonical term; null only for an `unverified` mark that belongs to none. */
  term: string | null;
  verdict: Verdict;
  /** The first term id of each unmet group; empty unless `missing-context`. */
  missing: string[];
  /** What the article says and what the terms say, in short ("$150 billion", "over $10 billion a year"). */
  found: string;
  expected: string;
  reason: Reason;
  /** Seed files whose sentences support the term. */
  sources: string[];
  /** The claim is about the superseded state, is hedged as somebody's report, or stands in quotation marks. */
  past: boolean;
  reported: boolean;
}

/** Why the article is, or is not, checked. */
export type TopicState = 'on-topic' | 'off-topic' | 'before-amendment' | 'not-english' | 'empty';

export interface Checked {
  onTopic: boolean;
  topic: TopicState;
  /** Sorted by start; no two of one term overlap. */
  marks: Mark[];
  /** The article is more than 90 days newer than the terms. */
  newer: boolean;
}
