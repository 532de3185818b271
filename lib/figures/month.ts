import type { Draft, Reader } from './reader';
import { dated } from './dated';
import type { Named } from './named';
import { numericDate } from './numeric-date';
import { Role } from './roles';
import { fullYear, shortYear } from './year';

export const MONTH_STARTS = Role.Digits | Role.Month | Role.Ordinal;

/**
 * Dates: "October 2025" and "Nov '25" are months with a year, "April 27" a month with a day, "March" a month;
 * "December 31, 2030", "31 December 2030", "2030-12-31" and "12/31/2030" are years with month and day.
 */
export function readDate(reader: Reader, at: number): Draft | null {
  if (reader.is(at, Role.Month)) return monthLed(reader, at);
  if (reader.is(at, Role.Ordinal)) return dayLed(reader, at, reader.lexicon.number[reader.id(at)], at);
  return numericDate(reader, at) ?? digitsLed(reader, at);
}

/** A day of the month at a token: 1 to 31 with or without its ending ("4", "4th", "first"); `last` is where it ends. */
function dayAt(reader: Reader, at: number): { day: number; last: number } | null {
  if (reader.is(at, Role.Ordinal)) return { day: reader.lexicon.number[reader.id(at)], last: at };
  const digits = reader.digits(at);
  const day = digits === 1 || digits === 2 ? reader.value(at) : 0;
  if (day < 1 || day > 31) return null;
  if (!reader.glued(at + 1) || !reader.isName(at + 1)) return { day, last: at };
  return reader.is(at + 1, Role.Suffix) ? { day, last: at + 1 } : null;
}

/** A year behind `at`, over a comma, "of", "in", a stroke or a hyphen: its token and value. */
function yearBehind(reader: Reader, at: number): { year: number; last: number } | null {
  let next = at + 1;
  if (reader.isWord(next, '.') && !reader.glued(next)) return null;
  if (reader.isWord(next, '.')) next++;
  if (reader.isWord(next, ',') || reader.isWord(next, 'of') || reader.isWord(next, 'in') || reader.isWord(next, '/') || reader.is(next, Role.Hyphen)) next++;
  if (reader.isWord(next, "'")) {
    const year = reader.glued(next + 1) ? shortYear(reader, next + 1) : 0;
    return year ? { year, last: next + 1 } : null;
  }
  const year = fullYear(reader, next);
  const taken = year !== 0 && reader.is(next + 1, Role.Percent | Role.Scale | Role.Currency);
  const plain = !reader.glued(next + 1) || !reader.isName(next + 1) || reader.isWord(next + 1, "'s");
  return year !== 0 && !taken && plain ? { year, last: next } : null;
}

function monthLed(reader: Reader, at: number): Draft | null {
  const month = reader.lexicon.calendar[reader.id(at)];
  const name = reader.isWord(at + 1, '.') && reader.glued(at + 1) ? at + 1 : at;
  const joined = reader.is(name + 1, Role.Hyphen) || reader.isWord(name + 1, '/') ? name + 2 : name + 1;
  const day = dayAt(reader, joined);
  if (day) {
    const year = yearBehind(reader, day.last);
    if (year) return dated(reader, { first: at, last: year.last, year: year.year, month, day: day.day });
    const bare = reader.is(day.last + 1, Role.Percent | Role.Scale | Role.Currency | Role.TimeUnit) || reader.isWord(day.last + 1, ':');
    if (!bare && reader.capital(at) && !reader.is(joined, Role.Ordinal)) return dated(reader, { first: at, last: day.last, year: 0, month, day: day.day });
  }
  const year = yearBehind(reader, name);
  if (year && (reader.capital(at) || longName(reader, at))) {
    // "september-2020-23"
    const last = reader.is(year.last + 1, Role.Hyphen) && reader.glued(year.last + 1) ? dayAt(reader, year.last + 2) : null;
    return dated(reader, { first: at, last: last ? last.last : year.last, year: year.year, month, day: last ? last.day : 0 });
  }
  return bareMonth(reader, at, name) ? dated(reader, { first: at, last: at, year: 0, month, day: 0 }) : null;
}

function longName(reader: Reader, at: number): boolean {
  return reader.tokens.end[at] - reader.tokens.start[at] > 3 || !reader.isWord(at, 'may');
}

/** Words before a month by which even "May" and "March" are months. */
const MONTH_WORDS: readonly Named[] = ['in', 'last', 'this', 'next', 'since', 'by', 'until', 'till', 'through', 'thru', 'during', 'late', 'early', 'mid', 'of', 'from', 'before', 'after', 'prior', 'following', 'every', 'each', 'between'];

