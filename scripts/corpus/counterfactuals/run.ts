import { fromRecord } from '../../check/record';
import { check } from '../../../lib/engine';
import type { CompiledTerms } from '../../../lib/terms/compile';
import type { Mark } from '../../../lib/verdicts/verdict';
import type { Change, Labelled } from './change';
import { changesOf } from './changes';
import { sentenceAround } from './sentence';

/** An article with its labels, as it stands in a file of the corpus. */
export interface Labels {
  id: string;
  text: string;
  onTopic: boolean;
  claims: Omit<Labelled, 'start' | 'end'>[];
}

/** What came of one change. */
export interface Outcome {
  article: string;
  term: string;
  change: Change;
  /** The claim has become a discrepancy. */
  turned: boolean;
  /** Discrepancies that came up elsewhere. */
  others: Mark[];
  /** The sentence after the change, and the marks in it. */
  sentence: string;
  marks: Mark[];
}

type Locate = (text: string, claim: { quote: string }) => [number, number] | null;

/** Makes every change of an article, one at a time, and tells what the engine says of each. */
export function* outcomesOf(labels: Labels, locate: Locate, terms: CompiledTerms): Generator<Outcome> {
  if (!labels.onTopic) return;
  const claims: Labelled[] = labels.claims.map((claim) => {
    const [start, end] = locate(labels.text, claim)!;
    return { ...claim, start, end };
  });
  const before = discrepancies(labels, labels.text, terms).marks;
  for (const claim of claims) {
    if (claim.past || claim.optional || (claim.verdict !== 'match' && claim.verdict !== 'missing-context')) continue;
    for (const change of changesOf(labels.text, claim, claims)) {
      const [from, to] = sentenceAround(labels.text, Math.min(change.start, claim.start), Math.max(change.end, claim.end));
      // Where the sentence contradicts the term already, nothing could turn.
      if (claims.some((other) => other.verdict === 'discrepancy' && change.terms.includes(other.term) && other.start < to && other.end > from)) continue;
      yield outcomeOf(labels, claim, change, [from, to], before, terms);
    }
  }
}

function outcomeOf(labels: Labels, claim: Labelled, change: Change, [from, to]: [number, number], before: Mark[], terms: CompiledTerms): Outcome {
  const longer = change.put.length - (change.end - change.start);
  const text = labels.text.slice(0, change.start) + change.put + labels.text.slice(change.end);
  const { marks, all } = discrepancies(labels, text, terms);
  const inside = (mark: Mark): boolean => mark.start < to + longer && mark.end > from;
  const here = marks.filter(inside);
  const known = (mark: Mark): boolean => before.some((old) => {
    const shift = old.start >= change.end ? longer : 0;
    return old.term === mark.term && old.start + shift < mark.end && mark.start < old.end + shift;
  });
  const wanted = (mark: Mark): boolean => inside(mark) && (change.terms.includes(mark.term!) || change.may.includes(mark.term!));
  return {
    article: labels.id, term: claim.term, change,
    turned: here.some((mark) => change.terms.includes(mark.term!) && !known(mark)),
    others: marks.filter((mark) => !wanted(mark) && !known(mark)),
    sentence: text.slice(from, to + longer), marks: all.filter(inside),
  };
}

function discrepancies(labels: Labels, text: string, terms: CompiledTerms): { marks: Mark[]; all: Mark[] } {
  const all = check(fromRecord({ ...labels, title: text.split('\n', 1)[0], text }, labels.id).article, terms).marks;
  return { marks: all.filter(({ verdict }) => verdict === 'discrepancy'), all };
}
