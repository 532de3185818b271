import { describe, it } from 'vitest';
import { type Case, expectCase, month, weekday, year } from './cases';

const MONTHS: Case[] = [
  ['It was finished ‹in ⟦October 2025⟧›.', month(10, { bound: 'in', year: 2025 })],
  ['It was finished ‹in ⟦Oct. 2025⟧›.', month(10, { bound: 'in', year: 2025 })],
  ['It was finished, ⟦Oct 2025⟧.', month(10, { year: 2025 })],
  ["It was signed ⟦Nov '25⟧.", month(11, { year: 2025 })],
  ['It was signed ‹in the ⟦November of 2025⟧›.', month(11, { bound: 'in', year: 2025 })],
  ['It said so ‹in ⟦March⟧›.', month(3, { bound: 'in' })],
  ['It said so last ⟦October⟧.', month(10)],
  ['It said so ‹in late ⟦April⟧›.', month(4, { bound: 'in' })],
  ['It ends ‹by ⟦September⟧›.', month(9, { bound: 'by' })],
  ['On ⟦April 27⟧ it signed.', month(4, { day: 27 })],
  ['On ⟦27 April⟧ it signed.', month(4, { day: 27 })],
  ['On ⟦Apr. 27⟧ it signed.', month(4, { day: 27 })],
  ['On the ⟦4th of July⟧ it signed.', month(7, { day: 4 })],
  ['On ⟦May 5⟧ it signed.', month(5, { day: 5 })],
  ['On ⟦27. April 2026⟧ it signed.', year(2026, { year: 2026, month: 4, day: 27 })],
];

const WEEKDAYS: Case[] = [
  ['It was said on ⟦Monday⟧.', weekday(1)],
  ['It was said ‹by ⟦Tuesday⟧›.', weekday(2, { bound: 'by' })],
  ['⟦Mon⟧, ⟦27 Apr 2026⟧', weekday(1), year(2026, { year: 2026, month: 4, day: 27 })],
  ['Results on ⟦Wed⟧. after the close.', weekday(3)],
  ['⟦Tue⟧ 9 a.m.: it opened.', weekday(2)],
  ["⟦Monday⟧'s deal was large.", weekday(1)],
  ['It waits ‹until ⟦Sunday⟧›.', weekday(7, { bound: 'until' })],
];

const OTHERWISE: Case[] = [
  ['You may march on. May it be so.'],
  ['May the bid succeed? March forward!'],
  ['It is an august body, and jan is a name.'],
  ['Shops open on Black Friday and Cyber Monday.'],
  ['The sun sat low, and they wed.'],
  ['Sun Microsystems and Sat Nav met.'],
  ['Meetings are on Tuesdays.'],
];

describe('month', () => {
  it.each(MONTHS)('%s', (...each) => expectCase(each));
});

describe('weekday', () => {
  it.each(WEEKDAYS)('%s', (...each) => expectCase(each));
});

describe('neither month nor weekday', () => {
  it.each(OTHERWISE)('%s', (...each) => expectCase(each));
});
