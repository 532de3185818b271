import { UNITS, hasUnit } from './has-unit';
import { groupsEnd, phoneEnd } from './phones';
import { fullYear } from './year';
import type { Reader } from './reader';
import { Role } from './roles';
import { isCited } from './cited';
import { isSmallChange } from './small-change';
import type { Named } from './named';

/** Index words behind which a number is part of a name, where a point stands between ("No. 4", "p. 12"). */
const POINTED: readonly Named[] = ['no', 'nos', 'ep', 'p', 'pp', 'sec', 'art', 'vol', 'ch', 'fig', 'ver'];

/** What may stick to digits: "50bn", "24h", "2nd", "115USD", "31Dec". */
const GLUED = UNITS | Role.Suffix | Role.TimeUnit | Role.TimeShort | Role.Month;

/**
 * Whether the number token at `at` is no figure: part of a name, a version, a section, a phone number, a clock time, a footnote mark, an address.
 * Returns the last token to pass over, or -1 where it may be a figure. Looks at a fixed number of tokens, but for runs that it passes over whole.
 */
export function notFigure(reader: Reader, at: number): number {
  if (reader.tokens.end[at] - reader.tokens.start[at] > 32) return glueEnd(reader, at);
  const skip = behind(reader, at);
  if (skip >= 0) return skip;
  if (isPadded(reader, at)) return groupsEnd(reader, at);
  return reader.glued(at) ? stuck(reader, at) : apart(reader, at);
}

/** "06.50", "007": what begins with a nought and a digit is no amount; days, years and dates may. */
function isPadded(reader: Reader, at: number): boolean {
  const { text, tokens } = reader;
  const start = tokens.start[at];
  const second = text.charCodeAt(start + 1);
  if (text.charCodeAt(start) !== 48 || !(second >= 48 && second <= 57)) return false;
  const date = tokens.end[at] - start === 10 || reader.is(reader.past(at), Role.Month | Role.Suffix) || (reader.isDigits(reader.past(at)) && reader.digits(at) <= 2) || reader.isWord(at + 1, '/');
  return !date && !reader.is(at - 1, Role.Month | Role.Hyphen | Role.Fiscal) && !reader.isAny(at - 1, ["'", '/']) && !(reader.isWord(at - 1, ',') && reader.glued(at));
}

/** The last token of the run of words, numbers and joints that nothing parts. */
function glueEnd(reader: Reader, at: number): number {
  let last = at;
  while (reader.glued(last + 1)) {
    if (reader.isName(last + 1) || reader.isDigits(last + 1)) last++;
    else if (reader.glued(last + 2) && (reader.isName(last + 2) || reader.isDigits(last + 2)) && isJoint(reader, last + 1)) last += 2;
    else break;
  }
  return last;
}

function isJoint(reader: Reader, at: number): boolean {
  return reader.is(at, Role.Hyphen) || reader.isWord(at, '.') || reader.isWord(at, '_') || reader.isWord(at, '/');
}

/** The address that begins with "http", "https" or "www" at `at`: its last token, or -1. */
export function addressEnd(reader: Reader, at: number): number {
  const opens = reader.isWord(at, 'www') ? reader.isWord(at + 1, '.') : reader.isWord(at + 1, ':') && reader.isWord(at + 2, '/');
  if (!opens) return -1;
  let last = at;
  while (reader.glued(last + 1)) last++;
  return last;
}

