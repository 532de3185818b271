import type { Claim } from '../claims/claim';
import type { Mark } from './verdict';

/** How many sentences of a block may lie between a figure and the one that sets it right. */
const NEAR = 2;
/** How many cells of a row may follow one that gives an earlier state. */
const CELLS = 4;

interface Judged {
  claim: Claim;
  mark: Mark | null;
}

/**
 * The claims that differ from their terms and that the article itself sets right: the term's own figure stands in the same block a sentence
 * or two away ("A reader puts it at $30 billion. The sum is a little over $13 billion."), or a later cell of the row gives its state
 * ("Without a ceiling | Capped"). Such a claim is held up or was true before; a mark would be a false alarm. Takes time in proportion
 * to the claims.
 */
export function setRight(judged: readonly Judged[], text: string): ReadonlySet<Claim> {
  const found = new Set<Claim>();
  if (!judged.some(({ mark }) => mark?.verdict === 'discrepancy')) return found;
  const right = new Map<string, Claim>();
  for (const { claim, mark } of judged) if (mark?.verdict === 'match' && !claim.past) right.set(place(claim, 0), claim);
  for (const { claim, mark } of judged) {
    if (mark?.verdict !== 'discrepancy') continue;
    const { code } = mark.reason;
    if (code === 'figure-other' && claim.figure) {
      for (let away = -NEAR; away <= NEAR; away++) if (away && right.has(place(claim, away))) found.add(claim);
    } else if (code === 'status-opposite') {
      for (let away = 1; away <= CELLS; away++) {
        const other = right.get(place(claim, away));
        if (other && isRow(text.slice(claim.end, other.start))) found.add(claim);
      }
    }
  }
  return found;
}

/** Where a claim stands, so many sentences on, and what it gives; kinds of figures that stand for each other are one (a fifth is 20 percent). */
const place = ({ term, block, sentence, figure }: Claim, away: number): string => `${term} ${block} ${sentence + away} ${figure?.kind === 'fraction' ? 'percent' : figure?.kind}`;

const isRow = (between: string): boolean => between.includes('|') && !between.includes('\n');
