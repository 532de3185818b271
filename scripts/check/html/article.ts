import type { Article, Block } from '../../../lib/article/article';
import type { Checked, Mark, Verdict } from '../../../lib/verdicts/verdict';
import { messageOf, verdictName, whyOf } from '../words';
import { escape } from './escape';
import { piecesOf } from './pieces';

/** What articles need from the term set. */
export interface Names {
  /** Titles of terms, and labels of sources, by id and file. */
  titles: Map<string, string>;
  sources: Map<string, string>;
}

const TAGS: Record<Block['kind'], string> = { title: 'h2', heading: 'h3', paragraph: 'p', item: 'p', row: 'p', caption: 'p', quote: 'blockquote' };

/** The sign of a verdict, drawn once on the page (page.ts). */
export const icon = (verdict: Verdict): string => `<svg class="verdict-icon verdict-${verdict}" viewBox="0 0 16 16" aria-hidden="true"><use href="#sign-${verdict}"/></svg>`;

/** An article with its marks in the text and, beside it, a note for each that is no match. */
export function articleHtml(id: string, key: string, article: Article, checked: Checked, shown: readonly Mark[], names: Names): string {
  const noted = shown.filter(({ verdict }) => verdict !== 'match');
  const numbers = new Map(noted.map((mark, index) => [mark, index + 1]));
  let at = 0;
  const parts = article.blocks.map((block) => {
    // Marks come sorted: those of earlier blocks are left behind.
    while (at < shown.length && shown[at].end <= block.start) at++;
    const marks: Mark[] = [];
    for (let next = at; next < shown.length && shown[next].start < block.end; next++) marks.push(shown[next]);
    const notes = marks.flatMap((mark) => (numbers.has(mark) && mark.start >= block.start ? [noteHtml(`${id}-${numbers.get(mark)!}`, mark, names)] : []));
    return { notes, text: `<${TAGS[block.kind]} class="${block.kind}" dir="auto">${textHtml(id, article.text, block, marks, numbers, names)}</${TAGS[block.kind]}>` };
  });
  const title = article.blocks.some(({ kind }) => kind === 'title') ? '' : `<h2 dir="auto">${escape(article.title ?? key)}</h2>`;
  return `<article id="${id}"><p class="key"><bdi>${escape(key)}</bdi>${checked.newer ? ' · newer than the terms, and may know more' : ''} <a href="#top">Back to the table</a></p>${title}<div class="text">${besides(parts).join('\n')}</div></article>\n`;
}

/** Each note beside its block, with the rows down to the next note for its own. */
function besides(parts: { text: string; notes: string[] }[]): string[] {
  let next = parts.length;
  const rows = parts.map(() => 0);
  for (let index = parts.length - 1; index >= 0; index--) {
    if (!parts[index].notes.length) continue;
    rows[index] = next - index;
    next = index;
  }
  return parts.map(({ text, notes }, index) => (notes.length ? `${text}<aside style="--row:${index + 1};--rows:${rows[index]}">${notes.join('')}</aside>` : text));
}

function textHtml(id: string, text: string, block: Block, marks: readonly Mark[], numbers: Map<Mark, number>, { titles }: Names): string {
  return piecesOf(block.start, block.end, marks).map(({ start, end, mark }) => {
    const words = escape(text.slice(start, end));
    if (!mark) return words;
    const name = `${verdictName(mark.verdict)}: ${titles.get(mark.term ?? '') ?? ''}`;
    const number = end === Math.min(mark.end, block.end) ? numbers.get(mark) : undefined;
    return `<mark class="verdict-${mark.verdict}" title="${escape(name)}">${words}</mark>${number ? `<a class="ref verdict-${mark.verdict}" id="${id}-${number}-r" href="#${id}-${number}" aria-label="${escape(name)}">${number}</a>` : ''}`;
  }).join('');
}

function noteHtml(anchor: string, mark: Mark, { titles, sources }: Names): string {
  const figures = mark.verdict === 'discrepancy' ? `<dl><div><dt>${escape(messageOf('card_article_says'))}</dt><dd class="found" dir="auto">${escape(mark.found)}</dd></div><div><dt>${escape(messageOf('card_terms_say'))}</dt><dd>${escape(mark.expected)}</dd></div></dl>` : '';
  const support = mark.sources.map((file) => sources.get(file) ?? file).join(', ');
  return `<div class="note verdict-${mark.verdict}" id="${anchor}"><p class="head">${icon(mark.verdict)}<b class="verdict-word">${verdictName(mark.verdict)}</b> <a class="number" href="#${anchor}-r" aria-label="Back to the text">${anchor.split('-').at(-1)!}</a></p><p class="term">${escape(titles.get(mark.term ?? '') ?? '')}</p>${figures}<p class="why">${escape(whyOf(mark, titles))}</p>${support ? `<p class="support">${escape(messageOf('card_sources'))}: ${escape(support)}</p>` : ''}</div>`;
}
