import { fromWords } from './number-words';
import { andPart, markBehind, takeScales, times, type Numeral } from './scales';
import { NUMERAL, Role } from './roles';
import type { Reader } from './reader';

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
  // Thousands parted by a no-break or thin space: "38 000 000"; by a plain one behind a currency sign, or before noughts.
  for (let digits = reader.digits(at), groups = 0; digits > 0 && digits <= 3 && groups < 5; groups++) {
    if (reader.digits(last + 1) !== 3 || tokens.start[last + 1] - tokens.end[last] !== 1) break;
    const gap = text.charCodeAt(tokens.end[last]);
    if (!(gap === 0x20 && (sign || reader.value(last + 1) === 0)) && gap !== 0xa0 && gap !== 0x2009 && gap !== 0x202f && gap !== 0x2007) break;
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
    numeral.mark = reader.isAny(mark, ['odd', 'ish']) ? 'odd' : 'plus';
    numeral.last = mark;
  }
  takeScales(reader, numeral, sign);
  if (mark > 0 && !numeral.scaled) {
    numeral.mark = null;
    numeral.last = last;
  }
  return numeral;
}

/** "half a billion", "a quarter million", "three quarters of a billion", "half a dozen". `at` is the first token, article aside. */
function partOfScale(reader: Reader, at: number): Numeral | null {
  const { lexicon } = reader;
  let count = 1;
  let part = at;
  if (reader.is(at, Role.Small)) {
    count = lexicon.number[reader.id(at)];
    part = reader.past(at);
  }
  if (!reader.is(part, Role.Part | Role.Ordinal) || (reader.is(part, Role.Ordinal) && !reader.isWord(part, 'third'))) return null;
  let next = reader.past(part);
  if (reader.isWord(next, 'of')) next = reader.past(next);
  if (reader.is(next, Role.Article)) next = reader.past(next);
  if (!reader.is(next, Role.Scale)) return null;
  const share = count / lexicon.number[reader.id(part)];
  const first = part === at && reader.is(at - 1, Role.Article) && at - 1 >= reader.free ? at - 1 : at;
  return { first, last: next, value: times(share, lexicon.number[reader.id(next)]), number: share, scaled: true, words: true, mark: null };
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
