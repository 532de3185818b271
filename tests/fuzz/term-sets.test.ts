/** Term sets of all sorts: each is refused with a clear word, or works. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/article/read-text';
import { readClaims } from '../../lib/claims/read-claims';
import { judge } from '../../lib/engine';
import { patterns } from '../../lib/gate/patterns';
import { compile, type CompiledTerms } from '../../lib/terms/compile';
import { pack, unpack } from '../../lib/terms/pack';
import { parseTermSet } from '../../lib/terms/schema';
import { SMALL_SET } from './small-set';
import { mutated } from './mutate';
import { NAMES, pollution } from './nasty';
import { PATIENCE, runs } from './runs';

const ARTICLE = readText('Acme and Birch amend their deal\n\nBirch pays Acme 15 percent of its sales through 2039. The harbour right remains in force, said Ms Alder: “a constructor of things”. The royalty was $3 billion in 2031, toString says.');

/** Refused with the place and what was expected, or read: the marks of an article then. */
function outcome(json: string): 'refused' | 'works' {
  let terms: CompiledTerms;
  try {
    const set = parseTermSet(json);
    terms = compile(set);
    patterns(set.language.gate).forEach((pattern) => pattern.test('Acme and Birch'));
  } catch (error) {
    // Not a TypeError or a RangeError: those are ours.
    expect((error as Error).constructor, String((error as Error).stack)).toBe(Error);
    expect((error as Error).message).toMatch(/^(?:the term set|terms\.|language\.|lexicon)/);
    return 'refused';
  }
  const marksOf = (with_: CompiledTerms) => judge(ARTICLE, readClaims(ARTICLE, with_), with_, true).marks;
  const marks = marksOf(terms);
  for (const { start, end, text } of marks) expect(ARTICLE.text.slice(start, end)).toBe(text);
  expect(JSON.stringify(marksOf(unpack(JSON.parse(JSON.stringify(pack(terms))) as ReturnType<typeof pack>)))).toBe(JSON.stringify(marks));
  return 'works';
}

const ATOMS = ['pays', 'pay*', '@give', '@kept', '@deck', '{acme}', '{percent}', '{money}', '{year}', 'sales', 'right', 'birch|acme', 'royalty', 'constructor*', 'things', 'of?'];
const ODD = ['…', '…3', '…60000', 'a|b', '{partner}', ...NAMES.map((name) => `{${name}}`), ...NAMES.map((name) => `@${name}`), ...NAMES.map((name) => `${name}*`), 'x*|y*', '?', '', '…0', 'é*', '100%', '*', 'a||b', 'a?|b?'];
const odd = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ATOMS) }, { weight: 1, arbitrary: fc.constantFrom(...ODD) }), { minLength: 1, maxLength: 30 }).map((atoms) => atoms.join(' '));
const sound = fc.array(fc.constantFrom(...ATOMS.slice(0, -1)), { minLength: 1, maxLength: 6 }).map((atoms) => atoms.join(' …2 '));
const cue = fc.oneof({ weight: 20, arbitrary: sound }, { weight: 1, arbitrary: odd });
const cues = fc.array(cue, { maxLength: 4 });
const ROLES = ['topic', 'current', 'opposite', 'follow', 'unfollow', 'frame', 'hint', 'about'];
const name = fc.oneof(fc.constantFrom(...NAMES, 'Acme', 'ACME', 'A.B.C.', "O'Neill & Sons", '(', '…'), fc.string({ maxLength: 20 }));
const epithet = fc.array(fc.constantFrom('old|older|oldest', 'maker|owner|builder', 'of', 'the|a', 'firm', '|', 'x|y'), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(' '));

/** The small set with other cues, names and lists in it. */
const reworded = fc
  .record({
    cues: fc.dictionary(fc.constantFrom(...ROLES), cues),
    names: fc.array(name, { minLength: 1, maxLength: 4 }),
    epithets: fc.array(epithet, { maxLength: 3 }),
    words: fc.dictionary(fc.oneof({ weight: 9, arbitrary: fc.constantFrom('give', 'kept', 'light', 'deck', 'constructor', 'prototype', 'then') }, { weight: 1, arbitrary: name }), fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom('pay*', 'hand over', 'constructor*', 'a* b*', '|', 'x-y*', '*', '-') }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) }), { maxLength: 4 }), { noNullPrototype: true }),
    gate: fc.array(fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom('acme', 'birch', 'ms alder', 'constructor') }, { weight: 1, arbitrary: name }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    other: cues,
  })
  .map(({ cues: spoken, names, epithets, words, gate, other }) => {
    const set = structuredClone(SMALL_SET);
    Object.assign(set.terms[0].language, spoken);
    Object.assign(set.language, { words: { ...set.language.words, ...words }, gate, others: [{ id: 'stake', frame: other }] });
    Object.assign(set.language.entities[0], { names, epithets });
    return set;
  });

describe('a term set', () => {
  it('that is broken in a few places is refused with a clear word, or works', () => {
    const seen = { refused: 0, works: 0 };
    fc.assert(fc.property(mutated(SMALL_SET), (set) => void seen[outcome(JSON.stringify(set) ?? '')]++), runs(60));
    expect(Math.min(seen.refused, seen.works)).toBeGreaterThan(0);
    expect(pollution()).toEqual([]);
  }, PATIENCE);

  it('with any cues, names and lists is refused with a clear word, or works', () => {
    const seen = { refused: 0, works: 0 };
    fc.assert(fc.property(reworded, (set) => void seen[outcome(JSON.stringify(set))]++), runs(60));
    expect(Math.min(seen.refused, seen.works)).toBeGreaterThan(0);
    expect(pollution()).toEqual([]);
  }, PATIENCE);

  it('that is any text at all is refused with a clear word', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('['.repeat(100_000))), (text) => void expect(outcome(text)).toBe('refused')), runs(60));
  }, PATIENCE);
});
