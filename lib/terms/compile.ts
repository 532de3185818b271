import { GRAMMAR, GRAMMAR_WORDS } from './cues/grammar';
import { LEXICON, LIGHT, phrasesOf, type ListName } from './cues/lexicon';
import { parseCue, type Atom, type Element } from './cues/notation';
import { insert, makeTrie, STRIDE, type Trie } from './cues/trie';
import { FIGURE_WORDS } from '../figures/figure-words';
import { inflect } from '../text/inflect';
import type { Vocabulary } from '../text/tokens';
import { buildVocabulary } from '../text/vocabulary';
import type { Entity, Other, Term, TermSet } from './term-set';

/** What a cue says where it is found. */
export type Role = 'topic' | 'current' | 'opposite' | 'follow' | 'unfollow' | 'mention' | 'except' | 'apart' | 'hint' | 'frame' | 'about' | 'ended' | 'kept' | 'elsewhere';

export interface CueInfo {
  role: Role;
  /** Index of the term, or of the other thing (then `other`), -1 for the engine's own. */
  owner: number;
  other: boolean;
  /** How many elements it has, gaps left out. */
  elements: number;
  cue: string;
}

/** A term set made ready for reading: vocabulary, classes, one trie for names and one for cues. */
export interface CompiledTerms {
  deal: TermSet['deal'];
  terms: Term[];
  entities: Entity[];
  others: Other[];
  cues: CueInfo[];
  vocabulary: Vocabulary;
  /** Classes of a word id: `classes[classStart[id] … classStart[id + 1]]`. */
  classStart: Uint32Array;
  classes: Uint16Array;
  /** Flags of a word id: see `FLAGS`. */
  flags: Uint32Array;
  /** Phrases and names, over word ids; each end is a number in `names`. */
  nameTrie: Trie;
  names: { list: number; entity: number; text: string; exactCase: boolean; lower: boolean }[];
  /** Classes that a list, an entity or a figure kind gives to the place where it stands. */
  listClasses: Uint16Array[];
  entityClasses: Uint16Array[];
  kindClasses: Record<string, Uint16Array>;
  cueTrie: Trie;
  /** How many classes there are; they are numbered from 0. */
  classCount: number;
}

/** What the engine asks of a single word, as bits. */
export const FLAGS = { light: 1, neg: 2, hypothetical: 4, past: 8, present: 16, denial: 32, withdrawn: 64, corrected: 128, reported: 256, pastTense: 512, give: 1024, take: 2048, saying: 4096, ended: 8192, kept: 16384, printed: 32768, foreseen: 65536, pastNoun: 131072, pastDeal: 262144, pledged: 1 << 19, takesUp: 1 << 20, taken: 1 << 21, inverts: 1 << 22, shell: 1 << 23, pronoun: 1 << 24, demonstrative: 1 << 25, pointer: 1 << 26, asserts: 1 << 27 } as const;

const FIGURE_SLOTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['money', ['money']], ['percent', ['percent', 'fraction']], ['year', ['year']], ['month', ['month']], ['weekday', ['weekday']], ['duration', ['duration']], ['count', ['count']],
]);
const FLAG_BITS: ReadonlyMap<string, number> = new Map(Object.entries(FLAGS));

