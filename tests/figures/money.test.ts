import { describe, it } from 'vitest';
import { type Case, count, expectCase, money, ordinal, percent, year } from './cases';

const B = 1e9;

const WRITTEN: Case[] = [
  ['Harbour will spend ⟦$50 billion⟧ on it.', money(50 * B)],
  ['Harbour will spend ⟦$50B⟧ on it.', money(50 * B)],
  ['Harbour will spend ⟦$50bn⟧ on it.', money(50 * B)],
  ['Harbour will spend ⟦$50 bln⟧ on it.', money(50 * B)],
  ['It cost ⟦US$50bn⟧ all told.', money(50 * B)],
  ['It cost ⟦US$ 50 billion⟧ all told.', money(50 * B)],
  ['It cost ⟦USD 50 billion⟧ all told.', money(50 * B)],
  ['It cost ⟦USD50m⟧ all told.', money(50e6)],
  ['They raised ⟦50 billion dollars⟧ there.', money(50 * B)],
  ['They raised ⟦fifty billion dollars⟧ there.', money(50 * B)],
  ['They raised ⟦half a billion dollars⟧ there.', money(0.5 * B)],
  ['They raised ⟦a quarter million dollars⟧ there.', money(250_000)],
  ['They raised ⟦three quarters of a billion dollars⟧ there.', money(750e6)],
  ['They raised ⟦two and a half billion dollars⟧ there.', money(2.5 * B)],
  ['They raised ⟦a billion and a half dollars⟧ there.', money(1.5 * B)],
  ['A ⟦$50-billion⟧ question.', money(50 * B)],
  ['A ⟦fifty-billion-dollar⟧ question.', money(50 * B)],
  ['The ⟦13-Billion-Dollar⟧ Bet', money(13 * B)],
  ['The order stands at ⟦$38,000,000,000⟧.', money(38 * B)],
  ['It is valued at ⟦$1.35T⟧ now.', money(1.35e12)],
  ['A fee of ⟦€1.000,50⟧ applies.', money(1000.5, { unit: 'EUR' })],
  ['A fee of ⟦$1,234.56⟧ applies.', money(1234.56)],
  ['Sales of ⟦£750m⟧ were booked.', money(750e6, { unit: 'GBP' })],
  ['Sales of ⟦11,5 billion euro⟧ were booked.', money(11.5 * B, { unit: 'EUR' })],
  ['Investors gained ⟦₹62,000 crore⟧ in a session.', money(620 * B, { unit: 'INR' })],
  ['A prize of ⟦Rs 1.2 lakh⟧ was given.', money(120_000, { unit: 'INR' })],
  ['A prize of ⟦₹1,20,000⟧ was given.', money(120_000, { unit: 'INR' })],
  ['About that ⟦13 billion Canadian dollars⟧ order.', money(13 * B, { unit: 'CAD' })],
  ['A sum of ⟦38.5 billion U.S. dollars⟧ was named.', money(38.5 * B)],
  ['It put in ‹more than ⟦$US13 billion⟧› and ⟦$US 50bn⟧, ⟦$A3m⟧, ⟦$NZ20⟧.', money(13 * B, { bound: 'over' }), money(50 * B), money(3e6, { unit: 'AUD' }), money(20, { unit: 'NZD' })],
  ['A sum of ⟦A$3bn⟧ was named.', money(3 * B, { unit: 'AUD' })],
  ['A sum of ⟦¥900bn⟧ was named.', money(900 * B, { unit: 'JPY' })],
  ['The ticket is ⟦20 cents⟧ or ⟦85 pence⟧.', money(0.2), money(0.85, { unit: 'GBP' })],
  ['It cost ⟦20p⟧, see p. 20; it shows in 1080p.', money(0.2, { unit: 'GBP' })],
  ['It has ⟦10 $⟧ left, and ⟦30 €⟧ besides.', money(10), money(30, { unit: 'EUR' })],
  ['It has ⟦115EUR⟧ left.', money(115, { unit: 'EUR' })],
  ['They paid ⟦fifty billion dollars ($50 billion)⟧ for it.', money(50 * B)],
  ['‹In ⟦2019⟧› ⟦$1 billion⟧ was little.', year(2019, { bound: 'in' }), money(B)],
  ['A deal of ⟦$50 billion⟧, ⟦$15 billion⟧ of it up front.', money(50 * B), money(15 * B)],
  ['It went for ⟦a million dollars⟧.', money(1e6)],
];

