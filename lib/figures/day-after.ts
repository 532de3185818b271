import type { Draft, Reader } from './reader';
import { Role } from './roles';
import { andPart } from './scales';
import { LEADS, timed } from './timed';

/** "a day later", "an hour ago", "within a year", "the day after", "hours later": a unit without a number of its own. */
export function bareUnit(reader: Reader, at: number): Draft | null {
  const the = at - 1 >= reader.free && reader.isWord(at - 1, 'the');
  const head = reader.isAny(at - 1, ['single', 'full', 'whole', 'mere']) ? at - 2 : at - 1;
  if (head >= reader.free && reader.is(head, Role.Article)) {
    // "over a quarter of its revenue" is a part of something.
    if (reader.isWord(at, 'quarter') && reader.isWord(at + 1, 'of') && !reader.isDigits(at + 2)) return null;
    const draft = timed(reader, head, at, andPart(reader, at)?.last ?? at, 1 + (andPart(reader, at)?.add ?? 0));
    const told = draft.place !== 'span' || draft.lastToken > at;
    return told || reader.isAny(head - 1, LEADS) ? draft : null;
  }
  const after = reader.isWord(at + 1, 'after') || reader.isWord(at + 1, 'later');
  // "the day after", "the morning after", and "Day after …" where a headline leaves the article out.
  const day = reader.lexicon.days[reader.id(at)] === 1 && !reader.isWord(at, 'days');
  const on = after ? at + 1 : day && the ? followsAt(reader, at + 1) : 0;
  if (day && (on > 0 || reader.isWord(at + 1, 'before')) && (the || (at === 0 && after && reader.isWord(at, 'day')))) {
    const draft = timed(reader, the ? at - 1 : at, at, on || at + 1, 1);
    draft.place = on > 0 ? 'after' : 'ago';
    return draft;
  }
  const later = after || reader.isAny(at + 1, ['afterwards', 'afterward']);
  if (later && reader.isAny(at, ['days', 'weeks', 'months'])) return several(reader, at);
  if (reader.isWord(at, 'hours') && (after || reader.isWord(at - 1, 'within'))) {
    const draft = timed(reader, at, at, at, 24);
    draft.place = 'after';
    draft.bound = 'under';
    return draft;
  }
  return null;
}

/** "the day thereafter", "the morning following", "the day that followed": the token where it ends, else 0. */
function followsAt(reader: Reader, at: number): number {
  if (reader.isAny(at, ['thereafter', 'following'])) return reader.isWord(at, 'following') && reader.isName(at + 1) && !reader.is(at + 1, Role.Plain | Role.Onward) ? 0 : at;
  return reader.isAny(at, ['that', 'which']) && reader.isWord(at + 1, 'followed') ? at + 1 : 0;
}

/** "days later", "a few weeks later", "a couple of days later": two of them, at least or about. */
function several(reader: Reader, at: number): Draft {
  const couple = reader.isWord(at - 1, 'of') && reader.isWord(at - 2, 'couple') && reader.is(at - 3, Role.Article) && at - 3 >= reader.free;
  const vague = reader.isAny(at - 1, ['few', 'several', 'many', 'some']) && at - 1 >= reader.free;
  const first = couple ? at - 3 : vague ? (reader.is(at - 2, Role.Article) && at - 2 >= reader.free ? at - 2 : at - 1) : at;
  const draft = timed(reader, first, at, at, 2);
  draft.place = 'after';
  if (couple) draft.hedge = 'about';
  else draft.bound = 'at-least';
  return draft;
}

/** "the next day", "the following morning", "the following week". */
export function nextDay(reader: Reader, at: number): Draft | null {
  const unit = at + 1;
  const day = reader.lexicon.days[reader.id(unit)] === 1 && !reader.isWord(unit, 'days');
  const hyphen = reader.is(unit, Role.Hyphen) && reader.isWord(unit + 1, 'day');
  // "the very next day"
  const head = reader.isWord(at - 1, 'very') ? at - 2 : at - 1;
  const the = reader.isWord(head, 'the') && head >= reader.free;
  if (!day && !hyphen && !(the && reader.isWord(at, 'following') && reader.is(unit, Role.TimeUnit))) return null;
  const named = hyphen ? unit + 1 : unit;
  const draft = reader.draft('duration', the ? head : at, named, day || hyphen ? 1 : reader.lexicon.days[reader.id(unit)], day || hyphen ? 'day' : reader.lexicon.unit[reader.id(unit)]!);
  if (draft.unit === undefined) return null;
  draft.number = 1;
  draft.place = 'after';
  return draft;
}

/** "T+1", "D+2", "day +1": so many days after the event, as traders count them. */
export function tradingDay(reader: Reader, at: number): Draft | null {
  const letter = at - 2;
  if (!reader.isAny(letter, ['t', 'd', 'day']) || letter < reader.free || reader.digits(at) === 0 || reader.digits(at) > 2) return null;
  if (reader.isDigits(letter - 1) || (reader.isName(at + 1) && reader.glued(at + 1)) || (!reader.isWord(letter, 'day') && !reader.capital(letter))) return null;
  const draft = reader.draft('duration', letter, at, reader.value(at), 'day');
  draft.number = draft.value;
  draft.place = 'after';
  return draft;
}
