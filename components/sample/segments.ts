/** A text cut at its marks, for a page of our own, where marks are elements that the keyboard can reach. */
import type { Sample, SampleMark } from '../../lib/sample/sample';
import type { Verdict } from '../../lib/verdicts/verdict';

export interface Segment {
  text: string;
  mark: SampleMark | null;
}

const GRAVITY: readonly Verdict[] = ['discrepancy', 'missing-context', 'match', 'unverified'];

/** One block in pieces, in order; of marks that overlap the gravest stays. */
export function segmentsOf(sample: Sample, block: { start: number; end: number }): Segment[] {
  const inside = sample.marks.filter(({ start, end }) => start >= block.start && end <= block.end);
  const kept: SampleMark[] = [];
  for (const mark of [...inside].sort((a, b) => GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict) || a.start - b.start)) {
    if (!kept.some(({ start, end }) => mark.start < end && start < mark.end)) kept.push(mark);
  }
  const segments: Segment[] = [];
  let at = block.start;
  for (const mark of kept.sort((a, b) => a.start - b.start)) {
    if (mark.start > at) segments.push({ text: sample.text.slice(at, mark.start), mark: null });
    segments.push({ text: sample.text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < block.end) segments.push({ text: sample.text.slice(at, block.end), mark: null });
  return segments;
}
