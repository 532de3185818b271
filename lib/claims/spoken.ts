import type { CompiledTerms } from '../terms/compile';
import type { StatusHit } from './status-hits';
import { cueOf, type View } from './view';

/** Kinds whose cues alone make the next sentence go on about the term. */
const CARRIED: ReadonlySet<string> = new Set(['year', 'percent', 'money']);

/** Terms that the cues of a sentence speak of, those named last first. */
export function spokenOf(view: View, hits: StatusHit[]): number[] {
  if (!hits.length && !view.hits.length) return [];
  const at = new Map<number, number>();
  for (const hit of hits) at.set(hit.term, Math.max(hit.last, at.get(hit.term) ?? 0));
  for (const hit of view.hits) {
    const { role, owner, other } = cueOf(view, hit);
    if (other || owner < 0 || role !== 'about') continue;
    if (CARRIED.has(view.terms.terms[owner].kind)) at.set(owner, Math.max(hit.last, at.get(owner) ?? 0));
  }
  if (at.size < 2) return [...at.keys()];
  return [...at].sort((a, b) => b[1] - a[1]).map(([term]) => term);
}

/** The first of some terms that is a status; null where none is. */
export const firstStatus = (terms: CompiledTerms, spoken: number[]): number | null => spoken.find((term) => terms.terms[term].kind === 'status') ?? null;