/** What follows it tells. */
function behind(reader: Reader, at: number): number {
  const next = at + 1;
  if (reader.isName(next)) {
    if (reader.isWord(next, 'am') || reader.isWord(next, 'pm') || reader.isWord(next, "o'clock")) return next;
    if ((reader.isWord(next, 'a') || reader.isWord(next, 'p')) && reader.isWord(next + 1, '.') && reader.isWord(next + 2, 'm') && reader.glued(next + 1)) return next + 2;
    // "747s" is a name's plural, "1H" half a fiscal year; "2030s" and "'90s" are decades.
    const plural = reader.isWord(next, 's') && fullYear(reader, at) === 0 && !reader.isWord(at - 1, "'");
    const halfYear = reader.isWord(next, 'h') && reader.capital(next);
    if (reader.glued(next) && (plural || halfYear)) return glueEnd(reader, at);
    if (!reader.glued(next) || reader.is(next, GLUED) || isSmallChange(reader, at) || reader.isWord(next, 's') || reader.isWord(next, "'s") || reader.isWord(next, 'x') || reader.isWord(next, 'bps')) {
      // "0x1F", "3b2c"
      const more = reader.glued(next) && reader.glued(next + 1) && !reader.is(next, Role.Month);
      if (more && !reader.isWord(next + 1, "'s") && (reader.isName(next + 1) || reader.isDigits(next + 1))) return glueEnd(reader, at);
      // "10b-5", "4m-2": a scale that a further number sticks to is none.
      return reader.glued(next) && reader.is(next + 1, Role.Hyphen) && reader.glued(next + 2) && reader.isDigits(next + 2) && !reader.is(reader.past(next + 2), UNITS) ? glueEnd(reader, at) : -1;
    }
    const fiscal = fullYear(reader, at) > 0 || reader.is(at - 1, Role.Fiscal);
    return fiscal && reader.tokens.end[next] - reader.tokens.start[next] === 1 ? -1 : glueEnd(reader, at);
  }
  if (!reader.glued(next) || !reader.glued(next + 1)) return listNumber(reader, at);
  if (reader.isDigits(next + 1)) return digitsBehind(reader, at);
  // "10-K", "0700.HK"
  const letter = reader.isName(next + 1) && reader.capital(next + 1);
  const one = letter && reader.tokens.end[next + 1] - reader.tokens.start[next + 1] === 1;
  if (letter && ((reader.is(next, Role.Hyphen) && one) || (reader.isWord(next, '.') && reader.shouts(next + 1)))) return glueEnd(reader, at);
  return -1;
}

/** "7-2-1", "1–2–3": no range has three ends; dates have a year at one of theirs. */
function chainEnd(reader: Reader, at: number): number {
  let last = glueEnd(reader, at);
  while (reader.glued(last + 1) && reader.is(last + 1, Role.Dash) && reader.glued(last + 2) && reader.isDigits(last + 2)) last += 2;
  return last;
}

/** A number, a mark and a number with nothing between: clock times, ratios, phone numbers, "24/7"; dates, fractions and ranges are none of these. */
function digitsBehind(reader: Reader, at: number): number {
  const next = at + 1;
  const third = reader.glued(next + 2) && reader.glued(next + 3) && reader.isDigits(next + 3);
  if (reader.isWord(next, ':')) {
    const last = third && reader.isWord(next + 2, ':') ? next + 3 : next + 1;
    if (reader.isWord(last + 1, 'a') || reader.isWord(last + 1, 'p')) return reader.isWord(last + 2, '.') && reader.isWord(last + 3, 'm') ? last + 3 : last;
    return reader.isWord(last + 1, 'am') || reader.isWord(last + 1, 'pm') ? last + 1 : last;
  }
  if (reader.isWord(next, '/')) {
    if (third || fullYear(reader, at) > 0) return -1;
    const over = reader.value(at);
    const under = reader.value(next + 1);
    if (fullYear(reader, next + 1) > 0 && over >= 1 && over <= 12) return -1;
    return over < under && under <= 20 && !(over === 9 && under === 11) ? -1 : next + 1;
  }
  if (third && reader.is(next, Role.Dash) && reader.is(next + 2, Role.Dash) && fullYear(reader, at) === 0 && fullYear(reader, next + 3) === 0) return chainEnd(reader, at);
  if (!reader.is(next, Role.Hyphen)) return -1;
  const one = reader.digits(at);
  const two = reader.digits(next + 1);
  const three = third ? reader.digits(next + 3) : 0;
  const phone = (one === 3 && two === 4) || (two === 3 && (three === 3 || three === 4) && one <= 3);
  if (phone && fullYear(reader, next + 1) === 0 && !hasUnit(reader, third ? next + 3 : next + 1)) return glueEnd(reader, at);
  return -1;
}

/** "1." or "2)" where a block begins, or behind its bullet; "07.12" is a time of the day there. */
function listNumber(reader: Reader, at: number): number {
  const first = at === 0 || (at === 1 && !reader.isName(0) && !reader.isDigits(0) && !reader.is(0, Role.Sign | Role.Dash));
  if (at === 0 && isClock(reader, at) && reader.isName(at + 1) && reader.named(at + 1)) return at;
  const mark = (reader.isWord(at + 1, '.') || reader.isWord(at + 1, ')')) && reader.glued(at + 1);
  return first && mark && reader.digits(at) > 0 && reader.digits(at) <= 2 ? at + 1 : -1;
}

/** Two digits, a point, two digits: "07.12". */
function isClock(reader: Reader, at: number): boolean {
  const start = reader.tokens.start[at];
  return reader.tokens.end[at] - start === 5 && reader.text.charCodeAt(start + 2) === 46 && reader.value(at) < 24;
}

