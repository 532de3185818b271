/** Bringing reports in: what each is to those that are there already. */
import { wordsKey } from './words';
import type { Report } from './report';
import type { StoreProblem } from './problem';

/** What becomes of reports that are here in another wording: ours stay, or the file's replace them. */
export type MergeChoice = 'mine' | 'theirs';

export interface Comparison {
  /** Ids of those that are not here yet, and of those that are here just so. */
  fresh: string[];
  same: string[];
  /** Same id, other content. */
  conflicts: { mine: Report; theirs: Report }[];
}

export type Merged = { ok: true; added: number; replaced: number; left: number } | { ok: false; error: StoreProblem };

/** What a report is to the one of the same id that is here, if any. */
export function relation(theirs: Report, mine: Report | undefined): 'fresh' | 'same' | 'conflict' {
  if (!mine) return 'fresh';
  return sameContent(theirs, mine) ? 'same' : 'conflict';
}

/** Whether two reports say the same in every field. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameContent((a as never)[key], (b as never)[key]));
}

/** Whether two quotes are the same words, and seem to stand in the same place. */
export function samePlace(a: Pick<Report['quote'], 'prefix' | 'suffix'>, b: Pick<Report['quote'], 'prefix' | 'suffix'>): boolean {
  const end = (text: string): string => wordsKey(text).slice(-20);
  const start = (text: string): string => wordsKey(text).slice(0, 20);
  return end(a.prefix) === end(b.prefix) || start(a.suffix) === start(b.suffix);
}
