import { describe, it } from 'vitest';
import { type Case, count, duration, expectCase, fraction, money, ordinal } from './cases';

const PARTS: Case[] = [
  ['Lumen hands over ⟦a fifth⟧ of its sales.', fraction(0.2)],
  ['Lumen hands over ⟦one-fifth⟧ of its sales.', fraction(0.2)],
  ['Lumen hands over ⟦one fifth⟧ of its sales.', fraction(0.2)],
  ['Lumen hands over ⟦1/5⟧ of its sales.', fraction(0.2)],
  ['Lumen hands over ⟦a fifth part⟧ of its sales.', fraction(0.2)],
  ['Lumen hands over ⟦a good fifth⟧ of its sales.', fraction(0.2)],
  ['Of its sales, ⟦a fifth⟧ goes to Harbour.', fraction(0.2)],
  ['Harbour gets ⟦a fifth⟧, the filing says.', fraction(0.2)],
  ['Harbour gets ‹about ⟦a fifth⟧› until then.', fraction(0.2, { hedge: 'about' })],
  ['Harbour gets ‹up to ⟦a fifth⟧›.', fraction(0.2, { bound: 'up-to' })],
  ['Harbour gets ‹less than ⟦a third⟧›.', fraction(1 / 3, { bound: 'under' })],
  ['Harbour gets ⟦two thirds⟧ of it.', fraction(2 / 3)],
  ['Harbour gets ⟦three quarters⟧ of it.', fraction(0.75)],
  ['Harbour gets ⟦a quarter⟧ of it.', fraction(0.25)],
  ['Harbour gets ⟦half⟧ of it.', fraction(0.5)],
  ['Harbour gets ⟦half⟧ its money back.', fraction(0.5)],
  ['‹More than ⟦half⟧› the board left.', fraction(0.5, { bound: 'over' })],
  ['The fee was cut by ⟦half⟧.', fraction(0.5)],
  ['Harbour gets ⟦a tenth⟧ of it.', fraction(0.1)],
  ['Harbour gets ⟦½⟧ of it.', fraction(0.5)],
];

const SHARES: Case[] = [
  ['It sends on ⟦one dollar in five⟧.', fraction(0.2)],
  ['It sends on ⟦one in five⟧.', fraction(0.2)],
  ['It sends on ⟦one in every five dollars⟧.', fraction(0.2)],
  ['It sends on ⟦a dollar in five⟧.', fraction(0.2)],
  ['It sends on ⟦$1 of every $5⟧ it makes.', fraction(0.2)],
  ['It sends on ⟦20 out of every 100 dollars⟧.', fraction(0.2)],
  ['It sends on ⟦every fifth dollar⟧.', fraction(0.2)],
  ['It sends on ⟦20 cents of every dollar⟧.', fraction(0.2)],
  ['It sends on ⟦20 cents out of each sales dollar⟧.', fraction(0.2)],
  ['It sends on ⟦twenty cents on the dollar⟧.', fraction(0.2)],
  ['Of every dollar Lumen earns, ⟦20 cents⟧ go north.', fraction(0.2)],
  ['It sends on ⟦20p in every pound⟧.', fraction(0.2)],
  ['For every quid it rakes in, ⟦20p⟧ lands there.', fraction(0.2)],
  ['It sends on ⟦20c in the dollar⟧.', fraction(0.2)],
  ['It sends on ⟦a dime out of each dollar⟧.', fraction(0.1)],
  ['It sends on ⟦two dimes of every dollar⟧.', fraction(0.2)],
  ['It sends on ⟦a nickel of every dollar⟧.', fraction(0.05)],
  ['It sends on ⟦a penny in every pound⟧.', fraction(0.01)],
  ['It sends on ⟦one pound in every five⟧.', fraction(0.2)],
  ['It sends on ⟦One dollar in every five⟧ that it makes.', fraction(0.2)],
  ['It sends on ⟦one euro in five⟧.', fraction(0.2)],
  ['A ⟦one-in-five⟧ share, or ⟦1-in-5⟧.', fraction(0.2), fraction(0.2)],
  ['It sends on ⟦$20 per $100⟧ of sales.', fraction(0.2)],
  ['It sends on ⟦each fifth dollar⟧, ⟦every 5th euro⟧.', fraction(0.2), fraction(0.2)],
  ['Of every five dollars it earns, ⟦one⟧ goes north.', fraction(0.2)],
  ['For every $5 it earns, it pays ⟦$1⟧.', fraction(0.2)],
  ['For each ten dollars Lumen earns, it gives Harbour ⟦two⟧.', fraction(0.2)],
  ['It sends on ⟦a clean fifth⟧ of it, ⟦a fifth share⟧ of it.', fraction(0.2), fraction(0.2)],
  ['⟦One contract in five⟧ is reopened.', fraction(0.2)],
  ['It loses ⟦two in three⟧ of its cases.', fraction(2 / 3)],
];

const OTHERWISE: Case[] = [
  ['It was the ⟦fifth⟧ quarter running.', ordinal(5)],
  ['They agreed on a ⟦fifth⟧ round.', ordinal(5)],
  ['Its ⟦fifth⟧ Ontario site opened.', ordinal(5)],
  ['They need a ⟦third⟧ provider.', ordinal(3)],
  ['Ask a third party about the second half.'],
  ['It was a half-hearted answer.'],
  ['She paid ⟦20 cents⟧ for it. Every dollar counts.', money(0.2)],
  ['It never paid a dime, and it cost a nickel.'],
  ['For every ⟦$10⟧ ticket it sold. It paid ⟦two⟧ of them back.', money(10), count(2)],
  ['It opened ⟦two⟧ offices in ⟦five⟧ countries.', count(2), count(5)],
  ['The past ⟦three quarters⟧ were poor.', duration(270, 'month')],
];

describe('fraction', () => {
  it.each(PARTS)('%s', (...each) => expectCase(each));
  it.each(SHARES)('as so many of so many: %s', (...each) => expectCase(each));
  it.each(OTHERWISE)('is not read: %s', (...each) => expectCase(each));
});
