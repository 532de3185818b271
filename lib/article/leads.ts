import { entriesOf, leadsHere } from './entries';
import type { Root } from './roots';
import type { Survey } from './survey';

/** A block that begins with a link, as the stories of many a front page do that has no headings; or a link around blocks. */
export interface Lead {
  element: Element;
  link: Element;
  /** The link is most of the block. */
  title: boolean;
}

/** A shorter text of a link is a section, a name or a button. */
export const LEAD = 24;
/** A link around blocks that hold more than this is no story's. */
export const LONGEST_CARD = 2_000;
const FEWEST_STORIES = 4;

/** The stories of a list without headlines, each told by a link and perhaps a few words more; none where the page says much beside them. */
export function storiesOf(body: Element, page: Document, found: Survey): Root[] {
  const known = new Set<string>();
  const leads = found.leads.filter(({ element, link }) => {
    const href = link.getAttribute('href') ?? '';
    return body.contains(element) && !leadsHere(href, page) && known.size < known.add(href).size;
  });
  const entries = entriesOf(leads.map(({ element }) => element), body);
  const massOf = (element: Element): number => found.mass.get(element) ?? 0;
  const told = entries.reduce((sum, element) => sum + massOf(element), 0);
  const linked = leads.reduce((sum, { link }) => sum + (link.textContent ?? '').length, 0);
  if (entries.length < FEWEST_STORIES || 3 * (massOf(body) - told) > told + linked) return [];
  return entries.map((element, index) => ({ element, title: leads[index].title ? leads[index].element : null, until: null, entry: true }));
}
