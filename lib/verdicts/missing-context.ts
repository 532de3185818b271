import type { Term } from '../terms/term-set';
import type { Mark } from './verdict';

/**
 * Turns the first current, agreeing claim of each family whose term requires what the article never says into `missing-context`
 * (docs/verdicts.md). `met` holds the ids of terms the article speaks of.
 */
export function markMissing(marks: Mark[], terms: Map<string, Term>, met: ReadonlySet<string>): void {
  const done = new Set<string>();
  for (const mark of marks) {
    if (mark.verdict !== 'match' || mark.past || !mark.term) continue;
    const term = terms.get(mark.term)!;
    if (done.has(term.family)) continue;
    const missing = (term.requires ?? []).filter((group) => !group.some((id) => met.has(id))).map((group) => group[0]);
    if (!missing.length) continue;
    done.add(term.family);
    mark.verdict = 'missing-context';
    mark.missing = missing;
  }
}
