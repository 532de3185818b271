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
  if (!(role & Role.Short)) return 0;
  const { start, end } = reader.tokens;
  // "fifty-bil", "fifty bn": behind words only what reads as an abbreviation of the scale.
  if (!digits) return end[at] - start[at] > 2 || reader.isWord(at, 'bn') ? reader.lexicon.short[reader.id(at)] : 0;
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

/** "+", "-plus", "-odd" or "-ish" between a number and its scale: the token where it ends, else 0. */
export function markBehind(reader: Reader, at: number): number {
  if (reader.isWord(at + 1, '+') && reader.glued(at + 1)) return at + 1;
  if (reader.is(at + 1, Role.Hyphen) && reader.isAny(at + 2, ['plus', 'odd', 'ish'])) return at + 2;
  return 0;
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
