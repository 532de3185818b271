/**
 * The deal in time, read off the term set: nothing here names a term.
 * A year or month of its own, a month by name, a weekday or a time span that counts from the amendment, and horizons that run from it.
 */
import { formatDate, formatMonth } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import type { Deal, Term } from '../terms/deal';

export interface DealEvent {
  term: Term;
  /** When it is, or ends, in days since 1970; the middle of what is known no better than a month or a year, the end of a horizon. */
  day: number;
  /** The date as it is written out, and in short under the line. */
  date: string;
  short: string;
  /** The amendment itself; something that runs from it to `day`; something that happened. */
  kind: 'amendment' | 'horizon' | 'point';
}

const DAY = 86_400_000;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** All events in the order of time. */
export function eventsOf(deal: Deal): DealEvent[] {
  const amended = deal.deal.amended.date;
  const events = deal.terms.map((term) => eventOf(term, amended)).filter((event) => event !== null);
  return events.sort((a, b) => a.day - b.day);
}

function eventOf(term: Term, amended: string): DealEvent | null {
  const { kind, value } = term;
  if (kind === 'weekday') return at(term, amended, 'amendment');
  if (kind === 'year' && typeof value === 'number' && term.bound === 'through') {
    return { term, day: dayOf(`${value}-12-31`), date: t('timeline_end_of', String(value)), short: String(value), kind: 'horizon' };
  }
  if (kind === 'month' && typeof value === 'string') return inMonth(term, value);
  if (kind === 'duration' && typeof value === 'string') return at(term, later(amended, value), 'point');
  if (term.month !== undefined && MONTHS.includes(term.month)) return inMonth(term, lastBefore(term.month, amended));
  if (term.year !== undefined) return { term, day: dayOf(`${term.year}-07-01`), date: String(term.year), short: String(term.year), kind: 'point' };
  return null;
}

function at(term: Term, iso: string, kind: DealEvent['kind']): DealEvent {
  return { term, day: dayOf(iso), date: formatDate(iso), short: formatDate(iso, 'short'), kind };
}

function inMonth(term: Term, iso: string): DealEvent {
  return { term, day: dayOf(`${iso}-15`), date: formatMonth(iso), short: formatMonth(iso, 'short'), kind: 'point' };
}

/** "March" as the last March before the amendment, an ISO month. */
function lastBefore(month: string, amended: string): string {
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  const year = Number(amended.slice(0, 4));
  return `${`${year}-${number}` <= amended.slice(0, 7) ? year : year - 1}-${number}`;
}

/** An ISO date plus a duration of days or weeks ("P1D"). */
function later(iso: string, duration: string): string {
  const [, count, unit] = /^P(\d+)([DW])$/.exec(duration) ?? [];
  const days = Number(count ?? 0) * (unit === 'W' ? 7 : 1);
  return new Date((dayOf(iso) + days) * DAY).toISOString().slice(0, 10);
}

function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}
