/** The selected text as an article of its own, with the way back to the page: for text that the reader wants checked whatever it is. */
import type { Block } from '../article/article';
import { PageReading, type Segment } from '../article/reading';

/** More than this nobody selects to have it checked. */
const LONGEST = 200_000;
const BLOCKS = 'p,li,td,th,dd,dt,h1,h2,h3,h4,h5,h6,blockquote,figcaption,div,section,article,main,pre';

/** One reading for each selected range that holds text; none where nothing is selected. */
export function readSelection(document: Document): PageReading[] {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return [];
  return Array.from({ length: selection.rangeCount }, (_, index) => readRange(selection.getRangeAt(index))).filter((reading) => reading !== null);
}

function readRange(range: Range): PageReading | null {
  const { commonAncestorContainer: top } = range;
  const document = top.ownerDocument ?? (top as Document);
  const root = top.nodeType === 1 ? (top as Element) : (top.parentElement ?? document.documentElement);
  const segments: Segment[] = [];
  const blocks: Block[] = [];
  let text = '';
  let block: Element | null = null;
  const walker = document.createTreeWalker(top.nodeType === 3 ? root : top, 4);
  for (let node = walker.nextNode() as Text | null; node && text.length < LONGEST; node = walker.nextNode() as Text | null) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    // One unit for one, so that offsets hold; a block holds no line break.
    const words = node.data.slice(from, to).replace(/\s/g, ' ');
    if (words.trim() === '' && blocks.length === 0) continue;
    const here = node.parentElement?.closest(BLOCKS) ?? root;
    if (here !== block || blocks.length === 0) {
      if (text !== '') text += '\n';
      block = here;
      blocks.push({ kind: 'paragraph', start: text.length, end: text.length });
    }
    segments.push({ start: text.length, end: text.length + words.length, node, nodeStart: from });
    text += words;
    blocks[blocks.length - 1].end = text.length;
  }
  if (text.trim() === '') return null;
  const article = { title: null, published: null, lang: null, text, blocks };
  return new PageReading(article, segments, root, [document], text.length >= LONGEST, new Map());
}
