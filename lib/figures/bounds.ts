import type { Bound, Hedge } from './figure';
import type { PhraseNode } from './lexicon';
import type { Named } from './named';
import type { Effect } from './phrases';
import type { Draft, Reader } from './reader';
import { Role } from './roles';

/** At most so many phrases stand on one side of a figure ("reportedly at least about …"). */
const PHRASES = 6;

interface Found {
  bound: Bound | null;
  hedge: Hedge | null;
  atLeast: boolean;
  passed: boolean;
}

/** Reads the words around each figure that bound or hedge it, and sets `bound`, `hedge`, `outerStart` and `outerEnd`. */
export function readBounds(reader: Reader, drafts: readonly Draft[]): void {
  const { lexicon } = reader;
  let floor = 0;
  for (const draft of drafts) {
    const time = draft.kind === 'year' || draft.kind === 'month' || draft.kind === 'weekday';
    if (draft.form !== 'ordinal') {
      const found: Found = { bound: draft.bound, hedge: draft.hedge, atLeast: false, passed: false };
      const first = before(reader, draft, time ? lexicon.timeBefore : lexicon.amountBefore, floor, found);
      const last = after(reader, draft, time ? lexicon.timeAfter : lexicon.amountAfter, found);
      if (first < draft.leadToken) draft.outerStart = Math.min(draft.outerStart, reader.tokens.start[first]);
      if (last > draft.lastToken) draft.outerEnd = reader.tokens.end[last];
      draft.bound = settle(found);
      draft.hedge = found.hedge;
      floor = last + 1;
    } else floor = draft.lastToken + 1;
  }
}

function settle({ bound, atLeast, passed }: Found): Bound | null {
  if (atLeast && (bound === null || bound === 'until' || bound === 'through' || bound === 'by' || bound === 'in')) return 'at-least-until';
  return passed && (bound === 'until' || bound === null) ? 'through' : bound;
}

function apply(effect: Effect, found: Found, draft: Draft): boolean {
  if (effect.notTime && draft.kind === 'duration') return false;
  if (effect.notShare && (draft.kind === 'percent' || draft.kind === 'fraction')) return false;
  if (effect.open && (found.bound === 'until' || found.bound === 'through')) found.atLeast = true;
  else if (effect.bound) {
    if (found.bound !== null) return false;
    found.bound = effect.bound;
  } else if (effect.hedge === 'about' && found.bound !== draft.bound) {
    // A hedge stands next to its figure: in "was not around in 2019" it is a word of its own.
    return false;
  }
  if (effect.hedge && found.hedge !== 'reported') found.hedge = effect.hedge;
  found.atLeast ||= effect.atLeast === true;
  found.passed ||= effect.passed === true;
  return true;
}

/** The longest phrase of the tree from `at` on in the given direction: where it ends, and its effect. Hyphens between its words are passed over. */
function match(reader: Reader, root: PhraseNode, at: number, step: 1 | -1, floor: number): { end: number; effect: Effect } | null {
  let node = root;
  let best: { end: number; effect: Effect } | null = null;
  for (let here = at; here >= floor && here < reader.count; here += step) {
    const next: PhraseNode | undefined = node.next.get(reader.tokens.id[here]);
    if (!next) {
      if (node !== root && reader.is(here, Role.Hyphen)) continue;
      break;
    }
    node = next;
    if (node.effect) best = { end: here, effect: node.effect };
  }
  return best;
}

/** Walks back over phrases; returns the first token of the furthest one that says something. */
function before(reader: Reader, draft: Draft, root: PhraseNode, floor: number, found: Found): number {
  let first = draft.leadToken;
  let at = first - 1;
  for (let taken = 0; taken < PHRASES && at >= floor; taken++) {
    if (reader.is(at, Role.Hyphen) && at - 1 >= floor) at--;
    // "through Q4 2032"
    if (root === reader.lexicon.timeBefore && reader.isDigits(at) && reader.glued(at) && reader.isAny(at - 1, ['q', 'h'])) at -= 2;
    const phrase = match(reader, root, at, -1, floor);
    if (!phrase) break;
    if (!phrase.effect.filler) {
      if (isOther(reader, phrase.end, at, draft.leadToken) || !apply(phrase.effect, found, draft)) break;
      first = phrase.end;
    }
    at = phrase.end - 1;
  }
  return first;
}

const TO_TAKERS: readonly Named[] = ['compared', 'relative', 'similar', 'due', 'according', 'related', 'contrast', 'opposed', 'equal'];

/** One word that belongs to what stands before or behind it: "compared to 2030", "hand over a fifth", "a row over the $50bn deal". */
function isOther(reader: Reader, first: number, last: number, figure: number): boolean {
  if (first !== last) return false;
  if (reader.isWord(first, 'to')) return reader.isAny(first - 1, TO_TAKERS);
  if (!reader.is(first, Role.Particle)) return false;
  if (first < figure - 1) return true;
  return reader.isWord(first, 'over') && reader.is(first - 1, Role.OverTaker);
}

function after(reader: Reader, draft: Draft, root: PhraseNode, found: Found): number {
  let last = draft.lastToken;
  for (let taken = 0; taken < 2; taken++) {
    const phrase = match(reader, root, last + 1, 1, 0);
    if (!phrase || !stands(reader, last + 1, phrase.end, draft.leadToken) || !apply(phrase.effect, found, draft)) break;
    last = phrase.end;
  }
  return last;
}

/** One-word phrases behind a figure mean something else where a further word follows them ("plus a stake", "on the cloud", "maximum speed"). */
function stands(reader: Reader, first: number, last: number, lead: number): boolean {
  // "stops when 2030 does"
  if (reader.isWord(first, 'does')) return reader.isWord(lead - 1, 'when') || reader.isWord(lead - 1, 'as');
  // "as long as 2032 lasts"; "2032 lasts" by itself says nothing.
  if (reader.isWord(first, 'lasts')) return reader.isWord(lead - 1, 'as') || reader.isWord(lead - 1, 'while');
  if (reader.isWord(first, '+')) return reader.glued(first) || !reader.isDigits(first + 1);
  if (first !== last || !reader.isName(first)) return true;
  const next = last + 1;
  if (reader.isWord(first, 'on')) return reader.has(next) && !reader.isName(next) && !reader.isDigits(next) && !reader.is(next, Role.Sign);
  if (reader.isWord(first, 'reportedly') || reader.isWord(first, 'onward') || reader.isWord(first, 'onwards')) return true;
  return !reader.isName(next) || (!reader.isWord(first, 'plus') && reader.is(next, Role.Onward));
}
