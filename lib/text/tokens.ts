/**
 * The words, numbers and punctuation of one block of text, as parallel arrays (cheap to fill, cheap to walk).
 * Offsets are UTF-16 units of the text that was tokenized.
 */
export const enum TokenType {
  /** Letters, with inner apostrophes and joined soft hyphens: `Harbour`, `can't`, `Orchard's` (hyphens split: `non`, `-`, `exclusive`). */
  Word = 1,
  /** Digits with their inner separators: `20`, `38,000,000,000`, `1.35`. Letters stuck to digits are tokens of their own (`50` `bn`), flagged as glued. */
  Number = 2,
  /** Anything else, one character a token: `$`, `%`, `,`, `-` (all dashes and hyphens keep their own character), quotes, brackets. */
  Mark = 3,
}

export interface Tokens {
  /** The text that was tokenized, its spaces made plain. */
  text: string;
  count: number;
  start: Uint32Array;
  end: Uint32Array;
  type: Uint8Array;
  /**
   * The id of the token's normalised word (lower case, curly quotes made straight, soft hyphens dropped, a possessive `'s` split off as a token of its own)
   * in the vocabulary; 0 for a word the vocabulary does not know, and for numbers. Marks have ids too.
   */
  id: Uint16Array;
  /** 1 where white space (or the block's start) stands before the token, else 0. */
  space: Uint8Array;
}

/** Normalised words and their ids, from 1 up; only words that some rule or cue speaks of are in it. */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>;
  /** By id; `words[0]` is empty. */
  readonly words: readonly string[];
  /** A table of ids with open addressing, found by the hash of a word's units (vocabulary.ts makes it, tokenize.ts looks words up). */
  readonly slots: Uint16Array;
  readonly mask: number;
  readonly hashes: Int32Array;
  /** The units of all words, one after the other, and where each begins. */
  readonly units: Uint16Array;
  readonly offsets: Uint32Array;
  /** Ids of the marks among the first 256 units. */
  readonly single: Uint16Array;
  readonly longest: number;
}
