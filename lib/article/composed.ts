/** The page as it is shown: shadow trees in place of their hosts' children, slots filled, frames of the same origin opened. */

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** What is shown inside an element, in its order, as it is now: a page can change between two steps of a walk. */
export function kidsOf(element: Element): readonly Node[] {
  const name = element.localName;
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true });
    if (assigned?.length) return assigned;
  } else if (name === 'iframe' || name === 'frame') {
    const body = frameBody(element as HTMLIFrameElement);
    return body ? [body] : [];
  }
  return [...(element.shadowRoot ?? element).childNodes];
}

/** The element (or shadow root, or document) that shows a node; the inverse of `kidsOf`. */
export function parentOf(node: Node): Node | null {
  const slot = (node as Partial<Slottable>).assignedSlot;
  if (slot) return slot;
  if (node.parentNode) return node.parentNode;
  if (node.nodeType === 11) return (node as ShadowRoot).host ?? null;
  if (node.nodeType === 9) return (node as Document).defaultView?.frameElement ?? null;
  return null;
}

/** The body of a frame's document; null where it comes from elsewhere, or is not there yet. */
function frameBody(frame: HTMLIFrameElement): Element | null {
  try {
    const inner = frame.contentDocument;
    return inner?.body ?? inner?.documentElement ?? null;
  } catch {
    return null;
  }
}
