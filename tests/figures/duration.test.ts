import { describe, it } from 'vitest';
import { type Case, duration, expectCase, money, times } from './cases';

const AFTER: Case[] = [
  ['It followed within ⟦24 hours⟧.', duration(1, 'hour', 'after')],
  ['It followed ⟦24 hours⟧ later.', duration(1, 'hour', 'after')],
  ['It followed within ⟦twenty-four hours⟧.', duration(1, 'hour', 'after')],
  ['It followed ⟦the next day⟧.', duration(1, 'day', 'after')],
  ['It followed ⟦the following day⟧.', duration(1, 'day', 'after')],
  ['It followed ⟦the next morning⟧.', duration(1, 'day', 'after')],
  ['It followed ⟦the day after⟧.', duration(1, 'day', 'after')],
  ['It followed ⟦a day⟧ later.', duration(1, 'day', 'after')],
  ['It followed ⟦a single day⟧ after.', duration(1, 'day', 'after')],
  ['It followed ‹about ⟦one day⟧› after that.', duration(1, 'day', 'after', { hedge: 'about' })],
  ['It followed ⟦two weeks⟧ later.', duration(14, 'week', 'after')],
  ['It followed ⟦a fortnight⟧ after.', duration(14, 'week', 'after')],
  ['It followed within ⟦a day⟧ of that.', duration(1, 'day', 'after')],
  ['It followed within ⟦hours⟧.', duration(1, 'hour', 'after', { bound: 'under' })],
  ['It followed inside ⟦24 hours⟧.', duration(1, 'hour', 'after')],
  ['It followed inside ⟦a day⟧, inside of ⟦two days⟧.', duration(1, 'day', 'after'), duration(2, 'day', 'after')],
  ['It followed at ⟦T+1⟧, or ⟦D+2⟧.', duration(1, 'day', 'after'), duration(2, 'day', 'after')],
  ['It followed on ⟦day +1⟧.', duration(1, 'day', 'after')],
  ['It followed ⟦the morning after⟧.', duration(1, 'day', 'after')],
  ['It followed ⟦the night after⟧ that.', duration(1, 'day', 'after')],
  ['It followed on ⟦the day thereafter⟧.', duration(1, 'day', 'after')],
  ['It followed ⟦the day following⟧.', duration(1, 'day', 'after')],
  ['It followed on ⟦the day that followed⟧.', duration(1, 'day', 'after')],
  ['It followed ⟦the following evening⟧, or ⟦the next afternoon⟧.', duration(1, 'day', 'after'), duration(1, 'day', 'after')],
  ['It followed ⟦the very next day⟧.', duration(1, 'day', 'after')],
  ['It followed ⟦24h⟧ later, or at +⟦48h⟧.', duration(1, 'hour', 'after'), duration(2, 'hour', 'after')],
  ['It followed ⟦two nights⟧ later.', duration(2, 'day', 'after')],
  ['It followed with ⟦a day⟧’s delay, in ⟦a day⟧’s time.', duration(1, 'day', 'after'), duration(1, 'day', 'after')],
  ['It followed after a ⟦24-hour⟧ lag, a wait of ⟦one day⟧.', duration(1, 'hour', 'after'), duration(1, 'day', 'after')],
  ['A ⟦next-day⟧ launch.', duration(1, 'day', 'after')],
  ['It followed ⟦days⟧ later, ⟦a few weeks⟧ after.', duration(2, 'day', 'after', { bound: 'at-least' }), duration(14, 'week', 'after', { bound: 'at-least' })],
  ['It followed ⟦a couple of days⟧ later.', duration(2, 'day', 'after', { hedge: 'about' })],
  ['⟦Thirty years⟧ on, it holds.', duration(10950, 'year', 'after')],
];

const AGO: Case[] = [
  ['It was done ⟦six months⟧ ago.', duration(180, 'month', 'ago')],
  ['It was done ⟦a year⟧ earlier.', duration(365, 'year', 'ago')],
  ['It was done ⟦a day⟧ before the rest.', duration(1, 'day', 'ago')],
  ['It made ⟦$4 billion⟧ ⟦a year⟧ before.', money(4e9), duration(365, 'year', 'ago')],
];

const SPAN: Case[] = [
  ['⟦Twice⟧ in ⟦half a year⟧.', times(2), duration(182.5, 'year')],
  ['It was rewritten in ⟦six months⟧.', duration(180, 'month')],
  ['A ⟦seven-year⟧ contract.', duration(2555, 'year')],
  ['A ⟦seven year⟧ contract, ⟦5 yrs⟧ left.', duration(2555, 'year'), duration(1825, 'year')],
  ['It lasts for ⟦five more years⟧.', duration(1825, 'year')],
  ['It lasts for ⟦a year and a half⟧.', duration(547.5, 'year')],
  ['It lasts for ⟦two and a half years⟧.', duration(912.5, 'year')],
  ['It lasts ‹less than ⟦48 hours⟧›.', duration(2, 'hour', 'span', { bound: 'under' })],
  ['It lasts ‹at least ⟦90 days⟧›.', duration(90, 'day', 'span', { bound: 'at-least' })],
  ['It lasts ‹up to ⟦48h⟧›.', duration(2, 'hour', 'span', { bound: 'up-to' })],
  ['Paid over ⟦eight years⟧.', duration(2920, 'year')],
  ['A term of ⟦six to eight months⟧.', duration(180, 'month', 'span', { high: 240 })],
  ['A term of ⟦one to two years⟧.', duration(365, 'year', 'span', { high: 730 })],
];

const OTHERWISE: Case[] = [
  ['One day it might fall.'],
  ['It might one day fall below that.'],
  ['It met every day, and once a year.'],
  ['The next decade will tell.'],
  ['The second hand moves.'],
  ['The morning was dull, the day following suit; days went by.'],
  ['One night it might fall, on the day that it met.'],
];

describe('duration', () => {
  it.each(AFTER)('after something: %s', (...each) => expectCase(each));
  it.each(AGO)('before something: %s', (...each) => expectCase(each));
  it.each(SPAN)('as a span: %s', (...each) => expectCase(each));
  it.each(OTHERWISE)('is not read: %s', (...each) => expectCase(each));
});
