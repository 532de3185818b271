import { FLAGS, type CompiledTerms } from '../terms/compile';
import { TokenType, type Tokens } from '../text/tokens';
import type { Dynamic } from './scan';
import type { Sentence } from './sentences';
import { STRIDE } from '../terms/cues/trie';

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

/** At most so many light words are stepped over between two elements. */
const MAX_LIGHT = 4;

/** All cues found in a block, by their first token; of one cue at one place, the longest. */
export function matchCues(tokens: Tokens, sentences: Sentence[], terms: CompiledTerms, flags: Uint32Array, dynamic: Dynamic): Hit[] {
  const { edges, gaps, ends } = terms.cueTrie;
  const { classStart, classes, rootClass } = terms;
  const hits: Hit[] = [];
  let limit = 0;
  let first = 0;
  let foundFrom = 0;

  const find = (cue: number, filled: number): Hit | undefined => {
    for (let index = foundFrom; index < hits.length; index++) if (hits[index].cue === cue && hits[index].slot === filled) return hits[index];
    return undefined;
  };

  // The figure slots filled on the way to where the walk stands.
  let slot = -1;
  let slot2 = -1;

  const emit = (node: number, last: number, own: number): void => {
    const negations = own & 0xff;
    const endings = own >> 8;
    for (const cue of ends[node]) {
      const known = find(cue, slot);
      if (!known) hits.push({ cue, first, last, negations, slot, slot2, endings });
      else if (last > known.last) {
        known.last = last;
        known.negations = negations;
        known.endings = endings;
        known.slot2 = slot2;
      }
    }
  };

  /** Follows the edges of a node on the token at j. */
  const take = (node: number, j: number, negations: number): boolean => {
    let found = false;
    const neg = negations + (flags[j] & FLAGS.neg ? 1 : 0);
    const own = negations + ownOf(flags[j], terms.flags[tokens.id[j]]);
    for (let c = classStart[tokens.id[j]]; c < classStart[tokens.id[j] + 1]; c++) {
      const next = edges.get(node * STRIDE + classes[c]);
      if (next !== undefined) found = follow(next, j, own) || found;
    }
    for (let d = dynamic.head[j]; d >= 0; d = dynamic.next[d]) {
      const next = edges.get(node * STRIDE + dynamic.cls[d]);
      if (next === undefined) continue;
      if (!dynamic.figure[d]) {
        found = follow(next, dynamic.last[d], dynamic.ending[d] || terms.flags[tokens.id[j]] & FLAGS.ended ? neg + 256 : neg) || found;
        continue;
      }
      const [before, before2] = [slot, slot2];
      if (slot < 0) slot = j;
      else slot2 = j;
      found = follow(next, dynamic.last[d], neg) || found;
      [slot, slot2] = [before, before2];
    }
    return found;
  };

  /** Goes on from a node whose last element ended at token i. */
  const follow = (node: number, i: number, negations: number): boolean => {
    let found = ends[node].length > 0;
    if (found) emit(node, i, negations);
    for (let j = i + 1, light = 0; j < limit && light <= MAX_LIGHT; j++, light++) {
      if (take(node, j, negations)) found = true;
      if (!(flags[j] & (FLAGS.light | FLAGS.neg))) break;
    }
    for (const [gap, next] of gaps[node]) {
      for (let j = i + 1, words = 0; j < limit && words <= gap; j++) {
        if (take(next, j, negations)) {
          found = true;
          break;
        }
        if (isWall(tokens, j)) break;
        if (tokens.type[j] !== TokenType.Mark && !(flags[j] & FLAGS.light)) words++;
      }
    }
    return found;
  };

  for (const sentence of sentences) {
    limit = sentence.to;
    for (first = sentence.from; first < sentence.to; first++) {
      const id = tokens.id[first];
      foundFrom = hits.length;
      for (let c = classStart[id]; c < classStart[id + 1]; c++) {
        if (!rootClass[classes[c]]) continue;
        follow(edges.get(classes[c])!, first, ownOf(flags[first], terms.flags[id]));
      }
      for (let d = dynamic.head[first]; d >= 0; d = dynamic.next[d]) {
        if (!rootClass[dynamic.cls[d]]) continue;
        slot = dynamic.figure[d] ? first : -1;
        follow(edges.get(dynamic.cls[d])!, dynamic.last[d], ownOf(flags[first], terms.flags[id]));
        slot = -1;
      }
    }
  }
  return hits;
}

/**
 * Negations count in the low byte, endings above it. A phrase ("released from") is consumed by a cue that names its first word,
 * but for verbs of giving and taking, which mean something else without the rest ("take away").
 */
const ownOf = (bits: number, word: number): number => (bits & FLAGS.neg ? 1 : 0) + (word & FLAGS.ended || (bits & FLAGS.ended && !(word & (FLAGS.give | FLAGS.take))) ? 256 : 0);

/** A gap does not reach over these. */
function isWall(tokens: Tokens, i: number): boolean {
  if (tokens.type[i] !== TokenType.Mark) return false;
  const code = tokens.text.charCodeAt(tokens.start[i]);
  return code === 59 || code === 124 || code === 183 || code === 8226;
}