function bareMonth(reader: Reader, at: number, name: number): boolean {
  const told = reader.isAny(at - 1, MONTH_WORDS) || (reader.is(at - 1, Role.Hyphen) && reader.isWord(at - 2, 'mid'));
  // In small letters "march" is a month only in a few places, "may" in none.
  if (!reader.capital(at) && reader.isWord(at, 'march')) return reader.isAny(at - 1, ['in', 'since', 'last', 'until', 'till']);
  if (!reader.capital(at)) return told && reader.tokens.end[at] - reader.tokens.start[at] > 4;
  const verb = reader.isWord(at, 'may') || reader.isWord(at, 'march') || reader.isWord(at, 'august');
  const short = reader.tokens.end[at] - reader.tokens.start[at] <= 4 && !reader.isWord(at, 'june') && !reader.isWord(at, 'july');
  if (told || (!verb && (!short || name > at))) return true;
  // "finished Oct", "Nov and Dec": short names of months alone; "Jan" and "Mar" are names too, and want a mark on either side.
  if (verb || reader.shouts(at) || reader.capital(at + 1) || reader.isWord(at + 1, "'s")) return false;
  if (!reader.isWord(at, 'jan') && !reader.isWord(at, 'mar')) return !reader.capital(at - 1) || reader.is(at - 1, Role.Month);
  return !reader.isName(at - 1) && at > 0 && closesOff(reader, at + 1);
}

function closesOff(reader: Reader, at: number): boolean {
  return !reader.has(at) || reader.isAny(at, [',', ')', ':', '.', ';']);
}

/** "31 December 2030", "4th of July, 1995", "27 April", "23/Sep/2020", "23-2020-September". */
function digitsLed(reader: Reader, at: number): Draft | null {
  const year = fullYear(reader, at);
  if (year > 0) {
    // "2017 April", "2019/Aug/01", "2020/23/Sep"
    const next = reader.isWord(at + 1, '/') || reader.is(at + 1, Role.Hyphen) ? at + 2 : at + 1;
    if (reader.is(next, Role.Month) && (next > at + 1 || reader.capital(next) || reader.tokens.end[next] - reader.tokens.start[next] > 4) && !fullYear(reader, next + 1) && !dayThenYear(reader, next)) {
      const month = reader.lexicon.calendar[reader.id(next)];
      const day = next > at + 1 && reader.glued(next + 1) ? dayAt(reader, next + 2) : null;
      return dated(reader, { first: at, last: day ? day.last : next, year, month, day: day ? day.day : 0 });
    }
    const day = next > at + 1 ? dayAt(reader, next) : null;
    const month = day ? day.last + 2 : 0;
    if (day && reader.is(month, Role.Month) && reader.glued(month)) {
      return dated(reader, { first: at, last: month, year, month: reader.lexicon.calendar[reader.id(month)], day: day.day });
    }
    return null;
  }
  const day = dayAt(reader, at);
  return day ? dayLed(reader, at, day.day, day.last) : null;
}

/** In "2026 April 27, 2027" the year before belongs to another. */
function dayThenYear(reader: Reader, month: number): boolean {
  const day = dayAt(reader, month + 1);
  return day !== null && yearBehind(reader, day.last) !== null;
}

function dayLed(reader: Reader, at: number, day: number, last: number): Draft | null {
  let next = last + 1;
  // "27. April 2026"
  const pointed = reader.isWord(next, '.') && reader.glued(next) && reader.is(next + 1, Role.Month) && yearBehind(reader, next + 1) !== null;
  if (pointed) next++;
  const joined = reader.isWord(next, '/') || reader.is(next, Role.Hyphen);
  if (reader.isWord(next, 'of') || joined) next++;
  if (joined && fullYear(reader, next) && reader.is(next + 2, Role.Month) && reader.glued(next + 2)) {
    return dated(reader, { first: at, last: next + 2, year: fullYear(reader, next), month: reader.lexicon.calendar[reader.id(next + 2)], day });
  }
  if (!reader.is(next, Role.Month)) return null;
  if (!reader.capital(next) && (reader.isWord(next, 'may') || reader.isWord(next, 'march')) && next === last + 1) return null;
  const name = reader.isWord(next + 1, '.') && reader.glued(next + 1) ? next + 1 : next;
  const year = yearBehind(reader, name) ?? (reader.isWord(name + 1, 'in') ? yearBehind(reader, name + 1) : null);
  if (!year && !reader.capital(next)) return null;
  if (!year && reader.is(at, Role.Ordinal) && next === last + 1) return null;
  return dated(reader, { first: at, last: year ? year.last : next, year: year ? year.year : 0, month: reader.lexicon.calendar[reader.id(next)], day });
}
