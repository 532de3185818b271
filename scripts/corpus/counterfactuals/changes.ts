import type { Change, Edit, Kind, Labelled } from './change';
import { MONEY, PERCENT } from './figures';
import { swapParties } from './payer';
import { QUOTATION } from './quotation';
import { allOf, firstOf, type Rule } from './rules';
import { sentenceAround } from './sentence';
import { STATUS } from './status';
import { COUNT, DURATION, MONTH, WEEKDAY, YEAR } from './times';

/** Terms about who pays whom: with the parties swapped, one mark may stand for another. */
const FLOW = ['revenue-share-rate', 'microsoft-payments'];
const OF_FLOW = [...FLOW, 'revenue-share-until', 'revenue-share-cap', 'revenue-share-scope'];

/** Rules for figures and quotations: they change the words of the label itself, all of them. */
const INSIDE: readonly [kind: Kind, of: (term: string) => readonly Rule[] | undefined][] = [
  ['percent', (term) => (term === 'revenue-share-rate' ? PERCENT : undefined)],
  ['money', (term) => MONEY[term]],
  ['year', (term) => YEAR[term]],
  ['month', (term) => MONTH[term]],
  ['weekday', (term) => (term === 'announcement-day' ? WEEKDAY : undefined)],
  ['duration', (term) => (term === 'aws-availability-lag' || term === 'announcement-day' ? DURATION : undefined)],
  ['count', (term) => (term === 'revision-count' ? COUNT : undefined)],
  ['quotation', (term) => QUOTATION[term]],
];

/** Terms that say several things at once: who owns, who may use; thought of, not filed, settled. */
const MANIFOLD = ['ip-ownership', 'legal-dispute'];

/** Whether a status can be turned without nonsense: not inside a longer quotation, whose wording it is, nor beside other words for the same status. */
function isAlone(text: string, claim: Labelled, others: readonly Labelled[]): boolean {
  const [from, to] = sentenceAround(text, claim.start, claim.end);
  return !others.some((other) => other !== claim && (
    (other.term.startsWith('quote-') && other.start <= claim.start && other.end >= claim.end)
    || (!MANIFOLD.includes(claim.term) && other.term === claim.term && !other.past && other.start < to && other.end > from)));
}

/** Every change of this claim that leaves a well-formed sentence: at most one a kind. */
export function changesOf(text: string, claim: Labelled, others: readonly Labelled[]): Change[] {
  const from = text.lastIndexOf('\n', claim.start - 1) + 1;
  const to = text.indexOf('\n', claim.end) < 0 ? text.length : text.indexOf('\n', claim.end);
  const line = text.slice(from, to);
  const [start, end] = [claim.start - from, claim.end - from];
  const changes: Change[] = [];
  const add = (kind: Kind, edit: Edit | null, terms: string[], may: string[] = []): void => {
    if (edit) changes.push({ kind, start: from + edit.start, end: from + edit.end, put: edit.put, terms, may });
  };
  for (const [kind, of] of INSIDE) {
    const rules = of(claim.term);
    if (rules) add(kind, allOf(rules, line, start, end), [claim.term]);
  }
  const swap = FLOW.includes(claim.term) ? swapParties(line, start, end) : null;
  const covers = (other: Labelled): boolean => !OF_FLOW.includes(other.term) && other.start < from + swap!.end && other.end > from + swap!.start;
  // "OpenAI pays Microsoft 20%, and Microsoft pays nothing back": one half turned round denies the other.
  const [first, last] = sentenceAround(text, claim.start, claim.end);
  const answered = others.some((other) => other.term !== claim.term && FLOW.includes(other.term) && other.start < last && other.end > first);
  if (swap && !answered && !others.some(covers)) add('payer', swap, FLOW, OF_FLOW);
  const rules = STATUS[claim.term];
  const turned = rules && isAlone(text, claim, others) ? firstOf(rules, line, start, end) : null;
  // A verb shortly before the label may be another label's.
  const taken = (other: Labelled): boolean => other !== claim && other.term === claim.term && other.end <= claim.start && other.end > from + turned!.start;
  if (turned && !others.some(taken)) add('status', turned, [claim.term]);
  return changes;
}
