import type { Vocabulary } from '../text/tokens';
import { AMOUNT_AFTER, AMOUNT_BEFORE, TIME_AFTER, TIME_BEFORE, type Effect, type Phrases } from './phrases';
import { NUMERAL, Role } from './roles';
import { visitWords } from './visit';

/** Phrases as a tree of word ids; `before` ones are entered from their last word. */
export interface PhraseNode {
  next: Map<number, PhraseNode>;
  effect: Effect | null;
}

/** All that the extractors know of words, in tables by word id of one vocabulary. */
export interface Lexicon {
  roles: Uint32Array;
  /** The roles that begin a figure, 0 for nearly every word: the only thing an ordinary word costs. */
  starters: Uint32Array;
  /** Small, Tens, Scale, Ordinal: the number · Part: the denominator · Cent: how many hundredths. */
  number: Float64Array;
  /** Short: the factor. */
  short: Float64Array;
  /** Month 1–12, Weekday 1–7. */
  calendar: Uint8Array;
  /** TimeUnit and TimeShort: days. */
  days: Float64Array;
  /** By id: ISO code of a sign, code or currency word; `prefix` of what stands before "$"; `unit` of a unit of time. */
  currency: (string | undefined)[];
  prefix: (string | undefined)[];
  nation: (string | undefined)[];
  unit: (string | undefined)[];
  /** All words of the vocabulary, by id. */
  words: readonly string[];
  amountBefore: PhraseNode;
  amountAfter: PhraseNode;
  timeBefore: PhraseNode;
  timeAfter: PhraseNode;
}

const STARTERS =
  (NUMERAL & ~Role.Digits) | Role.Sign | Role.Cent | Role.Code | Role.Month | Role.Weekday | Role.TimeUnit | Role.Address | Role.Multiple | Role.Next | Role.Fiscal;

function idOf(ids: ReadonlyMap<string, number>, word: string): number {
  const id = ids.get(word);
  if (id === undefined) throw new RangeError(`The vocabulary lacks words that figures need: "${word}". Build it with FIGURE_WORDS.`);
  return id;
}

function compilePhrases(phrases: Phrases, ids: ReadonlyMap<string, number>, backwards: boolean): PhraseNode {
  const root: PhraseNode = { next: new Map(), effect: null };
  for (const [text, effect] of phrases) {
    for (const phrase of text.split('|')) {
      const words = phrase.split(' ');
      if (backwards) words.reverse();
      let node = root;
      for (const word of words) {
        const id = idOf(ids, word);
        let next = node.next.get(id);
        if (!next) node.next.set(id, (next = { next: new Map(), effect: null }));
        node = next;
      }
      node.effect = effect;
    }
  }
  return root;
}

function compile(vocabulary: Vocabulary): Lexicon {
  const { ids } = vocabulary;
  const size = vocabulary.words.length;
  const lexicon: Lexicon = {
    roles: new Uint32Array(size),
    starters: new Uint32Array(size),
    number: new Float64Array(size),
    short: new Float64Array(size),
    calendar: new Uint8Array(size),
    days: new Float64Array(size),
    currency: new Array<undefined>(size).fill(undefined),
    prefix: new Array<undefined>(size).fill(undefined),
    nation: new Array<undefined>(size).fill(undefined),
    unit: new Array<undefined>(size).fill(undefined),
    words: vocabulary.words,
    amountBefore: compilePhrases(AMOUNT_BEFORE, ids, true),
    amountAfter: compilePhrases(AMOUNT_AFTER, ids, false),
    timeBefore: compilePhrases(TIME_BEFORE, ids, true),
    timeAfter: compilePhrases(TIME_AFTER, ids, false),
  };
  visitWords((word, roles, fill) => {
    const id = idOf(ids, word);
    lexicon.roles[id] |= roles;
    fill?.(lexicon, id);
  });
  for (let id = 1; id < size; id++) lexicon.starters[id] = lexicon.roles[id] & STARTERS;
  return lexicon;
}

const compiled = new WeakMap<Vocabulary, Lexicon>();

/** The tables for a vocabulary, made once. Throws a RangeError where the vocabulary lacks one of FIGURE_WORDS. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  let lexicon = compiled.get(vocabulary);
  if (!lexicon) compiled.set(vocabulary, (lexicon = compile(vocabulary)));
  return lexicon;
}
