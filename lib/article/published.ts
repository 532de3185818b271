import { bareDate, labelOf } from './dateline';
import { parseStamp } from './dates';
import { linkedData } from './linked-data';
import type { Skip } from './reasons';

const METAS = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'publicationdate',
  'parsely-pub-date', 'sailthru.date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.created', 'dcterms.issued', 'citation_publication_date', 'cxenseparse:recs:publishtime', 'article.published',
];
const CHANGED = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified'];

/** One article of several has its own date or none; the page's data speak of the one article (or of the first). */
export interface Scope {
  root: Element | null;
  headline: string | null;
}

/**
 * The date of publication as the page gives it: linked data, then meta elements, then `time`, then the lines that stand with the byline;
 * only where none of these has one, a date of change. ISO date or date-time, or null.
 */
export function publishedOf(page: Document, { root, headline }: Scope, skipped: ReadonlyMap<Node, Skip>): string | null {
  const data = linkedData(page).filter((entry) => !root || (headline !== null && same(entry.headline, headline)));
  const metas = root ? new Map<string, string>() : metasOf(page);
  const meta = (names: string[]): string | null => names.map((name) => parseStamp(metas.get(name))).find(Boolean) ?? null;
  return (
    data.map((entry) => entry.published).find(Boolean) ?? meta(METAS) ?? timeOf(page, root) ?? bylineDate(page, root, skipped)
    ?? data.map((entry) => entry.modified).find(Boolean) ?? meta(CHANGED)
  );
}

/** The headline as the page's data give it, for pages that show none. */
export function headlineOf(page: Document): string | null {
  const og = page.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const given = linkedData(page).find((entry) => entry.headline)?.headline ?? og ?? page.title;
  return given?.slice(0, 300).replace(/\s+/g, ' ').trim() || null;
}

function metasOf(page: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of Array.from(page.querySelectorAll('meta[content]')).slice(0, 400)) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content');
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
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
  if (!near || (around && (around.textContent ?? '').length > 120) || near.closest('nav,aside,footer,blockquote')) return null;
  return parseStamp(near.getAttribute('datetime') ?? near.textContent);
}

/** Lines that were left out with the byline. */
function bylineDate(page: Document, root: Element | null, skipped: ReadonlyMap<Node, Skip>): string | null {
  const lines: string[] = [];
  for (const [node, why] of skipped) {
    if (why !== 'byline' || (root && !root.contains(node)) || !page.contains(node)) continue;
    const text = node.textContent?.replace(/\s+/g, ' ').trim();
    if (text && text.length < 300 && lines.push(text) >= 6) break;
  }
  return labelOf(lines) ?? lines.map(bareDate).find(Boolean) ?? null;
}

function same(one: string | null, other: string): boolean {
  return one !== null && one.replace(/\s+/g, ' ').trim().toLowerCase() === other.replace(/\s+/g, ' ').trim().toLowerCase();
}
