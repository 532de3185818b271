/** The value of a term as it is set large: "20%", "over $13B", "through 2030". */
import { formatDuration, formatMoney, formatMoneyShort, formatMonth, formatNumber, formatPercent, formatWeekday } from '../../lib/i18n/format';
import { t } from '../../lib/i18n/t';
import type { Term } from './deal';

export interface TermValue {
  /** What stands before and after the value, in small ("over", "a year"); empty for nothing. */
  before: string;
  value: string;
  after: string;
  /** A figure, to be set large; otherwise words of the term set, in its own language. */
  figure: boolean;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function valueOf(term: Term): TermValue {
  const figure = figureOf(term);
  if (figure === null) return { before: '', value: wordsOf(term), after: '', figure: false };
  return { before: boundOf(term), value: figure, after: afterOf(term), figure: true };
}

/** The value as one line of text, amounts in full ("over $13 billion"). */
export function valueInWords(term: Term): string {
  const { before, value, after, figure } = valueOf(term);
  if (!figure) return value;
  const full = term.kind === 'money' && typeof term.value === 'number' ? formatMoney(term.value, term.currency ?? 'USD') : value;
  return [before, full, after].filter(Boolean).join(' ');
}

function figureOf(term: Term): string | null {
  const { kind, value } = term;
  if (typeof value === 'number') {
    if (kind === 'percent') return formatPercent(value);
    if (kind === 'money') return formatMoneyShort(value, term.currency ?? 'USD');
    if (kind === 'year') return String(value);
    if (kind === 'count') return t('value_times', formatNumber(value));
  }
  if (typeof value === 'string') {
    if (kind === 'month') return formatMonth(value);
    if (kind === 'weekday') return WEEKDAYS.includes(value) ? formatWeekday(WEEKDAYS.indexOf(value) + 1) : value;
    if (kind === 'duration') return formatDuration(value) ?? value;
  }
  return null;
}

function boundOf({ bound }: Term): string {
  if (bound === 'over') return t('value_over');
  return bound === 'through' ? t('value_through') : '';
}

function afterOf(term: Term): string {
  if (term.period === 'year') return t('value_a_year');
  if (term.kind === 'money' && term.year !== undefined) return t('value_in_year', String(term.year));
  if (term.within !== undefined) return t('value_within', formatDuration(term.within) ?? term.within);
  return '';
}

/** What a status is now; who speaks, for a quotation. */
function wordsOf(term: Term): string {
  return (term.kind === 'quotation' ? term.speaker : term.current) ?? '';
}
