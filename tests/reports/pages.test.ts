import { expect, test } from 'vitest';
import { pointsBefore, sliceWhole, unitsBefore } from '../../lib/reports/code-points';
import { fill, termByWords } from '../../lib/reports/fill';
import { canonicalUrl, cleanUrl } from '../../lib/reports/url';
import { plain, wordsKey } from '../../lib/reports/words';
import { draft } from './samples';

test('What tracks the reader goes from an address; what names the page stays', () => {
  expect(cleanUrl('https://user:pw@news.example/a?utm_source=x&id=7&fbclid=1&b=2&GCLID=3#part')).toBe('https://news.example/a?b=2&id=7');
  expect(cleanUrl('https://news.example/app#/a/b')).toBe('https://news.example/app#/a/b');
  expect(cleanUrl('https://news.example/a?refine=1&utmost=2')).toBe('https://news.example/a?refine=1&utmost=2');
});

test('A declared canonical address is believed only where it can be the same page', () => {
  const own = 'https://news.example/2026/deal?id=1';
  expect(canonicalUrl(own, '/2026/deal')).toBe('https://news.example/2026/deal');
  expect(canonicalUrl('https://m.news.example/deal', 'https://www.news.example/deal?utm_x=1')).toBe('https://www.news.example/deal');
  for (const odd of ['https://other.example/deal', 'javascript:alert(1)', 'https://news.example/', 'http://[', 'https://news.example:8080/x', 'data:text/html,x', 'http://news.example/x']) {
    expect(canonicalUrl(own, odd)).toBe(own);
  }
});

test('Code points and units are told apart, lone surrogates included', () => {
  const text = 'a🚀b\ud800c👩‍🚀';
  expect([0, 1, 3, 4, 5, 6].map((unit) => pointsBefore(text, unit))).toEqual([0, 1, 2, 3, 4, 5]);
  for (let points = 0; points <= [...text].length; points++) expect(pointsBefore(text, unitsBefore(text, points))).toBe(points);
  expect(sliceWhole('🚀🚀🚀', 1, 5)).toBe('🚀');
});

test('Words are the same however a page writes them', () => {
  expect(wordsKey(' The\u00a0“Deal”\n is\u00ad\u200b non‑exclusive – ‘so’ ')).toBe('the "deal" is non-exclusive - \'so\'');
  const { text, starts } = plain('a\u00ad \n b');
  expect(text).toBe('a b');
  expect(starts).toEqual([0, 2, 5, 6]);
});

const terms = [
  { id: 'openai-revenue', title: 'OpenAI’s revenue', expected: 'over $10 billion a year' },
  { id: 'revenue-share-rate', title: 'Revenue share to Microsoft', expected: '20%' },
];
const figures = (text: string) => {
  const at = text.indexOf('$150 billion');
  return at < 0 ? [] : [{ start: at, end: at + 12, outerStart: at, outerEnd: at + 12, kind: 'money' as const, value: 150e9, high: null, unit: 'USD', bound: null }];
};
const empty = draft({ figure: null, term: null, verdict: null, found: '', expected: '' });

test('A selection takes term, verdict, found and expected from the mark that it touches', () => {
  const marks = [
    { start: 0, end: 5, term: 'revenue-share-rate', verdict: 'match' as const, found: '20%', expected: '20%' },
    { start: 20, end: 32, term: 'openai-revenue', verdict: 'discrepancy' as const, found: '$150 billion', expected: 'over $10 billion a year' },
  ];
  const selected = { start: 18, end: 40, sentence: { start: 0, end: 60 } };
  expect(fill(empty, { marks, selected, figures, terms })).toMatchObject({ term: 'openai-revenue', verdict: 'discrepancy', found: '$150 billion', expected: 'over $10 billion a year', figure: { value: 150e9 } });
});

test('A selection beside the marks of its sentence takes the term alone; the engine has said nothing of its words', () => {
  const marks = [{ start: 0, end: 5, term: 'revenue-share-rate', verdict: 'match' as const, found: '20 percent', expected: '20%' }];
  const selected = { start: 30, end: 42, sentence: { start: 0, end: 60 } };
  expect(fill(empty, { marks, selected, figures, terms })).toMatchObject({ term: 'revenue-share-rate', verdict: null, found: '$150 billion', expected: '20%' });
});

test('Without a mark the term is guessed from its words, or left open', () => {
  expect(termByWords('the share of revenue that goes to Microsoft', terms)).toBe('revenue-share-rate');
  expect(termByWords('the weather in Paris', terms)).toBeNull();
  expect(fill({ ...empty, prefix: '', suffix: '', exact: 'the weather' }, { marks: [], selected: null, figures, terms })).toMatchObject({ term: null, expected: '', found: 'the weather', figure: null });
});

test('What a draft says already is not overwritten', () => {
  expect(fill(draft({ found: 'mine', expected: 'theirs' }), { marks: [], selected: null, figures, terms })).toMatchObject({ found: 'mine', expected: 'theirs', term: 'openai-revenue' });
});
