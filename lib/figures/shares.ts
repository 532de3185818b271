import type { Draft, Reader } from './reader';
import { Role } from './roles';
import { isCoinage, wholeBehind } from './small-change';

/** How far before "20 cents" its "of every dollar" may stand. */
const REACH = 14;

/**
 * A part of each: "one in five", "one dollar in five", "$1 of every $5", "20 cents of every dollar", "20 cents on the dollar",
 * "of every dollar it earns, 20 cents". Two figures, or one and a currency word, become one fraction.
 */
export function joinShares(reader: Reader, drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const part = drafts[index];
    const whole = drafts[index + 1];
    joined.push(part);
    if (!isAmount(part)) continue;
    const dollar = oneDollarBefore(reader, part);
    if (dollar >= (joined.length > 1 ? joined[joined.length - 2].resume : 0) && dollar >= 0) {
      toFraction(reader, part, part.lastToken, 1 / part.value);
      part.firstToken = part.leadToken = dollar;
      part.start = part.outerStart = reader.tokens.start[dollar];
      continue;
    }
    if (whole && isAmount(whole) && isWholeFirst(reader, part, whole)) {
      // Here the first of the two is the whole.
      toFraction(reader, whole, whole.lastToken, whole.value / part.value);
      joined[joined.length - 1] = whole;
      index++;
      continue;
    }
    if (whole && isAmount(whole) && part.value > 0 && part.value < whole.value && isOutOf(reader, part, whole)) {
      toFraction(reader, part, whole.lastToken, part.value / whole.value);
      index++;
    } else if (part.kind === 'money' && !part.scaled && part.value > 0 && part.value < 1) {
      const last = wholeBehind(reader, part.lastToken + 1);
      if (last > 0) toFraction(reader, part, last, part.value);
      else if (dollarBefore(reader, part.firstToken)) toFraction(reader, part, part.lastToken, part.value);
    }
  }
  return joined;
}

function isAmount(draft: Draft): boolean {
  return !draft.scaled && draft.high === null && ((draft.kind === 'money' && draft.per === null) || (draft.kind === 'count' && draft.form === 'plain'));
}

function toFraction(reader: Reader, draft: Draft, last: number, value: number): void {
  draft.kind = 'fraction';
  draft.value = value;
  draft.unit = null;
  draft.form = null;
  draft.loose = false;
  draft.lastToken = last;
  draft.end = draft.outerEnd = reader.tokens.end[last];
}

/** "in", "in every", "of every", "out of", "out of each", "for every" and nothing else between the two. */
function isOutOf(reader: Reader, part: Draft, whole: Draft): boolean {
  let at = part.lastToken + 1;
  let words = 0;
  // "one contract in five", "one outsourcing contract in every five"
  const one = part.loose && part.value === 1;
  for (let nouns = 0; one && nouns < 2 && reader.isName(at) && !reader.is(at, Role.Onward | Role.Plain); nouns++) at++;
  const apart = at > part.lastToken + 1;
  if (apart && reader.isName(whole.lastToken + 1) && !reader.is(whole.lastToken + 1, Role.Onward)) return false;
  // "a one-in-five share"
  const hyphen = !apart && reader.is(at, Role.Hyphen);
  if (hyphen) at++;
  if (reader.isWord(at, 'out')) at++;
  const of = reader.isWord(at, 'of');
  const into = reader.isAny(at, ['in', 'for', 'on']);
  const per = reader.isWord(at, 'per') && part.kind === 'money' && whole.kind === 'money';
  if (!of && !into && !per) return false;
  const plain = reader.isWord(at, 'in') || reader.isWord(at - 1, 'out');
  at++;
  if (hyphen && reader.is(at, Role.Hyphen)) at++;
  if (per) return at === whole.firstToken;
  if (reader.isWord(at, 'every') || reader.isWord(at, 'each')) {
    at++;
    words++;
  }
  if (at !== whole.firstToken || (words === 0 && !plain)) return false;
  if (words > 0) return true;
  // Without "every", only small numbers of like things: "one in five", "three out of four", "one dollar in five".
  const counts = whole.kind === 'count' && part.value < 100 && whole.value <= 100 && Number.isInteger(part.value) && Number.isInteger(whole.value);
  return counts && (part.loose || part.kind === 'money' || reader.isWord(whole.firstToken - 1, 'of') || part.lastToken === part.firstToken);
}

/** "of every five dollars it earns, one": the whole, a comma, and what is taken of it, in one sentence. */
function isWholeFirst(reader: Reader, whole: Draft, part: Draft): boolean {
  if (whole.kind !== 'money' || (part.kind === 'money' && part.unit !== whole.unit) || !(part.value > 0 && part.value < whole.value)) return false;
  const every = whole.firstToken - 1;
  if (!(reader.isWord(every, 'every') || reader.isWord(every, 'each')) || !reader.isAny(every - 1, ['of', 'for', 'from', 'in', 'on'])) return false;
  if (part.firstToken - whole.lastToken > REACH) return false;
  let comma = false;
  for (let at = whole.lastToken + 1; at < part.firstToken; at++) {
    if (reader.isWord(at, ',')) comma = true;
    if (reader.isWord(at, '.') && reader.tokens.space[at + 1] === 1) return false;
  }
  return comma;
}

/** "a dollar in five", "a dollar of every five": where the article before the amount of the whole stands, else -1. */
function oneDollarBefore(reader: Reader, whole: Draft): number {
  if (whole.value < 2 || whole.value > 100 || !Number.isInteger(whole.value)) return -1;
  let at = whole.firstToken - 1;
  const every = reader.isWord(at, 'every') || reader.isWord(at, 'each');
  if (every) at--;
  if (!reader.isWord(at, 'in') && !(every && (reader.isWord(at, 'of') || reader.isWord(at, 'for')))) return -1;
  if (reader.isWord(at - 1, 'out')) at--;
  return isCoinage(reader, at - 1) && reader.is(at - 2, Role.Article) ? at - 2 : -1;
}

/** "of every dollar the company earns," before `at`, in the same sentence. */
function dollarBefore(reader: Reader, at: number): boolean {
  for (let back = at - 1; back > 1 && back >= at - REACH; back--) {
    if (reader.isWord(back, '.') && reader.tokens.space[back + 1] === 1) return false;
    if (isCoinage(reader, back) && (reader.isWord(back - 1, 'every') || reader.isWord(back - 1, 'each'))) return true;
  }
  return false;
}
