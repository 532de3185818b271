import type { CompiledTerms } from '../terms/compile';
import { SPARE } from '../text/tokenize';
import { newScan, scan, type Scan } from './scan';

/** So many characters of blocks are kept: the longest articles, not an endless page. */
const MOST = 300_000;

/** What was read of the blocks of one page, kept from one check of it to the next: a block that says the same is not read again. */
export class Scans {
  /** By kind of reading and text; what was asked for last stands last. */
  private readonly kept = new Map<string, Scan>();
  private size = 0;

  constructor(
    private readonly terms: CompiledTerms,
    private readonly most = MOST,
    private readonly read: typeof scan = scan,
  ) {}

  /** The scan of a block, which is not to be changed. */
  of(text: string, row: boolean): Scan {
    const key = (row ? '|' : ' ') + text;
    let found = this.kept.get(key);
    if (found) this.kept.delete(key);
    else {
      // Words are five letters long and more, with the space before them.
      found = this.read(text, this.terms, row, newScan(Math.ceil(text.length / 5) + SPARE));
      this.size += text.length;
    }
    this.kept.set(key, found);
    for (const oldest of this.kept.keys()) {
      if (this.size <= this.most) break;
      this.kept.delete(oldest);
      this.size -= oldest.length - 1;
    }
    return found;
  }
}
