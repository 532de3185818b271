import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '../../lib/article/read-html';

const ONE = 'OpenAI pays Microsoft 20 percent of its revenue through 2030, up to a cap.';
const TWO = 'Azure is first in line for new products until 2032, unless Microsoft cannot and chooses not to support them.';

function texts(body: string): string[] {
  const [{ article }] = readHtmlPage(`<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`);
  return article.blocks.map((block) => article.text.slice(block.start, block.end));
}

describe('notes below the text', () => {
  it.each([
    ['with the number before them', `<a href="#note-1" id="ref-1">1</a>`, `<div><a href="#ref-1" id="note-1">1</a><div><p>Some say that it is 75 percent.</p></div></div>`],
    ['with names as a word processor gives them', `<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>`, `<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Some say that it is 75 percent.</p></div>`],
    ['in a list, with an arrow behind them', `<sup id="fnref:1"><a href="#fn:1">1</a></sup>`, `<ol><li id="fn:1"><p>Some say that it is 75 percent. <a href="#fnref:1">↩</a></p></li></ol>`],
    ['with a roof before them', `<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>`, `<ol><li id="cite_note-1"><span><b><a href="#cite_ref-1">^</a></b></span> Some say that it is 75 percent.</li></ol>`],
  ])('are left out, whatever they are called: %s', (_name, mark, note) => {
    expect(texts(`<article><h1>Rewritten</h1><p>${ONE}${mark}</p><p>${TWO}</p>${note}</article>`)).toEqual(['Rewritten', ONE, TWO]);
  });

  it('are left out where their class or their heading says so', () => {
    expect(texts(`<article><h1>Rewritten</h1><p>${ONE}</p><p>${TWO}</p><div class="footnote"><p>1 Some say that it is 75 percent.</p></div></article>`)).toEqual(['Rewritten', ONE, TWO]);
    expect(texts(`<article><h1>Rewritten</h1><p>${ONE}</p><p>${TWO}</p><h3>Footnotes</h3><p>1. Some say that it is 75 percent.</p></article>`)).toEqual(['Rewritten', ONE, TWO]);
  });

  it('are no paragraphs that end with a mark', () => {
    expect(texts(`<article><h1>Rewritten</h1><p>${ONE}<a href="#note-1" id="ref-1">*</a></p><p>${TWO}<a href="#note-2" id="ref-2">2</a></p><p><a href="#ref-1" id="note-1">*</a> Not so.</p><p><a href="#ref-2" id="note-2">2</a> Nor this.</p></article>`)).toEqual(['Rewritten', ONE, TWO]);
  });

  it('are no numbered paragraphs, nor sections that lead back to the contents', () => {
    expect(texts(`<article><h1>Rewritten</h1><p id="p1"><a href="#p1">1</a> ${ONE}</p><p id="p2"><a href="#p2">2</a> ${TWO}</p></article>`)).toEqual(['Rewritten', ONE, TWO]);
    expect(texts(`<article><h1>Rewritten</h1><p id="contents">See <a href="#s1">the rate</a>, or <a href="#s2">the cloud</a>.</p><p id="s1">${ONE} <a href="#contents">up</a></p><p id="s2">${TWO} <a href="#contents">up</a></p></article>`)).toEqual(['Rewritten', 'See the rate, or the cloud.', `${ONE} up`, `${TWO} up`]);
  });
});
