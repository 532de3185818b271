import { expect, it } from 'vitest';
import { scan } from '../../lib/claims/scan';
import { loadTerms } from '../../scripts/tools/load-terms';

const terms = loadTerms();
const CLAIM = 'OpenAI pays Microsoft 20 percent of its revenue through 2030';

/** The cues found from a token on, counted from there. */
function cuesFrom(text: string, token: number): string[] {
  return scan(text, terms).hits.filter(({ first }) => first >= token).map(({ cue, first, last }) => `${cue} ${first - token} ${last - token}`);
}

it('a sentence of any length is read in stretches, and no cue is lost where two of them meet', () => {
  const alone = cuesFrom(`OpenAI, ${CLAIM}`, 2);
  expect(alone.length).toBeGreaterThan(4);
  for (const length of [0, 1, 500, 1010, ...Array.from({ length: 24 }, (_, at) => 1016 + at), 1260, 1270, 1275, 1280, 1290, 2040, 2048, 3000]) {
    expect(cuesFrom(`OpenAI, ${'gravel '.repeat(length)}${CLAIM}`, length + 2), `behind ${length} words`).toEqual(alone);
  }
});
