import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '../../lib/article/read-html';

const ONE = 'OpenAI pays Microsoft 20 percent of its revenue through 2030, up to a cap.';
const TWO = 'Azure is first in line for new products until 2032, unless Microsoft cannot and chooses not to support them.';

function read(body: string, head = ''): { published: string | null; texts: string[] }[] {
  return readHtmlPage(`<!doctype html><html lang="en"><head><title>x</title>${head}</head><body>${body}</body></html>`).map(({ article }) => ({
    published: article.published,
    texts: article.blocks.map(({ start, end }) => article.text.slice(start, end)),
  }));
}

describe('a date in one line with a reading time', () => {
  it.each([
    '3 March 2026 · 4 min read',
    'By Ada Poe · <b>3</b> March <i>2026</i> · 4 min read',
    '4 min read | March 3, 2026',
    '<span>March 3, 2026</span> <span>·</span> <span>4-minute read</span>',
  ])('is no text of the article, and yet its date: %s', (line) => {
    const texts = ['Rewritten', ONE, TWO];
    expect(read(`<article><h1>Rewritten</h1><p>${line}</p><p>${ONE}</p><p>${TWO}</p></article>`)).toEqual([{ published: '2026-03-03', texts }]);
    expect(read(`<article><p>${line}</p><h1>Rewritten</h1><p>${ONE}</p><p>${TWO}</p></article>`)).toEqual([{ published: '2026-03-03', texts }]);
  });

  it('comes behind the date that the page’s data give', () => {
    const [{ published }] = read(`<article><h1>Rewritten</h1><p>3 March 2026 · 4 min read</p><p>${ONE}</p><p>${TWO}</p></article>`, '<meta property="article:published_time" content="2026-03-02T09:00:00Z">');
    expect(published).toBe('2026-03-02T09:00:00Z');
  });

  it('dates its own article where the page has several', () => {
    const story = (day: number): string => `<article><h2>Story ${day}</h2><p>${day} March 2026 · 4 min read</p>${`<p>${ONE}</p><p>${TWO}</p>`.repeat(3)}</article>`;
    expect(read(`<main>${story(3)}${story(4)}</main>`).map(({ published }) => published)).toEqual(['2026-03-03', '2026-03-04']);
  });
});
