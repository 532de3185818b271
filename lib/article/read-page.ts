import { readDocument } from './read-document';
import type { PageReading } from './reading';
import { browserSight } from './sight';

export type { PageReading, Segment } from './reading';

/**
 * The live page -> its articles in the page's order: one, several (front page, infinite scroll), or none.
 * A live blog is one article. Reads only; the page's DOM stays as it is. Costs time in proportion to the page, up to a fixed size.
 */
export function readPage(page: Document): PageReading[] {
  return readDocument(page, browserSight());
}
