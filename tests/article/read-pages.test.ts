import { describe, expect, it } from 'vitest';
import { findDateline } from '../../lib/article/dateline';
import { readHtml, readHtmlPage } from '../../lib/article/read-html';
import type { PageReading } from '../../lib/article/reading';
import { expected, slugs, source, type ExpectedReading } from '../pages/pages';

function blocksOf({ article }: PageReading): string[] {
  return article.blocks.map((block) => `${block.kind}: ${article.text.slice(block.start, block.end)}`);
}

/** What is expected of a reader that knows no style sheets. */
function plainBlocks({ blocks = [], withoutStyles = {} }: ExpectedReading): string[] {
  let text = blocks.join('\n');
  for (const [one, several] of Object.entries(withoutStyles)) text = text.replace(several.join('\n'), () => one);
  return text.split('\n');
}

function* textNodes(node: Node): Generator<Text> {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) yield child as Text;
    else yield* textNodes(child);
  }
}

describe.each(slugs.filter((slug) => !expected(slug).browserOnly))('the page %s, without a browser', (slug) => {
  const { readings: wanted, why = {} } = expected(slug);

  it('is read as expected', async () => {
    const readings = readHtmlPage(await source(slug));
    expect(readings.map(({ article: { title, published, lang } }) => ({ title, published, lang }))).toEqual(wanted.map(({ title, published, lang }) => ({ title, published, lang })));
    for (const [index, reading] of readings.entries()) {
      const want = wanted[index];
      if (want.blocks) expect(blocksOf(reading)).toEqual(plainBlocks(want));
      if (want.first) expect(blocksOf(reading).slice(0, want.first.length)).toEqual(want.first);
      if (want.words) expect(reading.article.text.split(/\s+/).length).toBeGreaterThan(want.words);
      if (want.dateline) expect(findDateline(reading.article)).toBe(want.dateline);
    }
  });

  it('says of each text node why', async () => {
    const [reading] = readHtmlPage(await source(slug));
    const nodes = [...textNodes(reading.root.ownerDocument.documentElement)];
    for (const [piece, reason] of Object.entries(why)) {
      const node = nodes.find((text) => text.data.includes(piece) && !text.parentElement?.closest('head'));
      expect(node, piece).toBeDefined();
      expect(`${piece}: ${reading.explain(node!)}`).toBe(`${piece}: ${reason}`);
    }
  });

  it('keeps the way between text and nodes, both ways', async () => {
    for (const reading of readHtmlPage(await source(slug))) {
      const { article } = reading;
      let last = 0;
      for (const { start, end, node, nodeStart } of reading.segments) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(article.text.slice(start, end)).toBe(node.data.slice(nodeStart, nodeStart + end - start).replace(/\s/g, (blank) => (blank === '\u00a0' ? blank : ' ')));
        expect(reading.offsetOf(node, nodeStart)).toBe(start);
        last = end;
      }
    }
  });

  it('gives the command line its longest article', async () => {
    const page = await source(slug);
    const texts = readHtmlPage(page).map(({ article }) => article.text);
    expect(texts).toContain(readHtml(page).text);
    expect(readHtml(page).text.length).toBe(Math.max(...texts.map((text) => text.length)));
  });
});

describe('the test pages', () => {
  it('are many, and each says what it stands for', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(24);
    for (const slug of slugs) expect(expected(slug).about.length, slug).toBeGreaterThan(20);
  });
});
