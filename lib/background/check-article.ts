/** Checks an article for a page. The engine runs here and not in the page: pages carry neither its weight nor its work. */
import type { Article } from '../article/article';
import { readClaims } from '../claims/read-claims';
import type { Scans } from '../claims/scans';
import { check, judge } from '../engine';
import type { Figure } from '../figures/figure';
import { readFigures } from '../figures/read-figures';
import type { MarkFigures, PageCheck, TermName } from '../messages/page-check';
import type { CompiledTerms } from '../terms/compile';
import { tokenize } from '../text/tokenize';
import type { Mark } from '../verdicts/verdict';
import { expectedOf } from '../verdicts/words';

/** `anyway`: also an article that seems to be about something else. `scans`: what was read of its page before. */
export function checkArticle(article: Article, anyway: boolean, terms: CompiledTerms, scans?: Scans): PageCheck {
  const result = anyway ? judge(article, readClaims(article, terms, scans), terms, true) : check(article, terms, scans);
  return { result, figures: result.marks.map((mark) => figuresOf(mark, terms)) };
}

export function figuresIn(text: string, { vocabulary }: CompiledTerms): Figure[] {
  return [...readFigures(tokenize(text, vocabulary), vocabulary)];
}

/** All terms, in their order. */
export function termNames({ terms }: CompiledTerms): TermName[] {
  return terms.map((term) => ({ id: term.id, title: term.title, expected: expectedOf(term) }));
}

const KINDS: readonly string[] = ['money', 'percent', 'year'] satisfies MarkFigures['kind'][];
const PER_YEAR = { month: 12, quarter: 4, year: 1, other: 1 } as const;

/** Null where found or expected is no single number. */
function figuresOf(mark: Mark, terms: CompiledTerms): MarkFigures | null {
  const term = terms.terms.find(({ id }) => id === mark.term);
  if (!term || typeof term.value !== 'number' || !KINDS.includes(term.kind)) return null;
  const figure = figuresIn(mark.text, terms).find(({ kind }) => (kind === 'fraction' ? 'percent' : kind) === term.kind);
  if (!figure || figure.high !== null) return null;
  const found = figure.kind === 'fraction' ? figure.value * 100 : figure.value * (term.period ? PER_YEAR[figure.per ?? 'year'] : 1);
  return { kind: term.kind as MarkFigures['kind'], found, expected: term.value, bound: term.bound ?? null, currency: figure.unit ?? term.currency ?? 'USD' };
}
