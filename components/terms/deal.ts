/** The canonical terms as the interface shows them: the term set without the language of the deal. */
import type { Evidence, Term, TermSet } from '../../lib/terms/term-set';

export type { Evidence, Term } from '../../lib/terms/term-set';
export type Source = TermSet['sources'][number];
export type Deal = Pick<TermSet, 'deal' | 'sources' | 'terms'>;

/** The term of that id; undefined for ids from elsewhere. */
export function termOf(deal: Deal, id: string | null): Term | undefined {
  return deal.terms.find((term) => term.id === id);
}

/** What kind of text a source is ("Newsletter"), or its file where the set does not list it. */
export function labelOf(deal: Deal, file: string): string {
  return deal.sources.find((source) => source.file === file)?.label ?? file;
}

/** Every family in the order of the set, with its terms. */
export function familiesOf(terms: readonly Term[]): { family: string; terms: Term[] }[] {
  const families = new Map<string, Term[]>();
  for (const term of terms) families.set(term.family, [...(families.get(term.family) ?? []), term]);
  return [...families].map(([family, members]) => ({ family, terms: members }));
}

/** The sentences for and against a term that stand in one source. */
export function evidenceIn(term: Term, file: string): { support: Evidence[]; dissent: Evidence[] } {
  return {
    support: term.support.filter(({ seed }) => seed === file),
    dissent: (term.dissent ?? []).filter(({ seed }) => seed === file),
  };
}
