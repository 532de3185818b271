import type { Vocabulary } from '../text/tokens';
import { AMOUNT_AFTER, AMOUNT_BEFORE, TIME_AFTER, TIME_BEFORE, type Effect, type Phrases } from './phrases';
import { NUMERAL, Role } from './roles';
import * as list from './words';
import type { Named } from './words';

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
  /** Small, Tens, Scale, Ordinal: the number · Part: the denominator. */
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
  /** Ids of words that extractors name. */
  word: Record<Named, number>;
  amountBefore: PhraseNode;
  amountAfter: PhraseNode;
  timeBefore: PhraseNode;
  timeAfter: PhraseNode;
}

const STARTERS =
  (NUMERAL & ~Role.Digits) | Role.Sign | Role.Code | Role.Month | Role.Weekday | Role.TimeUnit | Role.Address | Role.Multiple | Role.Next | Role.Fiscal;

type Visit = (word: string, roles: number, fill?: (lexicon: Lexicon, id: number) => void) => void;

/** Every word of every list with its role and what it stands for. */
function visitWords(visit: Visit): void {
  const each = (words: string, roles: number, fill?: (lexicon: Lexicon, id: number, index: number) => void): void => {
    words.split(' ').forEach((word, index) => visit(word, roles, fill && ((lexicon, id) => fill(lexicon, id, index))));
  };
  const table = <Value>(entries: Record<string, Value>, roles: number, fill: (lexicon: Lexicon, id: number, value: Value) => void): void => {
    for (const [words, value] of Object.entries(entries)) each(words, roles, (lexicon, id) => fill(lexicon, id, value));
  };
  each(list.SMALL, Role.Small, (lexicon, id, index) => (lexicon.number[id] = index));
  each(list.TENS, Role.Tens, (lexicon, id, index) => (lexicon.number[id] = 20 + 10 * index));
  each('hundred', Role.Hundred, (lexicon, id) => (lexicon.number[id] = 100));
  table(list.SCALES, Role.Scale, (lexicon, id, factor) => (lexicon.number[id] = factor));
  table(list.SHORT_SCALES, Role.Short, (lexicon, id, factor) => (lexicon.short[id] = factor));
  each(list.ORDINALS, Role.Ordinal, (lexicon, id, index) => (lexicon.number[id] = index + 1));
  list.ORDINALS.split(' ').forEach((word, index) => {
    if (index > 1) visit(`${word}s`, Role.Part, (lexicon, id) => (lexicon.number[id] = index + 1));
  });
  table(list.PARTS, Role.Part, (lexicon, id, denominator) => (lexicon.number[id] = denominator));
  list.MONTHS.forEach((names, index) => each(names, Role.Month, (lexicon, id) => (lexicon.calendar[id] = index + 1)));
  list.WEEKDAYS.forEach((names, index) => each(names, Role.Weekday, (lexicon, id) => (lexicon.calendar[id] = index + 1)));
  const time = (lexicon: Lexicon, id: number, [days, unit]: [number, string]): void => {
    lexicon.days[id] = days;
    lexicon.unit[id] = unit;
  };
  table(list.TIME_UNITS, Role.TimeUnit, time);
  table(list.TIME_SHORTS, Role.TimeShort, time);
  const currency = (lexicon: Lexicon, id: number, code: string): string => (lexicon.currency[id] = code);
  table(list.SIGNS, Role.Sign, currency);
  for (const code of list.CODES.split(' ')) visit(code, Role.Code, (lexicon, id) => currency(lexicon, id, code.toUpperCase()));
  table(list.CODE_NAMES, Role.Code, currency);
  table(list.CURRENCIES, Role.Currency, currency);
  table(list.CENTS, Role.Cent, currency);
  table(list.DOLLAR_PREFIXES, Role.None, (lexicon, id, code) => (lexicon.prefix[id] = code));
  table(list.NATIONS, Role.None, (lexicon, id, code) => (lexicon.nation[id] = code));
  each(list.PERCENTS, Role.Percent);
  each(list.HYPHENS, Role.Hyphen | Role.Dash);
  each(list.DASHES, Role.Dash);
  each(list.SUFFIXES, Role.Suffix);
  each(list.ONWARD, Role.Onward);
  each(list.SECTIONS, Role.Section);
  each(list.PLAIN, Role.Plain);
  each(list.VAGUE, Role.Vague);
  each(list.DETERMINERS, Role.Determiner);
  each('http https www', Role.Address);
  each('twice thrice', Role.Multiple, (lexicon, id, index) => (lexicon.number[id] = 2 + index));
  each('next following', Role.Next);
  each('a an', Role.Article);
  each('fy cy', Role.Fiscal);
  each(list.NAMED.join(' '), Role.None);
  each(list.PARTICLES, Role.Particle);
  each(list.OVER_TAKERS, Role.OverTaker);
  for (const phrases of [AMOUNT_BEFORE, AMOUNT_AFTER, TIME_BEFORE, TIME_AFTER]) {
    for (const [text] of phrases) for (const phrase of text.split('|')) each(phrase, Role.None);
  }
}

/** Every word that reading figures needs in the vocabulary. */
export const FIGURE_WORDS: readonly string[] = (() => {
  const words = new Set<string>();
  visitWords((word) => words.add(word));
  return [...words];
})();

function compilePhrases(phrases: Phrases, ids: ReadonlyMap<string, number>, backwards: boolean): PhraseNode {
  const root: PhraseNode = { next: new Map(), effect: null };
  for (const [text, effect] of phrases) {
    for (const phrase of text.split('|')) {
      const words = phrase.split(' ');
      if (backwards) words.reverse();
      let node = root;
      for (const word of words) {
        const id = ids.get(word)!;
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
  const missing = FIGURE_WORDS.filter((word) => !ids.has(word));
  if (missing.length > 0) throw new RangeError(`The vocabulary lacks words that figures need: ${missing.slice(0, 5).join(', ')}. Build it with FIGURE_WORDS.`);
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
    word: Object.fromEntries(list.NAMED.map((word) => [word, ids.get(word)!])) as Record<Named, number>,
    amountBefore: compilePhrases(AMOUNT_BEFORE, ids, true),
    amountAfter: compilePhrases(AMOUNT_AFTER, ids, false),
    timeBefore: compilePhrases(TIME_BEFORE, ids, true),
    timeAfter: compilePhrases(TIME_AFTER, ids, false),
  };
  visitWords((word, roles, fill) => {
    const id = ids.get(word)!;
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
