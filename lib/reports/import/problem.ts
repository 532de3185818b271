/** Why a file cannot be brought in, as codes that the locale puts into words (`report_import_<code>`). */

/**
 * large: above the limit · encoding: not UTF-8 or UTF-16 text · json: no JSON · deep: nested beyond any honest file ·
 * unknown: JSON, but neither our file nor W3C annotations · newer: made by a later version · empty: no report in it ·
 * linked: the annotations are not in the file but elsewhere · records: some do not hold, each named · unreadable: the browser could not read the file.
 */
export type ImportProblem = 'large' | 'encoding' | 'json' | 'deep' | 'unknown' | 'newer' | 'empty' | 'linked' | 'records' | 'unreadable';

/** A record that does not hold. */
export interface Fault {
  /** Its number in the file, from 1. */
  record: number;
  /** `path: code`, the code one of `FAULTS`. */
  fault: string;
}

export class ImportError extends Error {
  override name = 'ImportError';
  constructor(
    readonly problem: ImportProblem,
    /** The first faults, for `records`. */
    readonly faults: readonly Fault[] = [],
  ) {
    super(problem);
  }
}
