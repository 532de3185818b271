/**
 * Our one element in the page: a closed shadow root in the top layer, with card, dock and form in it.
 * It is made when there is something to show, and has a box only by the style sheet that the browser takes away with the extension.
 */
import cardCss from '../../components/card/card.css?inline';
import inPageCss from '../../components/card/in-page.css?inline';
import dockCss from '../../components/dock/dock.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import verdictCss from '../../components/ui/verdict.css?inline';
import { HOST } from '../../lib/marks/names';
import { Cover } from './cover';
import { addStyle } from './style';

/** What a click or a key on the interface is made of. Those that a script of the page has made are stopped before they arrive. */
const INPUTS = ['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'submit', 'paste', 'copy', 'cut', 'toggle'];
/** A page that takes our element away again and again is left without it. */
const RETURNS = 20;
/** So long after it was taken away it comes back: a page that sweeps once has done so by then. */
const RETURN_AFTER = 250;

export class Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What Preact renders into. */
  readonly mount: HTMLElement;
  private before: HTMLElement | null = null;
  /** The reader has pressed elsewhere since the focus came to us. */
  private left = false;
  private returns = 0;
  private readonly watch = new MutationObserver(() => {
    if (!this.element.isConnected) setTimeout(() => this.wanted && this.show(), RETURN_AFTER);
  });
  private wanted = true;
  private readonly end = new AbortController();
  private readonly cover: Cover;
  /** The press under way was begun under something of the page. */
  private blind = false;

  constructor(private readonly document: Document) {
    // In a document of its own, where no page has defined what an element of this name is: a definition would be handed the closed root.
    const apart = document.implementation.createHTMLDocument();
    this.element = apart.createElement(HOST);
    this.root = this.element.attachShadow({ mode: 'closed' });
    document.adoptNode(this.element);
    this.element.setAttribute('popover', 'manual');
    this.mount = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    this.mount.className = 'plumbline';
    this.cover = new Cover(document, this.element, this.end.signal);
    addStyle(this.root, [tokensCss, verdictCss, inPageCss, cardCss, dockCss].join('\n'));
    this.root.append(this.mount);
    document.addEventListener('pointerdown', ({ target }) => void (this.left ||= target !== this.element), { capture: true, signal: this.end.signal });
    for (const type of INPUTS) {
      this.root.addEventListener(type, (event) => this.guard(event), { capture: true });
      // What happens on our interface is not the page's business; its shortcuts must not hear what is typed here.
      this.root.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** Puts the element into the page and shows it; false where the page does not let it stay. */
  show(): boolean {
    try {
      if (!this.element.isConnected) {
        if (this.returns++ >= RETURNS) return false;
        this.document.documentElement.append(this.element);
        this.watch.observe(this.document.documentElement, { childList: true });
      }
      if (!this.element.matches(':popover-open')) {
        this.element.showPopover();
        this.cover.raised();
      }
      // The page's root size says nothing about the reader's; the browser's medium size, which the style sheet sets, does.
      const medium = this.document.defaultView?.getComputedStyle(this.element).fontSize ?? '16px';
      this.element.style.setProperty('--unit', medium);
      return true;
    } catch {
      return false;
    }
  }

  remove(): void {
    this.wanted = false;
    this.end.abort();
    this.watch.disconnect();
    this.element.remove();
  }

  /** Moves the focus into our interface; where it was before is kept until it is given back. */
  focus(target: HTMLElement | null): void {
    if (!target) return;
    if (!this.hasFocus()) this.before = this.document.activeElement as HTMLElement | null;
    this.left = false;
    target.focus({ preventScroll: true });
  }

  /** Stops what a script has made up, and what the reader could not have meant since the page lay over it. */
  private guard(event: Event): void {
    if (event.isTrusted && beginsPress(event)) {
      this.blind = this.cover.isOver();
      if (this.blind) this.raise();
    }
    if (event.isTrusted && !this.blind) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  }

  /** Above all that the page has put there. */
  private raise(): void {
    const focused = this.root.activeElement as HTMLElement | null;
    this.element.hidePopover();
    this.show();
    focused?.focus({ preventScroll: true });
  }

  /** Nothing has the focus where a control of ours was just taken away under it: it is ours still, unless the reader has pressed elsewhere. */
  hasFocus(): boolean {
    const { activeElement: now, body } = this.document;
    return now === this.element || ((now ?? body) === body && !this.left && this.before !== null);
  }

  /** Gives the focus back to where it was, if it is still with us. */
  giveFocusBack(): void {
    const { before } = this;
    const isOurs = this.hasFocus();
    this.before = null;
    if (!isOurs) return;
    if (before?.isConnected && before !== this.document.body) before.focus({ preventScroll: true });
    else (this.root.activeElement as HTMLElement | null)?.blur();
  }
}

/** A press by pointer or key; what follows of it goes the same way. Typing presses nothing. */
function beginsPress(event: Event): boolean {
  if (event.type === 'pointerdown') return true;
  return event.type === 'keydown' && ['Enter', ' '].includes((event as KeyboardEvent).key) && !(event.target as Element).matches('textarea,input');
}
