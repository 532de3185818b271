import type { Claim } from './claim';
import type { View } from './view';

/** Characters a mark may have that is put together from two places. */
export const LONGEST_MARK = 110;
/** Characters between two claims that are one. */
const SIDE_BY_SIDE = 1;

/** "Is released from its obligation to pay a share": what the infinitive names is what was said before it to be over. */
export function dropComplements(view: View, claims: Claim[]): void {
  const text = view.scan.tokens.text;
  for (let i = claims.length - 1; i >= 0; i--) {
    const { term, says, start } = claims[i];
    if (says === 'opposite' && claims.some((one) => one.term === term && one.says === 'current' && one.end < start && /^\s*to\s*$/i.test(text.slice(one.end - view.block.start, start - view.block.start)))) claims.splice(i, 1);
  }
}

/** Two claims of one term that say the same side by side are one; of a present and a past one in a sentence, the present counts. */
export function joinNear(claims: Claim[], view: View): void {
  const single = (term: number): boolean => view.terms.terms[term].language?.single === true;
  // "Took it to court, but the matter is settled": a deed is not undone by what came after.
  const stale = (claim: Claim): boolean => claim.past && claim.says === 'opposite' && !view.terms.terms[claim.term].language?.event;
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i];
    const other = claims.find((one, j) => j !== i && one.term === claim.term && (j < i || (stale(claim) && one.says === 'current')));
    if (!other) continue;
    const [from, to] = [Math.min(claim.start, other.start), Math.max(claim.end, other.end)];
    if (stale(claim) && other.says === 'current') claims.splice(i, 1);
    // "Sole host: it remains the only one": the label says what the line says.
    else if (claim.says === other.says && claim.past === other.past && isLabelOf(view, other, claim)) claims[claims.indexOf(other)] = claims.splice(i, 1)[0];
    else if (claim.says === other.says && claim.past === other.past && (single(claim.term) || (claim.says === 'opposite' && !claim.past) ? true : to - from <= LONGEST_MARK && Math.max(claim.start, other.start) - Math.min(claim.end, other.end) <= SIDE_BY_SIDE)) {
      if (to - from > LONGEST_MARK) {
        claims.splice(i, 1);
        continue;
      }
      [other.start, other.end] = [from, to];
      claims.splice(i, 1);
    }
  }
}

/** Whether a claim is the label before the colon of a line that another makes. */
const isLabelOf = (view: View, label: Claim, claim: Claim): boolean => label.end < claim.start && /^: ?\p{Lu}?$/u.test(view.scan.tokens.text.slice(label.end - view.block.start, claim.start - view.block.start));
