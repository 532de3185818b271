/** HTML of all sorts, read without a browser. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHtmlPage } from '../../lib/article/read-html';
import { readClaims } from '../../lib/claims/read-claims';
import { judge } from '../../lib/engine';
import { compile } from '../../lib/terms/compile';
import { parseTermSet } from '../../lib/terms/schema';
import { nastyText, pollution } from './nasty';
import { SMALL_SET } from './small-set';
import { html, page } from './trees';
import { PATIENCE, runs } from './runs';

const terms = compile(parseTermSet(JSON.stringify(SMALL_SET)));
const source = fc.oneof(
  page.map(html),
  // Cut anywhere, and with anything put in.
  fc.tuple(page.map(html), fc.nat(5000), fc.oneof(nastyText, fc.constantFrom('<', '</', '<!--', '<![CDATA[', '<script>', '<style>', '&#', '<a href="', '\u0000', '<table><tr>', '</body>', '<frameset>', '<plaintext>'))).map(([text, at, put]) => `${text.slice(0, at)}${put}${text.slice(at)}`),
);

it('any HTML is read: blocks lie in the text, one behind the other, each a line of its own; the engine takes what comes of it', () => {
  let read = 0;
  fc.assert(fc.property(source, (text) => {
    for (const { article } of readHtmlPage(text)) {
      read++;
      let last = 0;
      for (const { start, end } of article.blocks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(article.text.slice(start, end)).not.toMatch(/[\n\r\u2028\u2029]/);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(article.text.length);
      judge(article, readClaims(article, terms), terms, true);
    }
  }), runs(60));
  expect(read).toBeGreaterThan(0);
  expect(pollution()).toEqual([]);
}, PATIENCE);
