import { describe, it } from 'vitest';
import { type Case, count, duration, expectCase, month, percent, year } from './cases';

const HORIZONS: Case[] = [
  ['It pays ‹through ⟦2030⟧›.', year(2030, { bound: 'through' })],
  ["It pays ‹thru ⟦'30⟧›.", year(2030, { bound: 'through' })],
  ['It pays ‹until ⟦2030⟧›.', year(2030, { bound: 'until' })],
  ['It pays ‹’til ⟦2030⟧›.', year(2030, { bound: 'until' })],
  ['It pays ‹up to ⟦2030⟧›.', year(2030, { bound: 'until' })],
  ['It pays ‹to ⟦2030⟧›.', year(2030, { bound: 'until' })],
  ['It pays ‹all the way to ⟦’32⟧›.', year(2032, { bound: 'until' })],
  ['It pays ‹up to and including ⟦2030⟧›.', year(2030, { bound: 'through' })],
  ['It pays ‹until at least ⟦2030⟧›.', year(2030, { bound: 'at-least-until' })],
  ['It pays ‹at least until ⟦2030⟧›.', year(2030, { bound: 'at-least-until' })],
  ['It pays ‹through at least ⟦2030⟧›.', year(2030, { bound: 'at-least-until' })],
  ['It pays ‹beyond ⟦2030⟧›.', year(2030, { bound: 'beyond' })],
  ['It pays ‹well past ⟦2030⟧›.', year(2030, { bound: 'beyond' })],
  ['It pays ‹through ⟦2030⟧› and then stops.', year(2030, { bound: 'through' })],
  ['It ends ‹by ⟦2030⟧›.', year(2030, { bound: 'by' })],
  ['It ends ‹by the end of ⟦2030⟧›.', year(2030, { bound: 'by' })],
  ['It ends ‹no later than ⟦2030⟧›.', year(2030, { bound: 'by' })],
  ['It runs ‹to the end of ⟦2030⟧›.', year(2030, { bound: 'until' })],
  ['It runs ‹until the close of ⟦2030⟧›.', year(2030, { bound: 'until' })],
  ['It runs ‹until ⟦2032⟧ is out›.', year(2032, { bound: 'through' })],
  ['It runs ‹through calendar year ⟦2032⟧›.', year(2032, { bound: 'through' })],
  ['It runs ‹through ⟦FY2030⟧›, then ‹to ⟦CY32⟧›.', year(2030, { bound: 'through' }), year(2032, { bound: 'until' })],
  ['It ‹expires in ⟦2032⟧›.', year(2032, { bound: 'in' })],
  ['It began ‹in ⟦2019⟧› and, ‹since ⟦2023⟧›, has grown.', year(2019, { bound: 'in' }), year(2023, { bound: 'from' })],
  ['It was over ‹before ⟦2028⟧› or ‹after ⟦2029⟧›.', year(2028, { bound: 'before' }), year(2029, { bound: 'after' })],
  ['It is due ‹through Q4 ⟦2032⟧›.', year(2032, { bound: 'through' })],
  ['It is due ‹until the fourth quarter of ⟦2030⟧›.', year(2030, { bound: 'until' })],
  ['It is due ‹till end-⟦2032⟧›.', year(2032, { bound: 'until' })],
  ['It is due ‹by year-end ⟦2030⟧›.', year(2030, { bound: 'by' })],
  ['It is due ‹around ⟦2030⟧›.', year(2030, { hedge: 'about' })],
  ['It is due ‹⟦2030⟧ or later›.', year(2030, { bound: 'from' })],
  ['It is due ‹in ⟦2030⟧› at the latest.', year(2030, { bound: 'in' })],
  ['She was not around ‹in ⟦2019⟧›.', year(2019, { bound: 'in' })],
  ['Compared to ⟦2024⟧ it is small.', year(2024)],
];

/** Words behind or around a year by which the horizon holds until it has passed. */
const PASSED = [
  'until ⟦2032⟧ is over', 'until ⟦2032⟧ is past', 'until ⟦2032⟧ has passed', 'until ⟦2032⟧ has run its course', 'until ⟦2032⟧ comes to an end', 'until ⟦2032⟧ draws to a close', 'until ⟦2032⟧’s close',
  'to ⟦2032⟧ inclusive', 'until ⟦2032⟧, to the last day', 'to ⟦2032⟧ and no further', 'until ⟦2032⟧ and not a day longer', 'till ⟦2032⟧ (included)',
  'through and including ⟦2032⟧', 'for the whole of ⟦2032⟧', 'all of ⟦2032⟧', 'thro’ ⟦2032⟧',
];

const OPEN = ['until ⟦2030⟧ or later', 'to ⟦2030⟧ and beyond', 'through ⟦2030⟧ or longer', 'until ⟦2030⟧ at the soonest'];

