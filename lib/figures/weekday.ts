import type { Draft, Reader } from './reader';
import { Role } from './roles';
import type { Named } from './named';

export const WEEKDAY_STARTS = Role.Weekday;

/** Names made of a weekday: "Black Friday", "Cyber Monday". */
const NAMES: readonly Named[] = ['black', 'cyber', 'super', 'good', 'ash', 'giving', 'ruby', 'palm', 'easter', 'bloody', 'casual', 'fat', 'shrove', 'freaky', 'girl'];
/** What a weekday makes a name of by standing before it: "Sunday Times", "Monday.com", "Saturday Night Live". */
const HEADS: readonly Named[] = ['times', 'telegraph', 'mirror', 'express', 'mail', 'herald', 'world', 'business', 'com'];

/** "Monday", "Tue", "on Wed."; capitalised only. The abbreviations that are also words or names need a point, a comma, a date or a preposition beside them. */
export function readWeekday(reader: Reader, at: number): Draft | null {
  const { start, end } = reader.tokens;
  // The full names mean nothing else in small letters either.
  if (!reader.is(at, Role.Weekday) || (!reader.capital(at) && end[at] - start[at] < 6)) return null;
  if (reader.isAny(at - 1, NAMES) || isHead(reader, at)) return null;
  const short = end[at] - start[at] <= 3;
  const beside = reader.isWord(at + 1, '.') || reader.isWord(at + 1, ',') || reader.is(at + 1, Role.Month | Role.Digits) || reader.isAny(at - 1, DAY_WORDS);
  // "(Mon)", "Mon night", "Mon–Fri", "Mon: …", "Mon after the close"
  const part = reader.isAny(at + 1, [')', ':', 'morning', 'afternoon', 'evening', 'night', 'after', 'before']) || reader.is(at + 1, Role.Dash);
  const mon = reader.isWord(at, 'mon') && !reader.capital(at + 1) && !reader.capital(at - 1);
  // "The Sun: …" is a newspaper.
  if (short && reader.isWord(at - 1, 'the') && !reader.is(at + 1, Role.Month | Role.Digits)) return null;
  if (short && !beside && !part && !mon && !reader.isWord(at, 'tue') && !reader.isWord(at, 'thu') && !reader.isWord(at, 'fri')) return null;
  return reader.draft('weekday', at, at, reader.lexicon.calendar[reader.id(at)]);
}

function isHead(reader: Reader, at: number): boolean {
  if (reader.isWord(at + 1, '.')) return reader.glued(at + 1) && reader.glued(at + 2) && reader.isWord(at + 2, 'com');
  if (!reader.capital(at + 1) || reader.shouts(at)) return false;
  return reader.isAny(at + 1, HEADS) || (reader.isWord(at + 1, 'night') && reader.capital(at + 2));
}

const DAY_WORDS: readonly Named[] = ['on', 'by', 'since', 'last', 'this', 'next', 'until', 'till', 'from', 'to', 'late', 'early'];
