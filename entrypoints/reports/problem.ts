/** The problem of the store behind an error that came over from the background. */
import type { StoreProblem } from '../../lib/reports/problem';

const PROBLEMS: readonly StoreProblem[] = ['full', 'blocked', 'newer', 'unreadable', 'already', 'private', 'missing', 'crowded', 'refused'];

export function problemIn(error: unknown): StoreProblem {
  const message = error instanceof Error ? error.message : '';
  return PROBLEMS.find((problem) => problem === message) ?? 'unreadable';
}
