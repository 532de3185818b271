import type { Claim } from './claim';
import { isDenied } from './mood';
import type { Reading } from './reading';
import { contradicts } from './rulings';
import { wordsOf, type View } from './view';

/** A short question that doubts what stood before it; "Why?" does not. */
const DOUBT = /\b(true|really|right|correct|accurate|fact|factual|seriously|false|wrong|so|sure|credible|plausible|likely|real|rumou?r|nonsense|believe|believable|verdict|myth)\b/i;

/** The writer's, or others', own mistake. */
const OWN_ERROR = /^\W*(i|we|they|he|she|that|it|this) (was|were) (wrong|mistaken)\b/i;

/** "It should have said 2032." */
const SHOULD_HAVE = /^\W*(it|that|this|they|we|the \w+|these|those|which) should (instead |rather |of course |in fact )?(have (said|read|given|put|stated|named|shown)|read|say|(have been|be) (about |over |more than |until |through )?([$€£\d]|an? (fifth|quarter|third|half|tenth)|twenty|thirty|ten|fifteen))/i;

/** Takes back what the sentence before claimed, where this one denies or doubts it; `spoken` are the terms that this one speaks of itself. */
export function takeBack(view: View, spoken: readonly number[], reading: Reading): void {
  if (reading.claims.at(-1)?.sentence !== view.number - 1) return;
  const { from, to } = view.sentence;
  // "That number was wrong": what the sentence before said is withdrawn, where this one says nothing of its own; a day stands all the same.
  if (isDenied(view) && !spoken.length && to - from < 26) drop(reading, view, (claim) => claim.figure !== null && view.terms.terms[claim.term].kind !== 'weekday');
  // "I wrote that it would stay exclusive. I was wrong."
  if (OWN_ERROR.test(wordsOf(view, from, Math.min(from + 4, to - 1)))) drop(reading, view, (claim) => claim.says === 'opposite');
  if (SHOULD_HAVE.test(wordsOf(view, from, Math.min(from + 6, to - 1)))) drop(reading, view, (claim) => claim.figure !== null || claim.says === 'opposite');
  // "A post calls them unlimited. They aren't.": what the sentence before had otherwise than the terms is denied.
  if (contradicts(wordsOf(view, from, Math.min(from + 6, to - 1)))) drop(reading, view, (claim) => (claim.says === 'opposite' && !claim.past) || claim.figure !== null);
  // "A blog says the share is 30 percent. True?" asks for it.
  if (view.sentence.question && to - from <= 5 && DOUBT.test(wordsOf(view, from, to - 1))) drop(reading, view, (claim) => claim.block === view.blockIndex);
}

/** Drops the claims of the sentence before that are such. */
function drop({ claims }: Reading, view: View, isSuch: (claim: Claim) => boolean): void {
  for (let i = claims.length - 1; i >= 0 && claims[i].sentence >= view.number - 1; i--) if (claims[i].sentence === view.number - 1 && isSuch(claims[i])) claims.splice(i, 1);
}
