import type { Vocabulary } from './tokens';
import { LATIN } from './characters';

export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** Where a hash begins to look in a table with this mask (Fibonacci scattering of the high bits). */
function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_PRIME);
  return hash;
}

/**
 * A vocabulary of normalised words (lower case, straight quotes; marks count as words of one character; `'s` is the possessive).
 * Ids count from 1 in the order given; doubles are passed over, `words[0]` is empty. Throws a RangeError above 65,535 words.
 */
export function buildVocabulary(list: Iterable<string>): Vocabulary {
  const ids = new Map<string, number>();
  const words = [''];
  for (const word of list) {
    if (word === '' || ids.has(word)) continue;
    ids.set(word, words.length);
    words.push(word);
  }
  if (words.length > 0xffff) throw new RangeError(`A vocabulary holds at most 65,535 words, not ${words.length}.`);

  const mask = 2 ** Math.ceil(Math.log2(words.length * 2 + 2)) - 1;
  const slots = new Uint16Array(mask + 1);
  const hashes = new Int32Array(words.length);
  const offsets = new Uint32Array(words.length + 1);
  const units = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  const single = new Uint16Array(256);
  let longest = 1;
  let filled = 0;
  for (let id = 1; id < words.length; id++) {
    const word = words[id];
    offsets[id] = filled;
    for (let at = 0; at < word.length; at++) units[filled++] = word.charCodeAt(at);
    offsets[id + 1] = filled;
    longest = Math.max(longest, word.length);
    hashes[id] = hashOf(word);
    let slot = slotOf(hashes[id], mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id;
  }
  for (let unit = 0; unit < 256; unit++) single[unit] = ids.get(String.fromCharCode(LATIN.folded[unit])) ?? 0;
  return { ids, words, slots, mask, hashes, units, offsets, single, longest };
}

/** The id of the word of `length` folded units whose hash is `hash`, or 0. */
export function lookUp(vocabulary: Vocabulary, hash: number, word: Uint16Array, length: number): number {
  const { slots, mask, hashes, units, offsets } = vocabulary;
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const id = slots[slot];
    if (id === 0) return 0;
    if (hashes[id] !== hash) continue;
    const from = offsets[id];
    if (offsets[id + 1] - from !== length) continue;
    let at = 0;
    while (at < length && units[from + at] === word[at]) at++;
    if (at === length) return id;
  }
}
