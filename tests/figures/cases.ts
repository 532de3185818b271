import { expect } from 'vitest';
import type { Figure } from '../../lib/figures/figure';
import { FIGURE_WORDS } from '../../lib/figures/figure-words';
import { readFigures } from '../../lib/figures/read-figures';
import { tokenize } from '../../lib/text/tokenize';
import { buildVocabulary } from '../../lib/text/vocabulary';

const vocabulary = buildVocabulary(FIGURE_WORDS);

export function read(text: string): readonly Figure[] {
  return readFigures(tokenize(text, vocabulary), vocabulary);
}

type Part = 'kind' | 'value' | 'high' | 'unit' | 'bound' | 'hedge' | 'per' | 'form' | 'place' | 'year' | 'month' | 'day';
export type Expected = Pick<Figure, 'kind' | 'value'> & Partial<Pick<Figure, Part>>;
type More = Partial<Expected>;

export const money = (value: number, more: More = {}): Expected => ({ kind: 'money', value, unit: 'USD', ...more });
export const percent = (value: number, more: More = {}): Expected => ({ kind: 'percent', value, ...more });
export const fraction = (value: number, more: More = {}): Expected => ({ kind: 'fraction', value, ...more });
export const year = (value: number, more: More = {}): Expected => ({ kind: 'year', value, ...more });
export const month = (value: number, more: More = {}): Expected => ({ kind: 'month', value, month: value, ...more });
export const weekday = (value: number, more: More = {}): Expected => ({ kind: 'weekday', value, ...more });
export const duration = (value: number, unit: string, place: Figure['place'] = 'span', more: More = {}): Expected => ({ kind: 'duration', value, unit, place, ...more });
export const count = (value: number, more: More = {}): Expected => ({ kind: 'count', value, form: 'plain', ...more });
export const times = (value: number, more: More = {}): Expected => ({ kind: 'count', value, form: 'times', ...more });
export const ordinal = (value: number): Expected => ({ kind: 'count', value, form: 'ordinal' });

/** A sentence with each figure in ⟦ ⟧, and ‹ › around the words that bound it; then the figures in order. */
export type Case = [string, ...Expected[]];

interface Span {
  start: number;
  end: number;
  outerStart: number;
  outerEnd: number;
}

function unmark(marked: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  let outer = -1;
  let start = -1;
  for (const unit of marked) {
    const last = spans.at(-1);
    if (unit === '‹') outer = text.length;
    else if (unit === '⟦') start = text.length;
    else if (unit === '⟧') spans.push({ start, end: text.length, outerStart: outer < 0 ? start : outer, outerEnd: text.length });
    else if (unit === '›' && last) {
      last.outerEnd = text.length;
      outer = -1;
    } else text += unit;
  }
  return { text, spans };
}

const NOTHING = { high: null, unit: null, bound: null, hedge: null, per: null, form: null, place: null, year: null, month: null, day: null };

/** Every part of every figure, so that a case also fails for what is read too much. */
export function expectCase([marked, ...expected]: Case): void {
  const { text, spans } = unmark(marked);
  expect(spans.length, 'a marked span for each figure').toBe(expected.length);
  const found = read(text).map((figure) => ({
    text: text.slice(figure.start, figure.end),
    ...Object.fromEntries(['start', 'end', 'outerStart', 'outerEnd', 'kind', ...Object.keys(NOTHING)].map((part) => [part, figure[part as keyof Figure]])),
    value: Number(figure.value.toPrecision(12)),
  }));
  const wanted = expected.map((each, at) => ({ text: text.slice(spans[at].start, spans[at].end), ...spans[at], ...NOTHING, ...each, value: Number(each.value.toPrecision(12)) }));
  expect(found).toEqual(wanted);
}
