import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES, PALETTE_IDS } from '../../lib/settings/palettes';
import { VERDICTS } from '../../lib/verdicts/verdict';
import { contrast, difference, VISIONS } from './colour';

/** The three that stand in a text side by side; `unverified` is shown on request, with its own sparse line. */
const MARKED = ['match', 'discrepancy', 'missing-context'] as const;
const PAIRS = MARKED.flatMap((a, i) => MARKED.slice(i + 1).map((b) => [a, b] as const));

describe.each(PALETTE_IDS)('the palette %s', (id) => {
  const palette = PALETTES[id];

  it.each(VISIONS)('keeps the verdicts apart for readers with %s', (vision) => {
    for (const mode of ['light', 'dark'] as const) {
      for (const [a, b] of PAIRS) {
        expect(difference(palette[a][mode], palette[b][mode], vision), `${mode}: ${a} and ${b}`).toBeGreaterThan(0.1);
      }
    }
  });

  it('is legible as text on light and dark ground', () => {
    for (const verdict of VERDICTS) {
      expect(contrast(palette[verdict].light, '#ffffff'), `${verdict} on white`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[verdict].dark, '#1b1d21'), `${verdict} on near black`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the design tokens', () => {
  it('start from the first palette', () => {
    const tokens = readFileSync('components/page-tokens.css', 'utf8');
    for (const verdict of VERDICTS) {
      const { light, dark } = PALETTES[PALETTE_IDS[0]][verdict];
      expect(tokens).toContain(`--${verdict}: var(--chosen-${verdict}, light-dark(${light}, ${dark}));`);
    }
  });
});
