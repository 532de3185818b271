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

  it.each([
    ['an epithet that stands for thousands of names', (set: TermSet) => { set.language.entities[0].epithets = ['a|b c|d e|f g|h i|j k|l m|n o|p']; }, /language\.entities\.0\.epithets\.0: stands for more than 200 names/],
    ['a word of the gate that is no plain word', (set: TermSet) => { set.language.gate = [['(open']]; }, /language\.gate\.0\.0: expected plain words/],
    ['a list that no cue could name', (set: TermSet) => { set.language.words['__Proto'] = ['a']; }, /language\.words\.__Proto/],
    ['a reach beyond any sentence', (set: TermSet) => { set.terms[0].language!.reach = 1e9; }, /terms\.0\.language\.reach/],
  ])('is refused before it could keep the machine busy, or break the gate: %s', (_, change, message) => {
    expect(() => parseTermSet(broken(change))).toThrow(message);
  });

  it('is refused where something looks like a list by its length, and cannot be compared', () => {
    const set = JSON.parse(json) as { language: { entities: { names: unknown }[] } };
    set.language.entities[0]!.names = { length: { toString: null } };
    const refused = (): unknown => parseTermSet(JSON.stringify(set));
    expect(refused).toThrow(/breaks its schema/);
    expect(refused).not.toThrow(TypeError);
  });

  it('is refused where it is no JSON', () => {
    expect(() => parseTermSet('{')).toThrow(/no JSON/);
  });

  it.each([
    ['a gap at the end', 'pays …'], ['a list that is not there', '@nowhere pays'], ['a slot that is not there', '{nobody} pays'], ['nothing required', 'pays?'], ['stray marks', 'pays (much)'],
    ['a slot that every object has', '{constructor} pays'], ['a list that every object has', '@constructor pays'], ['a gap of a million words', 'pays …1000000 acme'],
    ['thirty words that may be missing', `pays ${'a? '.repeat(30)}acme`], ['thirty elements', Array.from({ length: 30 }, () => 'a').join(' ')],
  ])('is refused where a cue breaks the notation: %s', (_, cue) => {
    const set = parseTermSet(broken((one) => { one.terms[0].language!.current = [cue]; }));
    expect(() => compile(set)).toThrow(/terms\.cloud-exclusivity\.language\.current/);
  });
});

it('takes words that every object has a field of for words', () => {
  const set = parseTermSet(broken((one) => {
    one.terms[0].language!.current = ['constructor* has ended'];
    one.language.words['prototype'] = ['toString*', 'valueOf'];
  }));
  expect(compile(set).vocabulary.ids.has('constructors')).toBe(true);
});

describe('packing', () => {
  it('keeps the statement of a term that says nothing shorter', () => {
    const set = parseTermSet(broken((one) => void delete one.terms[0].current));
    expect(pack(compile(set)).terms[0].statement).toBe(set.terms[0].statement);
  });

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
