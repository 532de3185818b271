import { besideOf } from './beside';
import { langOf } from './language';
import { atOnce } from './pause';
import { nameBlocks } from './plain-page';
import { headlineOf, publishedOf } from './published';
import { readRoot } from './read-root';
import { PageReading } from './reading';
import { rootsOf } from './roots';
import type { Sight } from './sight';
import { survey } from './survey';

/** The articles of a document, in its order: the one walk that the live page and the command line share. */
export function readDocument(page: Document, sight: Sight): PageReading[] {
  return atOnce(readSteps(page, sight));
}

/** The same in steps, for who has other work to do between them. */
export function* readSteps(page: Document, sight: Sight): Generator<undefined, PageReading[]> {
  const top = page.body ?? page.documentElement;
  // What is edited is a draft.
  if (!top || page.designMode === 'on') return [];
  const found = yield* survey(page, top);
  const roots = rootsOf(page, top, found, sight);
  const readings: PageReading[] = [];
  for (const root of roots) {
    const skipped = roots.length > 1 ? new Map(found.skipped) : found.skipped;
    const lang = langOf(root.element, page);
    const { writer, titled } = yield* readRoot({ root, skipped, beside: besideOf(root, page, found), sight, lang });
    const text = writer.finish();
    if (page.contentType === 'text/plain') nameBlocks(text, writer.blocks);
    const headline = titled || writer.blocks[0]?.kind === 'title' ? text.slice(writer.blocks[0].start, writer.blocks[0].end) : roots.length > 1 ? null : headlineOf(page);
    const published = publishedOf(page, { root: roots.length > 1 ? root.element : null, headline, bylines: writer.bylines }, found.skipped);
    const article = { title: headline, published, lang, text, blocks: writer.blocks };
    if (writer.blocks.length > 0) readings.push(new PageReading(article, writer.segments, root.element, found.trees, found.truncated || writer.full, skipped));
  }
  return readings;
}
