import { FLAGS, type CompiledTerms } from '../terms/compile';
import type { Tokens } from '../text/tokens';
import type { Dynamic } from './dynamic';
import { Occurrences } from './occurrences';
import { along, planOf } from './plan';
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
  const { edgeStart, edgeClass, edgeNode, gapStart, gapWidth, gapNode, endStart, endCue, rootStart, rootNode, rootOf } = plan;
  const { classStart, classes, flags: wordFlags } = terms;
  const there = new Occurrences(plan);
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

  const emit = (node: number, last: number, own: number): void => {
    const negations = own & 0xff;
    const endings = own >> 8;
    for (let e = endStart[node]; e < endStart[node + 1]; e++) {
      const cue = endCue[e];
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
    let own = dynamic.ending[d] ? 256 : 0;
    for (let i = from; i <= dynamic.last[d]; i++) {
      if (flags[i] & FLAGS.neg) own++;
      // A phrase that a cue takes whole may have a word of ending in it ("hard stop").
      if (wordFlags[ids[i]] & FLAGS.ended && (!dynamic.figure[d] || from === first)) own |= 256;
    }
    return own;
  };

  /** Goes on to a node by the word at token j, or by what begins there (`d`). */
  const step = (node: number, j: number, d: number, own: number): boolean => {
    if (d < 0) return follow(node, j, own + ownOf(flags[j], wordFlags[ids[j]]));
    if (!dynamic.figure[d]) return follow(node, dynamic.last[d], own + ownWithin(d, j));
    const before = slot;
    const before2 = slot2;
    if (slot < 0) slot = j;
    else slot2 = j;
    const found = follow(node, dynamic.last[d], own + ownWithin(d, j));
    slot = before;
    slot2 = before2;
    return found;
  };

  /** Follows the edges of a node on the token at j. */
  const take = (node: number, j: number, own: number): boolean => {
    let found = false;
    for (let c = classStart[ids[j]], end = classStart[ids[j] + 1]; c < end; c++) {
      const next = along(plan, node, classes[c]);
      if (next >= 0) found = step(next, j, -1, own) || found;
    }
    for (let d = dynamic.head[j]; d >= 0; d = dynamic.next[d]) {
      const next = along(plan, node, dynamic.cls[d]);
      if (next >= 0) found = step(next, j, d, own) || found;
    }
    return found;
  };

  /** The first token behind i on which an edge of a node can be followed; beyond `end` where there is none. */
  const nextOf = (node: number, i: number, end: number): number => {
    let nearest = end + 1;
    for (let e = edgeStart[node]; e < edgeStart[node + 1]; e++) {
      const entry = there.behind(edgeClass[e], i, first);
      if (entry >= 0 && there.token[entry] < nearest) nearest = there.token[entry];
    }
    return nearest;
  };

  /** Follows the edges of a node on the tokens behind i up to `end`; `once`: no further than the first on which a cue is found. */
  const seek = (node: number, i: number, end: number, own: number, once: boolean): boolean => {
    let entry = -1;
    let edge = -1;
    let several = false;
    for (let e = edgeStart[node]; e < edgeStart[node + 1] && !several; e++) {
      const one = there.behind(edgeClass[e], i, first);
      if (one < 0 || there.token[one] > end) continue;
      several = entry >= 0;
      entry = one;
      edge = e;
    }
    let found = false;
    if (several) {
      for (let j = nextOf(node, i, end); j <= end && !(once && found); j = nextOf(node, j, end)) if (take(node, j, own)) found = true;
      return found;
    }
    for (let token = -1; entry >= 0 && there.token[entry] <= end; entry = there.next[entry]) {
      if (once && found && there.token[entry] !== token) break;
      token = there.token[entry];
      if (step(edgeNode[edge], token, there.dynamic[entry], own)) found = true;
    }
    return found;
  };

  /** Goes on from a node whose last element ended at token i. */
  const follow = (node: number, i: number, own: number): boolean => {
    let found = endStart[node] < endStart[node + 1];
    if (found) emit(node, i, own);
    if (edgeStart[node] < edgeStart[node + 1] && seek(node, i, reach.beside(i), own, false)) found = true;
    for (let g = gapStart[node]; g < gapStart[node + 1]; g++) if (seek(gapNode[g], i, reach.over(i, gapWidth[g]), own, true)) found = true;
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
        const roots = rootStart[id];
        const rootsEnd = rootStart[id + 1];
        if (roots === rootsEnd && d < 0) continue;
        if (!noted) {
          noted = true;
          reach.read(tokens, flags, from, to);
          there.fill(tokens, dynamic, first, to);
        }
        foundFrom = hits.length;
        for (let r = roots; r < rootsEnd; r++) step(rootNode[r], first, -1, 0);
        for (; d >= 0; d = dynamic.next[d]) if (rootOf[dynamic.cls[d]] >= 0) step(rootOf[dynamic.cls[d]], first, d, 0);
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
