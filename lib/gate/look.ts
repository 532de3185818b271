/** What the gate reads of a page beyond its plain text. */

/** Elements that hold no component of a page's own, the most frequent first; leaving them out by selector is many times faster than asking each. */
const PLAIN = 'p,a,div,span,li,td,tr,img,script';
/** More roots than any honest page has. */
const ROOTS = 500;

/** What `document.body.textContent` does not hold: the text of open shadow roots and of frames of the same origin. */
export function innerText(document: Document): string {
  let text = '';
  const roots: ParentNode[] = [document];
  for (let at = 0; at < roots.length && at < ROOTS; at += 1) {
    for (const element of roots[at].querySelectorAll(`:not(${PLAIN})`)) {
      const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument?.body;
      if (!inner) continue;
      text += `${inner.textContent}\n`;
      roots.push(inner);
    }
  }
  return text;
}
