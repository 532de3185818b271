import { isText } from './composed';
import { bareDate, labelOf } from './dateline';
import { parseStamp } from './dates';
import { linkedData } from './linked-data';
import type { Skip } from './reasons';

/** Names of meta elements, by any of the vocabularies that pages use. */
const PUBLISHED = /^(?:(?:og:)?(?:article[:.])?published(?:_time)?|date|date\W?published|(?:parsely-|citation_)?pub(?:lish|lication)?[-_]?date|sailthru\.date|dc(?:terms)?\.(?:date|created|issued|date\.issued)|cxenseparse:recs:publishtime)$/i;
const CHANGED = /^(?:(?:og:)?(?:article:)?(?:modified|updated)_time|date\W?modified|last-modified|dc(?:terms)?\.modified)$/i;

/** One article of several has its own date or none; the page's data speak of the one article (or of the first). */
export interface Scope {
  root: Element | null;
  headline: string | null;
  /** What of the article's own lines was left out with the byline. */
  bylines: readonly string[];
}

/**
 * The date of publication as the page gives it: linked data, then meta elements, then `time`, then the lines that stand with the byline;
 * only where none of these has one, a date of change. ISO date or date-time, or null.
 */
export function publishedOf(page: Document, { root, headline, bylines }: Scope, skipped: ReadonlyMap<Node, Skip>): string | null {
  const data = linkedData(page).filter((entry) => !root || (headline !== null && same(entry.headline, headline)));
  const meta = (names: RegExp): string | null => (root ? null : metaDate(page, names));
  return (
    data.map((entry) => entry.published).find(Boolean) ?? meta(PUBLISHED) ?? timeOf(page, root) ?? bylineDate(page, root, bylines, skipped)
    ?? data.map((entry) => entry.modified).find(Boolean) ?? meta(CHANGED)
  );
}

/** The headline as the page's data give it, for pages that show none. */
export function headlineOf(page: Document): string | null {
  const og = page.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const given = linkedData(page).find((entry) => entry.headline)?.headline ?? og ?? page.title;
  return given?.slice(0, 300).replace(/\s+/g, ' ').trim() || null;
}

/** The first date in the meta elements of these names; one of the social vocabulary before the others, which templates fill less carefully. */
function metaDate(page: Document, names: RegExp): string | null {
  const metas = Array.from(page.querySelectorAll('meta[property],meta[name],meta[itemprop]')).slice(0, 400);
  const dates = metas.map((element) => {
    const property = element.getAttribute('property');
    const date = names.test(property ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '') ? parseStamp(element.getAttribute('content')) : null;
    return { date, first: property !== null };
  });
  return (dates.find(({ date, first }) => date && first) ?? dates.find(({ date }) => date))?.date ?? null;
}

/** `time` elements that say that they are the date of publication, or the first full one before the text begins. */
function timeOf(page: Document, root: Element | null): string | null {
  const scope = root ?? page;
  const said = scope.querySelector('time[pubdate],time[itemprop~="datePublished"],[itemprop~="datePublished"],time.published,time.entry-date,.dt-published');
  const own = said && parseStamp(said.getAttribute('datetime') ?? said.getAttribute('content') ?? said.textContent);
  if (own) return own;
  const near = scope.querySelector(root ? 'time' : 'article header time, header time, article time, main time, h1 ~ time, h1 ~ * time');
  const around = near?.closest('p,li,td,blockquote');
  // A time in running text ("on Monday") dates what is told, not the telling.
  if (!near || (around && (around.textContent ?? '').trim().length > (near.textContent ?? '').trim().length + 60) || near.closest('nav,aside,footer,blockquote')) return null;
  return parseStamp(near.getAttribute('datetime') ?? near.textContent);
}

/** Lines that were left out with the byline. */
function bylineDate(page: Document, root: Element | null, bylines: readonly string[], skipped: ReadonlyMap<Node, Skip>): string | null {
  const lines: string[] = [];
  for (const [node, why] of skipped) {
    if (why !== 'byline' || isText(node) || (root && !root.contains(node)) || !page.contains(node)) continue;
    const text = node.textContent?.replace(/\s+/g, ' ').trim();
    if (text && text.length < 300 && lines.push(text) >= 6) break;
  }
  lines.push(...bylines);
  return labelOf(lines) ?? lines.map(bareDate).find(Boolean) ?? null;
}

function same(one: string | null, other: string): boolean {
  return one !== null && one.replace(/\s+/g, ' ').trim().toLowerCase() === other.replace(/\s+/g, ' ').trim().toLowerCase();
}
