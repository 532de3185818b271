/** What can go wrong with the report store, as codes that the locale puts into words (`report_problem_<code>`). */

/**
 * full: no room on the disk · blocked: an older copy of the extension still holds the database · newer: a later version of the extension made it ·
 * unreadable: it cannot be opened or written · already: the same words were reported on this page · private: the reader has not agreed yet ·
 * missing: no such report · crowded: the site of the asking page has as many as a page may add to · refused: it does not hold, or is not the asking page's.
 */
export type StoreProblem = 'full' | 'blocked' | 'newer' | 'unreadable' | 'already' | 'private' | 'missing' | 'crowded' | 'refused';

export class StoreError extends Error {
  override name = 'StoreError';
  constructor(
    readonly problem: StoreProblem,
    /** The report that `already` is about. */
    readonly id?: string,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}

/** The problem behind any error that the database throws. */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof StoreError) return error.problem;
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'unreadable';
}
