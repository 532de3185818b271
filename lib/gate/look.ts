/** Whether a page could be about the deal: its text holds a word of every group. A search of text, and nothing else. */

/** One pattern a group. A space stands for any white space, as pages like to put a no-break space there; a word ends where it ends, or with a plural. */
export function patterns(groups: readonly (readonly string[])[]): RegExp[] {
  return groups.map((words) => new RegExp(`(?:${words.join('|').replaceAll(' ', '\\s')})(?![a-rt-z])`, 'i'));
}

/** Elements that hold no component of a page's own; leaving them out by selector is many times faster than asking each. */
const PLAIN = 'a,b,br,button,div,em,h2,h3,i,img,input,li,link,option,p,path,script,span,strong,style,svg,td,tr,ul';
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
