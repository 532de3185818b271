import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatDuration, formatList, formatMoney, formatMoneyShort, formatMonth, formatNumber, formatPercent, formatWeekday } from '../../lib/i18n/format';
import { direction, language, messageOf } from '../../lib/i18n/language';
import { t, tn } from '../../lib/i18n/t';
import { i18nOf, speak } from './catalogue';

afterEach(() => vi.unstubAllGlobals());

/** Intl parts words with several kinds of space. */
const plain = (text: string | null): string => (text ?? '').replace(/[\u00A0\u202F]/g, ' ');

describe('messages', () => {
  it('come from the browser, with their parts filled in', () => {
    speak('en');
    expect(t('page_on_site', 'example.org')).toBe('Check pages on example.org');
    expect(messageOf('no_such_key')).toBeNull();
  });

  it('stand for themselves where there is no browser', () => {
    vi.stubGlobal('chrome', undefined);
    expect(t('page_on_site', 'x')).toBe('page_on_site');
    expect(language()).toBe('en');
  });

  it('agree with the number they count', () => {
    speak('en');
    expect([0, 1, 2, 1200].map((count) => tn('page_marks', count))).toEqual(['0 marks', '1 mark', '2 marks', '1,200 marks']);
    speak('de');
    expect([1, 1200].map((count) => tn('page_marks', count))).toEqual(['1 Markierung', '1.200 Markierungen']);
  });

  it('say the language with the reader’s region, but only where it is the reader’s language', () => {
    vi.stubGlobal('chrome', { i18n: i18nOf('de', 'de-AT') });
    expect(language()).toBe('de-AT');
    vi.stubGlobal('chrome', { i18n: i18nOf('en', 'fr-FR') });
    expect(language()).toBe('en');
    expect(direction()).toBe('ltr');
  });

  it('ask a browser for its language once, however many numbers are written', () => {
    const i18n = i18nOf('de');
    const asked = vi.spyOn(i18n, 'getUILanguage');
    vi.stubGlobal('chrome', { i18n });
    expect([1.5, 2.5].map(formatNumber)).toEqual(['1,5', '2,5']);
    expect(asked).toHaveBeenCalledOnce();
  });
});

describe('dates and numbers', () => {
  it('are written as English writes them', () => {
    speak('en');
    expect(formatDate('2026-04-27')).toBe('April 27, 2026');
    expect(formatDate('2026-04-27', 'short')).toBe('Apr 27');
    expect(formatMonth('2025-10')).toBe('October 2025');
    expect(formatWeekday(1)).toBe('Monday');
    expect(formatPercent(20)).toBe('20%');
    expect(formatMoneyShort(50e9, 'USD')).toBe('$50B');
    expect(plain(formatMoney(13e9, 'USD'))).toBe('$13 billion');
    expect([10000, 999, 0, -5, 0.5].map(formatNumber)).toEqual(['10,000', '999', '0', '-5', '0.5']);
    expect(formatDuration('P1D')).toBe('1 day');
    expect(formatDuration('P6M')).toBe('6 months');
    expect(formatList(['a', 'b', 'c'])).toBe('a, b, and c');
  });

  it('are written as German writes them', () => {
    speak('de');
    expect(formatDate('2026-04-27')).toBe('27. April 2026');
    expect(plain(formatPercent(20))).toBe('20 %');
    expect(plain(formatMoney(50e9, 'USD'))).toBe('50 Milliarden $');
    expect(formatNumber(10000)).toBe('10.000');
    expect(formatList(['a', 'b'])).toBe('a und b');
  });

  it('keep the day of a date whatever the time zone', () => {
    speak('en');
    expect(formatDate('2026-01-01')).toBe('January 1, 2026');
  });

  it('give back what is no date, and nothing for what is no duration', () => {
    speak('en');
    expect(formatDate('soon')).toBe('soon');
    expect(formatMonth('never')).toBe('never');
    expect(formatDuration('PT5M')).toBeNull();
  });
});
