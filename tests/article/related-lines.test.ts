import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '../../lib/article/read-html';

const ONE = 'OpenAI pays Microsoft 20 percent of its revenue through 2030, up to a cap.';
const TWO = 'Azure is first in line for new products until 2032, unless Microsoft cannot and chooses not to support them.';
const HEADLINES = ['Microsoft is said to pay OpenAI 75 percent of what the cloud earns', 'How the partners came to draft a contract that nobody outside has seen', 'OpenAI and Oracle agree on a campus in the desert for $300 billion', 'What the cap means for investors, and what it leaves open for now', 'Why the clause about general intelligence had to go, and who had asked for it'];

function texts(lines: string): string[] {
  const [{ article }] = readHtmlPage(`<!doctype html><html lang="en"><head><title>x</title></head><body><article><h1>Rewritten</h1><p>${ONE}</p>${lines}<p>${TWO}</p></article></body></html>`);
  return article.blocks.map(({ start, end }) => article.text.slice(start, end));
}
const links = HEADLINES.map((headline, at) => `<a href="/story-${at}">${headline}</a>`);

describe('headlines of other articles, without the markup of a list', () => {
  it.each([
    ['one after the other', `<div>${links.join(' ')}</div>`],
    ['with dots between', `<p>${links.join(' · ')}</p>`],
    ['a line each', `<p>${links.join('<br>')}</p>`],
    ['with a word behind them', `<div>${links.join(' ')} <span>More</span></div>`],
  ])('are left out: %s', (_name, lines) => {
    expect(texts(lines)).toEqual(['Rewritten', ONE, TWO]);
  });

  it.each([
    ['a paragraph that is a link as a whole', `<p><a href="/all">${HEADLINES.join(', ')}.</a></p>`],
    ['a sentence with many links', `<p>What has been written about it: ${links.map((link) => `that ${link} (which was then read by most of those who had a say in it)`).join(', ')}.</p>`],
    ['links within the page', `<p>${HEADLINES.map((headline, at) => `<a href="#s${at}">${headline}</a>`).join(' ')}</p>`],
  ])('are none in %s', (_name, lines) => {
    expect(texts(lines)).toHaveLength(4);
  });

  it.each([
    ['headlines', '<p><a href="/story-1">1</a> OpenAI pays Microsoft 75 percent</p><p><a href="/story-2">2</a> What the cap means</p>'],
    ['sources', '<div><a href="https://reuters.example/a">[4]</a> Reuters, OpenAI pays 75 percent, April 2026</div><div><a href="https://ft.example/b">[5]</a> Financial Times, 28 April 2026</div>'],
  ])('are left out where they are counted, with the number as the link: %s', (_name, lines) => {
    expect(texts(lines)).toEqual(['Rewritten', ONE, TWO]);
  });

  it.each([
    ['sentences', `<p><a href="/report">1</a> of 4 customers pays 20 percent.</p><p><a href="/report">2</a> of 4 pay nothing.</p>`],
    ['one alone', `<p><a href="/report">20</a> percent of revenue, up to a cap</p><p>That is all</p>`],
    ['figures that do not count on', `<p><a href="/report">20</a> percent of revenue</p><p><a href="/report">50</a> billion from Amazon</p>`],
    ['paragraphs with a link to themselves', `<p id="p1"><a href="#p1">1</a> The share is 20 percent</p><p id="p2"><a href="#p2">2</a> It ends in 2030</p>`],
  ])('are none where a linked number begins %s', (_name, lines) => {
    expect(texts(lines)).toHaveLength(5);
  });
});
