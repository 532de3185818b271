import { Classifier } from './classify';
import { isElement, isText, kidsOf } from './composed';
import { headingLevel, INLINE, isArticle, LEAVES } from './elements';
import { openingOf } from './hints';
import { LEAD, LONGEST_CARD, type Lead } from './leads';
import { STEP } from './pause';
import type { Skip } from './reasons';

/** What the first walk over the page found; the reading itself comes second. */
export interface Survey {
  skipped: Map<Node, Skip>;
  /** Characters of running text in an element, links and short labels not counted; only elements with some are in it. */
  mass: Map<Element, number>;
  articles: Element[];
  headings: Element[];
  leads: Lead[];
  /** The documents and open shadow roots that were met. */
  trees: Node[];
  truncated: boolean;
}

const MAX_NODES = 600_000;
/** Parsers stop at about 512 levels; deeper trees are built to hurt. */
const MAX_DEPTH = 1_000;
const MAX_TREES = 500;
/** A block with less running text counts only where it is a list item, a cell or a heading. */
const RUNNING = 40;

interface Frame {
  element: Element;
  kids: readonly Node[];
  next: number;
  inline: boolean;
  /** Characters directly in this block, of the block and its inline children. */
  own: number;
  links: number;
  /** All characters outside of links, below and here. */
  plain: number;
  mass: number;
  /** The long link that what stands here begins with. */
  lead: Element | null;
  blocks: boolean;
  /** Under a heading such as "Related", siblings are passed over until the next heading of `level`. */
  passing: Skip | null;
  level: number;
}

function enter(element: Element): Frame {
  return { element, kids: kidsOf(element), next: 0, inline: INLINE.has(element.localName), own: 0, links: 0, plain: 0, mass: 0, lead: null, blocks: false, passing: null, level: 0 };
}

/** One walk over everything that is shown, without recursion and without a look at styles; in steps. */
export function* survey(page: Document, top: Element): Generator<undefined, Survey> {
  const classifier = new Classifier(page);
  const found: Survey = { skipped: new Map(), mass: new Map(), articles: [], headings: [], leads: [], trees: [page], truncated: false };
  const stack: Frame[] = [enter(top)];
  let nodes = 0;

  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    if (frame.next >= frame.kids.length || nodes > MAX_NODES) {
      if (nodes > MAX_NODES) found.truncated = true;
      stack.pop();
      leave(frame, stack.at(-1), found);
      continue;
    }
    const node = frame.kids[frame.next++];
    if (++nodes % STEP === 0) yield;
    if (isText(node)) {
      frame.own += inked(node.data);
    } else if (isElement(node)) {
      const why = passes(frame, node) ?? (stack.length >= MAX_DEPTH ? 'limit' : classifier.skip(node));
      if (why) {
        found.skipped.set(node, why);
        continue;
      }
      if (node.shadowRoot && found.trees.length < MAX_TREES) found.trees.push(node.shadowRoot);
      if (node.localName === 'body' && node !== top && found.trees.length < MAX_TREES) found.trees.push(node.ownerDocument);
      stack.push(enter(node));
    }
  }
  return found;
}

/** Sums up an element into its parent, and judges what can be judged only from its content. */
function leave(frame: Frame, parent: Frame | undefined, found: Survey): void {
  const { element } = frame;
  const name = element.localName;
  if (frame.inline) {
    if (!parent) return;
    // A card (a link around blocks) is no link in a line of text.
    const link = name === 'a' && !frame.blocks;
    if (parent.own + parent.links === 0) parent.lead ??= link && frame.own >= LEAD ? element : frame.lead;
    if (name === 'a' && frame.blocks && frame.plain >= LEAD && frame.plain <= LONGEST_CARD) {
      found.leads.push({ element, link: element, title: false });
      found.mass.set(element, frame.mass);
    }
    parent.links += frame.links + (link ? frame.own : 0);
    parent.own += link ? 0 : frame.own;
    parent.plain += frame.plain;
    parent.mass += frame.mass;
    parent.blocks ||= frame.blocks;
    return;
  }
  const level = headingLevel(element);
  frame.plain += frame.own;
  if (frame.own >= RUNNING || (LEAVES.has(name) && frame.own > 0)) frame.mass += frame.own;
  if ((name === 'ul' || name === 'ol') && frame.links > 3 * frame.plain && frame.kids.length > 1) {
    found.skipped.set(element, 'related');
    if (parent) parent.blocks = true;
    return;
  }
  if (level > 0) found.headings.push(element);
  if (frame.mass > 0) found.mass.set(element, frame.mass);
  if (isArticle(element)) found.articles.push(element);
  if (frame.lead && !frame.blocks) found.leads.push({ element, link: frame.lead, title: frame.links > frame.own });
  if (!parent) return;
  parent.blocks = true;
  parent.plain += frame.plain;
  parent.links += frame.links;
  parent.mass += frame.mass;

  const opening = level > 1 ? openingOf(element.textContent ?? '') : null;
  if (opening) pass(element, level, opening, parent, found);
  // The heading stands alone in a wrapper: what it opens are the wrapper's siblings.
  else if (frame.passing && frame.plain + frame.links <= 60 && !LEAVES.has(name)) pass(element, frame.level, frame.passing, parent, found);
}

function pass(element: Element, level: number, why: Skip, parent: Frame, found: Survey): void {
  found.skipped.set(element, why);
  parent.passing = why;
  parent.level = level;
}

/** Whether a child is passed over because of the heading before it; ends at the next heading of that level, or where running text goes on. */
function passes(frame: Frame, node: Element): Skip | null {
  if (!frame.passing) return null;
  const level = headingLevel(node);
  const article = level > 0 && level <= frame.level;
  const goesOn = frame.passing !== 'comments' && frame.passing !== 'footnote' && node.localName === 'p' && inked(node.textContent ?? '') > 120 && !node.querySelector('a');
  if (article || goesOn || (isArticle(node) && node.querySelector('h1'))) frame.passing = null;
  return frame.passing;
}

/** Characters of a text without the white space around it (indentation is no text). */
function inked(text: string): number {
  return text.length < 400 ? text.trim().length : text.length;
}
