/** Where found and expected stand on the small drawing: across, as percentages of its width. */

import type { MarkFigures } from '../../lib/messages/page-check';

export interface ScaleLayout {
  found: number;
  expected: number;
  /** Powers of ten along a logarithmic scale; empty on a linear one. */
  ticks: { value: number; at: number }[];
  logarithmic: boolean;
}

/** Further apart than this, two amounts on a linear scale would leave the smaller one at zero. */
const FAR = 5;
/** The points keep this far from both ends, in percent. */
const EDGE = 12;

/** Null where there is nothing to draw: the two are the same, or a value cannot stand on a scale. */
export function layOut({ kind, found, expected }: MarkFigures): ScaleLayout | null {
  if (!Number.isFinite(found) || !Number.isFinite(expected) || found === expected) return null;
  const ratio = Math.max(found, expected) / Math.min(found, expected);
  const logarithmic = kind === 'money' && found > 0 && expected > 0 && ratio >= FAR;
  const measure = logarithmic ? Math.log10 : (value: number): number => value;
  const low = logarithmic || kind === 'year' ? Math.min(found, expected) : 0;
  const high = Math.max(found, expected);
  if (measure(high) === measure(low)) return null;
  const start = low === 0 ? 0 : EDGE;
  const at = (value: number): number => start + ((100 - EDGE - start) * (measure(value) - measure(low))) / (measure(high) - measure(low));
  return { found: at(found), expected: at(expected), ticks: logarithmic ? decades(low, high, at) : [], logarithmic };
}

function decades(low: number, high: number, at: (value: number) => number): ScaleLayout['ticks'] {
  const ticks: ScaleLayout['ticks'] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) {
    const value = 10 ** power;
    const place = at(value);
    if (place >= 0 && place <= 100) ticks.push({ value, at: place });
  }
  return ticks;
}
