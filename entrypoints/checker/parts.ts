/** The checker's parts as they ship: the page reader, the engine, and the bundled terms. */
import type { Figures, ScaleKind } from '../../components/card/scale-layout';
import { watchPage } from '../../lib/article/watch';
import type { Found } from '../../lib/checker/check-page';
import type { Parts } from '../../lib/checker/parts';
import { readClaims } from '../../lib/claims/read-claims';
import { check, judge } from '../../lib/engine';
import { readFigures } from '../../lib/figures/read-figures';
import { terms } from '../../lib/terms/bundled';
import { tokenize } from '../../lib/text/tokenize';
import { expectedOf } from '../../lib/verdicts/words';

const figures = (text: string) => readFigures(tokenize(text, terms.vocabulary), terms.vocabulary);
const termOf = (id: string | null) => terms.terms.find((term) => term.id === id);

export function shippedParts(document: Document): Parts {
  return {
    document,
    follow: watchPage,
    check: (article, anyway) => (anyway ? judge(article, readClaims(article, terms), terms, true) : check(article, terms)),
    titleOf: (term) => termOf(term)?.title ?? '',
    figures,
    terms: terms.terms.map((term) => ({ id: term.id, title: term.title, expected: expectedOf(term) })),
    asOf: terms.deal.asOf.date,
  };
}

const PER_YEAR = { month: 12, quarter: 4, year: 1, other: 1 } as const;

/** Found and expected as numbers, for the drawing; null where either is none. */
export function figuresOf({ mark }: Found): Figures | null {
  const term = termOf(mark.term);
  if (!term || typeof term.value !== 'number' || !(['money', 'percent', 'year'] as string[]).includes(term.kind)) return null;
  const kind = term.kind as ScaleKind;
  const figure = readFigures(tokenize(mark.text, terms.vocabulary), terms.vocabulary).find((each) => (each.kind === 'fraction' ? 'percent' : each.kind) === kind);
  if (!figure || figure.high !== null) return null;
  const found = figure.kind === 'fraction' ? figure.value * 100 : figure.value * (term.period ? PER_YEAR[figure.per ?? 'year'] : 1);
  return { kind, found, expected: term.value, bound: term.bound ?? null, currency: figure.unit ?? term.currency ?? 'USD' };
}
