import { describe, it } from 'vitest';
import type { Bound, Hedge } from '../../lib/figures/figure';
import { type Case, expectCase, fraction, money, percent } from './cases';

const BOUNDS: Record<string, Bound> = {
  over: 'over', 'more than': 'over', 'north of': 'over', 'in excess of': 'over', above: 'over', beyond: 'over', past: 'over', exceeding: 'over', exceeds: 'over', topping: 'over', '>': 'over',
  'at least': 'at-least', 'no less than': 'at-least', 'a minimum of': 'at-least',
  under: 'under', 'less than': 'under', below: 'under', 'fewer than': 'under', '<': 'under',
  'at most': 'at-most', 'no more than': 'at-most', 'a maximum of': 'at-most',
  'up to': 'up-to', 'as much as': 'up-to',
};
const HEDGES: Record<string, Hedge> = {
  about: 'about', around: 'about', roughly: 'about', approximately: 'about', some: 'about', nearly: 'about', almost: 'about', circa: 'about', 'c.': 'about', '~': 'about', 'close to': 'about', approaching: 'about',
  reportedly: 'reported', 'said to be': 'reported', 'an estimated': 'reported', 'a reported': 'reported',
};
const BEHIND: Record<string, { bound?: Bound; hedge?: Hedge }> = {
  '+': { bound: 'at-least' }, '-plus': { bound: 'at-least' }, ' or more': { bound: 'at-least' }, ' or less': { bound: 'at-most' }, ' at most': { bound: 'at-most' }, ' at least': { bound: 'at-least' }, ' or so': { hedge: 'about' },
};

const BEFORE: Case[] = [
  ...Object.entries(BOUNDS).map(([words, bound]): Case => [`It put in ‹${words} ⟦$13 billion⟧› there.`, money(13e9, { bound })]),
  ...Object.entries(HEDGES).map(([words, hedge]): Case => [`It put in ${words.startsWith('a') && words.includes(' ') ? words.replace(/^an? /, (article) => `${article}‹`) : `‹${words}`} ⟦$13 billion⟧› there.`, money(13e9, { hedge })]),
  ...Object.entries(BEHIND).map(([words, more]): Case => [`It put in ‹⟦$13 billion⟧${words}› there.`, money(13e9, more)]),
];

const TOGETHER: Case[] = [
  ['It put in ‹reportedly more than ⟦$13bn⟧›.', money(13e9, { bound: 'over', hedge: 'reported' })],
  ['It put in ‹just under ⟦$13bn⟧›.', money(13e9, { bound: 'under', hedge: 'about' })],
  ['An ‹up-to-⟦$50-billion⟧› deal.', money(50e9, { bound: 'up-to' })],
  ['At ⟦$50+ billion⟧ it is large.', money(50e9, { bound: 'at-least' })],
  ['At ⟦$50-odd billion⟧ it is large.', money(50e9, { hedge: 'about' })],
  ['It takes ‹at least a further ⟦20%⟧›.', percent(20, { bound: 'at-least' })],
];

/** An adverb that makes little of the distance, before a word of it. */
const LITTLE: Case[] = [
  ...['just over', 'somewhat over', 'a touch above', 'a hair over', 'a little north of', 'a tad more than', 'slightly in excess of'].map((words): Case => [`It put in ‹${words} ⟦13 billion dollars⟧›.`, money(13e9, { bound: 'over', hedge: 'about' })]),
  ...['a whisker under', 'only just below', 'slightly shy of', 'marginally less than'].map((words): Case => [`It put in ‹${words} ⟦US$13 billion⟧›.`, money(13e9, { bound: 'under', hedge: 'about' })]),
  ...[' and rising', ' and counting', ' and then some'].map((words): Case => [`It put in ‹⟦$13bn⟧${words}›.`, money(13e9, { bound: 'at-least' })]),
  ['It put in ‹⟦$13bn⟧ odd›.', money(13e9, { hedge: 'about' })],
];

const ANOTHERS: Case[] = [
  ['It will hand over ⟦a fifth⟧ of that.', fraction(0.2)],
  ['It hands over ⟦20 percent⟧ of that.', percent(20)],
  ['It turns over ⟦$150 billion⟧ by now.', money(150e9)],
  ['A row over the ⟦$50bn⟧ order.', money(50e9)],
  ['A dispute over a ⟦$50 billion⟧ order.', money(50e9)],
  ['It sued over ⟦$50 billion⟧ in fees.', money(50e9)],
  ['On top of the ⟦$8 billion⟧ it gave.', money(8e9)],
  ['It got ⟦$13 billion⟧ plus a stake.', money(13e9)],
  ['It passes ⟦20 percent⟧ on, and passed ⟦a fifth⟧ of it along.', percent(20), fraction(0.2)],
  ['Its sales ‹passed ⟦$13 billion⟧›.', money(13e9, { bound: 'over' })],
];

describe('bounds and hedges', () => {
  it.each(BEFORE)('%s', (...each) => expectCase(each));
  it.each(TOGETHER)('together: %s', (...each) => expectCase(each));
  it.each(LITTLE)('a little: %s', (...each) => expectCase(each));
  it.each(ANOTHERS)('of another word: %s', (...each) => expectCase(each));
});
