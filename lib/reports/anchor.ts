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
const LEAST = 0.75;
/** Words as short as this occur by chance: their neighbours have to agree too. */
const SHORT = 24;
const LEAST_CONTEXT = 0.5;
/** Words shorter than this are like too many others. */
const TOO_SHORT = 12;
/** Longer words are looked for by their beginning and their end. */
const LONGEST = 600;
/** A word may stand in a page many thousand times: so often it is looked for, and so many places are compared. */
const MAX_FOUND = 5000;
const MAX_COMPARED = 60;

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
  if (!found || found === 'elsewhere') return null;
  const { plain: spelled, text } = where;
  return { ...found, start: spelled.starts[found.start] ?? text.length, end: endIn(text, spelled, found.end) };
}

type Wanted = Pick<ReportQuote, 'exact' | 'prefix' | 'suffix'>;

/** `elsewhere`: words so short stand in the page, but among other neighbours; nothing that is merely alike can be better. */
function exactly({ text, starts }: Plain, wanted: Wanted, hint: number | null): Place | 'elsewhere' | null {
  const { exact } = wanted;
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < MAX_FOUND; at = text.indexOf(exact, at + 1)) found.push(at);
  const place = (at: number): Place => ({ start: at, end: at + exact.length, how: 'exact', likeness: 1 });
  const same = found.filter((at) => isBetween(text, at, at + exact.length, wanted));
  if (hint !== null) for (const list of [same, found]) list.sort((a, b) => Math.abs(starts[a]! - hint) - Math.abs(starts[b]! - hint));
  const whole = (at: number): boolean => wholeWords(text, at, at + exact.length);
  const first = same.find(whole);
  if (first !== undefined) return place(first);
  let best: { at: number; context: number } | null = null;
  for (const at of found.slice(0, MAX_COMPARED)) {
    if (!whole(at)) continue;
    const context = contextLikeness(text, at, at + exact.length, wanted);
    if (!best || context > best.context) best = { at, context };
  }
  if (!best) return null;
  return exact.length >= SHORT || best.context >= LEAST_CONTEXT ? place(best.at) : 'elsewhere';
}

/** Whether text[start, end) has exactly the neighbours of the quote. */
function isBetween(text: string, start: number, end: number, { prefix, suffix }: Wanted): boolean {
  return text.slice(Math.max(0, start - prefix.length - 1), start).trimEnd().endsWith(prefix) && text.slice(end, end + suffix.length + 1).trimStart().startsWith(suffix);
}

/** What now stands between the same neighbours, if it still says the same. */
function between({ text }: Plain, { exact, prefix, suffix }: Wanted): Place | null {
  if (prefix.length < 8 || suffix.length < 8) return null;
  for (let before = text.indexOf(prefix), count = 0; before >= 0 && count < MAX_FOUND; count++, before = text.indexOf(prefix, before + 1)) {
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
  if (exact.length < TOO_SHORT) return null;
  let best: (Place & { score: number }) | null = null;
  for (const { errors, ...match } of exact.length > LONGEST ? spanning(text, exact) : search(text, exact, most(exact.length)).slice(0, MAX_COMPARED)) {
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

/** Characters that may differ; in short words a few are another word, and thousands of places would be like them. */
const most = (length: number): number => Math.floor((length < SHORT ? 0.1 : 1 - LEAST) * length);
