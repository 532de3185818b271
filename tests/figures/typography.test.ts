import { describe, it } from 'vitest';
import { type Case, count, expectCase, money, percent, year } from './cases';

const CASES: [string, Case][] = [
  ['a no-break space', ['It cost ⟦$50\u00a0billion⟧.', money(50e9)]],
  ['a narrow no-break space', ['It cost ⟦50\u202fbillion dollars⟧.', money(50e9)]],
  ['a thin space before the sign', ['A cut of ⟦20\u2009%⟧ each.', percent(20)]],
  ['thousands parted by thin spaces', ['It cost ⟦€38\u202f000\u202f000⟧.', money(38e6, { unit: 'EUR' })]],
  ['a soft hyphen in a word', ['It cost ⟦$5 bil\u00adlion⟧.', money(5e9)]],
  ['a soft hyphen in a number', ['It ‹ends in ⟦20\u00ad30⟧›.', year(2030, { bound: 'in' })]],
  ['zero-width spaces', ['It cost ⟦$\u200b50\u200bbn⟧.', money(50e9)]],
  ['a non-breaking hyphen', ['A ⟦$50\u2011billion⟧ deal.', money(50e9)]],
  ['a proper hyphen', ['A ⟦20\u2010percent⟧ cut.', percent(20)]],
  ['a non-breaking hyphen in a numeral', ['A cut of ⟦twenty\u2011seven per\u00a0cent⟧.', percent(27)]],
  ['curly quotes', ['“⟦$50 billion⟧,” she said, “or ‘⟦20%⟧’.”', money(50e9), percent(20)]],
  ['a curly apostrophe before a year', ['It ends ‹thru ⟦\u201930⟧›.', year(2030, { bound: 'through' })]],
  ['the wrong curly apostrophe before a year', ['It ends ‹thru ⟦\u201830⟧›.', year(2030, { bound: 'through' })]],
  ['a quotation that is no year', ['It said \u2018⟦30 percent⟧\u2019.', percent(30)]],
  ['footnote marks', ['It cost ⟦$50bn⟧[1], ⟦20%⟧¹ of ⟦2030⟧[4][8], ⟦2032⟧²', money(50e9), percent(20), year(2030), year(2032)]],
  ['full-width signs', ['It cost ⟦\uff0450⟧ or ⟦20\uff05⟧.', money(50), percent(20)]],
  ['a no-break space before the year', ['It runs ‹through\u00a0⟦2030⟧›.', year(2030, { bound: 'through' })]],
  ['capitals', ['IT PAYS ⟦20 PERCENT⟧ OF ⟦$50 BILLION⟧ ‹THROUGH ⟦2030⟧›', percent(20), money(50e9), year(2030, { bound: 'through' })]],
  ['lone surrogates and emoji', ['\ud800 ⟦20%⟧ \udc00 😀⟦20%⟧😀', percent(20), percent(20)]],
  ['another script', ['计划 ⟦20%⟧ 和 ⟦30⟧', percent(20), count(30)]],
];

describe('typography', () => {
  it.each(CASES)('%s', (_name, each) => expectCase(each));
});
