import { FLAGS, type CompiledTerms } from '../terms/compile';
import { TokenType, type Tokens } from '../text/tokens';
import type { Dynamic } from './scan';
import { along, bitOf, planOf } from './plan';
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

/** At most so many light words are stepped over between two elements. */
const MAX_LIGHT = 4;

/** All cues found in a block, by their first token; of one cue at one place, the longest. */
export function matchCues(tokens: Tokens, sentences: Sentence[], terms: CompiledTerms, flags: Uint32Array, dynamic: Dynamic): Hit[] {
  const { ends } = terms.cueTrie;
  const plan = planOf(terms.cueTrie);
  const { edgeStart, edgeBits, gapStart, gapWidth, gapNode } = plan;
  const { classStart, classes, rootClass, flags: wordFlags } = terms;
  const { id: ids, type } = tokens;
  const bits = bitsOfTokens(tokens, terms, dynamic);
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

  /** Whether a phrase that a cue takes whole has a word of ending in it ("hard stop"). */
  const endsWithin = (from: number, to: number): boolean => {
    for (let i = from; i <= to; i++) if (wordFlags[ids[i]] & FLAGS.ended) return true;
    return false;
  };

  const negationsWithin = (from: number, to: number): number => {
    let count = 0;
    for (let i = from; i <= to; i++) if (flags[i] & FLAGS.neg) count++;
    return count;
  };

  /** Follows the edges of a node on the token at j. */
  const take = (node: number, j: number, negations: number): boolean => {
    let found = false;
    const id = ids[j];
    for (let c = classStart[id], end = classStart[id + 1]; c < end; c++) {
      const next = along(plan, node, classes[c]);
      if (next >= 0) found = follow(next, j, negations + ownOf(flags[j], wordFlags[id])) || found;
    }
    for (let d = dynamic.head[j]; d >= 0; d = dynamic.next[d]) {
      const next = along(plan, node, dynamic.cls[d]);
      if (next < 0) continue;
      const neg = negations + negationsWithin(j, dynamic.last[d]);
      if (!dynamic.figure[d]) {
        found = follow(next, dynamic.last[d], dynamic.ending[d] || endsWithin(j, dynamic.last[d]) ? neg + 256 : neg) || found;
        continue;
      }
      const before = slot;
      const before2 = slot2;
      if (slot < 0) slot = j;
      else slot2 = j;
      found = follow(next, dynamic.last[d], neg) || found;
      slot = before;
      slot2 = before2;
    }
    return found;
  };

  /** Goes on from a node whose last element ended at token i. */
  const follow = (node: number, i: number, negations: number): boolean => {
    let found = ends[node].length > 0;
    if (found) emit(node, i, negations);
    if (edgeStart[node] < edgeStart[node + 1]) for (let j = i + 1, light = 0; j < limit && light <= MAX_LIGHT; j++, light++) {
      if (edgeBits[node] & bits[j] && take(node, j, negations)) found = true;
      if (!(flags[j] & (FLAGS.light | FLAGS.neg))) break;
    }
    for (let g = gapStart[node]; g < gapStart[node + 1]; g++) {
      const gap = gapWidth[g];
      const next = gapNode[g];
      for (let j = i + 1, words = 0; j < limit && words <= gap; j++) {
        if (edgeBits[next] & bits[j] && take(next, j, negations)) {
          found = true;
          break;
        }
        if (type[j] === TokenType.Mark ? isWall(tokens, j) : !(flags[j] & FLAGS.light) && words++ === gap) break;
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
        follow(along(plan, 0, classes[c]), first, ownOf(flags[first], wordFlags[id]));
      }
      for (let d = dynamic.head[first]; d >= 0; d = dynamic.next[d]) {
        if (!rootClass[dynamic.cls[d]]) continue;
        slot = dynamic.figure[d] ? first : -1;
        follow(along(plan, 0, dynamic.cls[d]), dynamic.last[d], negationsWithin(first, dynamic.last[d]) + (dynamic.ending[d] || endsWithin(first, dynamic.last[d]) ? 256 : 0));
        slot = -1;
      }
    }
  }
  return hits;
}

const wordBits = new WeakMap<CompiledTerms, Int32Array>();

/** The bits of the classes of each word, made once for a term set. */
function bitsOfWords(terms: CompiledTerms): Int32Array {
  let bits = wordBits.get(terms);
  if (!bits) {
    const { classStart, classes } = terms;
    bits = new Int32Array(terms.flags.length);
    for (let id = 0; id < bits.length; id++) for (let c = classStart[id]; c < classStart[id + 1]; c++) bits[id] |= bitOf(classes[c]);
    wordBits.set(terms, bits);
  }
  return bits;
}

/** The bits of all classes that a token has, or that begin with it. */
function bitsOfTokens({ count, id }: Tokens, terms: CompiledTerms, { head, next, cls }: Dynamic): Int32Array {
  const ofWords = bitsOfWords(terms);
  const bits = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    bits[i] = ofWords[id[i]];
    for (let d = head[i]; d >= 0; d = next[d]) bits[i] |= bitOf(cls[d]);
  }
  return bits;
}

/**
 * Negations count in the low byte, endings above it. A phrase ("released from") is consumed by a cue that names its first word,
 * but for verbs of giving and taking, which mean something else without the rest ("take away").
 */
const ownOf = (bits: number, word: number): number => (bits & FLAGS.neg ? 1 : 0) + (word & FLAGS.ended || (bits & FLAGS.ended && !(word & (FLAGS.give | FLAGS.take))) ? 256 : 0);

/** A gap does not reach over these. */
function isWall(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i]);
  return code === 59 || code === 124 || code === 183 || code === 8226;
}
