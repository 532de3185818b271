/** Marks on a page of our own: the style sheet and the highlights of marked pages, over elements instead of found text. */
import { markCss, type Look } from '../marks/mark-css';
import { ALL_NAMES, gravity, highlightName } from '../marks/names';
import type { Verdict } from '../verdicts/verdict';

let sheet: CSSStyleSheet | null = null;

/** Puts the look of marks into the page, in place of the one before. */
export function styleMarks(look: Look): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(markCss(look));
}

/** Draws one mark over the words of each element, in place of all that were drawn before. */
export function paintMarks(places: readonly { verdict: Verdict; element: Element }[]): void {
  for (const name of ALL_NAMES) CSS.highlights.delete(name);
  const ground = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const byVerdict = Map.groupBy(places, ({ verdict }) => verdict);
  for (const [verdict, members] of byVerdict) {
    const highlight = new Highlight(...members.map(({ element }) => rangeOf(element)));
    highlight.priority = gravity(verdict);
    CSS.highlights.set(highlightName(verdict, ground), highlight);
  }
}

function rangeOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
