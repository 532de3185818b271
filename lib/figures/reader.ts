import { TokenType, type Tokens } from '../text/tokens';
import type { Figure, FigureKind } from './figure';
import { digitCount, numberValue } from './digits';
import type { Lexicon } from './lexicon';
import { Role } from './roles';
import type { Named } from './named';

/** A figure on its way through the refiners, with what they need to know of how it was written. */
export interface Draft extends Figure {
  /** The number before its scale: 10 in "$10 billion". */
  number: number;
  /** A scale was written ("billion", "k"). */
  scaled: boolean;
  /** A number that is no figure by itself ("one"); dropped unless a refiner takes it up. */
  loose: boolean;
  /** The first token of the figure, or the "between" before it: where the words that bound it end. */
  leadToken: number;
  /** The first token that has not been read yet; behind a rate ("a year") it lies beyond the figure. */
  resume: number;
}

/** One block's tokens as extractors look at them. Every question takes a token's index; beyond either end the answer is no. */
export class Reader {
  readonly text: string;
  readonly count: number;
  /** The first token that no figure has taken: where looking back ends. */
  free = 0;
  private readonly roles: Uint32Array;

  constructor(
    readonly tokens: Tokens,
    readonly lexicon: Lexicon,
  ) {
    this.text = tokens.text;
    this.count = tokens.count;
    this.roles = lexicon.roles;
  }

  has(at: number): boolean {
    return at >= 0 && at < this.count;
  }

  /** The word's id; 0 for numbers, unknown words and beyond the ends. */
  id(at: number): number {
    return at >= 0 && at < this.count ? this.tokens.id[at] : 0;
  }

  /** The roles of a token, all bits; numbers have Role.Digits alone. */
  role(at: number): number {
    if (at < 0 || at >= this.count) return 0;
    return this.tokens.type[at] === TokenType.Number ? Role.Digits : this.roles[this.tokens.id[at]];
  }

  is(at: number, role: number): boolean {
    return (this.role(at) & role) !== 0;
  }

  isWord(at: number, word: Named): boolean {
    return this.lexicon.words[this.id(at)] === word;
  }

  isAny(at: number, words: readonly Named[]): boolean {
    const id = this.id(at);
    return id !== 0 && (words as readonly string[]).includes(this.lexicon.words[id]);
  }

  isDigits(at: number): boolean {
    return at >= 0 && at < this.count && this.tokens.type[at] === TokenType.Number;
  }

  isName(at: number): boolean {
    return at >= 0 && at < this.count && this.tokens.type[at] === TokenType.Word;
  }

  /** Nothing stands between this token and the one before. */
  glued(at: number): boolean {
    return at > 0 && at < this.count && this.tokens.space[at] === 0;
  }

  /** The token after `at`, or after a hyphen that joins them ("50-billion", "50 billion", "one - fourth"). */
  past(at: number): number {
    return this.is(at + 1, Role.Hyphen) && this.has(at + 2) ? at + 2 : at + 1;
  }

  /** Begins with a capital. */
  capital(at: number): boolean {
    if (at < 0 || at >= this.count) return false;
    const unit = this.text.charCodeAt(this.tokens.start[at]);
    return (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);
  }

  /** Written like a name: a capital first or second ("Pixel", "iPhone"). */
  named(at: number): boolean {
    if (this.capital(at)) return true;
    if (!this.isName(at) || this.tokens.end[at] - this.tokens.start[at] < 2) return false;
    const unit = this.text.charCodeAt(this.tokens.start[at] + 1);
    return unit >= 65 && unit <= 90;
  }

  /** All capitals, as far as two letters tell. */
  shouts(at: number): boolean {
    if (!this.capital(at) || this.tokens.end[at] - this.tokens.start[at] < 2) return false;
    const unit = this.text.charCodeAt(this.tokens.start[at] + 1);
    return unit >= 65 && unit <= 90;
  }

  value(at: number): number {
    return this.isDigits(at) ? numberValue(this.text, this.tokens.start[at], this.tokens.end[at]) : Number.NaN;
  }

  /** How many digits make up the number token, 0 where it has separators. */
  digits(at: number): number {
    return this.isDigits(at) ? digitCount(this.text, this.tokens.start[at], this.tokens.end[at]) : 0;
  }

  /** A figure over the tokens from `first` to `last`, both inclusive. */
  draft(kind: FigureKind, first: number, last: number, value: number, unit: string | null = null): Draft {
    const start = this.tokens.start[first];
    const end = this.tokens.end[last];
    return {
      start, end, kind, value, high: null, unit, bound: null, hedge: null, outerStart: start, outerEnd: end,
      year: null, month: null, day: null, per: null, form: null, place: null, firstToken: first, lastToken: last,
      number: value, scaled: false, loose: false, leadToken: first, resume: last + 1,
    };
  }
}
