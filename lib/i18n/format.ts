/** Numbers, dates and lists as the reader's language writes them. Amounts keep their meaning: nothing is rounded but where it says so. */
import { dates, lists, numbers } from './intl';
import { language } from './language';

/** ISO date ("2026-04-27", or with a time) to "April 27, 2026", in short "Apr 27"; what is no date comes back as it is. */
export function formatDate(iso: string, length: 'long' | 'short' = 'long'): string {
  return inUtc(iso, length === 'long' ? { dateStyle: 'long' } : { day: 'numeric', month: 'short' }) ?? iso;
}

/** Likewise in English, for letters to newsrooms: they are written in the language of the articles. */
export function formatDateInEnglish(iso: string): string {
  return inUtc(iso, { dateStyle: 'long' }, (options) => new Intl.DateTimeFormat('en', options)) ?? iso;
}

/** ISO month ("2025-10") to "October 2025", in short "Oct 2025". */
export function formatMonth(iso: string, length: 'long' | 'short' = 'long'): string {
  return inUtc(`${iso}-01`, { month: length, year: 'numeric' }) ?? iso;
}

/** 1 (Monday) to 7. The first of January 2024 was a Monday. */
export function formatWeekday(day: number): string {
  return dates({ weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, day)));
}

/** Up to three digits in a language that writes them as JavaScript does. The first formatter that a page's process makes costs more than all else that shows the marks. */
const PLAIN = /^(?:de|en).* \d{1,3}$/;

export function formatNumber(value: number): string {
  return PLAIN.test(`${language()} ${value}`) ? `${value}` : numbers({}).format(value);
}

/** 20 to "20%". */
export function formatPercent(value: number): string {
  return numbers({ style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
}

/** 50e9, "USD" to "$50B": for headings and drawings; rounded to three digits. */
export function formatMoneyShort(value: number, currency: string): string {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', notation: 'compact', maximumSignificantDigits: 3 } as const;
  return numbers(options).format(value);
}

/** 50e9, "USD" to "$50 billion"; rounded to three digits. Intl abbreviates amounts of money, so the amount in words takes the place of a one. */
export function formatMoney(value: number, currency: string): string {
  const amount = numbers({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }).format(value);
  const one = numbers({ style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 }).formatToParts(1);
  return one.map((part) => (part.type === 'integer' ? amount : part.value)).join('');
}

/** "P1D", "P6M" to "1 day", "6 months"; null for what is no plain ISO duration of one unit. */
export function formatDuration(iso: string): string | null {
  const parts = /^P(\d+)([DWMY])$/.exec(iso);
  if (!parts) return null;
  const unit = { D: 'day', W: 'week', M: 'month', Y: 'year' }[parts[2] as 'D' | 'W' | 'M' | 'Y'];
  return numbers({ style: 'unit', unit, unitDisplay: 'long' }).format(Number(parts[1]));
}

/** "a, b and c", or with `disjunction` "a, b or c". */
export function formatList(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return lists({ type }).format(items);
}

/** A date without a time is the same day everywhere. Browsers read a date into almost anything, so the form is looked at first. */
function inUtc(iso: string, options: Intl.DateTimeFormatOptions, formatter = dates): string | null {
  const date = new Date(/^\d{4}-\d\d-\d\d/.test(iso) ? iso : Number.NaN);
  return Number.isNaN(date.getTime()) ? null : formatter({ ...options, timeZone: 'UTC' }).format(date);
}
