/** Which mark comes next, for the reader who steps through them. */

export interface Step {
  /** How many marks there are, in reading order. */
  count: number;
  by: 1 | -1;
  /** The mark that the reader is at; null before the first step. */
  current: number | null;
  /** Whether a mark lies wholly above the window; marks that lie in it or below come next at first. */
  isAbove(index: number): boolean;
}

/**
 * The index of the next mark, going round at both ends; null where there are none.
 * The first step starts from what the reader sees: forward to the first mark not above the window, back to the last one above it.
 */
export function step({ count, by, current, isAbove }: Step): number | null {
  if (count === 0) return null;
  if (current !== null) return (current + by + count) % count;
  let first = 0;
  while (first < count && isAbove(first)) first += 1;
  return by === 1 ? first % count : (first - 1 + count) % count;
}
