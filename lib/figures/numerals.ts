import { NUMERAL, Role } from './roles';
import type { Reader } from './reader';

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

/** Numbers run over at most this many tokens, so that no run of number words is read twice over. */
const LONGEST = 16;

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
function takeScales(reader: Reader, numeral: Numeral, sign: boolean): void {
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
  const { word } = reader;
  let next = at + 1;
  if (reader.is(next, Role.Hyphen)) next++;
  if (reader.id(next) !== word.and) return null;
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

function fromDigits(reader: Reader, at: number, sign: boolean): Numeral | null {
  let value = reader.value(at);
  if (Number.isNaN(value)) return null;
  const { text, tokens } = reader;
  let first = at;
  let last = at;
  // ".5": the point stands alone before the digits.
  if (reader.isWord(at - 1, '.') && reader.glued(at) && !reader.glued(at - 1) && reader.digits(at) > 0 && at - 1 >= reader.free) {
    value /= 10 ** reader.digits(at);
    first--;
  }
  // Thousands parted by a no-break or thin space: "38 000 000"; behind a currency sign by a plain one too.
  for (let digits = reader.digits(at), groups = 0; digits > 0 && digits <= 3 && groups < 5; groups++) {
    if (reader.digits(last + 1) !== 3 || tokens.start[last + 1] - tokens.end[last] !== 1) break;
    const gap = text.charCodeAt(tokens.end[last]);
    if (!(gap === 0x20 && sign) && gap !== 0xa0 && gap !== 0x2009 && gap !== 0x202f && gap !== 0x2007) break;
    value = value * 1000 + reader.value(++last);
  }
  const numeral: Numeral = { first, last, value, number: value, scaled: false, words: false, mark: null };
  const lexicon = reader.lexicon;
  if (reader.glued(last + 1) && reader.is(last + 1, Role.Part)) {
    // "2½"
    value += 1 / lexicon.number[reader.id(++last)];
  } else {
    const part = andPart(reader, last);
    const next = part ? reader.past(part.last) : 0;
    if (part && reader.is(next, Role.Scale | Role.TimeUnit)) {
      value += part.add;
      last = part.last;
    }
  }
  numeral.last = last;
  numeral.value = numeral.number = value;
  const mark = markBehind(reader, last);
  if (mark > 0) {
    numeral.mark = reader.isWord(mark, 'odd') ? 'odd' : 'plus';
    numeral.last = mark;
  }
  takeScales(reader, numeral, sign);
  if (mark > 0 && !numeral.scaled) {
    numeral.mark = null;
    numeral.last = last;
  }
  return numeral;
}

/** "+", "-plus" or "-odd" between a number and its scale: the token where it ends, else 0. */
function markBehind(reader: Reader, at: number): number {
  if (reader.isWord(at + 1, '+') && reader.glued(at + 1)) return at + 1;
  if (reader.is(at + 1, Role.Hyphen) && (reader.isWord(at + 2, 'plus') || reader.isWord(at + 2, 'odd'))) return at + 2;
  return 0;
}

/** "half a billion", "a quarter million", "three quarters of a billion", "half a dozen". `at` is the first token, article aside. */
function partOfScale(reader: Reader, at: number): Numeral | null {
  const { lexicon, word } = reader;
  let count = 1;
  let part = at;
  if (reader.is(at, Role.Small)) {
    count = lexicon.number[reader.id(at)];
    part = reader.past(at);
  }
  if (!reader.is(part, Role.Part | Role.Ordinal) || (reader.is(part, Role.Ordinal) && !reader.isWord(part, 'third'))) return null;
  let next = reader.past(part);
  if (reader.id(next) === word.of) next = reader.past(next);
  if (reader.is(next, Role.Article)) next = reader.past(next);
  if (!reader.is(next, Role.Scale)) return null;
  const share = count / lexicon.number[reader.id(part)];
  const first = part === at && reader.is(at - 1, Role.Article) && at - 1 >= reader.free ? at - 1 : at;
  return { first, last: next, value: times(share, lexicon.number[reader.id(next)]), number: share, scaled: true, words: true, mark: null };
}

function fromWords(reader: Reader, at: number): Numeral | null {
  const { lexicon, word } = reader;
  let total = 0;
  let part = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let last = -1;
  let number = 0;
  let scaled = false;
  let first = at;
  // In "between one hundred and two hundred" the "and" joins two numbers.
  const joins = !reader.isWord(at - 1, 'between') && !reader.isWord(at - 2, 'between');
  if (reader.is(at, Role.Hundred | Role.Scale)) {
    // A bare scale needs its article: "a billion", not "multi-billion", "billions", "several million"; "hundred thousand" stands alone.
    const article = reader.is(at - 1, Role.Article) && at - 1 >= reader.free && !reader.isWord(at - 2, 'many');
    const behind = reader.past(at - 2) === at ? at - 2 : at - 1;
    if (!article && (!reader.is(at + 1, Role.Scale) || reader.is(behind, Role.Vague))) return null;
    if (article) first = at - 1;
    part = 1;
  }
  for (let here = at, steps = 0; steps < LONGEST; steps++) {
    const role = reader.role(here);
    const value = lexicon.number[reader.id(here)];
    if (role & Role.Small) {
      if (!(part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && value > 0 && value < 10)) || (part > 0 && value === 0)) break;
      part += value;
    } else if (role & Role.Tens) {
      if (part % 100 !== 0) break;
      part += value;
    } else if (role & Role.Hundred) {
      if (part < 1 || part > 99) break;
      part *= 100;
    } else if (role & Role.Scale) {
      if (part === 0 ? total === 0 || value <= 12 : value >= smallest) break;
      if (part === 0) total *= value;
      else {
        if (total === 0) number = part;
        total += part * value;
      }
      part = 0;
      smallest = Math.min(smallest, value);
      scaled = true;
    } else break;
    last = here;
    let next = reader.past(here);
    if (next > here + 1 && !reader.glued(next)) next = here + 1;
    if (joins && reader.id(next) === word.and && (role & (Role.Hundred | Role.Scale)) && reader.is(next + 1, Role.Small | Role.Tens)) next++;
    if (!reader.is(next, Role.Small | Role.Tens | Role.Hundred | Role.Scale)) break;
    here = next;
  }
  if (last < 0) return null;
  const value = total + part;
  const numeral: Numeral = { first, last, value, number: scaled ? number : value, scaled, words: true, mark: null };
  const half = andPart(reader, last);
  if (half && (reader.is(last, Role.Scale) || half.add === 0.5 || reader.is(reader.past(half.last), Role.Scale | Role.TimeUnit))) {
    // "a billion and a half", but "two and a half billion".
    numeral.value += half.add * (reader.is(last, Role.Scale) ? lexicon.number[reader.id(last)] : 1);
    numeral.number = scaled ? number + half.add : numeral.value;
    numeral.last = half.last;
    if (!reader.is(last, Role.Scale)) takeScales(reader, numeral, false);
  }
  return numeral;
}