const PHRASED: Case[] = [
  ...PASSED.map((words): Case => [`It runs ‹${words}›.`, year(2032, { bound: 'through' })]),
  ...OPEN.map((words): Case => [`It runs ‹${words}›.`, year(2030, { bound: 'at-least-until' })]),
  ['It runs ‹until well after ⟦2030⟧›.', year(2030, { bound: 'beyond' })],
  ['It stops when ‹⟦2030⟧ does›.', year(2030, { bound: 'through' })],
  ['It holds for as long as ‹⟦2032⟧ lasts›.', year(2032, { bound: 'through' })],
  ['It holds while ‹⟦2032⟧ lasts›.', year(2032, { bound: 'through' })],
  ['What ‹in ⟦2032⟧› does matter, ⟦2031⟧ lasts too.', year(2032, { bound: 'in' }), year(2031)],
  ['It runs ‹until the final day of ⟦2030⟧›.', year(2030, { bound: 'until' })],
  ['It runs ‹until midnight on ⟦31 December 2030⟧›.', year(2030, { bound: 'until', year: 2030, month: 12, day: 31 })],
  ['It is paid ‹not later than ⟦December 31, 2030⟧›.', year(2030, { bound: 'by', year: 2030, month: 12, day: 31 })],
  ['It is paid ‹no further than ⟦2030⟧›.', year(2030, { bound: 'by' })],
  ['It is paid ‹never beyond ⟦2030⟧›.', year(2030, { bound: 'by' })],
  ['It is paid ‹as far as ⟦2030⟧›.', year(2030, { bound: 'until' })],
  ['The term, ‹expiring ⟦2030⟧›, is set.', year(2030, { bound: 'until' })],
  ['The term ‹stops at the end of ⟦2030⟧›.', year(2030, { bound: 'until' })],
];

const WRITTEN: Case[] = [
  ['Licence: ⟦2032⟧ · Fee: ⟦2030⟧', year(2032), year(2030)],
  ['| Fee | ‹to ⟦2030⟧› | ⟦2032⟧ |', year(2030, { bound: 'until' }), year(2032)],
  ['We carry it ‹in ⟦FY27⟧›E.', year(2027, { bound: 'in' })],
  ['It was built for a mid-⟦2030⟧ start.', year(2030)],
  ['It lasts ‹until the ⟦end of the decade⟧›.', year(2030, { bound: 'until', hedge: 'about' })],
  ['It lasts ‹by ⟦decade’s end⟧›.', year(2030, { bound: 'by', hedge: 'about' })],
  ['It lasts into the ⟦2030s⟧.', year(2030, { high: 2039 })],
  ['It lasts ‹through ⟦twenty thirty-two⟧›.', year(2032, { bound: 'through' })],
  ['It lasts ‹through ⟦December 31, 2032⟧›.', year(2032, { bound: 'through', year: 2032, month: 12, day: 31 })],
  ['It lasts ‹until ⟦31 December 2030⟧›.', year(2030, { bound: 'until', year: 2030, month: 12, day: 31 })],
  ['It lasts ‹until ⟦Dec. 31, 2030⟧›.', year(2030, { bound: 'until', year: 2030, month: 12, day: 31 })],
  ['It lasts ‹until ⟦2030-12-31⟧›.', year(2030, { bound: 'until', year: 2030, month: 12, day: 31 })],
  ['It lasts ‹until ⟦12/31/2030⟧›.', year(2030, { bound: 'until', year: 2030, month: 12, day: 31 })],
  ['It lasts ‹until ⟦31.12.2030⟧›.', year(2030, { bound: 'until', year: 2030, month: 12, day: 31 })],
  ['It lasts ‹until ⟦two thousand thirty⟧›, or ‹by ⟦two thousand and thirty-two⟧›.', year(2030, { bound: 'until' }), year(2032, { bound: 'by' })],
  ['⟦Twenty nineteen⟧ brought the cheque.', year(2019)],
  ['⟦’32⟧ is when it ends.', year(2032)],
  ['Fee? ⟦’30⟧ for that, it ‹ends ⟦’32⟧› here.', year(2030), year(2032, { bound: 'until' })],
  ["It ends ‹by ⟦2030⟧›E, ⟦2032⟧F, ‹through Q4⟦'30⟧›.", year(2030, { bound: 'by' }), year(2032), year(2030, { bound: 'through' })],
  ['It lasts ‹until ⟦YE2030⟧›.', year(2030, { bound: 'until' })],
  ['It lasts ‹until ⟦12/31/30⟧› or ‹to ⟦31/12/30⟧›.', year(2030, { bound: 'until', year: 2030, month: 12, day: 31 }), year(2030, { bound: 'until', year: 2030, month: 12, day: 31 })],
  ['LYON, ⟦27 April 2026⟧ – It signed.', year(2026, { year: 2026, month: 4, day: 27 })],
  ['The years ⟦2026–2030⟧ and ⟦2025-26⟧.', year(2026, { high: 2030 }), year(2025, { high: 2026 })],
  ['It runs ‹from ⟦2026⟧› ‹through ⟦2030⟧›.', year(2026, { bound: 'from' }), year(2030, { bound: 'through' })],
  ['It falls ‹between ⟦2026 and 2030⟧›.', year(2026, { high: 2030 })],
  ['It ‹ends in ⟦2030⟧›[4], or ⟦2032⟧².', year(2030, { bound: 'in' }), year(2032)],
];

const OTHERWISE: Case[] = [
  ['It hired ⟦2000⟧ engineers.', count(2000)],
  ['It hired ⟦2,030⟧ engineers.', count(2030)],
  ['It took ⟦2030 hours⟧ in all.', duration(84.583333, 'hour')],
  ['In the ⟦1825⟧ case it lost.', count(1825)],
  ['It hired ⟦two thousand thirty⟧ people.', count(2030)],
  ['It hired ⟦twenty⟧ ⟦ten⟧ people.', count(20), count(10)],
  ["She said '20 of them' and '⟦30 percent⟧'.", percent(30)],
  ['They met ‹in ⟦May 2026⟧›.', month(5, { year: 2026, bound: 'in' })],
];

describe('year', () => {
  it.each(HORIZONS)('with a horizon: %s', (...each) => expectCase(each));
  it.each(PHRASED)('with a horizon in many words: %s', (...each) => expectCase(each));
  it.each(WRITTEN)('%s', (...each) => expectCase(each));
  it.each(OTHERWISE)('is not read: %s', (...each) => expectCase(each));
});
