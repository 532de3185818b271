import type { Claim } from './claim';
import { monthNumber } from '../text/months';
import type { Mention } from './names';
import { isHypothetical } from './hypothetical';
import { inPastWords, isReported, ownTense, tenseOf } from './mood';
import { opensRelative } from './predicates';
import { isAskedIndirectly, isNotTold, isOfTheReader, isOfTheWriter } from './others-words';
import { isOfAnybody, isOfAPerson } from './whose';
import { cueOf, distance, flagged, FLAGS, isEntity, mentionAfter, mentionBefore, spanOf, wordsOf, type View } from './view';

/** A claim with its mood and tense; null where it is only thought of, or where nothing says that the opposite holds now. */
export function makeClaim(view: View, term: number, sign: number, first: number, last: number, predicate?: number): Claim | null {
  const spoken = view.terms.terms[term].language ?? {};
  if (isHypothetical(view, first, spoken.fixed ? first - 1 : last, false, predicate)) return null;
  let holder: Mention | null = null;
  if (spoken.holder) [sign, holder] = heldBy(view, spoken.holder, first, last, sign);
  if (sign === 0 || (sign < 0 && (isNotTold(view, first) || isOfAnybody(view, first) || isOfAPerson(view) || isOfTheReader(view, first))) || isOfTheWriter(view, first) || (spoken.event !== true && isAskedIndirectly(view, first))) return null;
  // Behind a relative clause the verb's own tense counts.
  const own = predicate !== undefined && predicate > view.sentence.from && opensRelative(view, Math.max(view.sentence.from, first - 6), predicate) && view.column === null ? ownTense(view, predicate) : null;
  const spokenOf = own ?? tenseOf(view, first, last);
  const tense = spokenOf === 'past' && view.column === null && (intoTheNew(view, first, last) || (sign < 0 && isAllowedNow(view, first, last))) ? 'present' : spokenOf;
  // Who holds it instead belongs to what is marked.
  const [start, end] = spanOf(view, Math.min(first, holder?.first ?? first), Math.max(last, holder?.last ?? last));
  // A headline has its verbs in the present: "Partners extend exclusive pact".
  const present = tense === 'present' || flagged(view, first, last, FLAGS.present | FLAGS.kept) || (sign < 0 && (ALLOWED.test(wordsOf(view, tense === null ? Math.max(view.sentence.from, first - 12) : first, last)) || NO_LONGER.test(wordsOf(view, Math.max(view.sentence.from, first - 5), last)))) || (view.block.kind === 'title' && tense === null);
  if (spoken.unless?.some((slot) => view.mentions.some((mention) => isEntity(view, mention.entity, slot)) || view.labelEntities.some((entity) => isEntity(view, entity, slot)))) return null;
  return {
    start, end, term, says: sign > 0 ? 'current' : 'opposite', figure: null, words: view.scan.tokens.text.slice(start - view.block.start, end - view.block.start), sentence: view.number, block: view.blockIndex,
    past: tense === 'past', present: present || spoken.event === true, reported: isReported(view), flow: null, elsewhere: null, second: monthOf(view, term, sign, first, last),
  };
}

/** "It's no longer the first" speaks of now. */
const NO_LONGER = /\bno longer\b/i;

/** "Won the right to sell on the one host only": what somebody is free to do holds from then on. */
const ALLOWED = /\b(can|may|lets?|letting|permits?|permitted|permitting|allows?|allowed|allowing|enabling|free|right|able|liberty|entitled|cleared|must|obliged)\b/i;

