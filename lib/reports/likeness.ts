/** How alike two stretches of plain text are. */
import type { ReportQuote } from './report';

/** Longer than any context; keeps the cost of a comparison bounded. */
const MOST = 2000;

/** 1 for equal texts, 0 for texts without anything in common: one less the share of characters to change. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || a === b) return 1;
  return longest > MOST ? 0 : 1 - distance(a, b) / longest;
}

/** How well the neighbours of text[start, end) agree with those of a quote: the better of the two sides; 1 where the quote knows none. */
export function contextLikeness(text: string, start: number, end: number, { prefix, suffix }: Pick<ReportQuote, 'prefix' | 'suffix'>): number {
  const before = prefix === '' ? null : likeness(text.slice(Math.max(0, start - prefix.length - 1), start).trim(), prefix);
  const after = suffix === '' ? null : likeness(text.slice(end, end + suffix.length + 1).trim(), suffix);
  if (before === null || after === null) return before ?? after ?? 1;
  return 0.8 * Math.max(before, after) + 0.2 * Math.min(before, after);
}

/** Whether both name the same numbers in the same order: a corrected figure is another claim. */
export function sameNumbers(a: string, b: string): boolean {
  const numbers = (text: string): string => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');
  return numbers(a) === numbers(b);
}

/** Whether text[start, end) cuts no word or number in two, "50" out of "1500". */
export function wholeWords(text: string, start: number, end: number): boolean {
  return !cuts(text, start) && !cuts(text, end);
}

/** text[start, end) with the whole of the words and numbers at its ends. */
export function widened(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from > 0 && cuts(text, from)) from--;
  while (to < text.length && cuts(text, to)) to++;
  return { start: from, end: to };
}

/** Whether a word, or a number with its separators, goes on over `at`. */
function cuts(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  if (isWord(text.charAt(at - 1)) && isWord(text.charAt(at))) return true;
  return /\d[.,]\d/.test(text.slice(Math.max(at - 2, 0), at + 1)) || /\d[.,]\d/.test(text.slice(at - 1, at + 2));
}

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Characters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let row = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint16Array(b.length + 1);
    next[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      next[j] = Math.min(row[j - 1]! + same, row[j]! + 1, next[j - 1]! + 1);
    }
    row = next;
  }
  return row[b.length]!;
}
