/** Who publishes a page, as the page itself says. */
import { LIMITS } from './report';

/** A page may carry megabytes of data for search engines; the publisher stands in the small ones. */
const LONGEST = 200_000;
const MOST = 10;

/** The publisher's name, or null where the page names none. */
export function publisherOf(document: Document): string | null {
  const name = metaOf(document, 'meta[property="og:site_name"]') ?? linkedData(document) ?? metaOf(document, 'meta[name="application-name"]');
  return name === null ? null : name.slice(0, LIMITS.publisher);
}

function metaOf(document: Document, selector: string): string | null {
  return document.querySelector(selector)?.getAttribute('content')?.trim() || null;
}

function linkedData(document: Document): string | null {
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST)) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST || !text.includes('"publisher"')) continue;
    try {
      const data = JSON.parse(text) as unknown;
      const nodes = Array.isArray(data) ? (data as unknown[]) : [data, ...graphOf(data)];
      for (const node of nodes) {
        const name = nameOf((node as { publisher?: unknown } | null)?.publisher);
        if (name) return name;
      }
    } catch {
      // A page's own mistake; the next one may hold.
    }
  }
  return null;
}

function graphOf(data: unknown): unknown[] {
  const graph = (data as { '@graph'?: unknown } | null)?.['@graph'];
  return Array.isArray(graph) ? (graph as unknown[]) : [];
}

function nameOf(publisher: unknown): string | null {
  if (typeof publisher === 'string') return publisher.trim() || null;
  const name = (publisher as { name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' ? name.trim() || null : null;
}
