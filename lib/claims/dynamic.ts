const FIGURE = 1;
const ENDING = 2;

/** What begins at a token and ends at a later one: phrases, names, figures. A chain a token, the last added first. Its arrays are used over and over. */
export class Dynamic {
  head = new Int32Array(256);
  next = new Int32Array(256);
  /** What it is, as a number of the plan. */
  symbol = new Int32Array(256);
  last = new Int32Array(256);
  private kind = new Int32Array(256);
  private count = 0;

  /** Makes it ready for a block of so many tokens. */
  clear(tokens: number): void {
    if (this.head.length < tokens) this.head = new Int32Array(tokens * 2);
    this.head.fill(-1, 0, tokens);
    this.count = 0;
  }

  /** `ending`: the phrase says that something ended. */
  add(token: number, symbol: number, last: number, figure = false, ending = false): void {
    if (this.count === this.next.length) this.grow();
    const entry = this.count++;
    this.next[entry] = this.head[token];
    this.symbol[entry] = symbol;
    this.last[entry] = last;
    this.kind[entry] = (figure ? FIGURE : 0) | (ending ? ENDING : 0);
    this.head[token] = entry;
  }

  isFigure(entry: number): boolean {
    return (this.kind[entry] & FIGURE) !== 0;
  }

  isEnding(entry: number): boolean {
    return (this.kind[entry] & ENDING) !== 0;
  }

  private grow(): void {
    for (const field of ['next', 'symbol', 'last', 'kind'] as const) {
      const wider = new Int32Array(this.count * 2);
      wider.set(this[field]);
      this[field] = wider;
    }
  }
}
