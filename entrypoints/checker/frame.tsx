/** A box of ours next to a mark: a dialog that holds its place beside it while the page scrolls. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { nearestBox, placeCard, type Box } from '../../lib/marks/place-card';

export interface FrameProps {
  /** `id` of the element that names the dialog, or words that do. */
  labelledBy?: string;
  label?: string;
  /** Where the marked words are now; empty where they are not laid out. */
  boxes: () => Box[];
  point: { x: number; y: number } | null;
  /** Hands out the element, and the function that places it anew. */
  onPlaced: (element: HTMLElement | null, place: () => void) => void;
  children: ComponentChildren;
}

export function Frame({ labelledBy, label, boxes, point, onPlaced, children }: FrameProps) {
  const ref = useRef<HTMLDivElement>(null);
  const place = (): void => {
    if (ref.current) placeElement(ref.current, boxes(), point);
  };
  useLayoutEffect(() => {
    place();
    onPlaced(ref.current, place);
    return () => onPlaced(null, () => {});
  });
  // What it holds may come later, or unfold.
  useEffect(() => {
    const sizes = new ResizeObserver(() => place());
    for (const part of ref.current?.children ?? []) sizes.observe(part);
    return () => sizes.disconnect();
  });
  return (
    <div ref={ref} class="card float" role="dialog" aria-labelledby={labelledBy} aria-label={label} tabIndex={-1}>
      {children}
    </div>
  );
}

function placeElement(element: HTMLElement, boxes: Box[], point: FrameProps['point']): void {
  const { width, height } = (element.getRootNode() as ShadowRoot).host.getBoundingClientRect();
  const middle = { left: width / 2, right: width / 2, top: height / 3, bottom: height / 3 };
  const mark = nearestBox(boxes, point) ?? middle;
  const { style } = element;
  const sheet = placeCard(mark, { width: 0, height: 0 }, { width, height }).side === 'sheet';
  element.classList.toggle('card-sheet', sheet);
  style.maxHeight = 'none';
  const placed = placeCard(mark, { width: element.offsetWidth, height: element.offsetHeight }, { width, height });
  element.classList.toggle('card-sheet-top', sheet && placed.top === 0);
  style.maxHeight = `${placed.maxHeight}px`;
  style.left = `${placed.left}px`;
  style.top = `${placed.top}px`;
}
