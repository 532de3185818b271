import { parentOf } from './composed';
import { BOXES, headingLevel, isArticle } from './elements';
import { entriesOf, isLinked } from './entries';
import { storiesOf } from './leads';
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
/** The least running text, beside teasers, that is a story. */
const STORY = 140;
const MOST_ROOTS = 60;

/** The articles of a page, in the page's order. */
export function rootsOf(page: Document, top: Element, found: Survey, sight: Sight): Root[] {
  const massOf = (element: Element): number => found.mass.get(element) ?? 0;
  const total = massOf(top);
  const path = dominantPath(top, found, sight);
  const home = path.findLast(isArticle);
  if (!home) {
    const articles = outermost(found).filter((article) => massOf(article) >= TEASER && !sight.hidden(article)).slice(0, 4 * MOST_ROOTS);
    const teasers = new Set(articles.filter((article) => isTeaser(article, massOf(article), page)));
    const own = articles.filter((article) => !teasers.has(article));
    const full = own.filter((article) => massOf(article) >= SUBSTANTIAL);
    if (full.length > 1 && !isLiveBlog(full, found) && sum(full, massOf) >= total / 2) return full.slice(0, MOST_ROOTS).map((article) => entry(article, found));
    const rest = total - sum([...teasers], massOf);
    const main = own.reduce<Element | null>((best, article) => (best && massOf(best) >= massOf(article) ? best : article), null);
    if (main && (massOf(main) >= total / 2 || (own.length === 1 && massOf(main) >= rest / 3) || (massOf(main) >= rest / 2 && (massOf(main) >= SUBSTANTIAL || main.querySelector('h1'))))) return [whole(main, found, sight, page)];
    if (teasers.size > 1 && total - rest >= total / 2 && !(rest >= STORY && hasHeadline(found, page))) return articles.slice(0, MOST_ROOTS).map((article) => entry(article, found));
  }
  const body = home ?? path[path.length - 1];
  if (!home) {
    const entries = entriesOf(found.headings.filter((heading) => isLinked(heading, page)), body);
    const rest = massOf(body) - sum(entries, massOf);
    if (entries.length >= 4 && rest <= massOf(body) / 2 && !(rest >= STORY && hasHeadline(found, page))) return entries.slice(0, MOST_ROOTS).map((element) => entry(element, found));
    const stories = hasHeadline(found, page) ? [] : storiesOf(body, page, found);
    if (stories.length > 0) return stories.slice(0, MOST_ROOTS);
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

/** Its headline leads elsewhere, or it has none and little to say. */
function isTeaser(article: Element, mass: number, page: Document): boolean {
  const heading = article.querySelector('h1,h2,h3,h4,[role=heading]');
  return heading ? isLinked(heading, page) : mass < SUBSTANTIAL && article.querySelector('a') !== null;
}

/** The page has a headline of the first level that leads nowhere else: it tells a story of its own. */
function hasHeadline(found: Survey, page: Document): boolean {
  return found.headings.some((heading) => headingLevel(heading) === 1 && !isLinked(heading, page));
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
  const above = meeting(heading, body);
  const first = above.contains(body) ? Array.from(above.children).find((child) => child.contains(heading) || child.contains(body)) : undefined;
  return first !== undefined && first.contains(heading);
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
