import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTermSet } from '../../lib/terms/schema';

const set = parseTermSet(readFileSync('seeds/terms.json', 'utf8'));
const texts = new Map(set.sources.map(({ file }) => [file, readFileSync(`seeds/${file}`, 'utf8')]));

describe('the bundled term set', () => {
  it('holds the 28 terms of the deal, each with evidence', () => {
    expect(set.terms).toHaveLength(28);
    expect(set.terms.filter(({ support }) => support.length === 0)).toEqual([]);
  });

  it.each(set.terms.flatMap((term) => [...term.support, ...(term.dissent ?? [])].map((evidence) => [term.id, evidence.seed, evidence.quote] as const)))('%s: the quotation stands in %s to the letter', (_, seed, quote) => {
    expect(texts.get(seed)).toContain(quote);
  });

  it('speaks of every term: a language, or a quotation to compare with', () => {
    for (const term of set.terms) {
      const { topic, current, frame, about } = term.language ?? {};
      expect(term.kind === 'quotation' || [topic, current, frame, about].some((cues) => cues?.length), term.id).toBe(true);
    }
  });

  it('has no word list that no cue uses', () => {
    const cues = JSON.stringify([set.terms.map(({ language }) => language), set.language.others, set.language.elsewhere]);
    const used = new Set([...cues.matchAll(/@([a-z][a-z-]*)/g)].map(([, name]) => name));
    expect(Object.keys(set.language.words).filter((name) => !used.has(name))).toEqual([]);
  });
});
