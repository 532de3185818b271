import type { Numeral } from './scales';
import type { Draft, Reader } from './reader';
import { Role } from './roles';
import type { Named } from './named';
import { wholeBehind } from './small-change';

export const FRACTION_STARTS = Role.Digits | Role.Small | Role.Part | Role.Ordinal | Role.Cent;

/** Denominators that are written with a stroke; others are dates, scores and names ("9/11", "24/7"). */
const STROKES = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 100]);

/** "a fifth", "two-thirds", "three quarters", "half of", "1/5", "½", "every fifth dollar"; not "a fifth round", "the fifth quarter". */
export function readFraction(reader: Reader, at: number, _numeral: Numeral | null): Draft | null {
  const role = reader.role(at);
  if (role & Role.Cent) return coin(reader, at);
  if (role & Role.Digits) return strokes(reader, at) ?? nthDigits(reader, at) ?? counted(reader, at, reader.value(at));
  if (role & Role.Small) return counted(reader, at, reader.lexicon.number[reader.id(at)]);
  return role & (Role.Part | Role.Ordinal) ? single(reader, at) : null;
}

/** "a dime out of each dollar", "a penny in every pound" */
function coin(reader: Reader, at: number): Draft | null {
  if (!reader.is(at - 1, Role.Article) || at - 1 < reader.free) return null;
  const last = wholeBehind(reader, at + 1);
  return last > 0 ? reader.draft('fraction', at - 1, last, reader.lexicon.number[reader.id(at)] / 100) : null;
}

/** "every 5th dollar" */
function nthDigits(reader: Reader, at: number): Draft | null {
  const under = reader.value(at);
  const whole = reader.is(at + 1, Role.Suffix) && isEach(reader, at - 1) && reader.is(at + 2, Role.Currency);
  return whole && under > 1 ? reader.draft('fraction', at - 1, at + 2, 1 / under) : null;
}

function isEach(reader: Reader, at: number): boolean {
  return at >= reader.free && (reader.isWord(at, 'every') || reader.isWord(at, 'each'));
}

function strokes(reader: Reader, at: number): Draft | null {
  if (!reader.isWord(at + 1, '/') || !reader.isDigits(at + 2) || !reader.glued(at + 1) || !reader.glued(at + 2)) return null;
  const over = reader.value(at);
  const under = reader.value(at + 2);
  if (!STROKES.has(under) || !(over > 0 && over < under) || reader.isWord(at + 3, '/')) return null;
  return reader.draft('fraction', at, at + 2, over / under);
}

/** "two thirds", "one-fifth", "three quarters". */
function counted(reader: Reader, at: number, count: number): Draft | null {
  if (!(count >= 1 && count < 100)) return null;
  const next = reader.past(at);
  const role = reader.role(next);
  const under = reader.lexicon.number[reader.id(next)];
  const plural = (role & Role.Part) !== 0;
  const singular = count === 1 && (role & Role.Ordinal) !== 0 && under > 2;
  if ((!plural && !singular) || count >= under) return null;
  const joined = next > at + 1;
  const behind = next + 1;
  if (singular && !joined && (reader.isWord(behind, 'party') || reader.isWord(behind, 'parties'))) return null;
  // "two quarters", "the past three quarters" are stretches of time, unless they are of something.
  if (reader.is(next, Role.TimeUnit) && !joined && !reader.isWord(behind, 'of') && count !== 3) return null;
  return reader.draft('fraction', at, reader.isWord(behind, 'part') || reader.isWord(behind, 'parts') ? behind : next, count / under);
}

const ADJECTIVES: readonly Named[] = ['good', 'full', 'whole', 'mere', 'solid', 'hefty', 'flat', 'fat', 'clean', 'neat', 'straight', 'tidy', 'handsome', 'cool', 'single'];

/** "a fifth", "a quarter of", "half the", "½", "every fifth dollar". `at` is the word of the part. */
function single(reader: Reader, at: number): Draft | null {
  const { lexicon } = reader;
  const under = lexicon.number[reader.id(at)];
  const before = at - 1 >= reader.free ? reader.id(at - 1) : 0;
  const behind = at + 1;
  if (reader.is(at, Role.Ordinal) && under > 1 && before !== 0 && isEach(reader, at - 1) && reader.isName(behind) && !reader.is(behind, Role.TimeUnit | Role.Weekday | Role.Plain)) {
    return reader.draft('fraction', at - 1, reader.is(behind, Role.Currency) ? behind : at, 1 / under);
  }
  // "a good fifth"
  const head = reader.isAny(at - 1, ADJECTIVES) ? at - 2 : at - 1;
  const article = before !== 0 && head >= reader.free && reader.is(head, Role.Article);
  const first = article ? head : at;
  const part = reader.isAny(behind, ['part', 'share', 'slice', 'cut']) && reader.isWord(behind + 1, 'of');
  const last = part ? behind : at;
  const share = (): Draft => reader.draft('fraction', first, last, 1 / under);
  if (!reader.isName(at)) return share();
  if (under === 2 && reader.is(at, Role.Part)) return isHalf(reader, at, article) ? share() : null;
  if (!article || under <= 2 || !reader.is(at, Role.Ordinal | Role.Part)) return null;
  if (part || reader.isWord(behind, 'of')) return share();
  if (reader.is(at, Role.TimeUnit) || under === 3) {
    // "a quarter" may be three months, "a third" one more of a kind: only hedged, or where the clause ends.
    if (isStretch(reader, first - 1) || reader.is(behind, Role.TimeUnit)) return null;
    return isHedged(reader, first - 1) || closes(reader, behind) || reader.isWord(behind, 'off') ? share() : null;
  }
  return closes(reader, behind) || reader.is(behind, Role.Onward) || reader.isWord(behind, 'part') ? share() : null;
}

/** The clause ends here, or goes on behind a mark. */
function closes(reader: Reader, at: number): boolean {
  return !reader.has(at) || (!reader.isName(at) && !reader.isDigits(at) && !reader.is(at, Role.Hyphen));
}

/** Words before "a quarter" that make it a time. */
function isStretch(reader: Reader, at: number): boolean {
  return reader.isAny(at, ['in', 'for', 'within', 'once', 'twice', 'times', 'than', 'per']) && !isHedged(reader, at);
}

const HEDGES: readonly Named[] = ['about', 'around', 'roughly', 'nearly', 'almost', 'over', 'approximately', 'some'];

function isHedged(reader: Reader, at: number): boolean {
  return reader.isAny(at, HEDGES) || (reader.isWord(at, 'than') && (reader.isWord(at - 1, 'more') || reader.isWord(at - 1, 'less'))) || (reader.isWord(at, 'to') && reader.isWord(at - 1, 'up'));
}

/** "half of", "half its", "more than half"; not "second half", "half-hearted", "in half", "the half-year". */
function isHalf(reader: Reader, at: number, article: boolean): boolean {
  const behind = at + 1;
  if (reader.is(behind, Role.Hyphen) || reader.is(behind, Role.TimeUnit | Role.Digits)) return false;
  if (reader.is(at - 1, Role.Ordinal | Role.Hyphen) || reader.isAny(at - 1, ['in', 'latter', 'other', 'year', 'and'])) return false;
  if (isHedged(reader, at - 1) || isHedged(reader, at - 2)) return true;
  const owner = reader.isWord(behind, 'of') || reader.is(behind, Role.Determiner);
  return owner || reader.isWord(at - 1, 'by') || (article && closes(reader, behind)) || (reader.is(at - 1, Role.Onward | Role.Determiner) === false && closes(reader, behind));
}
