import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/article/read-text';
import { scan } from '../../lib/claims/scan';
import { Scans } from '../../lib/claims/scans';
import { check } from '../../lib/engine';
import { readArticles } from '../corpus/labels.mjs';
import { loadTerms } from '../../scripts/tools/load-terms';

const terms = loadTerms();
const articles = ['seeds', 'dev'].flatMap((set) => readArticles(`tests/corpus/${set}`) as { file: string; text: string }[]);

/** Scans that tell which blocks were read since they were last asked. */
function counted(most?: number): { scans: Scans; read: () => string[] } {
  const blocks: string[] = [];
  const scans = new Scans(terms, most, (text, ...rest) => {
    blocks.push(text);
    return scan(text, ...rest);
  });
  return { scans, read: () => blocks.splice(0) };
}

describe('the scans of a page', () => {
  it('leave all of an article alone but the block that has changed', () => {
    const { scans, read } = counted();
    const text = readArticles('tests/corpus/seeds')[0].text as string;
    const blocks = readText(text).blocks.length;
    check(readText(text), terms, scans);
    expect(read()).toHaveLength(blocks);
    check(readText(text), terms, scans);
    expect(read()).toEqual([]);
    const changed = `${text}\n\nOpenAI pays Microsoft 25 percent of its revenue.`;
    expect(check(readText(changed), terms, scans)).toEqual(check(readText(changed), terms));
    expect(read()).toEqual(['OpenAI pays Microsoft 25 percent of its revenue.']);
    check(readText(changed.replace('25 percent', '20 percent')), terms, scans);
    expect(read()).toEqual(['OpenAI pays Microsoft 20 percent of its revenue.']);
  });

  it.each(articles)('change no mark when they are used again: $file', ({ text }) => {
    const { scans } = counted();
    const article = readText(text);
    const marks = check(article, terms);
    for (let time = 0; time < 3; time++) expect(check(article, terms, scans)).toEqual(marks);
  });

  it('tell a table row from a paragraph with the same words', () => {
    const { scans, read } = counted();
    expect(scans.of('Before | After', true).sentences).toHaveLength(2);
    expect(scans.of('Before | After', false).sentences).toHaveLength(1);
    expect(read()).toHaveLength(2);
  });

  it('hold so much and no more; what was not asked for longest goes', () => {
    const { scans, read } = counted(30);
    for (const text of ['first block', 'second block', 'first block', 'third block']) scans.of(text, false);
    expect(read()).toEqual(['first block', 'second block', 'third block']);
    scans.of('first block', false);
    expect(read()).toEqual([]);
    scans.of('second block', false);
    expect(read()).toEqual(['second block']);
    scans.of('a block that is longer than all that may be kept', false);
    scans.of('a block that is longer than all that may be kept', false);
    expect(read()).toHaveLength(2);
  });
});
