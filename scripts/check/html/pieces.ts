import type { Mark, Verdict } from '../../../lib/verdicts/verdict';

/** A stretch of text under at most one mark. */
export interface Piece {
  start: number;
  end: number;
  mark: Mark | null;
}

/** Where marks of two terms overlap, the louder one shows. */
const LOUDNESS: Record<Verdict, number> = { discrepancy: 3, 'missing-context': 2, match: 1, unverified: 0 };

/** Cuts [start, end) at the edges of the marks; these may overlap, and come sorted by their start. */
export function piecesOf(start: number, end: number, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = [...new Set([start, end, ...inside.flatMap((mark) => [Math.max(mark.start, start), Math.min(mark.end, end)])])].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let index = 0; index + 1 < edges.length; index++) {
    const [from, to] = [edges[index], edges[index + 1]];
    const over = inside.filter((mark) => mark.start <= from && mark.end >= to);
    const mark = over.reduce<Mark | null>((loudest, one) => (loudest && LOUDNESS[loudest.verdict] >= LOUDNESS[one.verdict] ? loudest : one), null);
    const last = pieces.at(-1);
    if (last && last.mark === mark) last.end = to;
    else pieces.push({ start: from, end: to, mark });
  }
  return pieces;
}
