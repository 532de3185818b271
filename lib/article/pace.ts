/** Milliseconds, but for `rounds`. */
export interface PaceOptions {
  /** The first wait after a change. */
  shortest?: number;
  longest?: number;
  /** So long without a change, and the page counts as calm again. */
  quiet?: number;
  /** So many readings without a calm spell between them are enough. */
  rounds?: number;
}

const GROWTH = 1.5;
/** Reading takes at most one part in so many of the page's time. */
const SHARE = 40;

/** How often a page that keeps changing is read: ever more seldom, and in the end not any more. */
export class Pace {
  delay: number;
  private readonly shortest: number;
  private readonly longest: number;
  private readonly quiet: number;
  private readonly most: number;
  private rounds = 0;
  private last = -Infinity;

  constructor({ shortest = 200, longest = 5_000, quiet = 5_000, rounds = 14 }: PaceOptions = {}) {
    this.shortest = shortest;
    this.longest = longest;
    this.quiet = quiet;
    this.most = rounds;
    this.delay = shortest;
  }

  /** A change calls for a reading; false where it is one too many. */
  asked(now = performance.now()): boolean {
    if (now - this.last > Math.max(this.quiet, 2 * this.delay)) this.reset();
    this.last = now;
    return this.rounds < this.most;
  }

  /** A reading (or only a look) took so long. */
  spent(cost: number, read: boolean): void {
    if (read) this.rounds++;
    this.delay = Math.max(Math.min(this.delay * GROWTH, this.longest), cost * SHARE);
  }

  reset(): void {
    this.rounds = 0;
    this.delay = this.shortest;
  }
}
