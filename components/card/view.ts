/** What a card shows of one mark; everything in words is ready to be shown. */
import type { MarkFigures } from '../../lib/messages/page-check';
import type { TermView } from '../../lib/messages/term-view';
import type { Verdict } from '../../lib/verdicts/verdict';

export interface CardView {
  id: string;
  verdict: Verdict;
  /** The term's title; empty for a mark without one. */
  title: string;
  found: string;
  expected: string;
  /** One or two sentences. */
  why: string;
  /** Titles of the terms that the article says nothing about. */
  missing: readonly { id: string; title: string }[];
  figures: MarkFigures | null;
  /** The article is newer than the terms, which are as of `asOf` (ISO date). */
  newer: boolean;
  asOf: string;
  /** Somebody's report, as the article says. */
  reported: boolean;
  /** Where the mark stands among all marks of the page, from 1. */
  place: number;
  count: number;
  /** Other marks at the same words. */
  alsoHere: readonly { id: string; title: string; verdict: Verdict }[];
}

/** The term with its sentences: `loading` until the background has answered, `none` where there is no term. */
export type CardTerm = TermView | 'loading' | 'none';
