/** The sentence around a mark, for lists and reports. */
import type { Article, Block } from '../article/article';

/** A sentence longer than this is cut at both ends, around the mark. */
const LONGEST = 400;

/** Made when it is first needed: the browser takes as long over it as over all else that starts the checker. */
let segmenter: Intl.Segmenter | undefined;

/** The block that holds offset `at`, or undefined. Blocks are sorted. */
function blockAt(article: Article, at: number): Block | undefined {
  let low = 0;
  let high = article.blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (article.blocks[middle].end > at) high = middle;
    else low = middle + 1;
  }
  const block = article.blocks[low];
  return block && block.start <= at ? block : undefined;
}

/** Where the sentence around [start, end) begins and ends: within its block, and at most `LONGEST` long or so. */
export function sentenceAround(article: Article, start: number, end: number): { start: number; end: number } {
  const block = blockAt(article, start) ?? { start, end };
  // Segmenting is linear in what it is given; a block of a megabyte is none that somebody reads sentence by sentence.
  const from = Math.max(block.start, start - 2 * LONGEST);
  const to = Math.min(block.end, end + 2 * LONGEST);
  let first = from;
  let last = to;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { index, segment } of segmenter.segment(article.text.slice(from, to))) {
    const at = from + index;
    if (at <= start) first = at;
    if (at < end) last = at + segment.length;
  }
  return { start: Math.max(first, start - LONGEST), end: Math.min(last, Math.max(end, start + LONGEST)) };
}

/** The sentence as text, with an ellipsis where it was cut. */
export function contextOf(article: Article, start: number, end: number): string {
  const sentence = sentenceAround(article, start, end);
  const block = blockAt(article, start);
  const before = block && sentence.start > block.start && !/[\s.!?…”"]$/u.test(article.text.slice(0, sentence.start).slice(-1)) ? '…' : '';
  const text = article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
  return `${before}${text}`;
}
