import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenType, type Tokens } from '../../lib/text/tokens';
import { newTokens, tokenize } from '../../lib/text/tokenize';
import { buildVocabulary } from '../../lib/text/vocabulary';

const vocabulary = buildVocabulary(["'s", "'", '"', '$', '–', 'harbour', "can't", 'revenue', 'bn', 'café', 'exclusive']);

function list(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, at) => tokens.text.slice(tokens.start[at], tokens.end[at]));
}

/** Each token with what the vocabulary makes of it: `text=word`, or `text` where it knows none. */
function known(text: string): string[] {
  const tokens = tokenize(text, vocabulary);
  return list(tokens).map((each, at) => (tokens.id[at] === 0 ? each : `${each}=${vocabulary.words[tokens.id[at]]}`));
}

describe('tokenize', () => {
  it.each([
    ['cuts words, numbers and marks', 'Harbour pays $50bn!', ['Harbour', 'pays', '$', '50', 'bn', '!']],
    ['splits a possessive off', "Harbour's and HARBOUR’S", ['Harbour', "'s", 'and', 'HARBOUR', '’S']],
    ['splits the possessive of a year off', "2030's end", ['2030', "'s", 'end']],
    ['keeps contractions whole', "can't won’t o'clock O’Neill's", ["can't", 'won’t', "o'clock", 'O’Neill', "'s"]],
    ['leaves quotes outside words', "'quoted' the partners' 'til", ["'", 'quoted', "'", 'the', 'partners', "'", "'", 'til']],
    ['splits at hyphens and dashes', 'non-exclusive no‑one a–b', ['non', '-', 'exclusive', 'no', '‑', 'one', 'a', '–', 'b']],
    ['splits digits from letters', 'FY2030 3.5years H100s', ['FY', '2030', '3.5', 'years', 'H', '100', 's']],
    ['keeps separators inside numbers', '1,234.56 1.000,50 26,8 1,20,000', ['1,234.56', '1.000,50', '26,8', '1,20,000']],
    ['parts lists of numbers', '1,2,3 2030,2032 5, 6. 7', ['1', ',', '2', ',', '3', '2030', ',', '2032', '5', ',', '6', '.', '7']],
    ['keeps other scripts as words', 'Ωmega наша 计划', ['Ωmega', 'наша', '计划']],
    ['takes a pair of surrogates as one', 'a 😀b \ud800c', ['a', '😀', 'b', '\ud800', 'c']],
    ['takes accents that stand alone into the word', 'cafe\u0301 fin', ['cafe\u0301', 'fin']],
    ['gives nothing for nothing', ' \u00a0\u200b\u00ad\n ', []],
  ])('%s', (_name, text, expected) => {
    expect(list(tokenize(text, vocabulary))).toEqual(expected);
  });

  it('looks words up in lower case, with straight quotes and without unseen characters', () => {
    expect(known('HARBOUR har\u00adbour Har\u200bbour harbours')).toEqual(['HARBOUR=harbour', 'har\u00adbour=harbour', 'Har\u200bbour=harbour', 'harbours']);
    expect(known('CAN’T CAFÉ “x” ‘y’')).toEqual(["CAN’T=can't", 'CAFÉ=café', '“="', 'x', '”="', "‘='", 'y', "’='"]);
    expect(known('a–b')).toEqual(['a', '–=–', 'b']);
    expect(known('\uff04')).toEqual(['\uff04=$']);
  });

  it('tells where white space stands', () => {
    const { space, count } = tokenize('a b\u00a0c\u202fd-e 5%', vocabulary);
    expect([...space.subarray(0, count)]).toEqual([1, 1, 1, 1, 0, 0, 1, 0]);
  });

  it('tells words, numbers and marks apart', () => {
    const { type, count } = tokenize("it's 5%", vocabulary);
    expect([...type.subarray(0, count)]).toEqual([TokenType.Word, TokenType.Word, TokenType.Number, TokenType.Mark]);
  });

  it('fills the same arrays again, and grows them where it must', () => {
    const into = newTokens(2);
    expect(list(tokenize('a b c d e f g', vocabulary, into))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    const { start } = into;
    expect(list(tokenize('h i', vocabulary, into))).toEqual(['h', 'i']);
    expect(into.start).toBe(start);
  });

  it('passes over nothing but white space and unseen characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const tokens = tokenize(text, vocabulary);
        let end = 0;
        let between = '';
        for (let at = 0; at < tokens.count; at++) {
          expect(tokens.start[at]).toBeGreaterThanOrEqual(end);
          expect(tokens.end[at]).toBeGreaterThan(tokens.start[at]);
          between += text.slice(end, tokens.start[at]);
          end = tokens.end[at];
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect((between + text.slice(end)).replace(/[\s\p{Cc}\p{Cf}\ufe00-\ufe0f\u034f\u180e]/gu, '')).toBe('');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('buildVocabulary', () => {
  it('numbers words from one, and each word once', () => {
    const words = ['b', 'a', 'b', '', 'c'];
    expect(buildVocabulary(words).words).toEqual(['', 'b', 'a', 'c']);
  });

  it('finds every word of a large one, and no other', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `w${String.fromCharCode(97 + (at % 26))}${[...at.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`);
    const large = buildVocabulary(words);
    const tokens = tokenize(words.join(' '), large);
    expect(tokens.count).toBe(words.length);
    for (let at = 0; at < tokens.count; at++) expect(large.words[tokens.id[at]]).toBe(words[at]);
    expect(tokenize('wzzzzzzz unknown', large).id[0]).toBe(0);
  });

  it('has room for no more than an id can tell', () => {
    expect(() => buildVocabulary(Array.from({ length: 70_000 }, (_, at) => `x${at}`))).toThrow(RangeError);
  });

  it('keeps the text with plain spaces, each offset where it was', () => {
    const tokens = tokenize('no\u00a0more\u202fthan\u3000two\u2009\tlines', vocabulary);
    expect(tokens.text).toBe('no more than two \tlines');
    expect(list(tokens)).toEqual(['no', 'more', 'than', 'two', 'lines']);
  });
});
