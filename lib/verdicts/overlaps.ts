import type { Mark, Verdict } from './verdict';

const GRAVITY: Record<Verdict, number> = { discrepancy: 3, 'missing-context': 2, match: 1, unverified: 0 };
/** Marks of one term that touch say one thing. */
const NEAR = 0;

/** Sorts marks and leaves, of overlapping marks of one term, the one that says more: the only part that resolves overlaps. */
export function resolveOverlaps(marks: Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  // Sorted by start, only the last mark of a term can reach into the next one.
  const lastOf = new Map<string | null, number>();
  for (const mark of sorted) {
    const at = lastOf.get(mark.term);
    if (at === undefined || mark.start >= kept[at].end + NEAR) {
      lastOf.set(mark.term, kept.push(mark) - 1);
      continue;
    }
    const other = kept[at];
    if (GRAVITY[mark.verdict] > GRAVITY[other.verdict]) kept[at] = mark;
  }
  // Words quoted in a sentence that misplaces them are part of that discrepancy, not a match of their own.
  const misplaced = (mark: Mark): boolean => mark.verdict === 'match' && mark.reason.code === 'quote-same' && kept.some((other) => other.verdict === 'discrepancy' && other.start < mark.start + 12 && other.end > mark.start);
  return kept.filter((mark) => !misplaced(mark)).sort((a, b) => a.start - b.start || a.end - b.end);
}
