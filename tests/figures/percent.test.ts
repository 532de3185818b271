import { describe, it } from 'vitest';
import { type Case, expectCase, percent } from './cases';

const CASES: Case[] = [
  ['The rate is ⟦20%⟧ for now.', percent(20)],
  ['The rate is ⟦20 %⟧ for now.', percent(20)],
  ['The rate is ⟦20 percent⟧ for now.', percent(20)],
  ['The rate is ⟦20 per cent⟧ for now.', percent(20)],
  ['The rate is ⟦20pc⟧ for now.', percent(20)],
  ['The rate is ⟦20 pct⟧ for now.', percent(20)],
  ['A ⟦20-percent⟧ cut of sales.', percent(20)],
  ['A rate of ⟦twenty-seven per cent⟧ applies.', percent(27)],
  ['⟦Twenty Percent⟧, Capped', percent(20)],
  ['A rate of ⟦one hundred percent⟧ applies.', percent(100)],
  ['A rate of ‹~⟦20%⟧› applies.', percent(20, { hedge: 'about' })],
  ['A rate of ‹c.⟦27%⟧› applies.', percent(27, { hedge: 'about' })],
  ['A rate of ⟦26,8 percent⟧ applies.', percent(26.8)],
  ['A rate of ⟦3.125%⟧ applies.', percent(3.125)],
  ['A rate of ⟦twenty percent (20%)⟧ applies.', percent(20)],
  ['A rate of ⟦20% (twenty percent)⟧ applies.', percent(20)],
  ['It fell ⟦-0.3%⟧ and rose +⟦1.1%⟧ later.', percent(-0.3), percent(1.1)],
  ['Shares: ⟦–0.4%⟧ so far.', percent(-0.4)],
  ['It fell by ⟦minus five percent⟧.', percent(-5)],
  ['Up ⟦2 percentage points⟧ on the year.', percent(2, { unit: 'point' })],
  ['A ⟦3-percentage-point⟧ rise.', percent(3, { unit: 'point' })],
  ['Up ⟦25 basis points⟧ on the year.', percent(0.25, { unit: 'point' })],
  ['A tailwind of ⟦60–90 bps⟧ is likely.', percent(0.6, { high: 0.9, unit: 'point' })],
  ['It gained ⟦half a percent⟧ at noon.', percent(0.5)],
  ['It gained ⟦a fifth of a percent⟧ at noon.', percent(0.2)],
  ['It keeps ⟦twenty parts in the hundred⟧ of that.', percent(20)],
  ['It keeps ⟦20 p.c.⟧ of that.', percent(20)],
  ['It keeps ⟦20 per centum⟧ of that.', percent(20)],
  ['It keeps ⟦twenty in the hundred⟧ of that.', percent(20)],
  ['It keeps ⟦20 per hundred⟧ of that.', percent(20)],
  ['It gained ⟦.5 percent⟧ at noon.', percent(0.5)],
];

describe('percent', () => {
  it.each(CASES)('%s', (...each) => expectCase(each));
});
