import { minusBefore } from './numerals';
import { times, type Numeral } from './scales';
import type { Draft, Reader } from './reader';
import { NUMERAL, Role } from './roles';

export const PERCENT_STARTS = NUMERAL;

/** "half a percent", "a fifth of a percent", "a quarter of a percentage point". */
function partOfPercent(reader: Reader, at: number): Draft | null {
  const article = reader.is(at - 1, Role.Article) && at - 1 >= reader.free;
  let next = reader.past(at);
  if (reader.isWord(next, 'of')) next++;
  else if (!reader.isWord(at, 'half')) return null;
  if (!reader.is(next, Role.Article) && !reader.isWord(next, 'one')) return null;
  const unit = percentAt(reader, next + 1);
  return unit && reader.draft('percent', article ? at - 1 : at, unit.last, times(unit.factor, 1 / reader.lexicon.number[reader.id(at)]), unit.points ? 'point' : null);
}

/** "20%", "20 per cent", "twenty percent", "20-percent", "-0.3%"; "2 percentage points" and "60 bps" with the unit `point`. */
export function readPercent(reader: Reader, at: number, numeral: Numeral | null): Draft | null {
  if (!numeral) return reader.is(at, Role.Part | Role.Ordinal) ? partOfPercent(reader, at) : null;
  const unit = percentAt(reader, reader.past(numeral.last));
  if (!unit) return null;
  const minus = minusBefore(reader, numeral.first);
  const value = times(numeral.value, unit.factor);
  const draft = reader.draft('percent', minus >= 0 ? minus : numeral.first, unit.last, minus >= 0 ? -value : value, unit.points ? 'point' : null);
  draft.number = numeral.number;
  draft.scaled = numeral.scaled;
  if (numeral.mark === 'plus') draft.bound = 'at-least';
  if (numeral.mark === 'odd') draft.hedge = 'about';
  return draft;
}

interface PercentUnit {
  last: number;
  points: boolean;
  factor: number;
}

function percentAt(reader: Reader, at: number): PercentUnit | null {
  let last = -1;
  if (reader.is(at, Role.Percent)) last = at;
  else if (reader.isWord(at, 'per') && (reader.isWord(reader.past(at), 'cent') || reader.isWord(reader.past(at), 'centum') || reader.isWord(reader.past(at), 'hundred'))) last = reader.past(at);
  // "20 p.c."
  else if (reader.isWord(at, 'p') && reader.isWord(at + 1, '.') && reader.isWord(at + 2, 'c') && reader.glued(at + 2)) last = reader.isWord(at + 3, '.') && reader.glued(at + 3) ? at + 3 : at + 2;
  // "twenty in the hundred"
  else if (reader.isWord(at, 'in') && reader.isWord(at + 1, 'the') && reader.isWord(at + 2, 'hundred')) last = at + 2;
  else if (reader.isWord(at, 'bps') || reader.isWord(at, 'bp')) return { last: at, points: true, factor: 0.01 };
  else if (reader.isWord(at, 'pp') || reader.isWord(at, 'ppt') || reader.isWord(at, 'ppts')) return { last: at, points: true, factor: 1 };
  else if (reader.isWord(at, 'basis') && isPoint(reader, reader.past(at))) return { last: reader.past(at), points: true, factor: 0.01 };
  else return partsIn(reader, at);
  const next = reader.past(last);
  return isPoint(reader, next) ? { last: next, points: true, factor: 1 } : { last, points: false, factor: 1 };
}

/** "twenty parts in the hundred", "20 parts out of a hundred" */
function partsIn(reader: Reader, at: number): PercentUnit | null {
  if (!reader.isWord(at, 'parts')) return null;
  const next = reader.isWord(at + 1, 'out') ? at + 2 : at + 1;
  const hundred = next + 2;
  return reader.isAny(next, ['in', 'of', 'per']) && reader.isAny(next + 1, ['the', 'a', 'every', 'each']) && reader.is(hundred, Role.Hundred) ? { last: hundred, points: false, factor: 1 } : null;
}

function isPoint(reader: Reader, at: number): boolean {
  return reader.isWord(at, 'point') || reader.isWord(at, 'points');
}
