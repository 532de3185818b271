import type { PageMark } from '../../../lib/messages/page-state';
import type { Verdict } from '../../../lib/verdicts/verdict';
import type { Tab } from './browser';

/** A mark as the page itself shows it: a range in one of our highlights. */
export interface Shown {
  verdict: Verdict;
  text: string;
  /** The text of the block (paragraph, item, heading) that it begins in, and where in it. */
  block: string;
  offset: number;
  /** Whether it lies in the headline or the text of the article. */
  inArticle: boolean;
}

/** Every mark that the page shows, in reading order, read from the page's own registry of highlights. */
export function shownMarks(tab: Tab): Promise<Shown[]> {
  return tab.evaluate(() => {
    const found: { range: Range; verdict: string }[] = [];
    for (const verdict of ['match', 'discrepancy', 'missing-context', 'unverified']) {
      for (const name of [`plumbline-${verdict}`, `plumbline-${verdict}-dark`]) {
        for (const each of CSS.highlights.get(name) ?? []) {
          const range = document.createRange();
          range.setStart(each.startContainer, each.startOffset);
          range.setEnd(each.endContainer, each.endOffset);
          found.push({ range, verdict });
        }
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ range, verdict }) => {
      const element = range.startContainer.parentElement!;
      const block = element.closest('p, li, h1, h2, blockquote') ?? element;
      const before = document.createRange();
      before.setStart(block, 0);
      before.setEnd(range.startContainer, range.startOffset);
      return {
        verdict: verdict as Verdict,
        text: range.toString(),
        block: block.textContent,
        offset: before.toString().length,
        inArticle: block.closest('article h1, article .text') !== null,
      };
    });
  }, null);
}

/** Where the `nth` mark with these words stands in the window, after scrolling it into view; null where no mark has them. */
export function pointOf(tab: Tab, text: string, nth = 0): Promise<{ x: number; y: number } | null> {
  return tab.evaluate(
    async ({ text, nth }) => {
      const ranges: Range[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!/^plumbline-(match|discrepancy|missing-context|unverified)/.test(name)) continue;
        for (const each of highlight) {
          const range = document.createRange();
          range.setStart(each.startContainer, each.startOffset);
          range.setEnd(each.endContainer, each.endOffset);
          if (range.toString() === text) ranges.push(range);
        }
      }
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[nth];
      if (!range) return null;
      range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      // A scroll that was under way may go on for a while: the mark is where it is once it rests.
      let [box] = range.getClientRects();
      for (let still = 0, frames = 0; still < 3 && frames < 600; frames += 1) {
        await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
        const [now] = range.getClientRects();
        const moved = now.top !== box.top || now.left !== box.left;
        still = moved ? 0 : still + 1;
        box = now;
        const isOutside = now.top < 0 || now.bottom > innerHeight;
        if (isOutside && !moved) range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      }
      return { x: box.left + Math.min(box.width / 2, 24), y: box.top + box.height / 2 };
    },
    { text, nth },
  );
}

/** Joins what the checker says with what the page shows, mark by mark; throws where one has what the other lacks. */
export function joined(marks: PageMark[], shown: Shown[]): { mark: PageMark; place: Shown }[] {
  const rest = [...shown];
  const pairs = marks.map((mark) => {
    const pieces = piecesOf(mark, rest);
    if (!pieces) throw new Error(`the page shows no ${mark.verdict} mark on "${mark.text}"`);
    for (const piece of pieces) rest.splice(rest.indexOf(piece), 1);
    return { mark, place: { ...pieces[0], text: pieces.map((piece) => piece.text).join('') } };
  });
  if (rest.length > 0) throw new Error(`the checker knows nothing of the marks on ${rest.map((place) => `"${place.text}"`).join(', ')}`);
  return pairs;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** The ranges that make up a mark: one a text node, so that a mark which crosses a link has three. */
function piecesOf(mark: PageMark, shown: Shown[]): Shown[] | null {
  const wanted = plain(mark.text);
  for (const first of shown) {
    const pieces = [first];
    let text = first.text;
    while (first.verdict === mark.verdict && wanted.startsWith(plain(text))) {
      if (plain(text) === wanted) return pieces;
      const next = shown.find((each) => each.verdict === mark.verdict && each.block === first.block && each.offset === first.offset + text.length);
      if (!next) break;
      pieces.push(next);
      text += next.text;
    }
  }
  return null;
}
