/**
 * Finds reported words in a page again: to the letter, then by what stands before and after them, then by likeness.
 * Where nothing is like enough it says so: a reader would take a wrong place for the reported one.
 */
import search from 'approx-string-match';
import { unitsBefore } from './code-points';
import { contextLikeness, likeness, sameNumbers, wholeWords, widened } from './likeness';
import type { ReportQuote } from './report';
import { endIn, plain, type Plain } from './words';

export interface Place {
  /** UTF-16 units of the text, `end` exclusive. */
  start: number;
  end: number;
  /** exact: the very words · context: changed words between the same neighbours · fuzzy: words that are alike. */
  how: 'exact' | 'context' | 'fuzzy';
  /** 1 where the words are the same, down to `LEAST`. */
  likeness: number;
}

/** Below this share of equal characters, words are other words. */
export const LEAST = 0.75;
/** Words as short as this occur by chance: their neighbours have to agree too. */
const SHORT = 24;
const LEAST_CONTEXT = 0.5;
/** Longer words are looked for by their beginning and their end. */
const LONGEST = 600;
const MAX_CANDIDATES = 500;

/** A text made ready to find many quotes in. */
export interface Ground {
  text: string;
  plain: Plain;
}

export function ground(text: string): Ground {
  return { text, plain: plain(text) };
}

/** Where the quote stands in the text; null where it is no longer there. */
export function anchor(where: Ground, quote: ReportQuote): Place | null {
  const wanted = { exact: plain(quote.exact).text, prefix: plain(quote.prefix).text, suffix: plain(quote.suffix).text };
  if (wanted.exact === '') return null;
  const hint = quote.start === null ? null : unitsBefore(where.text, quote.start);
  const found = exactly(where.plain, wanted, hint) ?? between(where.plain, wanted) ?? alike(where.plain, wanted, hint);
  if (!found) return null;
  const { plain: spelled, text } = where;
  return { ...found, start: spelled.starts[found.start] ?? text.length, end: endIn(text, spelled, found.end) };
}

type Wanted = Pick<ReportQuote, 'exact' | 'prefix' | 'suffix'>;

function exactly({ text, starts }: Plain, wanted: Wanted, hint: number | null): Place | null {
  let best: { at: number; context: number; far: number } | null = null;
  let at = text.indexOf(wanted.exact);
  for (let count = 0; at >= 0 && count < MAX_CANDIDATES; count++, at = text.indexOf(wanted.exact, at + 1)) {
    const end = at + wanted.exact.length;
    if (!wholeWords(text, at, end)) continue;
    const context = contextLikeness(text, at, end, wanted);
    const far = hint === null ? 0 : Math.abs(starts[at]! - hint);
    if (!best || context > best.context || (context === best.context && far < best.far)) best = { at, context, far };
  }
  if (!best || (wanted.exact.length < SHORT && best.context < LEAST_CONTEXT)) return null;
  return { start: best.at, end: best.at + wanted.exact.length, how: 'exact', likeness: 1 };
}

/** What now stands between the same neighbours, if it still says the same. */
function between({ text }: Plain, { exact, prefix, suffix }: Wanted): Place | null {
  if (prefix.length < 8 || suffix.length < 8) return null;
  for (let before = text.indexOf(prefix), count = 0; before >= 0 && count < MAX_CANDIDATES; count++, before = text.indexOf(prefix, before + 1)) {
    let start = before + prefix.length;
    let end = text.indexOf(suffix, start);
    if (end < 0) return null;
    if (end - start > 2 * exact.length + 20) continue;
    while (text[start] === ' ' && start < end) start++;
    while (text[end - 1] === ' ' && start < end) end--;
    const like = likeness(text.slice(start, end), exact);
    if (like >= LEAST && sameNumbers(text.slice(start, end), exact)) return { start, end, how: 'context', likeness: like };
  }
  return null;
}

function alike({ text, starts }: Plain, wanted: Wanted, hint: number | null): Place | null {
  const { exact } = wanted;
  let best: (Place & { score: number }) | null = null;
  for (const { errors, ...match } of exact.length > LONGEST ? spanning(text, exact) : search(text, exact, most(exact.length)).slice(0, MAX_CANDIDATES)) {
    const like = 1 - errors / exact.length;
    const { start, end } = widened(text, match.start, match.end);
    if (like < LEAST || !sameNumbers(text.slice(start, end), exact)) continue;
    const context = contextLikeness(text, start, end, wanted);
    if (exact.length < SHORT && context < LEAST_CONTEXT) continue;
    const near = hint === null ? 0 : 1 - Math.abs(starts[start]! - hint) / Math.max(text.length, 1);
    const score = 50 * like + 40 * context + 10 * near;
    if (!best || score > best.score) best = { start, end, how: 'fuzzy', likeness: like, score };
  }
  if (!best) return null;
  const { score: _, ...place } = best;
  return place;
}

/** Long words by their ends: the two must lie about as far apart as they did. */
function spanning(text: string, exact: string): { start: number; end: number; errors: number }[] {
  const half = LONGEST / 2;
  const heads = search(text, exact.slice(0, half), most(half));
  const tails = search(text, exact.slice(-half), most(half));
  for (const head of heads) {
    for (const tail of tails) {
      const length = tail.end - head.start;
      if (length < LEAST * exact.length || length > exact.length / LEAST) continue;
      const errors = Math.round(((head.errors + tail.errors) * exact.length) / LONGEST);
      return [{ start: head.start, end: tail.end, errors: Math.max(errors, Math.abs(length - exact.length)) }];
    }
  }
  return [];
}

const most = (length: number): number => Math.floor((1 - LEAST) * length);
