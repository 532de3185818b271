import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '../../lib/article/read-html';

const ONE = 'OpenAI pays Microsoft 20 percent of its revenue through 2030, up to a cap.';
const TWO = 'Azure is first in line for new products until 2032, unless Microsoft cannot and chooses not to support them.';
const NOISE = 'Another company will cut its share to 75 percent by 2040, said somebody who sells lamps for a living.';

/** The blocks of the only article of a page, without their kinds. */
function texts(body: string, head = ''): string[] {
  const readings = readHtmlPage(`<!doctype html><html lang="en"><head><title>x</title>${head}</head><body>${body}</body></html>`);
  expect(readings).toHaveLength(1);
  const [{ article }] = readings;
  return article.blocks.map((block) => article.text.slice(block.start, block.end));
}

describe('layouts of news pages', () => {
  it('takes the headline that stands outside of the element with the text, and the standfirst between them', () => {
    expect(texts(`<nav><a href="/">Home</a></nav><p>Stray line about 12 percent of something else entirely.</p><header><h1>Rewritten</h1><p>A standfirst says that the cap stays.</p></header><article><p>${ONE}</p><p>${TWO}</p></article><div><p>${NOISE}</p></div>`))
      .toEqual(['Rewritten', 'A standfirst says that the cap stays.', ONE, TWO]);
  });

  it('is not misled by the classes of tags and categories that blogs put on the article', () => {
    expect(texts(`<div class="hfeed"><article class="post tag-ads category-comments tag-social"><h2 class="entry-title">Rewritten</h2><div class="entry-content"><p>${ONE}</p><p>${TWO}</p><div class="sharedaddy sd-sharing-enabled"><a href="#">Share 3</a></div></div></article></div><div id="comments" class="comments-area"><p>${NOISE}</p></div>`))
      .toEqual(['Rewritten', ONE, TWO]);
  });

  it('keeps a body whose class name speaks of something else as well, whatever scripts stand in the page', () => {
    expect(texts(`<main><h1>Rewritten</h1></main><div class="article-body-commercial-selector"><p>${ONE}</p><p>${TWO}</p></div><script>var data = "${'x'.repeat(50_000)}";</script>`)).toEqual(['Rewritten', ONE, TWO]);
    expect(texts(`<h1>Rewritten</h1><div class="social"><p>${ONE}</p><p>${TWO}</p><p>${ONE}</p></div><script>var data = "${'x'.repeat(50_000)}";</script>`)).toEqual(['Rewritten', ONE, TWO, ONE]);
  });

  it('reads paragraphs that are boxes, and leaves out what only says where a link leads', () => {
    expect(texts(`<main><article><h1>Rewritten</h1><div data-testid="paragraph-0">OpenAI <a href="/x">pays Microsoft<span style="clip:rect(0 0 0 0);position:absolute">, opens new tab</span></a> 20 percent.</div><div data-testid="paragraph-1">${TWO}</div><div data-component="ad-slot"><p>${NOISE}</p></div></article></main>`))
      .toEqual(['Rewritten', 'OpenAI pays Microsoft 20 percent.', TWO]);
  });

  it('knows components by their element names', () => {
    expect(texts(`<article><h1>Rewritten</h1><p>${ONE}</p><amp-ad><p>${NOISE}</p></amp-ad><related-stories><p>${NOISE}</p></related-stories><p>${TWO}</p></article>`)).toEqual(['Rewritten', ONE, TWO]);
  });

  it('reads an encyclopedia without its edit links and its references', () => {
    expect(texts(`<div role="main"><h1>Rewritten</h1><div><p>${ONE}<sup class="reference"><a href="#n4">[4]</a></sup></p><h2>Terms<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2><p>${TWO}</p><ol class="references"><li>Poe, A.: The share is 75 percent, in: Lamps and Chairs.</li></ol></div></div>`))
      .toEqual(['Rewritten', ONE, 'Terms', TWO]);
  });

  it('leaves out an aside beside the article, and keeps a box of facts within it', () => {
    expect(texts(`<div><main><h1>Rewritten</h1><p>${ONE}</p><aside><h3>In short</h3><ul><li>The cap stays.</li></ul></aside><p>${TWO}</p></main><aside><h2>Markets</h2><p>${NOISE}</p></aside></div>`)).toEqual(['Rewritten', ONE, 'In short', 'The cap stays.', TWO]);
  });

  it('leaves out cards of other stories after a story that is no article element', () => {
    const card = (n: number): string => `<article><h3><a href="/s${n}">Lamp number ${n}</a></h3><p>${NOISE}</p></article>`;
    expect(texts(`<main><div><h1>Rewritten</h1><p>${ONE}</p><p>${TWO}</p><p>${ONE}</p><p>${TWO}</p></div><section>${card(1)}${card(2)}${card(3)}</section></main>`)).toEqual(['Rewritten', ONE, TWO, ONE, TWO]);
  });

  it('leaves out cards of other stories beside an article that is one', () => {
    const card = (n: number): string => `<article><h3><a href="/s${n}">Lamp number ${n}</a></h3><p>${NOISE}</p></article>`;
    expect(texts(`<main><article><h1>Rewritten</h1><p>${ONE}</p><p>${TWO}</p></article>${card(1)}${card(2)}${card(3)}${card(4)}</main>`)).toEqual(['Rewritten', ONE, TWO]);
  });

  it('ignores a headline that is the name of the paper', () => {
    expect(texts(`<header><h1><a href="/">The Courier</a></h1></header><div><h2>Rewritten</h2><p>${ONE}</p><p>${TWO}</p></div>`)).toEqual(['Rewritten', ONE, TWO]);
  });

  it('reads a page that one form holds together', () => {
    expect(texts(`<form action="/page.aspx"><input type="hidden" value="state"><div><h1>Rewritten</h1><p>${ONE}</p><p>${TWO}</p></div><form><input type="email"></form></form>`)).toEqual(['Rewritten', ONE, TWO]);
  });

  it('reads a short brief', () => {
    expect(texts(`<article><h1>Rewritten</h1><p>${ONE}</p></article>`)).toEqual(['Rewritten', ONE]);
    expect(texts(`<p>${ONE}</p>`)).toEqual([ONE]);
  });

  it('goes on after a related box in the middle that has no box of its own', () => {
    expect(texts(`<article><h1>Rewritten</h1><p>${ONE}</p><h3>Related</h3><ul><li><a href="/1">Lamps at 75 percent</a></li><li><a href="/2">Chairs</a></li></ul><p>${TWO} And so it goes on, after the list of other stories, for a while.</p></article>`))
      .toEqual(['Rewritten', ONE, `${TWO} And so it goes on, after the list of other stories, for a while.`]);
  });

  it('leaves out what stands on a player, by the name of its box or of its heading, and keeps the caption', () => {
    expect(texts(`<article><h1>Rewritten</h1><p>${ONE}</p><figure><div class="video-player"><video></video><p>OpenAI pays 30 percent</p></div><figcaption>Two desks.</figcaption></figure><h3 class="video-title">Microsoft gets 75 percent</h3><lite-youtube><p>It ends in 2040</p></lite-youtube><p>${TWO}</p></article>`))
      .toEqual(['Rewritten', ONE, 'Two desks.', TWO]);
    expect(texts(`<article><h1>Rewritten</h1><div class="video-player"><p>${ONE}</p><p>${TWO}</p><p>${ONE}</p></div></article>`)).toEqual(['Rewritten', ONE, TWO, ONE]);
  });

  it('leaves out buttons by their role, and no card that bears it', () => {
    expect(texts(`<article><h1>Rewritten</h1><p>${ONE}</p><div role="button">Gift it to five friends</div><div role="button">${TWO}</div></article>`)).toEqual(['Rewritten', ONE, TWO]);
  });

  it('reads linked words in a sentence, and linked items among others', () => {
    expect(texts(`<article><h1>Rewritten</h1><p>${ONE}</p><ul><li><a href="/a">The cap stays.</a></li><li>Nobody sued, and nobody will, as far as anybody can tell today.</li></ul></article>`)).toEqual(['Rewritten', ONE, 'The cap stays.', 'Nobody sued, and nobody will, as far as anybody can tell today.']);
  });
});

