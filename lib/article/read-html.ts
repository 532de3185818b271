import { parseHTML } from 'linkedom';
import type { Article } from './article';
import { readDocument } from './read-document';
import type { PageReading } from './reading';
import { plainSight } from './sight';

/** Of style sheets in the page only rules of this simple form are known: one class, id or element name, and that it is not shown. */
const HIDING = /(?:^|[}\s,])((?:[a-z][a-z\d]*)?[.#][\w-]{1,80})\s*\{[^{}]{0,600}?(?:display\s*:\s*none|visibility\s*:\s*hidden|clip(?:-path)?\s*:\s*(?:rect\(\s*[01]|inset\(50%))/gi;
const MOST_RULES = 300;

/**
 * An HTML page -> its main article, for the command line; of several articles the one with the most text.
 * A page without an article gives one without text. Throws only where the parser does.
 */
export function readHtml(html: string): Article {
  const readings = readHtmlPage(html);
  const longest = readings.reduce<PageReading | null>((best, one) => (best && best.article.text.length >= one.article.text.length ? best : one), null);
  return longest?.article ?? { title: null, published: null, lang: null, text: '', blocks: [] };
}

/** An HTML page -> its articles in the page's order, as `readPage` reads them from a live one, save for what only a browser can tell. */
export function readHtmlPage(html: string): PageReading[] {
  const page = documentOf(html);
  return readDocument(page, plainSight(unseenIn(page)));
}

/** The parser wants a whole document; pages are often less, or begin with something else. */
function documentOf(html: string): Document {
  const source = html.replace(/^\ufeff?\s*(?:<\?xml[^>]{0,400}\?>)?\s*/, '');
  const { document } = parseHTML(/<html[\s>]/i.test(source.slice(0, 5_000)) ? withHead(source) : `<!doctype html><html><body>${source}</body></html>`);
  const page = document as unknown as Document;
  if (/\s[A-Z]{2,20}\s?=/.test(source)) lowerAttributes(page);
  return page;
}

/** Tags of the head may be left out in HTML; the parser wants them. */
function withHead(source: string): string {
  if (/<head[\s>]/i.test(source.slice(0, 50_000))) return source;
  return source.replace(/<html[^>]{0,1000}>/i, '$&<head>').replace(/<body[\s>]/i, '</head>$&');
}

/** The parser keeps the case in which attributes were written. */
function lowerAttributes(page: Document): void {
  for (const element of Array.from(page.querySelectorAll('*'))) {
    for (const { name, value } of Array.from(element.attributes)) if (/[A-Z]/.test(name)) element.setAttribute(name.toLowerCase(), value);
  }
}

function unseenIn(page: Document): Set<Element> {
  const unseen = new Set<Element>();
  for (const style of Array.from(page.querySelectorAll('style'))) {
    // What depends on the medium or the window is shown to somebody.
    const rules = (style.textContent ?? '').slice(0, 500_000).replace(/@[^{}]{0,400}\{(?:[^{}]{0,2000}\{[^{}]{0,2000}\}\s*){0,200}\}/g, '');
    for (const [, selector] of Array.from(rules.matchAll(HIDING)).slice(0, MOST_RULES)) {
      for (const element of Array.from(page.querySelectorAll(selector))) unseen.add(element);
    }
  }
  return unseen;
}
