import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchor, ground, type Place } from '../../lib/reports/anchor';
import { pointsBefore } from '../../lib/reports/code-points';

const ARTICLE = [
  'The partners said on Monday that the agreement had been amended.',
  'The start-up, with a revenue of $150 billion a year, pays 20 percent of it to its partner through 2030.',
  'Analysts had expected a revenue of $10 billion. “We are glad,” the company’s chief said.',
  'The rate of 20 percent was kept, and the licence runs until 2032.',
].join('\n');

function quoteOf(text: string, exact: string, from = 0) {
  const start = text.indexOf(exact, from);
  const end = start + exact.length;
  return { exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32), start: pointsBefore(text, start), end: pointsBefore(text, end) };
}
const words = (text: string, place: Place | null): string | null => (place ? text.slice(place.start, place.end) : null);
const find = (text: string, quote: ReturnType<typeof quoteOf>) => {
  const place = anchor(ground(text), quote);
  return place ? { how: place.how, words: words(text, place) } : null;
};

test('Words that stand where they stood are found to the letter', () => {
  expect(find(ARTICLE, quoteOf(ARTICLE, '$150 billion'))).toEqual({ how: 'exact', words: '$150 billion' });
});

test('Of the same words in several places, the place with the same neighbours is found', () => {
  const second = ARTICLE.indexOf('20 percent', ARTICLE.indexOf('20 percent') + 1);
  const quote = quoteOf(ARTICLE, '20 percent', second);
  const moved = `20 percent here, 20 percent there. ${ARTICLE}`;
  expect(anchor(ground(moved), quote)?.start).toBe(second + moved.length - ARTICLE.length);
});

test('Text that was put in before and after changes nothing', () => {
  const moved = `An update: more to come.\n${ARTICLE.replaceAll('\n', '\nAdvertisement\n')}\nThe end.`;
  expect(find(moved, quoteOf(ARTICLE, 'pays 20 percent of it to its partner'))).toEqual({ how: 'exact', words: 'pays 20 percent of it to its partner' });
});

test('Other spaces, quotation marks, hyphens and case are the same words', () => {
  const moved = ARTICLE.replace('$150 billion', '$150\u00a0bil\u00adlion').replace('company’s', "company's");
  expect(find(moved, quoteOf(ARTICLE, '$150 billion'))).toEqual({ how: 'exact', words: '$150\u00a0bil\u00adlion' });
  expect(find(moved, quoteOf(ARTICLE, 'the company’s chief said'))).toEqual({ how: 'exact', words: "the company's chief said" });
});

test('Changed words between the same neighbours are found if they still say the same', () => {
  const moved = ARTICLE.replace('pays 20 percent of it', 'will pay 20 percent of it');
  expect(find(moved, quoteOf(ARTICLE, 'pays 20 percent of it'))).toMatchObject({ how: 'context', words: 'will pay 20 percent of it' });
});

test('Words with small changes, and other neighbours, are found by likeness', () => {
  const moved = 'Before. The partners said Monday that the agreement has been amended. After that, nothing.';
  expect(find(moved, quoteOf(ARTICLE, 'The partners said on Monday that the agreement had been amended.'))).toMatchObject({ how: 'fuzzy' });
});

test('A corrected figure is not marked as the reported one', () => {
  const corrected = ARTICLE.replace('$150 billion', '$15 billion');
  expect(find(corrected, quoteOf(ARTICLE, '$150 billion'))).toBeNull();
  expect(find(corrected, quoteOf(ARTICLE, 'with a revenue of $150 billion a year'))).toBeNull();
});

test('A short word elsewhere is not taken for the reported one', () => {
  const other = 'Something quite different: the stadium will open in 2032, said the mayor of the town.';
  expect(find(other, quoteOf(ARTICLE, '2032'))).toBeNull();
  expect(find('It cost $1150 billion all told', quoteOf('It cost 150 billion all told', '150 billion'))).toBeNull();
  expect(find('a revenue of 20.50 percent of', quoteOf('a revenue of 20 percent of', '20'))).toBeNull();
});

test('Another article altogether holds none of the words', () => {
  const other = 'The council met on Tuesday. It spoke of roads, of schools and of the new bridge, and adjourned before noon.';
  for (const exact of ['$150 billion', 'The partners said on Monday that the agreement had been amended.', 'licence runs']) {
    expect(find(other, quoteOf(ARTICLE, exact))).toBeNull();
  }
});

test('Words longer than a paragraph are found by their beginning and end', () => {
  const long = Array.from({ length: 60 }, (_, index) => `Sentence number ${index} of the long quotation speaks of thing ${index * 7}.`).join(' ');
  const page = `Intro. ${long.replace('long quotation speaks of thing 210', 'long quote tells of thing 210')} Outro.`;
  const place = anchor(ground(page), quoteOf(`Intro. ${long} Outro.`, long));
  expect(place?.how === 'context' || place?.how === 'fuzzy').toBe(true);
  expect(words(page, place)?.startsWith('Sentence number 0 of')).toBe(true);
  expect(words(page, place)?.endsWith('thing 413.')).toBe(true);
});

test('Any stretch of any text is found in that text, at words that are the same', () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom(' ', 'a', 'b', '5', '.', '\u00a0', '’', '\u00ad', '😀', '\ud800', 'İ', '\n'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (page, a, b) => {
      const [start, end] = [a % page.length, (b % page.length) + 1].sort((x, y) => x - y) as [number, number];
      const quote = { exact: page.slice(start, end), prefix: page.slice(0, start), suffix: page.slice(end), start: null, end: null };
      const place = anchor(ground(page), quote);
      if (place) {
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeLessThanOrEqual(page.length);
        expect(place.start).toBeLessThan(place.end);
      }
    }),
    { numRuns: 2000 },
  );
});
