import { describe, expect, it } from 'vitest';
import type { Bound, Figure } from '../../lib/figures/figure';
import { intervalOf, relate } from '../../lib/verdicts/interval';

const figure = (value: number, bound: Bound | null = null, high: number | null = null): Figure => ({ start: 0, end: 1, kind: 'percent', value, high, unit: null, bound, hedge: null, outerStart: 0, outerEnd: 1, firstToken: 0, lastToken: 0 });
const against = (value: number, bound: Bound | null = null, high: number | null = null): string => relate(intervalOf(figure(value, bound, high)), intervalOf(figure(20)));

describe('bounds and ranges against a point of 20', () => {
  it.each([
    [20, null, null, 'equal'], [25, null, null, 'apart'], [20, 'over', null, 'apart'], [20, 'under', null, 'apart'], [20, 'at-least', null, 'overlapping'], [20, 'at-most', null, 'overlapping'],
    [20, 'up-to', null, 'overlapping'], [10, 'over', null, 'overlapping'], [30, 'at-most', null, 'overlapping'], [10, 'under', null, 'apart'], [15, null, 25, 'overlapping'], [21, null, 25, 'apart'], [20, null, 20, 'equal'],
  ] as const)('%s %s %s is %s', (value, bound, high, relation) => {
    expect(against(value, bound, high)).toBe(relation);
  });
});
