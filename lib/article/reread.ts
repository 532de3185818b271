import { censusOf, compare, type Census, type ReadingChange } from './changes';
import { inSlices } from './pause';
import { readSteps } from './read-document';
import type { PageReading } from './reading';
import { shownAsRead } from './shown';
import { browserSight } from './sight';

export interface PageChange {
  changes: ReadingChange[];
  /** Blocks that are gone. */
  removed: number;
  /** The address is another one than at the last call (the part behind # left out). */
  navigated: boolean;
}

/** Reads a page again and again, in tasks that leave it its turn, and holds what it says against what it said before. */
export function rereader(page: Document) {
  const addressNow = (): string => page.URL.split('#', 1)[0];
  let readings: PageReading[] = [];
  /** Null until the page has been read. */
  let census: Census | null = null;
  let address = addressNow();
  let cost = 0;
  const spend = (time: number): void => void (cost += time);

  return {
    /** The page as last read. */
    get readings(): readonly PageReading[] {
      return readings;
    },
    /** The page has another address than when it was last read. */
    isElsewhere: (): boolean => addressNow() !== address,
    isShownAsRead: (): Promise<boolean> => inSlices(shownAsRead(readings), spend),
    /** Milliseconds of our own work since this was asked last. */
    takeCost(): number {
      const spent = cost;
      cost = 0;
      return spent;
    },
    /** What has changed since the last reading; null where this is the first, or where it is over before it is done. */
    async read(isOver: () => boolean): Promise<PageChange | null> {
      const found = await inSlices(readSteps(page, browserSight()), spend);
      if (isOver()) return null;
      const known = census;
      readings = found;
      census = censusOf(readings);
      const navigated = addressNow() !== address;
      address = addressNow();
      return known && { ...compare(known, readings), navigated };
    },
  };
}
