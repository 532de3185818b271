import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_WORDS } from '../../lib/figures/figure-words';
import { lexiconOf } from '../../lib/figures/lexicon';
import { readFigures } from '../../lib/figures/read-figures';
import { newTokens, tokenize } from '../../lib/text/tokenize';
import { buildVocabulary } from '../../lib/text/vocabulary';
import { read } from './cases';

const PIECES = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...FIGURE_WORDS) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 2200 }).map(String) },
  { weight: 2, arbitrary: fc.constantFrom('$', '€', '%', '-', '–', '.', ',', '(', ')', '[', ']', "'", '’', '/', ':', '+', '~', '1,234', '5.5', '0.3', '26,8', '\u00a0', '\u00ad', 'May', 'Monday', 'FY', 'US') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const TEXT = fc.array(fc.tuple(PIECES, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 40 }).map((pieces) => pieces.flat().join(''));

describe('whatever the text', () => {
  it('figures are in order, do not overlap, and lie within their bounds', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        let end = 0;
        for (const figure of read(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          expect(figure.outerStart).toBeLessThanOrEqual(figure.start);
          expect(figure.outerEnd).toBeGreaterThanOrEqual(figure.end);
          expect(figure.lastToken).toBeGreaterThanOrEqual(figure.firstToken);
          expect(Number.isFinite(figure.value)).toBe(true);
          if (figure.high !== null) expect(figure.high).toBeGreaterThan(figure.value);
          end = figure.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('what an earlier text left in the arrays is not read', () => {
    const vocabulary = buildVocabulary(FIGURE_WORDS);
    const into = newTokens(4);
    fc.assert(
      fc.property(TEXT, TEXT, (before, text) => {
        tokenize(before, vocabulary, into);
        expect(readFigures(tokenize(text, vocabulary, into), vocabulary)).toEqual(readFigures(tokenize(text, vocabulary), vocabulary));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the vocabulary', () => {
  it('must hold the words of figures', () => {
    expect(() => lexiconOf(buildVocabulary(['percent']))).toThrow(/lacks words that figures need/);
  });

  it('may hold others, in any order', () => {
    const mixed = buildVocabulary(['harbour', ...[...FIGURE_WORDS].reverse(), 'lumen']);
    expect(lexiconOf(mixed)).toBe(lexiconOf(mixed));
  });
});
