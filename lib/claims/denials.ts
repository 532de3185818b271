import { strayNegations, type StatusHit } from './status-hits';
import { FLAGS, wordsOf, type View } from './view';

const SETTLED = /^(settled|resolved|closed|finished|over|done|moot|buried|forgotten|dropped|ended|concluded|withdrawn|solved)$/i;

/** "The matter has not been resolved": a negation that is none of the cue's own stands right before its last word. */
export function deniesLast(view: View, hit: StatusHit): boolean {
  if (strayNegations(view, hit) % 2 === 0 || !SETTLED.test(wordsOf(view, hit.last, hit.last))) return false;
  for (let i = hit.last - 1; i > hit.first; i--) {
    if (view.scan.flags[i] & FLAGS.neg) return /^(not|never|no|\w+n['’]?t)$/i.test(wordsOf(view, i, i));
    if (!(view.scan.flags[i] & FLAGS.light) && !/^(been|be|yet|fully|quite|all)$/i.test(wordsOf(view, i, i))) return false;
  }
  return false;
}

/** "Does not settle the matter", "fails to bury it": the first token of an auxiliary that denies the verb a cue begins with, else -1. */
export function deniedVerb(view: View, { first, own }: StatusHit): number {
  if (own > 0) return -1;
  let at = first - 1;
  while (at > view.sentence.from && /^(\w+ly|yet|also|by itself|even|in fact)$/i.test(wordsOf(view, at, at))) at--;
  if (at < view.sentence.from) return -1;
  if (/^(doesn|didn|hasn|haven|won|isn|wasn|aren)['’]?t$/i.test(wordsOf(view, at, at))) return at;
  if (at > view.sentence.from && /^(((do|does|did|has|have|had|will|is|was|are|were) not)|(fail(s|ed)? to))$/i.test(wordsOf(view, at - 1, at))) return at - 1;
  return -1;
}
