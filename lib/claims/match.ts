import { FLAGS, type CompiledTerms } from '../terms/compile';
import type { Tokens } from '../text/tokens';
import type { Dynamic } from './dynamic';
import { Occurrences } from './occurrences';
import { planOf } from './plan';
import { Reach } from './reach';
import type { Sentence } from './sentences';

/** A cue found in a block: tokens `first` to `last`, both inclusive. */
export interface Hit {
  cue: number;
  first: number;
  last: number;
  /** How many negations inside the hit are the cue's own words. */
  negations: number;
  /** First tokens of the figures that fill the cue's slots, -1 where there is none. */
  slot: number;
  slot2: number;
  /** How many words inside the hit that say "ended" are the cue's own. */
  endings: number;
}

type Matcher = (tokens: Tokens, sentences: readonly Sentence[], flags: Uint32Array, dynamic: Dynamic) => readonly Hit[];

const NONE: readonly Hit[] = [];

const matchers = new WeakMap<CompiledTerms, Matcher>();

/** All cues found in a block, by their first token; of one cue at one place, the longest. */
export function matchCues(tokens: Tokens, sentences: readonly Sentence[], terms: CompiledTerms, flags: Uint32Array, dynamic: Dynamic): readonly Hit[] {
  let matcher = matchers.get(terms);
  if (!matcher) matchers.set(terms, (matcher = makeMatcher(terms)));
  return matcher(tokens, sentences, flags, dynamic);
}

