import { INLINE } from './elements';
import { isUnseen } from './hints';

/** What only the one who shows the page can tell; asked for candidates alone, since an answer may cost a look at styles. */
export interface Sight {
  /** The element is not shown. */
  hidden(element: Element): boolean;
  /** An element that by its name stands in the line is shown as a block (or the other way round for an unknown name). */
  block(element: Element): boolean;
}

/** So many single elements are asked for their style, at most, for each reading of a page. */
const LOOKS = 4_000;

/** Sight in a browser, where style sheets have been applied. */
export function browserSight(): Sight {
  let looks = LOOKS;
  const byName = new Map<string, boolean>();
  const styleOf = (element: Element): CSSStyleDeclaration | null => (looks-- > 0 ? (element.ownerDocument.defaultView?.getComputedStyle(element) ?? null) : null);
  return {
    hidden(element) {
      if (isUnseen(element)) return true;
      if (element.checkVisibility({ visibilityProperty: true })) return INLINE.has(element.localName) && isClipped(styleOf(element));
      // Without a box of its own, and yet its content is shown.
      return styleOf(element)?.display !== 'contents';
    },
    block(element) {
      const key = element.localName.includes('-') ? element.localName : '';
      const known = byName.get(key);
      if (key && known !== undefined) return known;
      const style = styleOf(element);
      // A float is a drop cap, which belongs to its word.
      const block = style !== null && !/^inline|contents|none|ruby/.test(style.display) && style.float === 'none';
      if (key) byName.set(key, block);
      return block;
    },
  };
}

/** Cut down to nothing, so that only screen readers find it. */
function isClipped(style: Pick<CSSStyleDeclaration, 'position' | 'clip' | 'clipPath'> | null): boolean {
  return style?.position === 'absolute' && (/^rect\((?:0(?:px)?|1px)[ ,]/.test(style.clip) || style.clipPath.startsWith('inset(50%'));
}

/** Sight without a browser: what attributes say, and `unseen`, the elements that the caller knows to be hidden. */
export function plainSight(unseen: ReadonlySet<Element>): Sight {
  return {
    hidden: (element) => unseen.has(element) || isUnseen(element) || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01])/i.test((element.getAttribute('style') ?? '').slice(0, 400)),
    block: (element) => element.localName.includes('-') && element.querySelector('p,div,h1,h2,h3,ul,ol,table') !== null,
  };
}
