import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/article/read-document';
import { readHtml, readHtmlPage } from '../../lib/article/read-html';
import { plainSight } from '../../lib/article/sight';

const STORY = '<article><h1>Partners rewrite their contract</h1><p>OpenAI pays Microsoft 20 percent of its revenue through 2030, up to a cap.</p></article>';

function read(page: Document) {
  return readDocument(page, plainSight(new Set()));
}

describe('hostile HTML', () => {
  it('does not recurse into 100,000 levels', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${STORY}</body></html>`);
    let leaf: { appendChild(node: unknown): unknown; firstChild: unknown } = document.querySelector('article')!;
    for (let level = 0; level < 100_000; level++) {
      const next = document.createElement('div');
      leaf.appendChild(next);
      leaf = next;
    }
    leaf.appendChild(document.createTextNode('At the bottom the share is 98 percent.'));
    const [reading] = read(document as unknown as Document);
    expect(reading.article.blocks).toHaveLength(2);
    expect(reading.article.text).not.toContain('98');
    expect(reading.explain(leaf.firstChild as unknown as Node)).toBe('limit');
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['a fragment', '<p>Only a fragment: the share is 20 percent.'],
    ['text alone', 'The share is 20 percent.'],
    ['an unclosed comment', `${STORY}<!-- the rest is silence`],
    ['an unclosed script', `${STORY}<script>var share = "30 percent";`],
    ['a body of nothing but closing tags', '</div></p></article></body></html>'],
    ['a frameset', '<html><frameset cols="*"><frame src="a.html"></frameset></html>'],
    ['lone surrogates', `<p title="\ud800">\udc00 pays 20 percent \ud83d</p>${STORY}`],
    ['null characters', `\u0000${STORY}\u0000`],
    ['JSON-LD that is none', `<script type="application/ld+json">{"datePublished": "2026-04-27", nonsense</script>${STORY}`],
    ['JSON-LD that nests without end', `<script type="application/ld+json">${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}</script>${STORY}`],
    ['a link to nowhere', `<a href="http://[">x</a>${STORY}`],
    ['a style sheet that is none', `<style>.a{display:none} } .{display:none} .1{display:none} p:not({display:none}</style>${STORY}`],
    ['spans of cells beyond reason', `${STORY}<table><tr><td colspan="99999999" rowspan="-4">a<td rowspan="1e9">b<tr><td colspan="x">c</table>`],
  ])('reads %s', (_name, html) => {
    const article = readHtml(html);
    let last = 0;
    for (const { start, end } of article.blocks) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(article.text.slice(start, end)).not.toMatch(/[\n\r\u2028\u2029]/);
      last = end;
    }
    expect(article.text).not.toContain('30 percent');
    if (html.includes('<article>') && !html.startsWith('<p title')) expect(article.title).toBe('Partners rewrite their contract');
  });

  it('finds the date even in data that cannot be parsed', () => {
    expect(readHtml(`<script type="application/ld+json">{"datePublished": "2026-04-27", nonsense</script>${STORY}`).published).toBe('2026-04-27');
  });

  it('reads many small things in time that grows with their number', () => {
    for (const [count, unit] of [[30_000, '<p>x'], [30_000, '<b>x'], [20_000, '<h2>x</h2>'], [20_000, '<a href=x>x</a> '], [10_000, '<article>x</article>'], [20_000, '<br>'], [20_000, '<tr><td>x</td></tr>']] as const) {
      expect(() => readHtmlPage(`${STORY}${unit.repeat(count)}`)).not.toThrow();
    }
  }, 60_000);
});