/** What walks the cues of a term set. It is made once, and its tables are used over and over: a block costs no others. */
function makeMatcher(terms: CompiledTerms): Matcher {
  const plan = planOf(terms);
  const { nodes, having, stride, rootStart, roots } = plan;
  const { flags: wordFlags } = terms;
  const there = new Occurrences(plan);
  const { lasts } = there;
  const reach = new Reach();
  let ids: Uint16Array;
  let flags: Uint32Array;
  let dynamic: Dynamic;
  let hits: Hit[] = [];
  let first = 0;
  /** Where the hits of this first token begin. */
  let foundFrom = 0;
  // The figure slots filled on the way to where the walk stands.
  let slot = -1;
  let slot2 = -1;

  /** Notes the cues that stand in the plan from one place to another. */
  const emit = (from: number, to: number, last: number, own: number): void => {
    const negations = own & 0xff;
    const endings = own >> 8;
    for (let e = from; e < to; e++) {
      const cue = nodes[e];
      let known: Hit | undefined;
      for (let index = foundFrom; index < hits.length; index++) {
        if (hits[index].cue !== cue || hits[index].slot !== slot) continue;
        known = hits[index];
        break;
      }
      if (!known) hits.push({ cue, first, last, negations, slot, slot2, endings });
      else if (last > known.last) {
        known.last = last;
        known.negations = negations;
        known.endings = endings;
        known.slot2 = slot2;
      }
    }
  };

  /** Negations and words of ending that are a phrase's own, as `ownOf` has them. */
  const ownWithin = (d: number, from: number): number => {
    let own = dynamic.isEnding(d) ? 256 : 0;
    for (let i = from; i <= dynamic.last[d]; i++) {
      if (flags[i] & FLAGS.neg) own++;
      // A phrase that a cue takes whole may have a word of ending in it ("hard stop").
      if (wordFlags[ids[i]] & FLAGS.ended && (!dynamic.isFigure(d) || from === first)) own |= 256;
    }
    return own;
  };

  /** Goes on to a node by the word at token j, or by what begins there (`d`). */
  const step = (node: number, j: number, d: number, own: number): boolean => {
    if (d < 0) return follow(node, j, own + ownOf(flags[j], wordFlags[ids[j]]));
    if (!dynamic.isFigure(d)) return follow(node, dynamic.last[d], own + ownWithin(d, j));
    const before = slot;
    const before2 = slot2;
    if (slot < 0) slot = j;
    else slot2 = j;
    const found = follow(node, dynamic.last[d], own + ownWithin(d, j));
    slot = before;
    slot2 = before2;
    return found;
  };

  const has = (symbol: number, cls: number): boolean => (having[symbol * stride + (cls >> 5)] & (1 << (cls & 31))) !== 0;

  /** Follows some edges on the token at j: by its word, then by what begins there. */
  const take = (from: number, to: number, j: number, own: number): boolean => {
    let found = false;
    for (let e = from; e < to; e += 2) if (has(ids[j], nodes[e]) && step(nodes[e + 1], j, -1, own)) found = true;
    for (let d = dynamic.head[j]; d >= 0; d = dynamic.next[d]) {
      for (let e = to - 2; e >= from; e -= 2) if (has(dynamic.symbol[d], nodes[e]) && step(nodes[e + 1], j, d, own)) found = true;
    }
    return found;
  };

  /** Follows some edges on the tokens behind i: right behind it, or over a `gap`, then no further than the first on which a cue is found. */
  const seek = (from: number, to: number, i: number, gap: number, own: number): boolean => {
    // Only the stretch in which some edge's class stands is walked.
    const place = there.placeOf(i);
    let nearest = 0;
    let farthest = -1;
    for (let e = from; e < to; e += 2) {
      const cls = nodes[e];
      if (lasts[cls] <= place) continue;
      const one = there.first(cls);
      const other = there.last(cls);
      if (farthest < 0 || one < nearest) nearest = one;
      if (other > farthest) farthest = other;
    }
    if (farthest < 0) return false;
    const end = gap > 0 ? reach.over(i, gap) : reach.beside(i);
    if (end < farthest) farthest = end;
    let found = false;
    for (let j = nearest > i ? nearest : i + 1; j <= farthest && !(gap > 0 && found); j++) if (take(from, to, j, own)) found = true;
    return found;
  };

  /** Follows the cues that begin with the word at token i, or with what begins there (`d`), as far as what they go on with stands behind it. */
  const begin = (i: number, symbol: number, d: number): void => {
    const place = there.placeOf(i);
    for (let r = rootStart[symbol], to = rootStart[symbol + 1], done = -1; r < to; r += 2) {
      if (lasts[roots[r]] <= place || roots[r + 1] === done) continue;
      done = roots[r + 1];
      step(done, i, d, 0);
    }
  };

  /** Goes on from the node at this place, whose last element ended at token i. */
  const follow = (place: number, i: number, own: number): boolean => {
    let at = place + 1 + nodes[place];
    let found = at > place + 1;
    if (found) emit(place + 1, at, i, own);
    for (let ways = nodes[at++]; ways > 0; ways--) {
      const edges = at + 2;
      const end = edges + 2 * nodes[at + 1];
      if (seek(edges, end, i, nodes[at], own)) found = true;
      at = end;
    }
    return found;
  };

  return (tokens, sentences, ofTokens, phrases) => {
    ids = tokens.id;
    flags = ofTokens;
    dynamic = phrases;
    if (hits.length) hits = [];
    for (const { from, to } of sentences) {
      let noted = false;
      for (first = from; first < to; first++) {
        const id = ids[first];
        let d = dynamic.head[first];
        if (d < 0 && rootStart[id] === rootStart[id + 1]) continue;
        if (!noted) {
          noted = true;
          reach.read(tokens, flags, from, to);
          there.fill(tokens, dynamic, first, to);
        }
        foundFrom = hits.length;
        begin(first, id, -1);
        for (; d >= 0; d = dynamic.next[d]) begin(first, dynamic.symbol[d], d);
      }
    }
    return hits.length ? hits : NONE;
  };
}

/**
 * Negations count in the low byte, endings above it. A phrase ("released from") is consumed by a cue that names its first word,
 * but for verbs of giving and taking, which mean something else without the rest ("take away").
 */
const ownOf = (bits: number, word: number): number => (bits & FLAGS.neg ? 1 : 0) + (word & FLAGS.ended || (bits & FLAGS.ended && !(word & (FLAGS.give | FLAGS.take))) ? 256 : 0);
