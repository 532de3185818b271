/**
 * Keeps marks on a page that clears the registry of highlights. One glance a second is enough for most;
 * where something was missing, one before each frame for a while, so that the reader sees no flicker.
 */

/** So many frames without a loss, and it is back to one glance a second. */
const CALM = 300;
/** A page that takes marks away more often than this may have its way. */
const LOSSES = 5000;

export class Keeper {
  private losses = 0;
  private calm = CALM;

  constructor(
    /** Puts back what is missing; true where something was. */
    private readonly repair: () => boolean,
    private readonly nextFrame: (then: () => void) => void,
  ) {}

  /** The glance. */
  look(): void {
    // Frames are being watched already.
    if (this.calm < CALM) return;
    if (this.lost()) this.nextFrame(this.watch);
  }

  private readonly watch = (): void => {
    if (!this.lost()) this.calm += 1;
    if (this.calm < CALM) this.nextFrame(this.watch);
  };

  private lost(): boolean {
    if (this.losses >= LOSSES || !this.repair()) return false;
    this.losses += 1;
    this.calm = 0;
    return true;
  }
}
