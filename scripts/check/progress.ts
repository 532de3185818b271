import { many } from './tally';

/** How often a terminal's line is written anew, and how often a line is added where there is none; in milliseconds. */
const TERMINAL = 100;
const PLAIN = 5000;

/** Says on standard error how far the run is: on a terminal in one line that changes, elsewhere in a line now and then. */
export class Progress {
  private done = 0;
  private said = 0;
  private readonly began = Date.now();

  constructor(private readonly to: NodeJS.WriteStream, private readonly total: number | null, private readonly shown: boolean) {}

  /** One more article is done. */
  step(): void {
    this.done++;
    if (!this.shown) return;
    const now = Date.now();
    if (now - this.said < (this.to.isTTY ? TERMINAL : PLAIN)) return;
    this.said = now;
    this.to.write(this.to.isTTY ? `\r\u001b[K${this.words()}` : `${this.words()}\n`);
  }

  /** A message of its own line, which the line that changes must not run into. */
  say(message: string): void {
    this.to.write(`${this.clear()}${message}\n`);
  }

  /** The last word, however fast it went. */
  end(): void {
    if (this.shown) this.to.write(`${this.clear()}${this.words()}\n`);
  }

  private clear(): string {
    return this.shown && this.to.isTTY ? '\r\u001b[K' : '';
  }

  private words(): string {
    const seconds = (Date.now() - this.began) / 1000;
    const rate = seconds > 1 ? `, ${Math.round(this.done / seconds)} a second` : '';
    return `${this.total === null ? many(this.done, 'article') : `${this.done.toLocaleString('en')} of ${many(this.total, 'article')}`} done${rate}`;
  }
}
