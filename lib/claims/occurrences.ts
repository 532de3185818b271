import type { Tokens } from '../text/tokens';
import type { Dynamic } from './dynamic';
import type { Plan } from './plan';

/** Places are counted on from sentence to sentence, as far as they fit. */
const MOST = 2 ** 30;
const EVERYWHERE = 2 ** 31 - 1;

/**
 * Where in a sentence each class stands first and last: whether a cue can go on at all is then one look at the classes it goes on with,
 * however many words lie between. Its arrays are used over and over; what is noted of earlier sentences lies below all places of this one.
 */
export class Occurrences {
  private readonly firsts: Int32Array;
  /** By class: the last place at which it stands, in this sentence or an earlier one. */
  readonly lasts: Int32Array;
  /** What to add to a token for its place. */
  private base = 0;
  private next = 1;

  constructor(private readonly plan: Plan) {
    this.firsts = new Int32Array(plan.classCount);
    // The class behind the last is everywhere.
    this.lasts = new Int32Array(plan.classCount + 1);
    this.lasts[plan.classCount] = EVERYWHERE;
  }

  /** Notes the classes of the tokens from `from` to `to`, exclusive, and forgets all others. */
  fill(tokens: Tokens, dynamic: Dynamic, from: number, to: number): void {
    if (this.next > MOST) {
      this.lasts.fill(0, 0, this.plan.classCount);
      this.next = 1;
    }
    const start = this.next;
    this.base = start - from;
    this.next += to - from;
    for (let i = from; i < to; i++) {
      this.note(tokens.id[i], this.base + i, start);
      for (let d = dynamic.head[i]; d >= 0; d = dynamic.next[d]) this.note(dynamic.symbol[d], this.base + i, start);
    }
  }

  /** Notes the classes of a word, phrase, name or figure; `start` is the first place of the sentence. */
  private note(symbol: number, place: number, start: number): void {
    const { firsts, lasts, plan: { innerStart, innerClass } } = this;
    for (let c = innerStart[symbol], end = innerStart[symbol + 1]; c < end; c++) {
      const cls = innerClass[c];
      if (lasts[cls] < start) firsts[cls] = place;
      lasts[cls] = place;
    }
  }

  /** What `lasts` holds of a class that stands somewhere behind token `i` is more than this. */
  placeOf(i: number): number {
    return this.base + i;
  }

  /** No token before this one has a class that stands behind token `i`. */
  first(cls: number): number {
    return this.firsts[cls] - this.base;
  }

  /** No token beyond this one has it. */
  last(cls: number): number {
    return this.lasts[cls] - this.base;
  }
}
