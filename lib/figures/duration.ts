import { andPart, type Numeral } from './scales';
import type { Draft, Reader } from './reader';
import { NUMERAL, Role } from './roles';
import { bareUnit, nextDay, tradingDay } from './day-after';
import { LEADS, timed } from './timed';
import type { Named } from './named';

export const DURATION_STARTS = NUMERAL | Role.TimeUnit | Role.Next;

/** "24 hours", "seven-year", "half a year", "a day later", "the next day", "two weeks ago", "within hours". */
export function readDuration(reader: Reader, at: number, numeral: Numeral | null): Draft | null {
  const role = reader.role(at);
  if (role & Role.Next) return nextDay(reader, at);
  if (role & Role.Digits && reader.isWord(at - 1, '+')) {
    const lag = tradingDay(reader, at);
    if (lag) return lag;
  }
  if (role & Role.TimeUnit && !(role & NUMERAL)) return bareUnit(reader, at);
  if (numeral) {
    const draft = measured(reader, numeral.first, numeral.value, numeral.last);
    if (draft) return draft;
  }
  if (role & Role.Part) return partOf(reader, at) ?? (role & Role.TimeUnit ? bareUnit(reader, at) : null);
  return role & Role.TimeUnit ? bareUnit(reader, at) : null;
}

/** Words before "three quarters" by which the quarters are of a year. */
const STRETCHES: readonly Named[] = ['past', 'last', 'first', 'in', 'for', 'over', 'within', 'after'];

/** A number and its unit: "24 hours", "24h", "3.5years", "seven-year", "24-hour". */
function measured(reader: Reader, first: number, count: number, last: number): Draft | null {
  let next = reader.past(last);
  if (reader.isAny(next, ['more', 'full', 'whole', 'further', 'additional', 'straight', 'consecutive']) && reader.is(next + 1, Role.TimeUnit)) next++;
  const role = reader.role(next);
  const short = role & Role.TimeShort && (reader.glued(next) || reader.tokens.end[next] - reader.tokens.start[next] > 1) && next === last + 1;
  if (!(role & Role.TimeUnit) && !short) return null;
  if (reader.isWord(next, 's') && !reader.isDigits(last)) return null;
  // "second" and "quarter" behind a number are units only in the plural, or behind a hyphen.
  if (reader.isWord(next, 'second') && next === last + 1) return null;
  // "three quarters" is a part, unless something counts the quarters.
  const past = reader.is(first - 1, Role.Determiner | Role.Next) || reader.isAny(first - 1, STRETCHES);
  if (count === 3 && reader.isWord(next, 'quarters') && !past && (reader.isWord(next + 1, 'of') || !reader.isName(next + 1))) return null;
  // "one year and a quarter", "a year and a half"
  const part = andPart(reader, next);
  const draft = timed(reader, first, next, part ? part.last : next, count + (part ? part.add : 0));
  const someday = reader.lexicon.days[reader.id(next)] === 1 && reader.isWord(last, 'one') && next === last + 1 && draft.place === 'span';
  return someday && !reader.isAny(first - 1, LEADS) ? null : draft;
}

/** "half a year", "half-day", "a quarter of a century". */
function partOf(reader: Reader, at: number): Draft | null {
  const { lexicon } = reader;
  let next = reader.past(at);
  if (reader.isWord(next, 'of') && !reader.isWord(at, 'half')) next = reader.past(next);
  const article = reader.is(next, Role.Article);
  if (article) next = reader.past(next);
  if (!reader.is(next, Role.TimeUnit) || (!article && !reader.isWord(at, 'half')) || reader.is(at - 1, Role.Ordinal)) return null;
  const first = reader.is(at - 1, Role.Article) && at - 1 >= reader.free ? at - 1 : at;
  return timed(reader, first, next, next, 1 / lexicon.number[reader.id(at)]);
}
