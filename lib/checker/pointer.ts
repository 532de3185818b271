/**
 * What the reader's pointer does to marks. It listens and nothing more: no event is stopped or changed,
 * and only real ones count. Where the words are a link's or a button's, the click stays theirs and a handle is offered.
 */
import type { Box } from '../marks/place-card';
import { nearestBox } from '../marks/place-card';
import { boxesOf, offsetOf } from './boxes';
import type { Found } from './check-page';
import type { Drawing } from '../marks/draw';

export interface Point {
  x: number;
  y: number;
}

export interface PointerTarget {
  drawing: Drawing;
  /** Our own element: events from inside are not the page's. */
  host(): Element | null;
  shadowRoots(): readonly ShadowRoot[];
  /** Marks were clicked, the gravest first. */
  open(found: Found[], at: Point): void;
  /** A click elsewhere in the page. */
  outside(): void;
  /** The pointer rests on marks inside a link; null once it has left them. */
  hover(found: Found[] | null, box: Box | null): void;
}

/** How long the pointer rests before a handle shows, and how long the handle stays when it has left. */
const REST = 300;
const LINGER = 700;

const INTERACTIVE = 'a[href],button,input,select,textarea,label,summary,option,video,audio,[role="button"],[role="link"],[role="tab"],[role="menuitem"],[contenteditable=""],[contenteditable="true"]';

/** Listens in one document until `signal` says stop. */
export function listenToPointer(document: Document, target: PointerTarget, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const isOurs = (event: Event): boolean => {
    const host = target.host();
    return host !== null && event.composedPath().includes(host);
  };
  const at = (event: MouseEvent): Found[] => target.drawing.at(document, event.clientX, event.clientY, target.shadowRoots()) as Found[];
  const inTop = (event: MouseEvent): Point => {
    const { x, y } = offsetOf(document);
    return { x: event.clientX + x, y: event.clientY + y };
  };

  view.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || isOurs(event)) return;
      const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      const found = plain && !isInteractive(event.composedPath()) && isNoSelection(view) ? at(event) : [];
      if (found.length > 0) target.open(found, inTop(event));
      else target.outside();
    },
    { capture: true, passive: true, signal },
  );

  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = false;
  view.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType !== 'mouse') return;
      // Known while the event is under way, and not any more when the timer rings.
      const path = event.composedPath();
      clearTimeout(timer);
      // Over the handle itself it stays.
      if (isOurs(event)) return;
      timer = setTimeout(() => {
        const found = isInteractive(path) ? at(event) : [];
        if (found.length > 0) target.hover(found, nearestBox(boxesOf(found[0]), inTop(event)) ?? null);
        else if (shown) target.hover(null, null);
        shown = found.length > 0;
      }, shown ? LINGER : REST);
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Whether something under the pointer has a use of its own for a click. */
function isInteractive(path: readonly EventTarget[]): boolean {
  return path.some((node) => (node as Partial<Node>).nodeType === 1 && (node as Element).matches(INTERACTIVE));
}

/** A click that ends a selection is no click on a mark. */
function isNoSelection(view: Window): boolean {
  return view.getSelection()?.isCollapsed ?? true;
}
