import { describe, expect, it } from 'vitest';
import { hostCss, markCss } from '../../lib/marks/mark-css';
import { ALL_NAMES, HOST } from '../../lib/marks/names';
import { PALETTES, PALETTE_IDS } from '../../lib/settings/palettes';
import { MARK_STYLES } from '../../lib/settings/settings';
import { VERDICTS } from '../../lib/verdicts/verdict';

const ruleOf = (css: string, name: string): string => new RegExp(`::highlight\\(${name}\\)\\{([^}]*)\\}`).exec(css)?.[1] ?? '';

describe('the style sheet of marks', () => {
  it.each(PALETTE_IDS)('has a rule for every name we use, in the colours of the palette %s', (palette) => {
    const css = markCss({ palette, markStyle: 'both' });
    for (const name of ALL_NAMES) expect(ruleOf(css, name), name).not.toBe('');
    expect(ruleOf(css, 'plumbline-match')).toContain(PALETTES[palette].match.light);
    expect(ruleOf(css, 'plumbline-match-dark')).toContain(PALETTES[palette].match.dark);
  });

  it.each(PALETTE_IDS)('gives the card the same colours, whatever the page says (%s)', (palette) => {
    const css = hostCss({ palette });
    for (const verdict of VERDICTS) expect(css).toContain(`--${verdict}:light-dark(${PALETTES[palette][verdict].light},${PALETTES[palette][verdict].dark})!important`);
  });

  it.each(MARK_STYLES)('tells the verdicts apart by more than colour wherever it draws lines (%s)', (markStyle) => {
    const css = markCss({ palette: 'harbour', markStyle });
    const lines = VERDICTS.map((verdict) => /underline (\w+)/.exec(ruleOf(css, `plumbline-${verdict}`))?.[1]);
    if (markStyle === 'background') expect(lines).toEqual([undefined, undefined, undefined, undefined]);
    else expect(new Set(lines).size).toBe(VERDICTS.length);
  });

  it('prints nothing, and speaks of nothing but our own', () => {
    const css = markCss({ palette: 'harbour', markStyle: 'both' }) + hostCss({ palette: 'harbour' });
    for (const [part] of css.matchAll(/@media[^{]*/g)) expect(part).toContain('screen');
    const selectors = [...css.matchAll(/(?:^|[{}])([^{}@]+)\{/g)].map(([, selector]) => selector);
    expect(selectors.length).toBeGreaterThan(VERDICTS.length);
    for (const selector of selectors) expect(selector.startsWith('::highlight(plumbline-') || selector.startsWith(`${HOST}:`), selector).toBe(true);
  });
});
