import { FLAGS } from '../terms/compile';
import { TokenType, type Tokens } from '../text/tokens';

/** At most so many light words are stepped over between two elements of a cue. */
const MAX_LIGHT = 4;

/** How far the next element of a cue may stand from the one before, in one sentence. Its arrays are used over and over. */
export class Reach {
  /** By token: the first one from it on that is no light word and no negation, and the first that no gap reaches over; else the last. */
  private heavy = new Int32Array(256);
  private wall = new Int32Array(256);
  /** By token: how many words that count stand before it; and by number, where these words stand. */
  private rank = new Int32Array(256);
  private words = new Int32Array(256);
  private count = 0;
  private last = 0;

  /** Looks at the tokens of a sentence, `to` exclusive. */
  read(tokens: Tokens, flags: Uint32Array, from: number, to: number): void {
    if (this.heavy.length < to) this.grow(to * 2);
    const { heavy, wall, rank, words } = this;
    this.last = to - 1;
    this.count = 0;
    for (let i = from; i < to; i++) {
      rank[i] = this.count;
      if (tokens.type[i] !== TokenType.Mark && !(flags[i] & FLAGS.light)) words[this.count++] = i;
    }
    for (let i = to - 1, next = this.last, bar = this.last; i >= from; i--) {
      if (!(flags[i] & (FLAGS.light | FLAGS.neg))) next = i;
      if (tokens.type[i] === TokenType.Mark && isWall(tokens, i)) bar = i;
      heavy[i] = next;
      wall[i] = bar;
    }
  }

  /** The last token that an element right behind token `i` may stand on: light words and negations are stepped over. */
  beside(i: number): number {
    if (i >= this.last) return this.last;
    const heavy = this.heavy[i + 1];
    return heavy < i + 1 + MAX_LIGHT ? heavy : i + 1 + MAX_LIGHT;
  }

  /** The last token that an element behind a gap of so many words may stand on. */
  over(i: number, gap: number): number {
    if (i >= this.last) return this.last;
    const number = this.rank[i + 1] + gap;
    const wall = this.wall[i + 1];
    return number < this.count && this.words[number] < wall ? this.words[number] : wall;
  }

  private grow(size: number): void {
    for (const field of ['heavy', 'wall', 'rank', 'words'] as const) this[field] = new Int32Array(size);
  }
}

function isWall(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i]);
  return code === 59 || code === 124 || code === 183 || code === 8226;
}