/** Something sticks to it from the left. */
function stuck(reader: Reader, at: number): number {
  const before = at - 1;
  const role = reader.role(before);
  if (reader.isName(before)) {
    return role & (Role.Code | Role.Month | Role.Fiscal) ? -1 : glueEnd(reader, at);
  }
  if (reader.isWord(before, '§')) return glueEnd(reader, at);
  if (reader.isWord(before, '[')) return reader.digits(at) < 4 ? footnoteEnd(reader, at) : -1;
  if (reader.isWord(before, '+')) return phoneEnd(reader, at);
  if (reader.isWord(before, '(')) {
    const area = reader.isWord(at + 1, ')') && reader.isDigits(at + 2) && reader.is(at + 3, Role.Hyphen) && reader.digits(at) === 3;
    // "Article 12(3)"
    const nested = reader.glued(before) && (reader.isDigits(before - 1) || reader.isWord(before - 1, ')')) && reader.isWord(at + 1, ')') && fullYear(reader, at) === 0;
    return area ? at + 4 : nested ? at + 1 : listNumber(reader, at);
  }
  if (reader.isWord(before, '#') || reader.isWord(before, '@') || reader.isWord(before, '_') || reader.isWord(before, '&') || reader.isWord(before, '=')) return glueEnd(reader, at);
  if (!reader.glued(before)) return -1;
  const named = reader.isName(before - 1) && !reader.is(before - 1, Role.Month);
  if (reader.isWord(before, '/')) return named ? glueEnd(reader, at) : -1;
  if (reader.isWord(before, '.')) return named && !reader.is(before - 1, Role.Plain) ? glueEnd(reader, at) : -1;
  if (!reader.is(before, Role.Hyphen) || !named || hasUnit(reader, at)) return -1;
  const known = reader.is(before - 1, Role.Plain | Role.Fiscal | Role.Small | Role.Tens) || reader.isAny(before - 1, ['mid', 'late', 'early', 'pre', 'post', 'sub', 'year', 'end']);
  return known ? -1 : glueEnd(reader, at);
}

/** "[4]", "[4, 5]": marks of footnotes; a year in brackets is somebody's addition. */
function footnoteEnd(reader: Reader, at: number): number {
  let last = at;
  for (let taken = 0; taken < 8 && (reader.isWord(last + 1, ',') || reader.is(last + 1, Role.Dash)) && reader.isDigits(last + 2); taken++) last += 2;
  return reader.isWord(last + 1, ']') ? last + 1 : -1;
}

/** A space stands before it. */
function apart(reader: Reader, at: number): number {
  const before = at - 1;
  if (before < 0 || hasUnit(reader, at)) return -1;
  if (isCited(reader, at)) return at;
  if (reader.isWord(before, '.') && reader.isAny(before - 1, POINTED)) return reader.glued(before) ? sectionEnd(reader, at) : -1;
  if (reader.isWord(before, '§')) return at;
  if (!reader.isName(before)) return -1;
  const year = fullYear(reader, at) > 0;
  const role = reader.role(before);
  // "CA 94107": a state and its postcode.
  if (reader.digits(at) === 5 && reader.shouts(before) && reader.tokens.end[before] - reader.tokens.start[before] === 2) return at;
  if (role & Role.Section) return year && !reader.isWord(before, 'fortune') ? -1 : sectionEnd(reader, at);
  if (year || !reader.named(before)) return -1;
  // "Pixel 10", "Windows 11": a bare small number behind a capitalised word is part of a name.
  const known = role !== 0 && (role & (Role.Plain | Role.Month | Role.Weekday | Role.Fiscal | Role.Determiner | Role.Onward | Role.TimeUnit | Role.Small | Role.Article | Role.Ordinal)) !== 0;
  const unit = reader.is(reader.past(at), Role.TimeUnit | Role.TimeShort | Role.Month | Role.Suffix) || reader.isWord(at + 1, 'times') || reader.isWord(at + 1, 'x');
  return !known && !unit && !(reader.value(at) >= 1000) ? at : -1;
}

/** "sections 4 and 5", "pages 12–14" */
function sectionEnd(reader: Reader, at: number): number {
  const joined = reader.is(at + 1, Role.Dash) || reader.isWord(at + 1, 'and') || reader.isWord(at + 1, 'to');
  return joined && reader.isDigits(at + 2) && !hasUnit(reader, at + 2) && fullYear(reader, at + 2) === 0 ? at + 2 : at;
}
