import { FLAGS, type CompiledTerms } from '../terms/compile';
import { LEXICON } from '../terms/cues/lexicon';
import { isCapital } from '../text/letter-case';
import { TokenType, type Tokens } from '../text/tokens';
import type { Dynamic } from './dynamic';
import { along, edgesOf, type Edges } from './edges';
import { planOf } from './plan';

/** A party, product or company named in the text. */
export interface Mention {
  first: number;
  last: number;
  entity: number;
}

const NONE: readonly Mention[] = [];

/** Names and phrases laid out for walking, and what lists and entities are to cues. */
interface Spelled extends Edges {
  /** By word id: the node of those that begin with the word, 0 where none does; and 1 where the word is one by itself. */
  begins: Int32Array;
  alone: Uint8Array;
  /** A bit for each pair of words that some begin with; pairs may share one. */
  pairs: Uint32Array;
  firstList: number;
  firstEntity: number;
}

const tables = new WeakMap<CompiledTerms, Spelled>();

/** Made once for a term set. */
function spelledOf(terms: CompiledTerms): Spelled {
  let spelled = tables.get(terms);
  if (!spelled) {
    const edges = edgesOf(terms.nameTrie);
    const { firstList, firstEntity } = planOf(terms);
    const begins = Int32Array.from(terms.flags, (_, id) => (id ? Math.max(0, along(edges, 0, id)) : 0));
    spelled = { ...edges, firstList, firstEntity, begins, alone: Uint8Array.from(begins, (node) => (node && terms.nameTrie.ends[node].length ? 1 : 0)), pairs: pairsOf(edges, begins) };
    tables.set(terms, spelled);
  }
  return spelled;
}

const PAIRS = 2 ** 16 - 1;

const pairOf = (one: number, two: number): number => (Math.imul(one, 40503) + two) & PAIRS;

function pairsOf({ edgeStart, edgeClass }: Edges, begins: Int32Array): Uint32Array {
  const bits = new Uint32Array((PAIRS + 1) / 32);
  begins.forEach((node, one) => {
    if (node) for (let e = edgeStart[node]; e < edgeStart[node + 1]; e++) bits[pairOf(one, edgeClass[e]) >> 5] |= 1 << (pairOf(one, edgeClass[e]) & 31);
  });
  return bits;
}

/** Names and phrases, longest first at each place; names do not overlap. Gives each token its flags on the way, and its classes to `dynamic`. */
export function readNames(tokens: Tokens, terms: CompiledTerms, flags: Uint32Array, dynamic: Dynamic): readonly Mention[] {
  const spelled = spelledOf(terms);
  const { begins, alone, pairs, firstEntity } = spelled;
  const { flags: wordFlags } = terms;
  const { id, type, count } = tokens;
  let mentions: Mention[] | null = null;
  let freeFrom = 0;
  for (let i = 0; i < count; i++) {
    const one = id[i];
    flags[i] = wordFlags[one];
    if (begins[one] === 0) continue;
    // Most words that begin a phrase begin none here; a mark may stand within one.
    if (alone[one] === 0 && type[i + 1] !== TokenType.Mark && !(pairs[pairOf(one, id[i + 1]) >> 5] & (1 << (pairOf(one, id[i + 1]) & 31)))) continue;
    const mention = readName(tokens, i, spelled, i >= freeFrom, terms, flags, dynamic);
    if (!mention) continue;
    (mentions ??= []).push(mention);
    dynamic.add(i, firstEntity + mention.entity, mention.last);
    freeFrom = mention.last + 1;
  }
  return mentions ?? NONE;
}

/** The name that begins at token i, `free` where no other covers the token; the phrases that begin there go to `dynamic` and to the token's flags. */
function readName(tokens: Tokens, i: number, spelled: Spelled, free: boolean, terms: CompiledTerms, flags: Uint32Array, dynamic: Dynamic): Mention | null {
  const { ends } = terms.nameTrie;
  let best: Mention | null = null;
  let node = spelled.begins[tokens.id[i]];
  for (let j = i; node >= 0; ) {
    const here = ends[node];
    for (let n = 0; n < here.length; n++) {
      const name = terms.names[here[n]];
      if (name.entity >= 0) {
        if (free && !(name.lower && indefinite(tokens, i)) && !(terms.entities[name.entity].proper && !isCapital(tokens.text, tokens.start[i])) && (!name.exactCase || tokens.text.slice(tokens.start[i], tokens.end[j]) === name.text)) best = { first: i, last: j, entity: name.entity };
      } else {
        const bit = PHRASE_FLAGS[name.list];
        if (bit) flags[i] |= bit;
        dynamic.add(i, spelled.firstList + name.list, j, false, (bit & FLAGS.ended) !== 0);
      }
    }
    let k = j + 1;
    // Hyphens and apostrophes inside a name need no mention.
    while (k < tokens.count && tokens.type[k] === TokenType.Mark && isJoiner(tokens.text.charCodeAt(tokens.start[k]))) k++;
    if (k >= tokens.count || !tokens.id[k]) break;
    node = along(spelled, node, tokens.id[k]);
    j = k;
  }
  return best;
}

/** Flag bits by the number of a list; lists are numbered as the lexicon has them. */
const PHRASE_FLAGS = Object.keys(LEXICON).map((name) => (FLAGS as Record<string, number>)[name] ?? 0);

/** "A start-up" is anybody's; "the start-up" is the one spoken of. */
function indefinite(tokens: Tokens, i: number): boolean {
  if (i === 0) return false;
  const word = (at: number): string => (at >= 0 ? tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase() : '');
  const before = word(i - 1);
  // "A betting start-up": an adjective between.
  if (/^(a|an|another)$/.test(word(i - 2)) && /^[a-z]+$/.test(before)) return true;
  return /^(a|an|another|every|each|any|many|other|no|young|some|several|one|two|three|our|your|my|most|few|small)$/.test(before);
}

const isJoiner = (code: number): boolean => code === 45 || code === 39 || code === 8217 || (code >= 8208 && code <= 8209) || code === 38;
