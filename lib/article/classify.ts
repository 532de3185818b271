import { BOXES, ROLES, SILENT } from './elements';
import { hintOf } from './hints';
import type { Skip } from './reasons';

/** A box that holds more of the page's text than this is no side matter, whatever it is called. */
const MOST = 0.4;
/** Share bars and bylines are short; a longer box is something else that only bears the name. */
const LONGEST_BAR = 240;
/** So often the text of a misnamed box is measured, at most. */
const MEASURES = 200;

/** Decides, element by element, what is no part of any article; made once for each reading of a page. */
export class Classifier {
  private readonly spine = new Set<Node>();
  private measures = MEASURES;
  private readonly total: number;

  constructor(page: Document) {
    this.total = page.body?.textContent?.length ?? 0;
    for (const mark of page.querySelectorAll('h1,main,[role=main],[itemprop~=articleBody]')) {
      for (let at: Node | null = mark.parentNode; at && !this.spine.has(at); at = at.parentNode) this.spine.add(at);
      if (mark.localName !== 'h1') this.spine.add(mark);
    }
  }

  /** Why nothing in the element is read, or null. */
  skip(element: Element): Skip | null {
    const name = element.localName;
    const silent = SILENT.get(name);
    if (silent) return silent;
    if (isEditable(element)) return 'editable';
    if (element.hasAttribute('hidden') || element.hasAttribute('popover')) return 'hidden';
    const role = element.getAttribute('role');
    const said = role ? ROLES.get(role) : undefined;
    if (said && !this.spine.has(element)) return said;
    if (name === 'footer') return this.spine.has(element) ? null : 'navigation';
    if (name === 'form') return this.isSmallForm(element) ? 'form' : null;
    return BOXES.has(name) || name.includes('-') ? this.hinted(element, name) : null;
  }

  private hinted(element: Element, name: string): Skip | null {
    const why = hintOf(element);
    if (!why || this.spine.has(element)) return null;
    if (name === 'article' || name === 'figure') return why === 'comments' || why === 'advert' ? why : null;
    if (why === 'comments') return why;
    if (this.measures <= 0) return why;
    this.measures--;
    const length = element.textContent?.length ?? 0;
    if (why === 'share') return name !== 'p' && length <= LONGEST_BAR && element.querySelector('a,button') ? why : null;
    if (why === 'byline') return length <= LONGEST_BAR ? why : null;
    return length > MOST * this.total && element.querySelector('p') ? null : why;
  }

  /** A search box or a newsletter form; some pages wrap all they hold in one form. */
  private isSmallForm(form: Element): boolean {
    if (this.spine.has(form) || this.measures-- <= 0) return false;
    return (form.textContent?.length ?? 0) < MOST * this.total;
  }
}

export function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' && editable !== 'inherit';
}
