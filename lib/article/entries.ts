import { parentOf } from './composed';

/** The heading is, for the most part, a link to another page: a teaser, not a headline of its own text. */
export function isLinked(heading: Element, page: Document): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  if (!link) return false;
  if (!link.contains(heading) && (link.textContent ?? '').trim().length < 0.6 * (heading.textContent ?? '').trim().length) return false;
  return !leadsHere(link.getAttribute('href') ?? '', page);
}

/** A link to this very page, or to a place in it. */
export function leadsHere(href: string, page: Document): boolean {
  if (href.startsWith('#')) return true;
  try {
    const here = new URL(page.baseURI);
    const there = new URL(href, here);
    return there.origin === here.origin && there.pathname === here.pathname && there.search === here.search;
  } catch {
    return false;
  }
}

/** For each of the headings the largest element below `root` that holds it and none of the others. */
export function entriesOf(headings: Element[], root: Element): Element[] {
  const holds = new Map<Node, number>();
  const within = headings.filter((heading) => {
    for (let at: Node | null = heading; at; at = parentOf(at)) if (at === root) return true;
    return false;
  });
  for (const heading of within) {
    for (let at: Node | null = heading; at && at !== root; at = parentOf(at)) holds.set(at, (holds.get(at) ?? 0) + 1);
  }
  return within.map((heading) => {
    let entry = heading;
    for (;;) {
      const above = parentOf(entry);
      if (!above || above === root || holds.get(above) !== 1) return entry;
      entry = above as Element;
    }
  });
}
