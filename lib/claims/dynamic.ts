/** What begins at a token and ends at a later one: phrases, names, figures. A chain a token, the last added first. */
export class Dynamic {
  head = new Int32Array(256);
  readonly next: number[] = [];
  /** What it is, as a number of the plan. */
  readonly symbol: number[] = [];
  readonly last: number[] = [];
  readonly figure: boolean[] = [];
  /** The phrase says that something ended. */
  readonly ending: boolean[] = [];

  /** Makes it ready for a block of so many tokens. */
  clear(count: number): this {
    if (this.head.length < count) this.head = new Int32Array(count * 2);
    this.head.fill(-1, 0, count);
    this.next.length = this.symbol.length = this.last.length = this.figure.length = this.ending.length = 0;
    return this;
  }

  add(token: number, symbol: number, last: number, figure = false, ending = false): void {
    this.next.push(this.head[token]);
    this.symbol.push(symbol);
    this.last.push(last);
    this.figure.push(figure);
    this.ending.push(ending);
    this.head[token] = this.symbol.length - 1;
  }
}
