/** Where the events stand on the line, in percent of its width. */
import type { DealEvent } from './events';

export interface Placed {
  event: DealEvent;
  x: number;
  /** Dates stand on two levels in turn, so that close ones do not run into each other. */
  level: 0 | 1;
  /** Where the bar of a horizon begins (at the amendment); null for others. */
  from: number | null;
}

const EDGE = 8;
const YEAR = 365.25;

/**
 * Not to scale: six years and one day have to stand on the same short line.
 * Each gap has the same least width, and grows by at most as much again with the time it spans.
 */
export function placeEvents(events: readonly DealEvent[]): Placed[] {
  const gaps = events.slice(1).map((event, i) => 1 + Math.min(1, (event.day - events[i]!.day) / YEAR / 6));
  const whole = gaps.reduce((sum, gap) => sum + gap, 0) || 1;
  let along = 0;
  const xs = events.map((_, i) => {
    if (i > 0) along += gaps[i - 1]!;
    return EDGE + (along / whole) * (100 - 2 * EDGE);
  });
  const amended = xs[events.findIndex(({ kind }) => kind === 'amendment')] ?? null;
  return events.map((event, i) => ({ event, x: xs[i]!, level: i % 2 === 0 ? 0 : 1, from: event.kind === 'horizon' ? amended : null }));
}
