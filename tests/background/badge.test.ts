import { beforeEach, describe, expect, it, vi } from 'vitest';
import { badgeOf, BADGE_COLOURS } from '../../lib/background/badge';
import { noCounts } from '../../lib/messages/page-state';
import { contrast } from '../settings/colour';
import { fakeBrowser } from './fake-browser';

beforeEach(() => vi.stubGlobal('chrome', fakeBrowser().chrome));

const page = (counts: Partial<ReturnType<typeof noCounts>>, more = {}) => ({ state: 'on-topic' as const, newer: false, hidden: { dismissed: 0, off: 0 }, counts: { ...noCounts(), ...counts }, ...more });

describe('the badge', () => {
  it.each([
    ['differs', page({ discrepancy: 2, 'missing-context': 1, match: 9 }), '2', 'red'],
    ['differs, in an article newer than the terms', page({ discrepancy: 2 }, { newer: true }), '2', 'amber'],
    ['lacks context', page({ 'missing-context': 3, match: 9 }), '3', 'amber'],
    ['agrees throughout', page({ match: 9, unverified: 4 }), '✓', 'plain'],
    ['holds nothing that can be settled', page({ unverified: 4 }), '', 'plain'],
    ['has nothing shown, because it was put away', page({}, { hidden: { dismissed: 2, off: 1 } }), '', 'plain'],
  ])('of a page that %s', (_, state, text, colour) => {
    expect(badgeOf(state)).toMatchObject({ text, colour });
  });

  it.each(['off-topic', 'before-amendment', 'not-english', 'empty', 'off'] as const)('of a page that is %s says so in words alone', (state) => {
    const badge = badgeOf(page({ discrepancy: 1 }, { state }));
    expect(badge.text).toBe('');
    expect(badge.title).toContain(`badge_${state.replace('-', '_')}`);
  });

  it('does not say of what was put away that it is not there', () => {
    expect(badgeOf(page({}, { hidden: { dismissed: 2, off: 1 } })).title).toBe('badge_hidden_other:3');
    expect(badgeOf(page({})).title).toContain('badge_nothing');
  });

  it('never grows longer than a badge holds', () => {
    expect(badgeOf(page({ discrepancy: 123_456 })).text.length).toBeLessThanOrEqual(4);
  });

  it('is legible in white', () => {
    for (const colour of Object.values(BADGE_COLOURS)) expect(contrast('#ffffff', colour)).toBeGreaterThanOrEqual(4.5);
  });
});
