/** A term with its evidence, as a page may see it. */
import type { TermView } from '../messages/term-view';
import type { TermSet } from '../terms/term-set';

/** The view of one term; null for an id that the term set does not know. */
export function termView({ deal, sources, terms }: Pick<TermSet, 'deal' | 'sources' | 'terms'>, id: string): TermView | null {
  const found = terms.find((each) => each.id === id);
  if (!found) return null;
  const { language: _, ...term } = found;
  return { deal, sources, term };
}
