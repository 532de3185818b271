import type { Draft, Reader } from './reader';
import { Role } from './roles';
import type { Named } from './named';

export const WEEKDAY_STARTS = Role.Weekday;

/** Names made of a weekday: "Black Friday", "Cyber Monday". */
const NAMES: readonly Named[] = ['black', 'cyber', 'super', 'good', 'ash', 'giving', 'ruby', 'palm', 'easter'];

/** "Monday", "Tue", "on Wed."; capitalised only. The abbreviations that are also words or names need a point, a comma, a date or a preposition beside them. */
export function readWeekday(reader: Reader, at: number): Draft | null {
  if (!reader.is(at, Role.Weekday) || !reader.capital(at)) return null;
  if (reader.isAny(at - 1, NAMES)) return null;
  const { start, end } = reader.tokens;
  const short = end[at] - start[at] <= 3;
  const beside = reader.isWord(at + 1, '.') || reader.isWord(at + 1, ',') || reader.is(at + 1, Role.Month | Role.Digits) || reader.isAny(at - 1, DAY_WORDS);
  if (short && !beside && !reader.isWord(at, 'tue') && !reader.isWord(at, 'thu') && !reader.isWord(at, 'fri')) return null;
  return reader.draft('weekday', at, at, reader.lexicon.calendar[reader.id(at)]);
}

const DAY_WORDS: readonly Named[] = ['on', 'by', 'since', 'last', 'this', 'next', 'until', 'till', 'from', 'to', 'late', 'early'];
