import type { BlockKind } from './article';
import { headingLevel } from './elements';

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
  return /^\s*(?:\[?\s?(?:\d{1,3}|[a-z]|[ivx]{1,5}|note \d+)\s?\]|\d{1,3}|[*†‡§])\s*$/i.test((element.textContent ?? '').slice(0, 20));
}
