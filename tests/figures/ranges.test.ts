import { describe, it } from 'vitest';
import { type Case, count, duration, expectCase, money, percent, times } from './cases';

const CASES: Case[] = [
  ['It costs ⟦$10–15 billion⟧.', money(10e9, { high: 15e9 })],
  ['It costs ⟦$10-15bn⟧.', money(10e9, { high: 15e9 })],
  ['It costs ⟦$10 to $15 billion⟧.', money(10e9, { high: 15e9 })],
  ['It costs ⟦$10bn to $15bn⟧.', money(10e9, { high: 15e9 })],
  ['It costs ⟦10 to 15 billion dollars⟧.', money(10e9, { high: 15e9 })],
  ['It costs ‹between ⟦$12bn and $14bn⟧›.', money(12e9, { high: 14e9 })],
  ['It costs ‹between ⟦$12 and $14 billion⟧›.', money(12e9, { high: 14e9 })],
  ['It costs ⟦8 to 12 cents⟧.', money(0.08, { high: 0.12 })],
  ['It takes ⟦5 to 20 percent⟧.', percent(5, { high: 20 })],
  ['It takes ⟦5–20%⟧.', percent(5, { high: 20 })],
  ['It takes ⟦5%–20%⟧.', percent(5, { high: 20 })],
  ['It takes ⟦5 or 6 percent⟧.', percent(5, { high: 6 })],
  ['It takes ‹said to be between ⟦20 and 30 percent⟧›.', percent(20, { high: 30, hedge: 'reported' })],
  ['They met ⟦two or three times⟧.', times(2, { high: 3 })],
  ['It has ⟦10–15⟧ shops.', count(10, { high: 15 })],
];

const APART: Case[] = [
  ['It goes from ⟦20%⟧ to ⟦10%⟧.', percent(20), percent(10)],
  ['It goes from ⟦20⟧ to ⟦25 percent⟧.', percent(20), percent(25)],
  ['It goes from ⟦20⟧ to ⟦10 percent⟧.', percent(20), percent(10)],
  ['It cuts ⟦20%⟧ to ⟦10%⟧.', percent(20), percent(10)],
  ['It goes from ⟦$10bn⟧ to ⟦$15bn⟧.', money(10e9), money(15e9)],
  ['It takes ⟦20%⟧ and ⟦25%⟧.', percent(20), percent(25)],
  ['It pays ⟦$5 billion⟧ and ⟦$10 billion⟧.', money(5e9), money(10e9)],
  ['It goes ⟦20⟧ to ⟦zero percent⟧ there.', count(20), percent(0)],
  ['It pays ⟦20 percent⟧ for ⟦five years⟧.', percent(20), duration(1825, 'year')],
];

describe('ranges', () => {
  it.each(CASES)('%s', (...each) => expectCase(each));
  it.each(APART)('are not made of: %s', (...each) => expectCase(each));
});
