import { describe, it } from 'vitest';
import { type Case, count, duration, expectCase, ordinal, times } from './cases';

const CASES: Case[] = [
  ['They met ⟦twice⟧.', times(2)],
  ['They met ⟦two times⟧.', times(2)],
  ['They met ⟦three times⟧.', times(3)],
  ['They met ‹more than ⟦three times⟧›.', times(3, { bound: 'over' })],
  ['It grew ⟦5x⟧ in all.', times(5)],
  ['The ⟦second⟧ major revision came.', ordinal(2)],
  ['It changed for the ⟦second⟧ time.', ordinal(2)],
  ['⟦Second⟧ time lucky.', ordinal(2)],
  ['It changed a ⟦second⟧ time, for the ⟦third⟧ time, the ⟦2nd⟧ time.', ordinal(2), ordinal(3), ordinal(2)],
  ['Its ⟦second⟧-ever rewrite, the ⟦third⟧ ever.', ordinal(2), ordinal(3)],
  ['⟦Third⟧, in ⟦six months⟧.', ordinal(3), duration(180, 'month', 'span')],
  ['The ⟦second⟧ one within ⟦half a year⟧.', ordinal(2), duration(182.5, 'year', 'after')],
  ['A ⟦third⟧ rewrite came.', ordinal(3)],
  ['The ⟦fourteenth⟧ rewrite and the ⟦3rd⟧ draft.', ordinal(14), ordinal(3)],
  ['Its ⟦first⟧ bet on the lab.', ordinal(1)],
  ['It sells to ⟦two⟧ companies in ⟦28⟧ towns.', count(2), count(28)],
  ['It sells to ‹some ⟦17,000⟧› shops.', count(17000, { hedge: 'about' })],
  ['It has ⟦two hundred and two thousand⟧ shops.', count(202_000)],
  ['It has ‹around ⟦a million⟧› shops.', count(1e6, { hedge: 'about' })],
  ['It has ⟦3,4 million⟧ shops.', count(3.4e6)],
];

const OTHERWISE: Case[] = [
  ['No one knows, and each one asks.'],
  ['It shipped first on its own cloud; first, it asked.'],
  ['Second, the fee ends.'],
  ['Third, in Lyon it ends.'],
  ['A six-figure sum and double-digit growth.'],
  ['It sold tens of billions and several hundred thousand.'],
  ['A multi-billion-dollar deal.'],
  ['In the 21st century, at first hand.'],
];

describe('count', () => {
  it.each(CASES)('%s', (...each) => expectCase(each));
  it.each(OTHERWISE)('is not read: %s', (...each) => expectCase(each));
});