/** "The clause made it into the new contract": told as past, true of now. */
function intoTheNew(view: View, first: number, last: number): boolean {
  return NEW_TEXT.test(wordsOf(view, first, Math.min(last + 8, view.sentence.to - 1)).split(/[,;(]/)[0]) && !inPastWords(view, first, last);
}

const NEW_TEXT = /\b(new|amended|revised|rewritten|reworked|redrawn|updated|latest) (contract|agreement|text|terms|deal|version|pact|document|paper|draft|arrangement|accord|wording|edition)\b/i;

/** "Was henceforth free to sell on the one host only": what is allowed from then on is allowed now, in whatever tense it is told. */
function isAllowedNow(view: View, first: number, last: number): boolean {
  if (inPastWords(view, first, last, FLAGS.pastDeal)) return false;
  const words = wordsOf(view, first, last);
  return ALLOWED_ONLY.test(words) && FROM_NOW.test(`${wordsOf(view, Math.max(view.sentence.from, first - 6), Math.max(view.sentence.from, first - 1))} ${words}`);
}

const ALLOWED_ONLY = /\b(could|free|allowed|permitted|liberty|able|right|permission|cleared)\b.*\b(only|alone|solely|exclusively)\b/i;
const FROM_NOW = /\b(now|henceforth|from now on|in (the )?future|from here on|hereafter)\b/i;

/** The month of an act, where the term has one and the sentence speaks of the act (its `about` cues) and not of what came after. */
function monthOf(view: View, term: number, sign: number, first: number, last: number): Claim['second'] {
  if (!view.terms.terms[term].month || sign < 0) return null;
  const acts = view.hits.some((hit) => {
    const { role, owner, other } = cueOf(view, hit);
    return role === 'about' && !other && owner === term && hit.first <= last && hit.last >= first;
  });
  if (!acts) return null;
  const wanted = monthNumber(view.terms.terms[term].month!);
  if (view.figures.some((figure) => figure.kind === 'month' && figure.value === wanted)) return null;
  return view.figures.find((figure) => figure.kind === 'month' && !figure.day && distance(view, { first: figure.firstToken, last: figure.lastToken }, { first, last }) <= (isReportDate(view, figure) ? 22 : 12) && !/,? (and|but) /.test(between(view, figure, first, last))) ?? null;
}

/** "…, the newspaper reported in January": the month of the report, however far off. */
const isReportDate = (view: View, { firstToken }: { firstToken: number }): boolean => /\b(report(s|ed)?|said|wrote|disclosed|revealed)( (back|first|last|as early as))? (in|last|this|during)?$/i.test(wordsOf(view, Math.max(view.sentence.from, firstToken - 4), Math.max(view.sentence.from, firstToken - 1)));

/** The words between a figure and a run of tokens. */
function between(view: View, figure: { firstToken: number; lastToken: number }, first: number, last: number): string {
  return figure.lastToken < first ? wordsOf(view, figure.lastToken, first) : wordsOf(view, last, figure.firstToken);
}

/** "Takes over from the partner", "replaces it": whoever is replaced holds nothing any more. */
const isReplaced = (view: View, { first }: { first: number }): boolean => /\b(from|replac(es?|ed|ing)|succeed(s|ed|ing)?|displac(es?|ed|ing)|oust(s|ed|ing)?|instead of|supplant(s|ed|ing)?|overtak(es?|ing)|overtook|unseat(s|ed|ing)?)$/i.test(wordsOf(view, Math.max(view.sentence.from, first - 2), Math.max(view.sentence.from, first - 1)));

const TAKES_UP = /\b(it|which) (?:(?:still |also |now )?(?:is|stays|remains|keeps|continues|will|becomes)\b[^,;:]*)?$/i;

/** "The deal with the one gave the other sole distribution": who is given it has it. */
const isGiven = (view: View, { first }: { first: number }): boolean => (view.scan.flags[Math.max(view.sentence.from, first - 1)] & FLAGS.give) !== 0;

/** The sign once it is known who holds the status, and the holder that turned it: another holder does, an outsider makes it nobody's business. */
function heldBy(view: View, holders: string[], first: number, last: number, sign: number): [sign: number, turnedBy: Mention | null] {
  const company = (entity: number): boolean => isEntity(view, entity, 'host') || isEntity(view, entity, 'outsider');
  const within = view.mentions.filter((mention) => mention.first >= first && mention.last <= last && company(mention.entity));
  const inside = within.find((mention) => isGiven(view, mention)) ?? within[0];
  // "It opened to the rivals, but it stays the main one": the pronoun is the subject's.
  const takenUp = TAKES_UP.test(`${wordsOf(view, Math.max(view.sentence.from, first - 7), Math.max(view.sentence.from, first - 1))} `);
  const before = (takenUp ? view.mentions.find((mention) => mention.last < first && company(mention.entity)) : undefined) ?? mentionBefore(view, first, company, 16, (mention) => !isReplaced(view, mention));
  // "Sees them before the rival does": who comes behind holds nothing.
  const next = mentionAfter(view, last, company, 5);
  const after = next && /\b(before|ahead of|than|prior to|over|earlier than)\b/i.test(wordsOf(view, last, next.first)) ? undefined : next;
  const holder = inside ?? before ?? after;
  if (!holder || holders.some((slot) => isEntity(view, holder.entity, slot))) return [sign, null];
  if (!isEntity(view, holder.entity, 'host')) return [0, null];
  // "The lab signed with the rival, which remains its primary host": the host of somebody else.
  if (view.subject >= 0 && view.terms.entities[view.subject].party === undefined && isEntity(view, view.subject, 'company') && !isEntity(view, view.subject, 'host') && !view.mentions.some(({ entity }) => view.terms.entities[entity].party !== undefined)) return [0, null];
  if (sign > 0) return [-1, holder];
  // "First on the rival" names it in the opposite itself; "the rival lost its priority" is another matter.
  return [inside && !flagged(view, first, last, FLAGS.ended) ? -1 : 0, null];
}
