import type { Named } from './named';
import type { Draft, Reader } from './reader';
import { Role } from './roles';

/** Words before "a day", "one day" by which it is a length, not a rate or "some day". */
export const LEADS: readonly Named[] = ['in', 'for', 'than', 'least', 'about', 'around', 'nearly', 'almost', 'barely', 'just', 'over', 'under', 'roughly', 'approximately', 'after', 'only', 'quite', 'some', 'of', 'within', 'inside'];

/** A duration of `count` units over the given tokens, placed by the words beside it. */
export function timed(reader: Reader, first: number, unitAt: number, last: number, count: number): Draft {
  const { lexicon } = reader;
  const id = reader.id(unitAt);
  const draft = reader.draft('duration', first, last, count * lexicon.days[id], lexicon.unit[id]);
  draft.value = Math.round(draft.value * 1e6) / 1e6;
  draft.number = count;
  placed(reader, draft);
  return draft;
}

const AFTER: readonly Named[] = ['later', 'after', 'afterwards', 'afterward', 'thereafter', 'on', 'hence'];
const AGO: readonly Named[] = ['ago', 'earlier', 'before', 'prior', 'previously'];

const LAGS: readonly Named[] = ['lag', 'delay', 'wait', 'gap'];

/** How the words beside it place the duration in time. */
function placed(reader: Reader, draft: Draft): void {
  const next = draft.lastToken + 1;
  // "a 24-hour lag", "a day's delay", "in a day's time", "a wait of one day", "+24h"
  const owned = reader.isWord(next, "'s") ? next + 1 : next;
  const lag = reader.isAny(owned, LAGS) || (owned > next && reader.isWord(owned, 'time')) || (reader.isWord(draft.firstToken - 1, 'of') && reader.isAny(draft.firstToken - 2, LAGS));
  if (lag || (reader.isWord(draft.firstToken - 1, '+') && reader.glued(draft.firstToken))) draft.place = 'after';
  else if (reader.isAny(next, AFTER) && !(reader.isWord(next, 'on') && reader.isName(next + 1) && !reader.is(next + 1, Role.Onward))) draft.place = 'after';
  else if (reader.isAny(next, AGO) && !reader.isWord(draft.firstToken - 1, 'for')) draft.place = 'ago';
  else {
    const before = draft.firstToken - 1;
    const of = reader.isWord(before, 'of') ? before - 1 : before;
    const within = reader.isAny(of, ['within', 'inside']) || (reader.isWord(before, 'than') && reader.isWord(before - 2, 'within'));
    draft.place = within ? 'after' : 'span';
  }
}
