/** What did not come through to the background, to be tried again: it may have been stopped in the middle of an answer. */

/** In the order in which they are tried: a check tells, and telling needs no style. */
const ERRANDS = ['check', 'tell', 'style'] as const;
type Errand = (typeof ERRANDS)[number];

/** So often, a second apart, before something has come through again. */
const TRIES = 5;

export class Again {
  private readonly failed = new Set<Errand>();
  private tries = 0;

  /** Notes what becomes of an errand; what cannot be done is not told, it is tried again. */
  async mind(errand: Errand, work: Promise<unknown>): Promise<void> {
    try {
      await work;
      this.failed.delete(errand);
      this.tries = 0;
    } catch {
      this.failed.add(errand);
    }
  }

  /** The errand to try again now, if there is any. */
  next(): Errand | undefined {
    const errand = ERRANDS.find((each) => this.failed.has(each));
    return errand !== undefined && this.tries++ < TRIES ? errand : undefined;
  }
}