/** Scales stuck to digits, abbreviated behind words, and bare ones with more than an article before them. */
const SCALED: Case[] = [
  ['It pays ⟦$50BILLION⟧ over it.', money(50 * B)],
  ['It blew ⟦$13.2BILLION⟧ on it after ⟦$1BILLION⟧ ‹IN ⟦2019⟧›.', money(13.2 * B), money(B), year(2019, { bound: 'in' })],
  ['It pays ⟦50BILLION dollars⟧ over it.', money(50 * B)],
  ['It pays ⟦£750MILLION⟧ over it.', money(750e6, { unit: 'GBP' })],
  ['It pays ⟦fifty bil dollars⟧ over it.', money(50 * B)],
  ['It pays ⟦forty mln euros⟧ over it.', money(40e6, { unit: 'EUR' })],
  ['It pays ⟦thirteen bn dollars⟧ over it.', money(13 * B)],
  ['The ⟦fifty-bil⟧ order.', count(50 * B)],
  ['It pays ⟦$50bil⟧, or ⟦50 bil⟧.', money(50 * B), count(50 * B)],
  ['It pays ⟦thirteen-plus billion dollars⟧ over it.', money(13 * B, { bound: 'at-least' })],
  ['It pays ⟦thirteen-odd billion dollars⟧ over it.', money(13 * B, { hedge: 'about' })],
  ['It pays ⟦13-ish billion⟧ over it.', count(13 * B, { hedge: 'about' })],
  ['It pays ⟦a cool billion dollars⟧ for it.', money(B)],
  ['It pays ⟦another billion dollars⟧ for it.', money(B)],
  ['It pays ⟦a billion bucks⟧, or ⟦a single million quid⟧.', money(B), money(1e6, { unit: 'GBP' })],
  ['It pledged its ⟦first⟧ ⟦billion dollars⟧ there.', ordinal(1), money(B)],
];

const SIGNED: Case[] = [
  ['A result of ⟦-$5 billion⟧ was shown.', money(-5 * B)],
  ['A result of ⟦−$5bn⟧ was shown.', money(-5 * B)],
  ['A result of ⟦$-5bn⟧ was shown.', money(-5 * B)],
  ['A result of ⟦minus $5 billion⟧ was shown.', money(-5 * B)],
  ['A result of ⟦$(1.2) billion⟧ was shown.', money(-1.2 * B)],
  ['The loss (⟦$4.1 billion⟧) was larger.', money(4.1 * B)],
];

const RATES: Case[] = [
  ['It takes ‹over ⟦$2 billion⟧› a month.', money(2 * B, { bound: 'over', per: 'month' })],
  ['It takes ⟦$10 billion⟧ a year.', money(10 * B, { per: 'year' })],
  ['It takes ‹⟦$10 billion⟧ or more› a year.', money(10 * B, { bound: 'at-least', per: 'year' })],
  ['It takes ‹⟦$10 billion⟧-plus› a year.', money(10 * B, { bound: 'at-least', per: 'year' })],
  ['It takes ⟦$30bn⟧ annually.', money(30 * B, { per: 'year' })],
  ['It takes ⟦$30bn⟧ per quarter.', money(30 * B, { per: 'quarter' })],
  ['It takes ⟦$30 billion⟧ a quarter, it says.', money(30 * B, { per: 'quarter' })],
  ['It takes ⟦$10bn⟧ pa by its own account.', money(10 * B, { per: 'year' })],
  ['It takes ‹>⟦$10bn⟧› p.a. by its own account.', money(10 * B, { bound: 'over', per: 'year' })],
  ['It went for ⟦$98⟧ a share.', money(98, { per: 'other' })],
  ['It costs ⟦$30⟧ per user.', money(30, { per: 'other' })],
];

const WITHOUT_CURRENCY: Case[] = [
  ['They have put in ⟦13 billion⟧ so far.', count(13 * B)],
  ['They have put in ⟦fifty billion⟧ so far.', count(50 * B)],
  ['It has ⟦20 million⟧ users and ⟦1.2 lakh⟧ shops.', count(20e6), count(120_000)],
  ['It grew by ⟦20 percent⟧ to ⟦$1 billion⟧.', percent(20), money(B)],
];

describe('money', () => {
  it.each(WRITTEN)('%s', (...each) => expectCase(each));
  it.each(SCALED)('with its scale: %s', (...each) => expectCase(each));
  it.each(SIGNED)('with a sign: %s', (...each) => expectCase(each));
  it.each(RATES)('as a rate: %s', (...each) => expectCase(each));
  it.each(WITHOUT_CURRENCY)('is not read without a currency: %s', (...each) => expectCase(each));
});
