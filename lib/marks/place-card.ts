/** Where a card goes: next to its mark, never outside the window. Pixels of the window. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Placement {
  left: number;
  top: number;
  /** The card must not grow higher than this; it scrolls inside. */
  maxHeight: number;
  /** `sheet`: across a narrow window, along the edge that the mark is not at. */
  side: 'below' | 'above' | 'sheet';
}

const GAP = 8;
const MARGIN = 8;
/** In a narrower window a card beside its mark would hide the text on all sides. */
const NARROW = 480;

/** Below the mark where the card fits there, else above, else where there is more room; over the mark's start as far as the window lets it. */
export function placeCard(mark: Box, card: Size, window: Size): Placement {
  const below = window.height - mark.bottom - GAP - MARGIN;
  const above = mark.top - GAP - MARGIN;
  if (window.width < NARROW) {
    const maxHeight = Math.min(window.height * 0.7, Math.max(below + MARGIN, above + MARGIN, window.height * 0.35));
    const height = Math.min(card.height, maxHeight);
    return { left: 0, top: below >= above ? window.height - height : 0, maxHeight, side: 'sheet' };
  }
  const side = card.height <= below || below >= above ? 'below' : 'above';
  // A mark that has been scrolled out of the window leaves more room than the window has.
  const room = Math.min(Math.max(side === 'below' ? below : above, 160), window.height - 2 * MARGIN);
  const height = Math.min(card.height, room);
  const top = side === 'below' ? mark.bottom + GAP : mark.top - GAP - height;
  return {
    left: clamp(mark.left - 12, MARGIN, window.width - card.width - MARGIN),
    top: clamp(top, MARGIN, window.height - height - MARGIN),
    maxHeight: room,
    side,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}

/** Where the handle goes: beside the end of the mark's line, inside a window so wide. */
export function placeHandle({ right, top }: Box, width: number): { x: number; y: number } {
  return { x: clamp(right + 2, 0, width - 30), y: Math.max(0, top - 22) };
}

/** Of the boxes of a mark that runs over several lines, the one nearest to a point, else the first. */
export function nearestBox<T extends Box>(boxes: readonly T[], point: { x: number; y: number } | null): T | undefined {
  if (!point) return boxes[0];
  const distance = (box: Box): number => Math.abs(clamp(point.x, box.left, box.right) - point.x) + Math.abs(clamp(point.y, box.top, box.bottom) - point.y);
  return boxes.reduce<T | undefined>((best, box) => (best === undefined || distance(box) < distance(best) ? box : best), undefined);
}
