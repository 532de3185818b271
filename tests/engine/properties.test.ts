import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/article/read-text';
import { readClaims } from '../../lib/claims/read-claims';
import { check, judge } from '../../lib/engine';
import { loadTerms } from '../../scripts/tools/load-terms';

const terms = loadTerms();
const article = JSON.parse(readFileSync('tests/corpus/dev/dev-a-01.json', 'utf8')) as { title: string; text: string; published: string };
const marksOf = (text: string): { start: number; end: number; term: string | null; verdict: string }[] => check(readText(text, { title: article.title, published: article.published }), terms).marks;
const verdicts = (text: string): string[] => marksOf(text).map(({ term, verdict }) => `${verdict} ${term}`);

const WORDS = 'Microsoft OpenAI Azure Amazon pays 20 percent $50 billion of revenue through 2030 exclusive not no longer if cap the , . ; “ ” ( ) | – AGI clause scrapped remains first on Bedrock \u00ad \ud800 \n'.split(' ');
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')));

describe('any text at all', () => {
  it('gives marks inside the text, sorted, none of one term overlapping, the same when run twice', () => {
    fc.assert(fc.property(anyText, (text) => {
      const read = readText(text);
      const { marks } = judge(read, readClaims(read, terms), terms, true);
      const again = judge(read, readClaims(read, terms), terms, true).marks;
      expect(again).toEqual(marks);
      for (const [i, mark] of marks.entries()) {
        expect(mark.start).toBeGreaterThanOrEqual(0);
        expect(mark.end).toBeGreaterThan(mark.start);
        expect(mark.end).toBeLessThanOrEqual(read.text.length);
        expect(mark.text).toBe(read.text.slice(mark.start, mark.end));
        if (i) expect(mark.start).toBeGreaterThanOrEqual(marks[i - 1].start);
        for (const other of marks.slice(i + 1)) if (other.term === mark.term) expect(other.start).toBeGreaterThanOrEqual(mark.end);
      }
    }), { numRuns: 400 });
  });
});

describe('what changes no verdict', () => {
  const before = verdicts(article.text);
  it('a no-break space for every space', () => expect(verdicts(article.text.replaceAll(' ', '\u00a0'))).toEqual(before));
  it('curly quotes for straight ones', () => expect(verdicts(article.text.replaceAll("'", '’'))).toEqual(before));
  it('$50bn for $50 billion', () => expect(verdicts(article.text.replaceAll('$50 billion', '$50bn'))).toEqual(before));
  it('an unrelated sentence between two paragraphs', () => expect(verdicts(article.text.replaceAll('\n\n', '\n\nThe weather in Lisbon was mild.\n\n').replace('\n\nThe weather in Lisbon was mild.', ''))).toEqual(before));
});

describe('text of 5 MB', () => {
  it('is read in bounded time and gives marks', () => {
    const long = `${article.title}\n\n${`${article.text.split('\n\n').slice(1).join('\n\n')}\n\n`.repeat(2800)}`;
    expect(long.length).toBeGreaterThan(4_000_000);
    expect(marksOf(long).length).toBeGreaterThan(20_000);
  }, 240_000);
});
