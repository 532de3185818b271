import { describe, expect, it } from 'vitest';
import { scan } from '../../lib/claims/scan';
import { loadTerms } from '../../scripts/tools/load-terms';

const terms = loadTerms();
const CLAIM = 'OpenAI pays Microsoft 20 percent of its revenue through 2030';

/** The cues found from a token on, counted from there. */
function cuesFrom(text: string, token: number): string[] {
  return scan(text, terms).hits.filter(({ first }) => first >= token).map(({ cue, first, last }) => `${cue} ${first - token} ${last - token}`);
}

describe('a sentence without end', () => {
  const alone = cuesFrom(`OpenAI, ${CLAIM}`, 2);

  it('is cut, so that what it holds is compared with so much and no more', () => {
    for (const unit of ['gravel ', 'gravel, ', 'Microsoft $50 billion OpenAI 2030 ', '20 percent of revenue ']) {
      const sentences = scan(unit.repeat(5_000), terms).sentences;
      expect(Math.max(...sentences.map(({ from, to }) => to - from)), unit).toBeLessThan(510);
    }
  });

  it('loses nothing that stands clear of the cuts', () => {
    expect(alone.length).toBeGreaterThan(4);
    for (const length of [0, 1, 50, 380, 480, 505, 700, 980, 3010]) expect(cuesFrom(`OpenAI, ${'gravel '.repeat(length)}${CLAIM}`, length + 2), `behind ${length} words`).toEqual(alone);
    expect(cuesFrom(`OpenAI, ${'gravel '.repeat(420)}, ${CLAIM}`, 423)).toEqual(alone);
  });
});
