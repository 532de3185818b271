import { BOXES, headingLevel, ROLES, SILENT } from './elements';
import { hintOf } from './hints';
import { isNote } from './kinds';
import type { Skip } from './reasons';

/** A box with more of the page's paragraphs than this is no side matter, whatever it is called. */
const MOST = 0.4;
/** Fewer paragraphs are a notice, even on a page with little else. */
const FEW = 3;
const MOST_PARAGRAPHS = 2_000;
/** Share bars, bylines and what stands on a player are short; a longer box is something else that only bears the name. */
const LONGEST_BAR = 240;
/** So often the text of a misnamed box is measured, at most. */
const MEASURES = 200;
/** Each may be a note. */
const NOTES: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'div']);

/** Decides, element by element, what is no part of any article; made once for each reading of a page. */
export class Classifier {
  private readonly spine = new Set<Node>();
  private measures = MEASURES;
  private readonly total: number;
  /** The page says itself where its text is. */
  private readonly outlined: boolean;

  constructor(page: Document) {
    this.total = paragraphs(page).length;
    this.outlined = page.querySelector('article,main,[role=main]') !== null;
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
    if (name === 'aside' && this.outlined && !element.closest('article,main,[role=main],[role=article]')) return 'related';
    if (name === 'form') return this.isSmallForm(element) ? 'form' : null;
    // Of headings the name says so only where they are a player's.
    if (headingLevel(element) > 1) return hintOf(element) === 'media' ? 'media' : null;
    const hinted = BOXES.has(name) || name.includes('-') ? this.hinted(element, name) : null;
    return hinted ?? (NOTES.has(name) && isNote(element) ? 'footnote' : null);
  }

  private hinted(element: Element, name: string): Skip | null {
    const why = hintOf(element);
    if (!why || this.spine.has(element)) return null;
    if ((name === 'article' || name === 'figure') && why !== 'comments' && why !== 'advert') return null;
    if (why === 'comments' || this.measures <= 0) return why;
    if (why === 'share' || why === 'byline' || why === 'media') {
      this.measures--;
      const short = (element.textContent?.length ?? 0) <= LONGEST_BAR;
      return short && (why !== 'share' || (name !== 'p' && element.querySelector('a,button'))) ? why : null;
    }
    return this.isMost(element) ? null : why;
  }

  /** Most paragraphs of the page stand in the element. */
  private isMost(element: Element): boolean {
    if (this.measures-- <= 0) return false;
    const { count, length } = paragraphs(element);
    return count >= FEW && length > MOST * this.total;
  }

  /** A search box or a newsletter form; some pages wrap all they hold in one form. */
  private isSmallForm(form: Element): boolean {
    return !this.spine.has(form) && !this.isMost(form);
  }
}

function paragraphs(within: ParentNode): { count: number; length: number } {
  const all = Array.from(within.querySelectorAll('p')).slice(0, MOST_PARAGRAPHS);
  return { count: all.length, length: all.reduce((sum, paragraph) => sum + (paragraph.textContent?.length ?? 0), 0) };
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' && editable !== 'inherit';
}
