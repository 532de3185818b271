import { entriesOf, isLinked } from './entries';
import type { Root } from './roots';
import type { Survey } from './survey';

/** A box around a linked heading with more text than this is no teaser. */
const LONGEST_TEASER = 600;
/** Where teasers would be more than this share of the article, and hardly anything stood beside them, they are how it is written. */
const MOST = 0.4;
const STORY = 140;

/** The teasers of other articles that stand in an article. */
export function besideOf(root: Root, page: Document, found: Survey): Set<Node> {
  if (root.entry) return new Set();
  const massOf = (element: Element): number => found.mass.get(element) ?? 0;
  const linked = found.headings.filter((heading) => heading !== root.title && isLinked(heading, page));
  const boxes = new Set(entriesOf(linked, root.element).map((box, index) => (linked.length === 1 ? (linked[index].parentElement ?? box) : box)));
  const teasers = [...boxes].filter((box) => box !== root.element && massOf(box) <= LONGEST_TEASER && !(root.title && box.contains(root.title)));
  const sum = teasers.reduce((total, box) => total + massOf(box), 0);
  const all = massOf(root.element);
  return new Set<Node>(sum <= MOST * all || all - sum >= STORY ? teasers : []);
}
