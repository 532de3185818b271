import { parentOf } from './composed';
import { BOXES, headingLevel, isArticle } from './elements';
import { entriesOf, isLinked } from './entries';
import type { Sight } from './sight';
import type { Survey } from './survey';

/** What to read as one article. */
export interface Root {
  element: Element;
  title: Element | null;
  /** The last element of the article, where `element` holds more than the article; else null. */
  until: Element | null;
  /** One of several on the page: its headline may be a link. */
  entry: boolean;
}

/** A child with this share of its parent's running text is where the article is. */
const DOMINANT = 0.9;
const SUBSTANTIAL = 250;
const TEASER = 90;
const MOST_ROOTS = 60;

/** The articles of a page, in the page's order. */
export function rootsOf(page: Document, top: Element, found: Survey, sight: Sight): Root[] {
  const massOf = (element: Element): number => found.mass.get(element) ?? 0;
  const total = massOf(top);
  const path = dominantPath(top, found, sight);
  const home = path.findLast(isArticle);
  if (!home) {
    const articles = outermost(found).filter((article) => massOf(article) >= TEASER && !sight.hidden(article)).slice(0, 4 * MOST_ROOTS);
    const full = articles.filter((article) => massOf(article) >= SUBSTANTIAL && !isTeaser(article, page));
    const teasers = articles.filter((article) => isTeaser(article, page));
    const single = full.length === 1 && massOf(full[0]) >= total / 2;
    if (full.length > 1 && !isLiveBlog(full, found) && sum(full, massOf) >= total / 2) return full.map((article) => entry(article, found));
    if (single) return [whole(full[0], found, sight, page)];
    if (teasers.length > 1 && sum(teasers, massOf) >= total / 2) return articles.slice(0, MOST_ROOTS).map((article) => entry(article, found));
  }
  const body = home ?? path[path.length - 1];
  if (!home) {
    const entries = entriesOf(found.headings.filter((heading) => isLinked(heading, page)), body);
    if (entries.length >= 4 && sum(entries, massOf) >= massOf(body) / 2) return entries.slice(0, MOST_ROOTS).map((element) => entry(element, found));
  }
  return [whole(body, found, sight, page)];
}

/** From the top down, as long as one child holds nearly all running text that can be seen. */
function dominantPath(top: Element, found: Survey, sight: Sight): Element[] {
  const path = [top];
  const children = childrenByMass(found);
  for (;;) {
    const here = path[path.length - 1];
    const kids = (children.get(here) ?? []).filter((kid) => !sight.hidden(kid));
    const all = Math.max(sum(kids, (kid) => found.mass.get(kid) ?? 0), 1);
    const next = kids.find((kid) => (found.mass.get(kid) ?? 0) >= DOMINANT * all);
    if (!next || !(BOXES.has(next.localName) || isArticle(next) || /^(?:main|body|table|tbody|tr|td|span|slot|frameset|html)$|-/.test(next.localName))) return path;
    path.push(next);
  }
}

/** The elements with running text by the nearest element above them that has some too. */
function childrenByMass(found: Survey): Map<Node, Element[]> {
  const children = new Map<Node, Element[]>();
  for (const element of found.mass.keys()) {
    let above = parentOf(element);
    while (above && !found.mass.has(above as Element)) above = parentOf(above);
    if (!above) continue;
    const list = children.get(above);
    if (list) list.push(element);
    else children.set(above, [element]);
  }
  return children;
}

/** The articles that lie in no other one. */
function outermost(found: Survey): Element[] {
  const all = new Set<Node>(found.articles);
  return found.articles.filter((article) => {
    for (let at = parentOf(article); at; at = parentOf(at)) if (all.has(at)) return false;
    return true;
  });
}

function isTeaser(article: Element, page: Document): boolean {
  const heading = article.querySelector('h1,h2,h3,h4,[role=heading]');
  return heading ? isLinked(heading, page) : article.querySelector('a') !== null;
}

/** Entries that bear a time each, under a headline that is none of theirs. */
function isLiveBlog(articles: Element[], found: Survey): boolean {
  const timed = articles.filter((article) => article.querySelector('time') || /^\s*\d{1,2}[:.]\d\d/.test((article.textContent ?? '').slice(0, 40)));
  if (timed.length < 0.6 * articles.length) return false;
  return found.headings.some((heading) => headingLevel(heading) === 1 && !articles.some((article) => article.contains(heading)));
}

function entry(element: Element, found: Survey): Root {
  return { element, title: found.headings.find((heading) => element.contains(heading)) ?? null, until: null, entry: true };
}

/** The one article of the page, and its headline, which may stand outside of what holds the text. */
function whole(body: Element, found: Survey, sight: Sight, page: Document): Root {
  const shown = found.headings.filter((heading) => !sight.hidden(heading));
  const inside = shown.filter((heading) => contains(body, heading));
  const first = inside.find((heading) => headingLevel(heading) === 1);
  if (first) return { element: body, title: first, until: null, entry: false };
  const before = shown.filter((heading) => headingLevel(heading) === 1 && !isLinked(heading, page) && precedes(heading, body)).at(-1);
  if (before) return { element: meeting(before, body), title: before, until: body, entry: false };
  const lead = inside.find((heading) => !isLinked(heading, page));
  return { element: body, title: lead ?? null, until: null, entry: false };
}

function precedes(heading: Element, body: Element): boolean {
  return (heading.compareDocumentPosition(body) & 4) !== 0 && heading.getRootNode() === body.getRootNode();
}

function contains(body: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === body) return true;
  return false;
}

/** The nearest element that holds both. */
function meeting(one: Element, other: Element): Element {
  let at: Element = one;
  while (at.parentElement && !at.contains(other)) at = at.parentElement;
  return at;
}

function sum(elements: Element[], massOf: (element: Element) => number): number {
  return elements.reduce((total, element) => total + massOf(element), 0);
}