/**
 * The number that begins at a token, with its scale: "1,234.56", "13 billion", "$50" minus its sign, "twenty-seven", "half a billion", "a quarter million".
 * Null where none does. `sign` tells that a currency sign stands before it. Looks at a fixed number of tokens.
 */
export function readNumeral(reader: Reader, at: number, sign = false): Numeral | null {
  const role = reader.role(at);
  if (!(role & NUMERAL)) return null;
  if (role & Role.Digits) return fromDigits(reader, at, sign);
  if (role & (Role.Small | Role.Part | Role.Ordinal)) {
    const part = partOfScale(reader, at);
    if (part || !(role & Role.Small)) return part;
  }
  return fromWords(reader, at);
}

/** Where a minus (or "minus", "negative") stands right before token `at`, its index, else -1. A dash behind a number joins a range instead. */
export function minusBefore(reader: Reader, at: number): number {
  const before = at - 1;
  if (before < reader.free) return -1;
  if (reader.isWord(before, 'minus') || reader.isWord(before, 'negative')) return before;
  const dash = reader.is(before, Role.Dash) && !reader.isWord(before, '~') && !reader.isWord(before, '—');
  if (!dash || !reader.glued(at) || (reader.glued(before) && !reader.isWord(before - 1, '('))) return -1;
  return reader.is(before - 1, Role.Digits | Role.Percent | Role.Scale | Role.Short) ? -1 : before;
}
