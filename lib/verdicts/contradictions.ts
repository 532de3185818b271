import type { Claim } from '../claims/claim';
import type { Mark } from './verdict';

/** How many sentences of a block may lie between a figure and the one that sets it right. */
const NEAR = 2;

interface Judged {
  claim: Claim;
  mark: Mark | null;
}

/**
 * Whether the article itself sets right what differs from the terms: the term's own figure stands in the same block a sentence or two
 * away ("A reader puts it at $30 billion. The sum is a little over $13 billion."), or a later cell of the row gives its state
 * ("Without a ceiling | Capped"). Such a figure is held up or was true before; the mark would be a false alarm.
 */
export function isSetRight({ claim, mark }: Judged, all: readonly Judged[], text: string): boolean {
  if (mark?.verdict !== 'discrepancy') return false;
  if (mark.reason.code !== 'figure-other' && mark.reason.code !== 'status-opposite') return false;
  return all.some((other) => {
    if (other.mark?.verdict !== 'match' || other.claim.term !== claim.term || other.claim.block !== claim.block || other.claim.past) return false;
    if (mark.reason.code === 'status-opposite') return other.claim.start > claim.end && isRow(text.slice(claim.end, other.claim.start));
    return other.claim.figure !== null && ratio(other.claim) === ratio(claim) && other.claim.sentence !== claim.sentence && Math.abs(other.claim.sentence - claim.sentence) <= NEAR;
  });
}

/** Kinds of figures that stand for each other: a fifth is 20 percent. */
const ratio = ({ figure }: Claim): string => (figure!.kind === 'fraction' ? 'percent' : figure!.kind);

const isRow = (between: string): boolean => between.includes('|') && !between.includes('\n');
