import { parseStamp } from './dates';

/** What JSON-LD says of one article of the page. */
export interface LinkedArticle {
  headline: string | null;
  published: string | null;
  modified: string | null;
  /** Its type ends with Article, Posting or Report; web pages come after these. */
  article: boolean;
}

const MOST_SCRIPTS = 20;
const LONGEST_SCRIPT = 500_000;
const MOST_VALUES = 4_000;

/** The articles and pages that the JSON-LD of a document describes, articles first. Data that cannot be parsed are searched for their dates. */
export function linkedData(page: Document): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  for (const script of Array.from(page.querySelectorAll('script[type="application/ld+json" i]')).slice(0, MOST_SCRIPTS)) {
    const source = (script.textContent ?? '').slice(0, LONGEST_SCRIPT);
    try {
      collect(JSON.parse(source), found);
    } catch {
      found.push({ headline: null, published: search(source, 'datePublished'), modified: search(source, 'dateModified'), article: false });
    }
  }
  return found.sort((one, other) => Number(other.article) - Number(one.article));
}

function collect(data: unknown, found: LinkedArticle[]): void {
  const queue: unknown[] = [data];
  for (let index = 0; index < queue.length && index < MOST_VALUES; index++) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (isObject(value)) {
      const type = String(value['@type']);
      const article = /(?:Article|Posting|Report|Review)\b/.test(type);
      if (article || /WebPage|VideoObject|undefined/.test(type)) {
        found.push({ headline: typeof value.headline === 'string' ? value.headline : null, published: parseStamp(value.datePublished), modified: parseStamp(value.dateModified), article });
      }
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function search(source: string, key: string): string | null {
  return parseStamp(new RegExp(`"${key}"\\s{0,9}:\\s{0,9}"([^"]{4,60})"`).exec(source)?.[1]);
}