describe('a list of stories without headings', () => {
  const links = (n: number): string => `<a href="/story/${n}">Lamp makers are to share ${n}0 percent of revenue</a>`;
  const all = (body: string): string[][] =>
    readHtmlPage(`<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`).map(({ article: { blocks, text } }) => blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`));
  const numbers = [1, 2, 3, 4];

  it('is read story by story: boxes with a link over some text', () => {
    expect(all(`<div>${numbers.map((n) => `<div><a href="/lamps">Lamps</a><div><strong>${links(n)}</strong></div><p>${ONE}</p></div>`).join('')}</div>`))
      .toEqual(numbers.map((n) => [`title: Lamp makers are to share ${n}0 percent of revenue`, `paragraph: ${ONE}`]));
  });

  it('is read story by story: a link and what follows it in one line', () => {
    expect(all(`<div>${numbers.map((n) => `<div><p>${links(n)} — ${TWO}</p><p>Ada Poe, The Courier</p></div>`).join('')}</div>`).map(([first]) => first))
      .toEqual(numbers.map((n) => `paragraph: Lamp makers are to share ${n}0 percent of revenue — ${TWO}`));
  });

  it('is read story by story: links around everything', () => {
    expect(all(`<div>${numbers.map((n) => `<a href="/${n}"><div>Lamp makers share ${n}0 percent</div><p>${ONE}</p></a>`).join('')}</div>`))
      .toEqual(numbers.map((n) => [`paragraph: Lamp makers share ${n}0 percent`, `paragraph: ${ONE}`]));
  });

  it('is no article with links to others below it', () => {
    const story = [ONE, TWO, ONE, TWO].map((text) => `<p>${text}</p>`).join('');
    expect(all(`<div><div>${story}</div><div>${numbers.map((n) => `<div>${links(n)}</div>`).join('')}</div></div>`)).toHaveLength(1);
    expect(all(`<div><h1>Rewritten</h1>${numbers.map((n) => `<p>${links(n)}, and ${TWO}</p>`).join('')}</div>`)).toHaveLength(1);
  });
});

describe('the date of a page', () => {
  const published = (head: string, body = ''): string | null => readHtmlPage(`<!doctype html><html><head>${head}</head><body><article><h1>Rewritten</h1>${body}<p>${ONE}</p><p>${TWO}</p></article></body></html>`)[0].article.published;

  it.each([
    ['<script type="application/ld+json">{"@type":["Article","NewsArticle"],"datePublished":"2026-04-27T10:00:00Z"}</script>', '2026-04-27T10:00:00Z'],
    ['<script type="application/ld+json">{"@graph":[{"@type":"Organization","datePublished":"1999-01-01"},{"@type":"WebPage","mainEntity":{"@type":"Report","datePublished":"2026-04-27"}}]}</script>', '2026-04-27'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2026-04-29"}</script><meta property="article:published_time" content="2026-04-27">', '2026-04-27'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2026-04-29"}</script>', '2026-04-29'],
    ['<meta name="parsely-pub-date" content="2026-04-27T10:00:00Z">', '2026-04-27T10:00:00Z'],
    ['<meta name="DC.date.issued" content="2026-04-27">', '2026-04-27'],
    ['<meta name="publish_date" content="20260427">', '2026-04-27'],
    ['<meta name="date" content="2020-01-01"><meta property="article:published_time" content="2026-04-27">', '2026-04-27'],
    ['<meta itemprop="datePublished" content="Mon, 27 Apr 2026 10:00:00 GMT">', '2026-04-27'],
    ['<meta property="article:modified_time" content="2026-04-29">', '2026-04-29'],
    ['<meta name="date" content="yesterday">', null],
    ['<meta name="date" content="2026-02-31">', null],
    ['<meta name="update-date-of-something" content="2026-04-27">', null],
  ])('is read from %s', (head, date) => {
    expect(published(head)).toBe(date);
  });

  it.each([
    ['<time datetime="2026-04-27T10:00">Monday</time>', '2026-04-27T10:00'],
    ['<p><time pubdate datetime="2026-04-27">Monday</time></p>', '2026-04-27'],
    ['<div><time itemprop="datePublished" datetime="2026-04-27">27 April</time></div>', '2026-04-27'],
    ['<p class="byline">By Ada Poe, 27 April 2026</p>', '2026-04-27'],
    ['<div class="post-meta"><span>Posted on April 27, 2026</span></div>', '2026-04-27'],
    ['<p>It was on <time datetime="2025-10-28">28 October 2025</time> that the two had signed the agreement before this one, which gave the cloud to one side alone.</p>', null],
  ])('is read from %s', (body, date) => {
    expect(published('', body)).toBe(date);
  });
});
