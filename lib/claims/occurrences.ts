import type { Tokens } from '../text/tokens';
import type { Dynamic } from './dynamic';
import type { Plan } from './plan';

/**
 * Where each class stands in a stretch of a block, as one chain a class, in the order of the text: whether a cue can go on at all
 * is then one look at the classes it goes on with, however many words lie between. Its arrays are used over and over.
 */
export class Occurrences {
  /** By entry: its token, the number of its phrase, name or figure (-1 for a plain word), and the next entry of its class. */
  token = new Int32Array(1024);
  dynamic = new Int32Array(1024);
  next = new Int32Array(1024);
  private readonly head: Int32Array;
  private readonly round: Int32Array;
  private rounds = 0;
  private count = 0;
  private readonly chain: number[] = [];

  constructor(private readonly plan: Plan) {
    this.head = new Int32Array(plan.inner.length);
    this.round = new Int32Array(plan.inner.length);
  }

  /** Notes the classes of the tokens from `from` to `to`, exclusive, and forgets all others. */
  fill(tokens: Tokens, dynamic: Dynamic, from: number, to: number): void {
    const { innerStart, innerClass, inner } = this.plan;
    this.rounds++;
    this.count = 0;
    // From the end, since a chain grows at its head; of one token, the word's own classes come first.
    for (let i = to - 1; i >= from; i--) {
      if (dynamic.head[i] >= 0) {
        let count = 0;
        for (let d = dynamic.head[i]; d >= 0; d = dynamic.next[d]) this.chain[count++] = d;
        while (count > 0) {
          const d = this.chain[--count];
          if (inner[dynamic.cls[d]]) this.add(dynamic.cls[d], i, d);
        }
      }
      const id = tokens.id[i];
      for (let c = innerStart[id], end = innerStart[id + 1]; c < end; c++) this.add(innerClass[c], i, -1);
    }
  }

  private add(cls: number, token: number, dynamic: number): void {
    const entry = this.count++;
    if (entry === this.token.length) this.grow();
    this.token[entry] = token;
    this.dynamic[entry] = dynamic;
    this.next[entry] = this.round[cls] === this.rounds ? this.head[cls] : -1;
    this.head[cls] = entry;
    this.round[cls] = this.rounds;
  }

  /** The first entry of a class behind token `i`, -1 where there is none. Nothing before `first` will be asked for any more. */
  behind(cls: number, i: number, first: number): number {
    if (this.round[cls] !== this.rounds) return -1;
    const { token, next } = this;
    let entry = this.head[cls];
    if (entry >= 0 && token[entry] <= first) {
      do entry = next[entry];
      while (entry >= 0 && token[entry] <= first);
      this.head[cls] = entry;
    }
    while (entry >= 0 && token[entry] <= i) entry = next[entry];
    return entry;
  }

  private grow(): void {
    for (const field of ['token', 'dynamic', 'next'] as const) {
      const wider = new Int32Array(this[field].length * 2);
      wider.set(this[field]);
      this[field] = wider;
    }
  }
}
