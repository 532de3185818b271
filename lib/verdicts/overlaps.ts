import type { Mark, Verdict } from './verdict';

const GRAVITY: Record<Verdict, number> = { discrepancy: 3, 'missing-context': 2, match: 1, unverified: 0 };
/** Two marks of one term this near, with the same verdict, say one thing. */
const NEAR = 3;

/** Sorts marks and leaves, of overlapping marks of one term, the one that says more: the only part that resolves overlaps. */
export function resolveOverlaps(marks: Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of sorted) {
    const rival = kept.findIndex((other) => other.term === mark.term && mark.start < other.end + NEAR && other.start < mark.end + NEAR);
    if (rival < 0) {
      kept.push(mark);
      continue;
    }
    const other = kept[rival];
    if (GRAVITY[mark.verdict] > GRAVITY[other.verdict] || (mark.verdict === other.verdict && mark.end - mark.start < other.end - other.start && mark.start >= other.end)) kept[rival] = mark;
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
