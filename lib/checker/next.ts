import { step } from '../marks/step';
import { boxesOf } from './boxes';
import type { Found } from './check-page';

/** The mark that comes next, for the reader who is at `id`, or at none yet. */
export function nextOf(marks: readonly Found[], id: string | null, by: 1 | -1): Found | undefined {
  const current = marks.findIndex((each) => each.id === id);
  const isAbove = (index: number): boolean => (boxesOf(marks[index])[0]?.bottom ?? 0) < 0;
  const next = step({ count: marks.length, by, current: current < 0 ? null : current, isAbove });
  return next === null ? undefined : marks[next];
}
