import type { Figure } from '../figures/figure';

/** A figure or a term's value as an interval, ends included or not. */
export interface Interval {
  low: number;
  high: number;
  openLow: boolean;
  openHigh: boolean;
}

/** The interval a figure speaks of: a bound or a range widens it; "about" and its like leave it a point. */
export function intervalOf({ value, high, bound }: Figure): Interval {
  if (high !== null) return { low: value, high, openLow: false, openHigh: false };
  switch (bound) {
    case 'over': case 'beyond': case 'after':
      return { low: value, high: Infinity, openLow: true, openHigh: false };
    case 'at-least': case 'at-least-until':
      return { low: value, high: Infinity, openLow: false, openHigh: false };
    case 'under': case 'before':
      return { low: -Infinity, high: value, openLow: false, openHigh: true };
    case 'at-most': case 'up-to':
      return { low: -Infinity, high: value, openLow: false, openHigh: false };
    default:
      return { low: value, high: value, openLow: false, openHigh: false };
  }
}

export type Relation = 'equal' | 'apart' | 'overlapping';

/** How two intervals stand to each other (docs/verdicts.md, "Bounds and ranges"). */
export function relate(a: Interval, b: Interval): Relation {
  const below = (x: Interval, y: Interval): boolean => x.high < y.low || (x.high === y.low && (x.openHigh || y.openLow));
  if (below(a, b) || below(b, a)) return 'apart';
  return a.low === b.low && a.high === b.high ? 'equal' : 'overlapping';
}
