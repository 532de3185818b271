import { andPart, type Numeral } from './scales';
import type { Draft, Reader } from './reader';
import { NUMERAL, Role } from './roles';
import type { Named } from './named';

export const DURATION_STARTS = NUMERAL | Role.TimeUnit | Role.Next;

/** "24 hours", "seven-year", "half a year", "a day later", "the next day", "two weeks ago", "within hours". */
export function readDuration(reader: Reader, at: number, numeral: Numeral | null): Draft | null {
  const role = reader.role(at);
  if (role & Role.Next) return nextDay(reader, at);
  if (role & Role.TimeUnit && !(role & NUMERAL)) return unitLed(reader, at);
  if (numeral) {
    const draft = measured(reader, numeral.first, numeral.value, numeral.last);
    if (draft) return draft;
  }
  if (role & Role.Part) return partOf(reader, at) ?? (role & Role.TimeUnit ? unitLed(reader, at) : null);
  return role & Role.TimeUnit ? unitLed(reader, at) : null;
}

/** Words before "a day", "one day" by which it is a length, not a rate or "some day". */
const LEADS: readonly Named[] = ['in', 'for', 'than', 'least', 'about', 'around', 'nearly', 'almost', 'barely', 'just', 'over', 'under', 'roughly', 'approximately', 'after', 'only', 'quite', 'some', 'of', 'within'];

function timed(reader: Reader, first: number, unitAt: number, last: number, count: number): Draft {
  const { lexicon } = reader;
  const id = reader.id(unitAt);
  const draft = reader.draft('duration', first, last, count * lexicon.days[id], lexicon.unit[id]);
  draft.value = Math.round(draft.value * 1e6) / 1e6;
  draft.number = count;
  placed(reader, draft);
  return draft;
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
  const someday = reader.isWord(next, 'day') && reader.isWord(last, 'one') && next === last + 1 && draft.place === 'span';
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

/** "a day later", "an hour ago", "within a year", "the day after", "hours later": a unit without a number of its own. */
function unitLed(reader: Reader, at: number): Draft | null {
  const the = at - 1 >= reader.free && reader.isWord(at - 1, 'the');
  const head = reader.isAny(at - 1, ['single', 'full', 'whole', 'mere']) ? at - 2 : at - 1;
  if (head >= reader.free && reader.is(head, Role.Article)) {
    const draft = timed(reader, head, at, andPart(reader, at)?.last ?? at, 1 + (andPart(reader, at)?.add ?? 0));
    const told = draft.place !== 'span' || draft.lastToken > at;
    return told || reader.isAny(head - 1, LEADS) ? draft : null;
  }
  const after = reader.isWord(at + 1, 'after') || reader.isWord(at + 1, 'later');
  // "the day after", and "Day after …" where a headline leaves the article out.
  if (reader.isWord(at, 'day') && (after || reader.isWord(at + 1, 'before')) && (the || (at === 0 && after))) {
    const draft = timed(reader, the ? at - 1 : at, at, at + 1, 1);
    draft.place = after ? 'after' : 'ago';
    return draft;
  }
  if (reader.isWord(at, 'hours') && (after || reader.isWord(at - 1, 'within'))) {
    const draft = timed(reader, at, at, at, 24);
    draft.place = 'after';
    draft.bound = 'under';
    return draft;
  }
  return null;
}

/** "the next day", "the following morning", "the following week". */
function nextDay(reader: Reader, at: number): Draft | null {
  const unit = at + 1;
  const day = reader.isWord(unit, 'day') || reader.isWord(unit, 'morning');
  const hyphen = reader.is(unit, Role.Hyphen) && reader.isWord(unit + 1, 'day');
  const the = reader.isWord(at - 1, 'the') && at - 1 >= reader.free;
  if (!day && !hyphen && !(the && reader.isWord(at, 'following') && reader.is(unit, Role.TimeUnit))) return null;
  const named = hyphen ? unit + 1 : unit;
  const draft = reader.draft('duration', the ? at - 1 : at, named, day || hyphen ? 1 : reader.lexicon.days[reader.id(unit)], day || hyphen ? 'day' : reader.lexicon.unit[reader.id(unit)]!);
  if (draft.unit === undefined) return null;
  draft.number = 1;
  draft.place = 'after';
  return draft;
}

const AFTER: readonly Named[] = ['later', 'after', 'afterwards', 'afterward', 'thereafter', 'on', 'hence'];
const AGO: readonly Named[] = ['ago', 'earlier', 'before', 'prior', 'previously'];

/** How the words beside it place the duration in time. */
function placed(reader: Reader, draft: Draft): void {
  const next = draft.lastToken + 1;
  if (reader.isAny(next, AFTER) && !(reader.isWord(next, 'on') && reader.isName(next + 1) && !reader.is(next + 1, Role.Onward))) draft.place = 'after';
  else if (reader.isAny(next, AGO) && !reader.isWord(draft.firstToken - 1, 'for')) draft.place = 'ago';
  else {
    const before = draft.firstToken - 1;
    const within = reader.isWord(before, 'within') || (reader.isWord(before, 'than') && reader.isWord(before - 2, 'within'));
    draft.place = within || (reader.isWord(next, 'of') && draft.value <= 31 && reader.isWord(before, 'within')) ? 'after' : 'span';
  }
}
