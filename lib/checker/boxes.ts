/** Where marks lie in the window, frames reckoned in. */
import type { Box } from '../marks/place-card';
import type { Placed } from '../marks/placed';

/** One box a line of the mark, in pixels of the top window; empty for text that is not laid out. */
export function boxesOf({ ranges }: Pick<Placed, 'ranges'>): Box[] {
  return ranges.flatMap((range) => {
    const { x, y } = offsetOf(range.startContainer.ownerDocument);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, right, bottom }) => ({ left: left + x, top: top + y, right: right + x, bottom: bottom + y }));
  });
}

/** Where the window of a document begins in the top window. */
export function offsetOf(document: Document | null): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let frame = document?.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  return { x, y };
}

/** Brings a mark to the middle of the window where it lies outside of it; leaves the page where it is otherwise. */
export function bringIntoView(placed: Pick<Placed, 'ranges'>): void {
  const element = placed.ranges[0]?.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const isInside = (): boolean => {
    const box = boxesOf(placed)[0];
    return box !== undefined && box.top >= 60 && box.bottom <= window.innerHeight - 60 && box.left >= 0 && box.right <= window.innerWidth;
  };
  if (isInside()) return;
  // The element first: it may stand in a container that scrolls by itself. Then the mark, which a long paragraph may still hide.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = boxesOf(placed)[0];
  if (box && !isInside()) window.scrollBy({ top: (box.top + box.bottom - window.innerHeight) / 2, behavior: 'instant' });
}
