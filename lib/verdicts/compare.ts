import type { Claim } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { Term } from '../terms/term-set';
import { monthNumber } from '../text/months';
import { intervalOf, relate } from './interval';
import type { Verdict } from './verdict';

export interface Judgement {
  verdict: Verdict;
  code: string;
}

const say = (verdict: Verdict, code: string): Judgement => ({ verdict, code });
const point = (value: number): { low: number; high: number; openLow: boolean; openHigh: boolean } => ({ low: value, high: value, openLow: false, openHigh: false });

/** Holds one claim against its term; null where the terms have nothing to say about it. One comparator a kind. */
export function compare(claim: Claim, term: Term): Judgement | null {
  if (claim.elsewhere) return say('unverified', 'something-else');
  if (claim.says === 'quote') return claim.altered ? say('discrepancy', 'quote-altered') : say('match', 'quote-same');
  if (claim.says !== 'figure') return compareStatus(claim, term);
  const figure = claim.figure!;
  switch (term.kind) {
    case 'percent': return comparePercent(claim, figure, term);
    case 'money': return compareMoney(claim, figure, term);
    case 'year': return compareYear(claim, figure, term);
    case 'month': return compareMonth(figure, term);
    case 'weekday': return compareWeekday(figure, term);
    case 'duration': return compareDuration(figure, term.value as string, FOLLOWING.test(claim.words));
    case 'count': return compareCount(claim, figure, term);
    default: return null;
  }
}

/** Polarity. The opposite said of the past agrees with the superseded state; said of nothing in particular it is let be. */
function compareStatus(claim: Claim, term: Term): Judgement | null {
  if (claim.says === 'current') {
    if (claim.second && term.month && claim.second.value !== monthNumber(term.month)) return say('discrepancy', 'month-other');
    return say('match', claim.past ? 'status-past' : 'status-same');
  }
  if (claim.past && !term.language?.event) return term.superseded ? say('match', 'status-superseded') : null;
  return claim.present ? say('discrepancy', 'status-opposite') : null;
}

