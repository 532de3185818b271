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
  ['It was finished ‹in ⟦10/2025⟧›, ‹since ⟦2025-10⟧›, ⟦10-2025⟧.', month(10, { bound: 'in', year: 2025 }), month(10, { bound: 'from', year: 2025 }), month(10, { year: 2025 })],
  ['It ends ‹by ⟦September⟧›.', month(9, { bound: 'by' })],
  ['It signed ⟦Oct⟧ and ⟦Nov⟧ there, (⟦Jan⟧) here.', month(10), month(11), month(1)],
  ['It said so this ⟦March⟧, or back ‹in ⟦march⟧›.', month(3), month(3, { bound: 'in' })],
  ['It said so ‹in ⟦Mar⟧›. and later.', month(3, { bound: 'in' })],
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
  ['It was said on ⟦Monday⟧ ⟦27 April⟧.', weekday(1), month(4, { day: 27 })],
  ['It was said on the last ⟦Monday⟧ of ⟦April⟧.', weekday(1), month(4)],
  ['It was said yesterday, ⟦Monday⟧.', weekday(1)],
  ['It was said ⟦Mon⟧ after the close, and (⟦Wed⟧) again.', weekday(1), weekday(3)],
  ['They pay ⟦Mon⟧–⟦Fri⟧, and ⟦Sat⟧ morning.', weekday(1), weekday(5), weekday(6)],
  ['they said on ⟦monday⟧ that it is done, ‹⟦Weds⟧ at the latest›', weekday(1), weekday(3, { bound: 'by' })],
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
  ['The Sunday Times, the Sunday Telegraph, Monday.com and Saturday Night Live.'],
  ['Bloody Sunday, Casual Friday, The Sun: all of it.'],
  ['Jan Smith and Mar Costa met; APR was high.'],
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
