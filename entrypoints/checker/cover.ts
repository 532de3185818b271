/**
 * Whether the page has put something over our interface. Only what came into the top layer after us can lie there,
 * and what a reader presses under it is not what they saw: such a press is not taken, and our interface comes up instead.
 */
const ABOVE = ':popover-open,:modal,:fullscreen';
/** Elements that hold no tree of their own. */
const PLAIN = 'a,b,br,button,em,i,img,input,li,link,option,path,script,strong,style,svg,td,tr,ul';

type WithRoot = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
type WithDom = typeof chrome & { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

export class Cover {
  private under = new WeakSet<Element>();

  constructor(
    private readonly document: Document,
    private readonly own: Element,
    signal: AbortSignal,
  ) {
    // What is closed and opened again lies above us from then on.
    const forget = (event: Event): void => void this.under.delete(event.target as Element);
    for (const type of ['toggle', 'fullscreenchange']) document.addEventListener(type, forget, { capture: true, signal });
  }

  /** We have just come up: all that is there now lies under us. */
  raised(): void {
    this.under = new WeakSet(this.others());
  }

  isOver(): boolean {
    // While a page shows pictures of itself, they lie above everything.
    return this.document.documentElement.matches(':active-view-transition') || this.others().some((element) => !this.under.has(element));
  }

  private others(): Element[] {
    const found: Element[] = [];
    const trees: ParentNode[] = [this.document];
    for (let tree = trees.pop(); tree; tree = trees.pop()) {
      for (const element of tree.querySelectorAll(ABOVE)) if (element !== this.own) found.push(element);
      for (const element of tree.querySelectorAll(`:not(${PLAIN})`)) {
        const inner = element === this.own ? null : rootOf(element);
        if (inner) trees.push(inner);
      }
    }
    return found;
  }
}

/** Closed ones too: browsers show them to extensions. */
function rootOf(element: WithRoot): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  try {
    return (chrome as WithDom).dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
  } catch {
    return element.shadowRoot;
  }
}
