import type { Trie } from './cues/trie';
import { buildVocabulary } from '../text/vocabulary';
import type { CompiledTerms } from './compile';
import { evenEntities, evenTerms } from './even';
import type { Term } from './term-set';

/** A compiled term set as plain JSON: what the content script carries. Quotations, cues and notes stay behind. */
export interface PackedTerms {
  deal: CompiledTerms['deal'];
  terms: Term[];
  entities: CompiledTerms['entities'];
  others: CompiledTerms['others'];
  /** role, owner, other, elements: four values a cue. */
  cues: (string | number)[];
  roles: string[];
  words: string;
  classStart: number[];
  classes: number[];
  flags: number[];
  names: (string | number)[][];
  listClasses: number[][];
  entityClasses: number[][];
  kindClasses: Record<string, number[]>;
  cueTrie: PackedTrie;
  nameTrie: PackedTrie;
  classCount: number;
}

interface PackedTrie {
  /** Keys (as differences) and nodes, in turn. */
  edges: number[];
  /** node, then its gaps as pairs; only nodes that have any. */
  gaps: number[][];
  ends: number[][];
  size: number;
}

const USED = ['ended', 'kept', 'reach', 'needs', 'holder', 'speaker', 'fixed', 'unless', 'priority', 'lag', 'with', 'month', 'kin', 'yields', 'single', 'plain', 'event', 'rivals'] as const;

/** Packs a compiled set for the build. */
export function pack(set: CompiledTerms): PackedTerms {
  const roles = [...new Set(set.cues.map(({ role }) => role as string))];
  return {
    deal: set.deal,
    terms: set.terms.map(({ language = {}, support, dissent: _, statement, ...term }) => ({
      ...term,
      // The card asks the background for the statement; the engine needs it where a term says nothing shorter.
      statement: term.kind === 'quotation' || (term.kind === 'status' && term.current === undefined) ? statement : '',
      support: support.map(({ seed }) => ({ seed, quote: '' })),
      language: Object.fromEntries(USED.flatMap((key) => (language[key] === undefined ? [] : [[key, language[key]]]))),
    })),
    entities: set.entities.map(({ id, party, product, proper, groups }) => ({ id, party, product, proper, groups, names: [] })),
    others: set.others.map(({ id, unverified, reach, priority }) => ({ id, unverified, reach, priority })),
    roles,
    cues: set.cues.flatMap(({ role, owner, other, elements }) => [roles.indexOf(role), owner, other ? 1 : 0, elements]),
    // By lines: an entry may hold a space.
    words: set.vocabulary.words.slice(1).join('\n'),
    classStart: differences([...set.classStart]),
    classes: [...set.classes],
    flags: [...set.flags],
    names: set.names.map(({ list, entity, text, exactCase, lower }) => [list, entity, exactCase ? text : '', (exactCase ? 1 : 0) + (lower ? 2 : 0)]),
    listClasses: set.listClasses.map((list) => [...list]),
    entityClasses: set.entityClasses.map((list) => [...list]),
    kindClasses: Object.fromEntries(Object.entries(set.kindClasses).map(([kind, list]) => [kind, [...list]])),
    cueTrie: packTrie(set.cueTrie),
    nameTrie: packTrie(set.nameTrie),
    classCount: set.classCount,
  };
}

/** Makes a packed set ready for reading. */
export function unpack(packed: PackedTerms): CompiledTerms {
  const cues: CompiledTerms['cues'] = [];
  for (let i = 0; i < packed.cues.length; i += 4) {
    cues.push({ role: packed.roles[packed.cues[i] as number] as CompiledTerms['cues'][number]['role'], owner: packed.cues[i + 1] as number, other: packed.cues[i + 2] === 1, elements: packed.cues[i + 3] as number, cue: '' });
  }
  return {
    deal: packed.deal, terms: evenTerms(packed.terms), entities: evenEntities(packed.entities), others: packed.others, cues,
    vocabulary: buildVocabulary(packed.words.split('\n')),
    classStart: Uint32Array.from(sums(packed.classStart)), classes: Uint16Array.from(packed.classes), flags: Uint32Array.from(packed.flags),
    names: packed.names.map(([list, entity, text, bits]) => ({ list: list as number, entity: entity as number, text: text as string, exactCase: ((bits as number) & 1) > 0, lower: ((bits as number) & 2) > 0 })),
    listClasses: packed.listClasses.map((list) => Uint16Array.from(list)), entityClasses: packed.entityClasses.map((list) => Uint16Array.from(list)),
    kindClasses: Object.fromEntries(Object.entries(packed.kindClasses).map(([kind, list]) => [kind, Uint16Array.from(list)])),
    cueTrie: unpackTrie(packed.cueTrie), nameTrie: unpackTrie(packed.nameTrie), classCount: packed.classCount,
  };
}

function packTrie({ edges, gaps, ends }: Trie): PackedTrie {
  const sorted = [...edges].sort((a, b) => a[0] - b[0]);
  const keys = differences(sorted.map(([key]) => key));
  return {
    edges: sorted.flatMap(([, node], i) => [keys[i], node]),
    gaps: gaps.flatMap((list, node) => (list.length ? [[node, ...list.flat()]] : [])),
    ends: ends.flatMap((list, node) => (list.length ? [[node, ...list]] : [])),
    size: ends.length,
  };
}

function unpackTrie({ edges, gaps, ends, size }: PackedTrie): Trie {
  const trie: Trie = { edges: new Map(), gaps: Array.from({ length: size }, () => []), ends: Array.from({ length: size }, () => []) };
  let key = 0;
  for (let i = 0; i < edges.length; i += 2) trie.edges.set((key += edges[i]), edges[i + 1]);
  for (const [node, ...pairs] of gaps) for (let i = 0; i < pairs.length; i += 2) trie.gaps[node].push([pairs[i], pairs[i + 1]]);
  for (const [node, ...list] of ends) trie.ends[node] = list;
  return trie;
}

const differences = (numbers: number[]): number[] => numbers.map((number, i) => number - (numbers[i - 1] ?? 0));

function sums(numbers: number[]): number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}
