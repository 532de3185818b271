import type { Reader } from './reader';
import { Role } from './roles';

/** A number as written in digits, words or both. */
export interface Numeral {
  first: number;
  last: number;
  value: number;
  /** The number before its scale: 1.35 in "1.35 trillion". */
  number: number;
  scaled: boolean;
  /** Written in words. */
  words: boolean;
  /** "13+ billion", "50-plus billion", "50-odd billion". */
  mark: 'plus' | 'odd' | null;
}

/** A product without the dust of binary fractions: 1.1 by 1e9 is 1,100,000,000. */
export function times(value: number, factor: number): number {
  const product = value * factor;
  return Number.isInteger(product) ? product : Number(product.toPrecision(14));
}

/** A scale word at `at`: its factor, else 0. Single letters count only where they stick to the digits (or are capitals behind a currency sign). */
function scaleAt(reader: Reader, at: number, digits: boolean, sign: boolean): number {
  const role = reader.role(at);
  if (role & Role.Scale) return reader.lexicon.number[reader.id(at)];
  if (role & Role.Hundred) return digits ? 100 : 0;
  if (!digits || !(role & Role.Short)) return 0;
  const { start, end } = reader.tokens;
  const letter = end[at] - start[at] === 1;
  const apart = letter && !reader.glued(at) && !(sign && reader.capital(at) && !reader.isWord(at + 1, '.'));
  return apart ? 0 : reader.lexicon.short[reader.id(at)];
}

/** Scales behind a number multiply ("62,000 crore", "1 lakh crore", "fifty thousand million"); `numeral.last` moves behind them. */
export function takeScales(reader: Reader, numeral: Numeral, sign: boolean): void {
  for (let taken = 0; taken < 3; taken++) {
    const next = reader.past(numeral.last);
    const factor = scaleAt(reader, next, !numeral.words && taken === 0, sign);
    if (factor === 0 || (next > numeral.last + 1 && !reader.glued(next))) return;
    numeral.value = times(numeral.value, factor);
    numeral.scaled = true;
    numeral.last = next;
  }
}

/** "and a half", "and a quarter", "and three quarters" behind `at`: what it adds, and its last token. */
export function andPart(reader: Reader, at: number): { add: number; last: number } | null {
  let next = at + 1;
  if (reader.is(next, Role.Hyphen)) next++;
  if (!reader.isWord(next, 'and')) return null;
  next = reader.past(next);
  let count = 1;
  if (reader.is(next, Role.Article)) next = reader.past(next);
  else if (reader.is(next, Role.Small)) {
    count = reader.lexicon.number[reader.id(next)];
    next = reader.past(next);
  }
  if (!reader.is(next, Role.Part) && !(reader.is(next, Role.Ordinal) && reader.isWord(next, 'third'))) return null;
  return { add: count / reader.lexicon.number[reader.id(next)], last: next };
}
