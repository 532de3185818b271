import type { Draft, Reader } from './reader';
import { Role } from './roles';
import { spokenYear } from './spoken-year';
import type { Named } from './named';
import { TokenType } from '../text/tokens';

export const YEAR_STARTS = Role.Digits | Role.Tens | Role.Small | Role.TimeUnit | Role.Fiscal;

/** A number token that can be a year by itself: four digits, 1900 to 2199. */
export function fullYear(reader: Reader, at: number): number {
  if (reader.digits(at) !== 4) return 0;
  const value = reader.value(at);
  return value >= 1900 && value <= 2199 ? value : 0;
}

/** Two digits as the year they stand for, up to 2069 and down to 1970; 0 where the token is none. */
export function shortYear(reader: Reader, at: number): number {
  if (reader.digits(at) !== 2) return 0;
  const value = reader.value(at);
  return value < 70 ? 2000 + value : 1900 + value;
}

/** "2030", "'30", "FY2030", "CY32", "the 2030s", "twenty thirty", "the end of the decade". */
export function readYear(reader: Reader, at: number): Draft | null {
  if (reader.isDigits(at)) return fromDigits(reader, at);
  const role = reader.role(at);
  if (role & Role.TimeUnit) return decadeEnd(reader, at);
  if (role & Role.Fiscal) return fiscal(reader, at);
  return spokenYear(reader, at, standsAsYear(reader, at));
}

function fromDigits(reader: Reader, at: number): Draft | null {
  const year = fullYear(reader, at);
  if (year === 0) return apostrophe(reader, at);
  const next = reader.role(at + 1);
  if (reader.glued(at + 1) && reader.tokens.type[at + 1] === TokenType.Word) {
    if (reader.isWord(at + 1, "'s")) return reader.draft('year', at, at, year);
    return reader.isWord(at + 1, 's') ? decade(reader, at, at + 1, year) : estimate(reader, at, year);
  }
  if (next & (Role.Percent | Role.Scale | Role.Short | Role.Cent)) return null;
  if (next & (Role.Currency | Role.Code | Role.TimeUnit) && !standsAsYear(reader, at)) return null;
  // "2000 employees", "1900 chips": a round number before a plural counts things.
  if (year % 100 === 0 && isPlural(reader, at + 1) && !standsAsYear(reader, at)) return null;
  if (reader.isWord(at + 1, 'per') && reader.isWord(at + 2, 'cent')) return null;
  return reader.draft('year', at, at, year);
}

/** Words right before a number that make it a year. */
const YEAR_WORDS: readonly Named[] = ['in', 'since', 'until', 'till', 'through', 'thru', 'by', 'of', 'during', 'year', 'fiscal', 'calendar', 'from', 'before', 'after', 'late', 'early', 'mid', 'the', 'til', 'ends', 'ending', 'expires', 'expiring', 'lapses', 'stops'];

function standsAsYear(reader: Reader, at: number): boolean {
  return reader.isAny(at - 1, YEAR_WORDS) || reader.is(at - 1, Role.Month);
}

function isPlural(reader: Reader, at: number): boolean {
  return reader.isName(at) && !reader.capital(at) && !reader.is(at, Role.Plain | Role.Onward) && reader.text.charCodeAt(reader.tokens.end[at] - 1) === 115;
}

/** "2032E": a letter of estimates sticks to the year. */
function estimate(reader: Reader, at: number, year: number): Draft | null {
  if (reader.glued(at) || !reader.isAny(at + 1, ['e', 'f', 'p']) || reader.glued(at + 2) && (reader.isName(at + 2) || reader.isDigits(at + 2))) return null;
  const draft = reader.draft('year', at, at, year);
  draft.resume++;
  return draft;
}

function decade(reader: Reader, first: number, last: number, year: number): Draft {
  const draft = reader.draft('year', first, last, year);
  draft.high = year + 9;
  return draft;
}

/** "'30", where a word before it speaks of time, or a month or another year does ("Nov '25", "2026-'27"). */
function apostrophe(reader: Reader, at: number): Draft | null {
  if (!reader.isWord(at - 1, "'") || !reader.glued(at) || at - 1 < reader.free) return null;
  const year = shortYear(reader, at);
  if (year === 0 || reader.is(at + 1, Role.Percent | Role.Scale | Role.Currency | Role.TimeUnit) || reader.isWord(at + 1, 'per')) return null;
  if (reader.glued(at + 1) && reader.isWord(at + 1, 's')) return decade(reader, at - 1, at + 1, year);
  if (reader.glued(at + 1) && reader.tokens.type[at + 1] === TokenType.Word) return null;
  const told = standsAsYear(reader, at - 1) || reader.isAny(at - 2, ['to', 'past', 'beyond', 'end', 'class', 'fy', 'cy', 'and', 'ending']);
  const closes = !reader.isName(at + 1) && !reader.isWord(at + 1, "'");
  // "'32 is when it ends", and "Q4'30"
  const speaks = year > 2010 && year < 2060 && reader.is(at + 1, Role.Onward) && !reader.isWord(at + 1, 'of') && !reader.isName(at - 2);
  const quarter = reader.glued(at - 1) && reader.isDigits(at - 2) && reader.isAny(at - 3, ['q', 'h']);
  return told || closes || speaks || quarter ? reader.draft('year', at - 1, at, year) : null;
}

/** "FY2030", "FY 2030", "CY32", "FY27E" with the letters of estimates. */
function fiscal(reader: Reader, at: number): Draft | null {
  const number = reader.isWord(at + 1, "'") ? at + 2 : at + 1;
  const year = fullYear(reader, number) || shortYear(reader, number);
  if (year === 0) return null;
  const draft = reader.draft('year', at, number, year);
  const letter = reader.isName(number + 1) && reader.glued(number + 1) && reader.tokens.end[number + 1] - reader.tokens.start[number + 1] === 1;
  if (letter) draft.resume++;
  return draft;
}

/** "the end of the decade", "the close of this decade", "decade's end", "the rest of the decade": about the year in which this decade ends. */
function decadeEnd(reader: Reader, at: number): Draft | null {
  if (!reader.isWord(at, 'decade')) return null;
  let first = -1;
  let last = at;
  const the = reader.isWord(at - 1, 'the') || reader.isWord(at - 1, 'this') || reader.isWord(at - 1, 'current');
  if (the && reader.isWord(at - 2, 'of') && reader.isAny(at - 3, ['end', 'close', 'rest', 'remainder', 'turn'])) first = at - 3;
  else if (reader.isWord(at + 1, "'s") && (reader.isWord(at + 2, 'end') || reader.isWord(at + 2, 'close'))) {
    first = at;
    last = at + 2;
  } else if (the && (reader.isWord(at + 1, 'ends') || reader.isWord(at + 1, 'is'))) first = at;
  if (first < reader.free) return null;
  const draft = reader.draft('year', first, last, 2030);
  draft.hedge = 'about';
  return draft;
}
