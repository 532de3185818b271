import type { Draft, Reader } from './reader';
import { Role } from './roles';

const UNITS = Role.Scale | Role.Hundred | Role.Percent | Role.Currency | Role.Cent | Role.TimeUnit;

/** "twenty thirty", "twenty thirty-two", "nineteen ninety-nine"; "two thousand and thirty" where a word before it speaks of time (`told`). */
export function spokenYear(reader: Reader, at: number, told: boolean): Draft | null {
  const { lexicon } = reader;
  const lead = lexicon.number[reader.id(at)];
  if (lead === 2) return told || reader.isWord(at - 1, 'to') ? thousands(reader, at) : null;
  if (lead !== 20 && lead !== 19) return null;
  const next = reader.past(at);
  if (!reader.is(next, Role.Tens) && !(reader.is(next, Role.Small) && lexicon.number[reader.id(next)] > 9)) return null;
  const { value, last } = upToHundred(reader, next);
  if (reader.is(reader.past(last), UNITS)) return null;
  // "twenty ten people" counts, "until twenty thirty people" hardly.
  if (!told && (isPlural(reader, last + 1) || reader.isWord(last + 1, 'people'))) return null;
  return reader.draft('year', at, last, lead * 100 + value);
}

/** "two thousand thirty", "two thousand and thirty-two" */
function thousands(reader: Reader, at: number): Draft | null {
  if (!reader.isWord(at + 1, 'thousand')) return null;
  const next = reader.isWord(at + 2, 'and') ? at + 3 : at + 2;
  if (!reader.is(next, Role.Tens | Role.Small)) return null;
  const { value, last } = upToHundred(reader, next);
  return value > 0 && !reader.is(reader.past(last), UNITS) && !isPlural(reader, last + 1) ? reader.draft('year', at, last, 2000 + value) : null;
}

/** A number below a hundred at `at`, where one is known to begin. */
function upToHundred(reader: Reader, at: number): { value: number; last: number } {
  const { lexicon } = reader;
  const tens = lexicon.number[reader.id(at)];
  const unit = reader.past(at);
  if (!reader.is(at, Role.Tens) || !reader.is(unit, Role.Small) || lexicon.number[reader.id(unit)] > 9) return { value: tens, last: at };
  return { value: tens + lexicon.number[reader.id(unit)], last: unit };
}

/** A small word in the plural: what a number before it counts. */
function isPlural(reader: Reader, at: number): boolean {
  if (!reader.isName(at) || reader.capital(at) || reader.is(at, Role.Plain | Role.Onward)) return false;
  return reader.tokens.end[at] - reader.tokens.start[at] > 3 && reader.text.charCodeAt(reader.tokens.end[at] - 1) === 115;
}
