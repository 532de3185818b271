import { describe, expect, it } from 'vitest';
import { planOf } from '../../lib/claims/plan';
import { scan } from '../../lib/claims/scan';
import type { CompiledTerms } from '../../lib/terms/compile';
import { loadTerms } from '../../scripts/tools/load-terms';
import { WORST_CUES } from './worst-cues';

const terms = loadTerms();

/** The term set with tables that count: how often a word is asked what it begins, and how many places in the tables of cues are looked at, those in the cues themselves apart. */
function counted(): { terms: CompiledTerms; asked: () => number; entered: () => number; walked: () => number } {
  let asked = 0;
  let entered = 0;
  let walked = 0;
  const watch = <Table extends object>(table: Table, seen: () => void): Table =>
    new Proxy(table, {
      get: (target, key) => {
        seen();
        return Reflect.get(target, key) as unknown;
      },
    });
  const enter = (): void => void entered++;
  const watched = { ...terms };
  const plan = planOf(watched);
  Object.assign(plan, { rootStart: watch(plan.rootStart, () => asked++), innerClass: watch(plan.innerClass, enter), having: watch(plan.having, enter), nodes: watch(plan.nodes, () => void (walked++, entered++)) });
  // What is made once for a term set is made here.
  scan('Microsoft and OpenAI', watched);
  asked = 0;
  entered = 0;
  walked = 0;
  return { terms: watched, asked: () => asked, entered: () => entered, walked: () => walked };
}

function steps(text: string): number {
  const watched = counted();
  scan(text, watched.terms);
  return watched.asked() + watched.entered();
}

describe('looking for cues', () => {
  it('is one look at each word where no cue or figure has it', () => {
    const watched = counted();
    const { tokens, hits, figures } = scan('beans marigolds tulips gravel sparrows thrushes '.repeat(100), watched.terms);
    expect([hits, figures]).toEqual([[], []]);
    expect(watched.entered()).toBe(0);
    // Where the list of what the word begins starts, and where it ends.
    expect(watched.asked()).toBe(tokens.count * 2);
  });

  it.each(['took', 'models', 'pays'])('enters no cue that begins with a word where nothing that it goes on with stands behind: %s', (word) => {
    const watched = counted();
    scan(`${word} `.repeat(100), watched.terms);
    expect(watched.walked()).toBe(0);
    scan('OpenAI pays Microsoft 20 percent of its revenue.', watched.terms);
    expect(watched.walked()).toBeGreaterThan(0);
  });

  it.each(Object.entries(WORST_CUES))('grows with the length alone: %s', (_name, unit) => {
    const small = unit.replace(/\n/g, ' ').repeat(Math.ceil(1_000 / unit.length));
    // From eight copies on: where one copy meets the next, more is looked at than within one.
    const eight = steps(small.repeat(8));
    expect(steps(small.repeat(16))).toBeLessThan(eight * 2.05);
    expect(eight).toBeLessThan(small.length * 8 * 95);
  });
});