function comparePercent(claim: Claim, figure: Figure, term: Term): Judgement | null {
  if (claim.past) return say('unverified', 'past-figure');
  if (claim.flow === 'swapped') return say('discrepancy', 'payer-swapped');
  const value = figure.kind === 'fraction' ? { ...figure, value: round(figure.value * 100), high: figure.high === null ? null : round(figure.high * 100) } : figure;
  const relation = relate(intervalOf(value), point(term.value as number));
  if (relation === 'equal') return say('match', 'figure-same');
  return relation === 'apart' ? say('discrepancy', 'figure-other') : say('unverified', 'figure-overlaps');
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
const MONTHS: Record<string, number> = { month: 12, quarter: 4, year: 1 };

function compareMoney(claim: Claim, figure: Figure, term: Term): Judgement | null {
  if (figure.kind === 'year' || figure.kind === 'month') return (figure.kind === 'month' ? figure.year : figure.value) === term.year ? say('match', 'figure-same') : say('discrepancy', 'figure-other');
  if (figure.unit && figure.unit !== term.currency) return say('unverified', 'other-currency');
  if (term.period) return compareRevenue(claim, figure, term);
  if (figure.per) return null;
  const value = term.value as number;
  if (term.bound === 'over') {
    // "Over 13 billion": 13 up to but not including 14, hedged or not.
    const unit = 10 ** Math.floor(Math.log10(value) - 1) ;
    const step = Math.max(unit, 1e9);
    if (figure.high === null && figure.value >= value && figure.value < value + step && (figure.bound === null || figure.bound === 'over' || figure.bound === 'at-least' || figure.bound === 'beyond' || figure.bound === 'up-to')) return say('match', 'figure-same');
    const relation = relate(intervalOf(figure.bound === 'up-to' ? { ...figure, bound: null } : figure), { low: value, high: value + step, openLow: false, openHigh: true });
    // Of an earlier time, any sum below the total of today may have been right.
    if (claim.dated) return say('unverified', 'past-figure');
    return relation === 'apart' ? say('discrepancy', 'figure-other') : say('unverified', 'figure-overlaps');
  }
  if (term.year !== undefined && claim.second && claim.second.value !== term.year) return say('discrepancy', 'year-other');
  const relation = relate(intervalOf(figure.bound === 'up-to' ? { ...figure, bound: null } : figure), point(value));
  if (relation === 'equal') return say('match', 'figure-same');
  // An entry about an earlier time may tell of an earlier deal.
  if (claim.dated && term.year === undefined) return say('unverified', 'past-figure');
  // Equal at the article's own precision: 50 billion for 50.4 is nobody's error, 5 for 50 is.
  return relation === 'apart' ? say('discrepancy', 'figure-other') : say('unverified', 'figure-overlaps');
}

/** A yearly revenue with a lower bound: below it, or an order of magnitude above it, is a discrepancy; between is consistent, not confirmed. */
function compareRevenue(claim: Claim, figure: Figure, term: Term): Judgement | null {
  if (figure.per === 'other') return null;
  if (claim.past) return say('unverified', 'past-figure');
  const times = MONTHS[figure.per ?? 'year'] ?? 1;
  const floor = term.value as number;
  const interval = intervalOf(figure);
  const low = interval.low * times;
  const high = interval.high * times;
  if (high < floor || (high === floor && interval.openHigh)) return say('discrepancy', 'figure-other');
  if (low >= floor * 10) return say('discrepancy', 'figure-magnitude');
  if (low === floor && times === 1 && figure.high === null && figure.bound !== 'under') return say('match', 'figure-same');
  return say('unverified', 'figure-overlaps');
}

function compareYear(claim: Claim, figure: Figure, term: Term): Judgement | null {
  if (claim.past) return null;
  if (figure.kind === 'month' && figure.year == null) return null;
  const year = figure.kind === 'month' ? figure.year! : figure.value;
  if (figure.bound === 'at-least-until' || figure.bound === 'beyond') return say('discrepancy', 'horizon-open');
  return year === term.value ? say('match', 'figure-same') : say('discrepancy', 'figure-other');
}

function compareMonth(figure: Figure, term: Term): Judgement | null {
  const value = typeof term.value === 'string' ? term.value : '';
  const [year, month] = value.split('-').map(Number);
  if (figure.year != null && figure.year !== year) return say('discrepancy', 'figure-other');
  return figure.value === month ? say('match', 'figure-same') : say('discrepancy', 'figure-other');
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function compareWeekday(figure: Figure, term: Term): Judgement | null {
  if (figure.kind === 'duration') return term.language?.lag ? compareDuration(figure, term.language.lag) : null;
  return figure.value === WEEKDAYS.indexOf(String(term.value).toLowerCase()) + 1 ? say('match', 'figure-same') : say('discrepancy', 'figure-other');
}

/** Days in an ISO 8601 duration of one unit. */
function daysOf(duration: string): number {
  const [, count, unit] = /^PT?(\d+)([DHWMY])$/.exec(duration) ?? [];
  return Number(count) * ({ D: 1, H: 1 / 24, W: 7, M: 30, Y: 365 }[unit] ?? Number.NaN);
}

/** "Followed it by two weeks": words that make a stretch of time a lag. */
const FOLLOWING = /\b(follow|trail|lag)(s|ed|ged|ging|ing)?\b/i;

/** A lag: equal when read in whole days ("within 24 hours" is one day, "within hours" less than one). */
function compareDuration(figure: Figure, expected: string, follows = false): Judgement | null {
  if (figure.place === 'ago' || (figure.place === 'span' && !follows)) return null;
  const days = daysOf(expected);
  if (figure.value === days) return say('match', 'figure-same');
  if (figure.bound === 'under' || figure.bound === 'at-most' || figure.bound === 'up-to') {
    return figure.value >= days ? (figure.value < days * 2 ? say('match', 'figure-same') : say('unverified', 'figure-overlaps')) : say('unverified', 'figure-overlaps');
  }
  return say('discrepancy', 'figure-other');
}

function compareCount(claim: Claim, figure: Figure, term: Term): Judgement | null {
  if (claim.second && term.within) {
    const expected = daysOf(term.within);
    if (Math.abs(claim.second.value - expected) > 5) return figure.value === term.value ? say('unverified', 'figure-overlaps') : say('discrepancy', 'figure-other');
  }
  return figure.value === term.value ? say('match', 'figure-same') : say('discrepancy', 'figure-other');
}
