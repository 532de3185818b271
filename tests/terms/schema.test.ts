import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../lib/terms/compile';
import { pack, unpack } from '../../lib/terms/pack';
import { parseTermSet } from '../../lib/terms/schema';
import type { TermSet } from '../../lib/terms/term-set';
import { readText } from '../../lib/article/read-text';
import { check } from '../../lib/engine';

const json = readFileSync('seeds/terms.json', 'utf8');
const broken = (change: (set: TermSet) => void): string => {
  const set = JSON.parse(json) as TermSet;
  change(set);
  return JSON.stringify(set);
};

describe('a term set that breaks its schema', () => {
  it.each([
    ['a wrong type', (set: TermSet) => { (set.terms[5] as { title: unknown }).title = 7; }, /terms\.5\.title: .*string/],
    ['an unknown key', (set: TermSet) => { (set.terms[0] as unknown as Record<string, unknown>)['colour'] = 'red'; }, /terms\.0: .*colour/],
    ['a value of the wrong kind', (set: TermSet) => { set.terms.find(({ id }) => id === 'revenue-share-rate')!.value = 'twenty'; }, /terms\.\d+\.value: a term of kind percent needs a number/],
    ['a requirement that is no term', (set: TermSet) => { set.terms[0].requires = [['no-such-term']]; }, /terms\.0\.requires: there is no term no-such-term/],
    ['a source that is not there', (set: TermSet) => { set.terms[0].support[0].seed = 'other.txt'; }, /terms\.0\.support: there is no source other\.txt/],
    ['an id used twice', (set: TermSet) => { set.terms[1].id = set.terms[0].id; }, /the id .* is used twice/],
  ])('is refused with its path: %s', (_, change, message) => {
    expect(() => parseTermSet(broken(change))).toThrow(message);
  });

  it('is refused where it is no JSON', () => {
    expect(() => parseTermSet('{')).toThrow(/no JSON/);
  });

  it.each([
    ['a gap at the end', 'pays …'], ['a list that is not there', '@nowhere pays'], ['a slot that is not there', '{nobody} pays'], ['nothing required', 'pays?'], ['stray marks', 'pays (much)'],
  ])('is refused where a cue breaks the notation: %s', (_, cue) => {
    const set = parseTermSet(broken((one) => { one.terms[0].language!.current = [cue]; }));
    expect(() => compile(set)).toThrow(/terms\.cloud-exclusivity\.language\.current/);
  });
});

describe('packing', () => {
  it('changes no mark', () => {
    const terms = compile(parseTermSet(json));
    const packed = unpack(JSON.parse(JSON.stringify(pack(terms))) as ReturnType<typeof pack>);
    for (const file of ['seed-003', 'seed-004']) {
      const { text, title } = JSON.parse(readFileSync(`tests/corpus/seeds/${file}.json`, 'utf8')) as { text: string; title: string };
      const article = readText(text, { title });
      expect(check(article, packed).marks).toEqual(check(article, terms).marks);
    }
  });
});
