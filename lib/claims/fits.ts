import type { Figure, FigureKind } from '../figures/figure';
import type { Term, TermKind } from '../terms/term-set';
import { wordsOf, type View } from './view';

const KINDS: Record<TermKind, FigureKind[]> = {
  status: [], quotation: [], percent: ['percent', 'fraction'], money: ['money', 'count'], year: ['year', 'month'], month: ['month'], weekday: ['weekday', 'duration'], duration: ['duration'], count: ['count'],
};

/** Whether a term of this kind can take the figure. A bare count is money only if it counts in millions. */
export function fits(kind: TermKind, figure: Figure): boolean {
  if (!KINDS[kind].includes(figure.kind)) return false;
  if (kind === 'money' && figure.kind === 'count') return figure.form === 'plain' && figure.value >= 1e6;
  if (kind === 'count') return figure.form !== 'plain' && figure.value >= 2 && figure.value <= 20;
  if (kind === 'percent') return figure.unit !== 'point' && figure.value > 0;
  return true;
}

/** Whether a figure may be mistaken for a term of this kind; a status has no figures of its own to tell it from ("a licence until 2032", "a cap of 40 billion"). */
export const mayBeTaken = (kind: TermKind, figure: Figure): boolean => fits(kind, figure) || (kind === 'status' && (figure.kind === 'money' || figure.kind === 'year' || (figure.kind === 'month' && figure.year !== null)));

/** The year of a dated amount, told without the amount ("first invested in 2019"). */
export const isItsYear = (term: Term, figure: Figure): boolean => term.kind === 'money' && term.year !== undefined && (figure.kind === 'year' || (figure.kind === 'month' && figure.year !== null && figure.year !== undefined));

/** Money a thousandth of the term's size is another matter; an amount with a year is the dated term's only if one half of it agrees. */
export function plausible(term: Term, figure: Figure, date: Figure | null, view: View): boolean {
  if (term.kind !== 'money') return true;
  const value = term.value as number;
  if (figure.kind === 'year' || figure.kind === 'month') return term.year !== undefined;
  // A million for a billion is a slip of the pen about this very sum.
  if ((figure.value < value / 200 || figure.value > value * 200) && figure.value * 1000 !== value) return false;
  if (term.year === undefined || !date) return true;
  // The date is the nearest amount's, not that of one beyond it.
  const [from, to] = date.firstToken < figure.firstToken ? [date, figure] : [figure, date];
  if (view.figures.some((other) => other !== figure && (other.kind === 'money' || (other.kind === 'count' && other.value >= 1e6)) && other.firstToken > from.lastToken && other.lastToken < to.firstToken)) return false;
    // "Since 2019, when it put in …" dates the amount.
  const year = date.bound === 'from' && /^,? ?when\b/i.test(wordsOf(view, date.lastToken + 1, Math.min(date.lastToken + 2, view.sentence.to - 1))) ? date.value : yearOf(date);
  return figure.value === value || (isOfItsSize(term, figure) && year === term.year);
}

/** Whether the figure is the term's own, as it stands. */
export function isItsValue(term: Term, figure: Figure): boolean {
  const value = figure.kind === 'fraction' ? Math.round(figure.value * 1e4) / 100 : figure.value;
  return figure.high === null && value === term.value;
}

/** Whether an amount is the term's; where that has a lower bound, up to the next whole billion ("over 13 billion": 13.75). */
export function isItsSum(term: Term, figure: Figure): boolean {
  const value = term.value as number;
  return figure.value === value || (term.bound === 'over' && term.period === undefined && figure.value > value && figure.value < value + 1e9);
}

/** Within a factor of twenty: nobody takes a hundred billion for one. */
export const isOfItsSize = (term: Term, figure: Figure): boolean => figure.value <= (term.value as number) * 20 && figure.value * 20 >= (term.value as number);

export const yearOf = (figure: Figure | null): number | null => (figure?.bound === 'from' ? null : figure?.kind === 'month' ? (figure.year ?? null) : figure?.kind === 'year' ? figure.value : null);
