import { describe, expect, it } from 'vitest';
import { FIGURE_WORDS } from '../../lib/figures/figure-words';
import { readFigures } from '../../lib/figures/read-figures';
import type { Tokens } from '../../lib/text/tokens';
import { tokenize } from '../../lib/text/tokenize';
import { buildVocabulary } from '../../lib/text/vocabulary';
import { WORST } from './worst';

const vocabulary = buildVocabulary(FIGURE_WORDS);

/** A stand-in for text that counts how often a character of it is looked at. */
function watched(text: string): { text: string; looks: () => number } {
  let looks = 0;
  const stand = {
    length: text.length,
    charCodeAt: (at: number) => {
      looks++;
      return text.charCodeAt(at);
    },
  };
  return { text: stand as unknown as string, looks: () => looks };
}

/** Tokens whose arrays count how often they are looked at. */
function watchedTokens(tokens: Tokens): { tokens: Tokens; looks: () => number } {
  let looks = 0;
  const watch = <A extends object>(array: A): A =>
    new Proxy(array, {
      get: (target, key) => {
        looks++;
        return Reflect.get(target, key) as unknown;
      },
    });
  const text = watched(tokens.text);
  return {
    tokens: { ...tokens, text: text.text, start: watch(tokens.start), end: watch(tokens.end), type: watch(tokens.type), id: watch(tokens.id), space: watch(tokens.space) },
    looks: () => looks + text.looks(),
  };
}

function cost(text: string): { tokenizing: number; reading: number } {
  const seen = watched(text);
  tokenize(seen.text, vocabulary);
  const tokens = watchedTokens(tokenize(text, vocabulary));
  readFigures(tokens.tokens, vocabulary);
  return { tokenizing: seen.looks(), reading: tokens.looks() };
}

describe('cost', () => {
  it.each(Object.entries(WORST))('grows with the length alone: %s', (_name, unit) => {
    const small = unit.repeat(Math.ceil(10_000 / unit.length));
    const large = small.repeat(8);
    const [few, many] = [cost(small), cost(large)];
    expect(many.tokenizing).toBeLessThan(few.tokenizing * 8.1 + 100);
    expect(many.reading).toBeLessThan(few.reading * 8.1 + 500);
    // Nothing is looked at more than a bounded number of times.
    expect(few.tokenizing).toBeLessThan(small.length * 12);
    expect(few.reading).toBeLessThan(small.length * 160 + 500);
  });

  it('walks once over words that begin no figure', () => {
    const text = 'ordinary words go by and nothing at all is said of any sum '.repeat(200);
    const tokens = watchedTokens(tokenize(text, vocabulary));
    expect(readFigures(tokens.tokens, vocabulary)).toEqual([]);
    // An id and a type for each.
    expect(tokens.looks()).toBeLessThanOrEqual(tokens.tokens.count * 2);
  });
});
