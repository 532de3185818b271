/** Searching and filtering the terms. */
import type { Deal, Term } from './deal';
import { standingOf } from './standing';
import { valueInWords } from './value';

export const TERM_FILTERS = ['all', 'disputed', 'single', 'here'] as const;
export type TermFilter = (typeof TERM_FILTERS)[number];

export interface TermQuery {
  /** Words that must all occur, in any order; empty for everything. */
  words: string;
  filter: TermFilter;
}

/**
 * The terms that answer a query, in the order of the set.
 * `here` is the ids of the terms that the article speaks of; words are looked for in title, statement, value, quotes and source labels.
 */
export function searchTerms(deal: Deal, query: TermQuery, here: ReadonlySet<string>): Term[] {
  const words = fold(query.words).split(/\s+/).filter(Boolean);
  return deal.terms.filter((term) => passes(term, deal, query.filter, here) && words.every((word) => haystackOf(term, deal).includes(word)));
}

function passes(term: Term, deal: Deal, filter: TermFilter, here: ReadonlySet<string>): boolean {
  if (filter === 'disputed') return standingOf(term, deal).disputed;
  if (filter === 'single') return standingOf(term, deal).single;
  return filter === 'all' || here.has(term.id);
}

function haystackOf(term: Term, deal: Deal): string {
  const evidence = [...term.support, ...(term.dissent ?? [])];
  const labels = deal.sources.filter(({ file }) => evidence.some(({ seed }) => seed === file)).map(({ label }) => label);
  const texts = [term.title, term.statement, term.current, term.superseded, valueInWords(term), String(term.value ?? ''), ...evidence.map(({ quote }) => quote), ...labels];
  return fold(texts.join('\n'));
}

/** Lower case, without accents, with straight quotes: "OpenAI’s" is found by "openai's". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();
}
