/** Exports in files that can be brought in again: one that would be too large becomes several. */
import type { Report } from '../report';
import { MAX_BYTES } from '../import/limits';

/** The texts of one file, or of several where one would be larger than an import reads; each holds whole reports, in their order. */
export function partsOf(reports: readonly Report[], write: (reports: Report[]) => string, most = MAX_BYTES): string[] {
  const text = write([...reports]);
  if (reports.length < 2 || new Blob([text]).size <= most) return [text];
  const half = Math.ceil(reports.length / 2);
  return [...partsOf(reports.slice(0, half), write, most), ...partsOf(reports.slice(half), write, most)];
}