/** Compiles a term set; throws with the place and what was expected where a cue breaks the notation. */
export function compile(set: TermSet): CompiledTerms {
  const { entities, others, words } = set.language;
  const lists = new Map<string, string[][]>();
  for (const [name, text] of Object.entries(LEXICON)) lists.set(name, phrasesOf(text, inflect));
  for (const [name, text] of Object.entries(words)) lists.set(name, phrasesOf(['', ...text].join('|'), inflect));
  const listNames = [...lists.keys()];
  const slots = new Map<string, number[]>();
  entities.forEach((entity, index) => {
    for (const name of [entity.id, ...(entity.groups ?? [])]) slots.set(name, [...(slots.get(name) ?? []), index]);
  });

  // Classes: one for each distinct set of alternatives.
  const classNumbers = new Map<string, number>();
  const classAtoms: Atom[][] = [];
  const classOf = (element: Element): number => {
    const key = element.atoms.map((atom) => JSON.stringify(atom)).sort().join();
    let number = classNumbers.get(key);
    if (number === undefined) {
      for (const atom of element.atoms) {
        if (atom.type === 'list' && !lists.has(atom.name)) throw new Error(`there is no list @${atom.name}`);
        if (atom.type === 'slot' && !slots.has(atom.name) && !FIGURE_SLOTS.has(atom.name)) throw new Error(`there is no slot {${atom.name}}`);
      }
      number = classAtoms.push(element.atoms) - 1;
      classNumbers.set(key, number);
    }
    return number;
  };

  const cueTrie = makeTrie();
  const cues: CueInfo[] = [];
  const add = (list: string[] | undefined, role: Role, owner: number, other: boolean, where: string): void => {
    for (const cue of list ?? []) {
      try {
        const elements = parseCue(cue, inflect);
        insert(cueTrie, elements, cues.push({ role, owner, other, elements: elements.length, cue }) - 1, classOf);
      } catch (error) {
        throw new Error(`${where}.${role}: cue "${cue}": ${(error as Error).message}`, { cause: error });
      }
    }
  };
  set.terms.forEach((term, index) => {
    const spoken = term.language ?? {};
    for (const role of ['topic', 'current', 'opposite', 'follow', 'unfollow', 'mention', 'except', 'apart', 'frame', 'hint', 'about'] as const) add(spoken[role], role, index, false, `terms.${term.id}.language`);
  });
  others.forEach((other, index) => {
    for (const role of ['frame', 'about'] as const) add(other[role], role, index, true, `language.others.${other.id}`);
  });
  add(set.language.elsewhere, 'elsewhere', -1, true, 'language');
  add(['@ended'], 'ended', -1, false, 'lexicon');
  add(['@kept'], 'kept', -1, false, 'lexicon');

  // Phrases and names: over words.
  const spelled: ({ words: string[] } & CompiledTerms['names'][number])[] = [];
  const singles = new Map<string, Set<number>>(); // word -> lists
  for (const [name, phrases] of lists) {
    const list = listNames.indexOf(name);
    for (const phrase of phrases) {
      if (phrase.length === 1) singles.set(phrase[0], (singles.get(phrase[0]) ?? new Set()).add(list));
      else spelled.push({ words: phrase, list, entity: -1, text: phrase.join(' '), exactCase: false, lower: true });
    }
  }
  entities.forEach((entity, index) => {
    for (const name of entity.names) {
      const exactCase = /^[A-Z]{2,4}$/.test(name);
      spelled.push({ words: splitName(name), list: -1, entity: index, text: name, exactCase, lower: false });
    }
    for (const epithet of entity.epithets ?? []) {
      for (const alternative of expand(epithet)) spelled.push({ words: alternative, list: -1, entity: index, text: alternative.join(' '), exactCase: false, lower: true });
    }
  });

  const vocabularyWords = new Set<string>(FIGURE_WORDS);
  for (const atoms of classAtoms) for (const atom of atoms) if (atom.type === 'word') vocabularyWords.add(atom.word);
  for (const word of singles.keys()) vocabularyWords.add(word);
  for (const { words: parts } of spelled) for (const part of parts) vocabularyWords.add(part);
  for (const word of LIGHT.split(/\s+/)) vocabularyWords.add(word);
  for (const word of [...GRAMMAR_WORDS, ...Object.values(GRAMMAR).flatMap((list) => list.split(' '))]) vocabularyWords.add(word);
  if (vocabularyWords.size >= STRIDE - 1) throw new Error('the term set has too many words');
  const vocabulary = buildVocabulary(vocabularyWords);
  const idOf = (word: string): number => vocabulary.ids.get(word) ?? 0;

  const count = vocabulary.words.length;
  const perWord: number[][] = Array.from({ length: count }, () => []);
  const listClasses: number[][] = listNames.map(() => []);
  const entityClasses: number[][] = entities.map(() => []);
  const kindClasses: Record<string, number[]> = {};
  classAtoms.forEach((atoms, number) => {
    const give = (to: number[]): void => void (to.includes(number) || to.push(number));
    for (const atom of atoms) {
      if (atom.type === 'word') give(perWord[idOf(atom.word)]);
      else if (atom.type === 'list') {
        const list = listNames.indexOf(atom.name);
        give(listClasses[list]);
        for (const phrase of lists.get(atom.name)!) if (phrase.length === 1) give(perWord[idOf(phrase[0])]);
      } else {
        for (const entity of slots.get(atom.name) ?? []) give(entityClasses[entity]);
        for (const kind of FIGURE_SLOTS.get(atom.name) ?? []) give((kindClasses[kind] ??= []));
      }
    }
  });
  const classStart = new Uint32Array(count + 1);
  for (let id = 0; id < count; id++) classStart[id + 1] = classStart[id] + perWord[id].length;
  const flags = new Uint32Array(count);
  for (const [word, inLists] of singles) {
    for (const list of inLists) {
      const bit = FLAG_BITS.get(listNames[list]);
      if (bit) flags[idOf(word)] |= bit;
    }
  }
  for (const word of LIGHT.split(/\s+/)) flags[idOf(word)] |= FLAGS.light;
  for (const [name, list] of Object.entries(GRAMMAR)) for (const word of list.split(' ')) flags[idOf(word)] |= FLAGS[name as keyof typeof GRAMMAR];
  flags[0] = 0;

  const nameTrie = makeTrie();
  const names = spelled.map(({ words: _, ...rest }) => rest);
  spelled.forEach(({ words: parts }, number) => {
    insert(nameTrie, parts.map((word) => ({ atoms: [{ type: 'word', word }], optional: false, gap: 0 })), number, (element) => idOf((element.atoms[0] as { word: string }).word));
  });

  if (Math.max(classAtoms.length, count) >= STRIDE) throw new Error('the term set has too many cues');
  return {
    deal: set.deal, terms: set.terms, entities, others, cues, vocabulary, classStart,
    classes: Uint16Array.from(perWord.flat()), flags, nameTrie, names,
    listClasses: listClasses.map((list) => Uint16Array.from(list)), entityClasses: entityClasses.map((list) => Uint16Array.from(list)),
    kindClasses: Object.fromEntries(Object.entries(kindClasses).map(([kind, list]) => [kind, Uint16Array.from(list)])),
    cueTrie, classCount: classAtoms.length,
  };
}

function splitName(name: string): string[] {
  return name.toLowerCase().replace(/([.&'’\-])/g, ' $1 ').split(/\s+/).filter((part) => part && !/^['’\-]$/.test(part));
}

/** "chatgpt maker|developer" -> its alternatives, each a list of words. */
function expand(epithet: string): string[][] {
  return epithet.split(' ').reduce<string[][]>((all, part) => all.flatMap((head) => part.split('|').map((alternative) => [...head, alternative])), [[]]);
}

export type { ListName };
