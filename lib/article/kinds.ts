import type { BlockKind } from './article';
import { headingLevel } from './elements';
import { leadsHere } from './entries';

/** The kind of the blocks in an element that is no inline element, given the kind around it. */
export function kindOf(element: Element, around: BlockKind): BlockKind {
  switch (element.localName) {
    case 'li': return 'item';
    case 'blockquote': return 'quote';
    case 'figcaption': case 'caption': return 'caption';
    case 'summary': case 'dt': return 'heading';
    case 'dd': case 'td': case 'th': return 'paragraph';
  }
  if (headingLevel(element) > 0) return 'heading';
  return isPullQuote(element) ? 'quote' : around;
}

function isPullQuote(element: Element): boolean {
  return /(?:^|[\s_-])pull-?(?:ed-)?quote/i.test((element.getAttribute('class') ?? '').slice(0, 240));
}

/** The mark of a footnote, which is no part of the words: raised digits and signs (ordinals are), links down to a note. */
export function isFootnote(element: Element): boolean {
  const name = element.localName;
  if (name === 'sup') return !/^\s*(?:st|nd|rd|th|tm|sm)\s*$/i.test(element.textContent ?? '');
  if (name !== 'a' || !element.getAttribute('href')?.startsWith('#')) return false;
  return /^\s*(?:\[?\s?(?:\d{1,3}|[a-z]|[ivx]{1,5}|note \d+)\s?\]|\d{1,3}|[*†‡§^])\s*$/i.test((element.textContent ?? '').slice(0, 20));
}

/** A note below the text: it begins with the number that leads back up, or ends with the arrow that does. A numbered paragraph leads to itself. */
export function isNote(element: Element): boolean {
  const first = linkAt(element, 'firstChild', 'nextSibling');
  if (first && isFootnote(first)) return ![first.id, element.id].includes(first.getAttribute('href')!.slice(1));
  return (linkAt(element, 'lastChild', 'previousSibling')?.textContent?.startsWith('↩') ?? false) || isCounted(element);
}

const NUMBER = /^\s*[[(]?(\d{1,3})[\])]?\.?\s*$/;
const LONGEST_LINE = 160;

/** A line in a list of other pages, or of sources: its number is the link, and the line before or after it counts on. Numbered paragraphs are sentences. */
function isCounted(element: Element): boolean {
  const number = countOf(element);
  return number > 0 && [element.previousElementSibling, element.nextElementSibling].some((other) => other && Math.abs(countOf(other) - number) === 1);
}

/** The number that a line begins with, where it is a link to another page and the line is no sentence; else -1. */
function countOf(element: Element): number {
  const link = linkAt(element, 'firstChild', 'nextSibling');
  const number = NUMBER.exec((link?.textContent ?? '').slice(0, 20))?.[1];
  const text = (number && element.textContent?.trim()) || '.';
  return text.length > LONGEST_LINE || /[.!?]["”’)]*$/.test(text) || leadsHere(link?.getAttribute('href') ?? '#', element.ownerDocument) ? -1 : Number(number);
}

/** The link that a block begins or ends with; null where it begins or ends otherwise. */
function linkAt(element: Element, edge: 'firstChild' | 'lastChild', next: 'nextSibling' | 'previousSibling'): Element | null {
  let at: Node | null = element[edge];
  while (at && (at as Element).localName !== 'a') at = at.nodeType !== 1 ? (at.nodeType === 3 && at.nodeValue?.trim() ? null : at[next]) : /^(?:sup|span|b|p)$/.test((at as Element).localName) ? at[edge] : null;
  return at as Element | null;
}
