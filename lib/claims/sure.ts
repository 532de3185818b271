import type { Predicate } from './predicates';
import type { StatusHit } from './status-hits';
import { cueOf, FLAGS, isEntity, wordsOf, type View } from './view';

/** What a party does that loses something; of a thing that "ends", "stops" or "is gone" it is less sure what it was. */
const LOSES = /^(los(e|es|t|ing)|g(i|a)v(e|es|en|ing) up|strip|depriv|replac|oust|cut off|shut out|hand(s|ed)? (in|over|back)|ced(e|es|ed|ing)\b|forfeit|relinquish|surrender|forgo|abolish|scrap|revok|withdr|remov|tak(e|es|en) away|taken over|shed|drop)/i;
/** What has become of a subject, said right behind it. */
const IS_OVER = /^\S+ (is|are|has|have|has been|have been)( now)? (gone|over|dead|history|finished|ended|lapsed|vanished|disappeared|expired)$/i;
/** Words a cue may not stand behind if its opposite is to be said: what they govern is over, or is let go. */
const LET_GO = /\b(ceas(e|es|ed|ing)|stop(s|ped|ping)?|quit(s|ting)?|halt(s|ed|ing)?|no longer|reliev(e|es|ed|ing)|releas(e|es|ed|ing)|spar(e|es|ed|ing)|excus(e|es|ed|ing)|exempt(s|ed|ing)?|absolv(e|es|ed)|rid|free(d|s)?|end(s|ed|ing)?|scrap(s|ped|ping)?|drop(s|ped|ping)?|axed?|axing|waiv(e|es|ed|ing)|lift(s|ed|ing)?|escap(e|es|ed|ing)|avoid(s|ed|ing)?)\b[^,;:()–—]*$/i;
/** What may not be done yet, or not without something. */
const IN_ORDER = /\b(cannot|can['’]t|can not|may not)\b.*\b(before|until|first|ahead of|earlier than|sooner|without|unless|yet|overnight|for now)\b/i;
/** Tokens behind a deed in which it may be denied. */
const BEHIND = 24;
/** The clause behind a deed that says that it was not done. */
const DENIED_BEHIND = /[;–—,.] ?(but |and |yet )?(it|they|no|none|\p{Lu}\w+) (never|did not|did n['’]t|didn['’]t|has not|hasn['’]t|had not|hadn['’]t|was ever|ever)\b/u;
/** What is free to go is bound by "only if". */
const BINDS = /\b(only|solely|unless|except|just)\b/i;

/**
 * Whether a sentence is read well enough to say that it differs from a status: what it says is put together from a cue and words that
 * turn it, and some ways of turning are told apart badly. What is not sure may still agree with its term.
 */
export function isSure(view: View, hit: StatusHit, predicate: Predicate | undefined): boolean {
  const { language } = view.terms.terms[hit.term];
  const head = wordsOf(view, view.sentence.from, Math.min(view.sentence.from + 1, view.sentence.to - 1));
  // "Only where the partner cannot does it get to go elsewhere first": a case.
  if (/^\W*only (if|where|when|in cases?|should)\b/i.test(wordsOf(view, view.sentence.from, Math.min(view.sentence.from + 2, view.sentence.to - 1)))) return false;
  if (isNarrowed(view, Math.max(hit.last, predicate?.last ?? 0))) return false;
  // "Cannot put new products on any other cloud before …": a matter of order.
  if (language?.ended === 'current' && IN_ORDER.test(wordsOf(view, Math.max(view.sentence.from, hit.first - 4), Math.min(hit.last + 5, view.sentence.to - 1)))) return false;
  return hit.sign > 0 ? isTurnedWell(view, hit, predicate, head) : hit.sign === 0 || isSaidOutright(view, hit, predicate, head);
}

/** What a statement is confined to: a part of the world, or of the work. */
const NARROWED = /^\S+ (only |solely )?(in|across|throughout|for) (its |the |most of |parts of )?(Africa|Asia|America|Europe|Britain|Canada|Mexico|Brazil|China|Japan|India|Korea|Germany|France|Ireland|Australia|Israel|EU|UK|U\.?S\.?|Gulf|Middle East|European|Asian|American|Chinese|Japanese|Indian|(government|sovereign|public-sector|defen[cs]e|federal) (clouds?|customers|agencies|work)|(training|inference|search|research|education)\b|an? (survey|poll|ranking|index|study|test|tender)\b)/;

/** "No longer its main host in Asia": said of a part, which says nothing of the whole. */
const isNarrowed = (view: View, last: number): boolean =>
  // "The exclusive cloud of a stranger"
  view.mentions.some(({ first, entity }) => first > last + 1 && first <= last + 4 && isEntity(view, entity, 'outsider') && /\b(of|for|to|with)( \S+)?$/i.test(wordsOf(view, last + 1, first - 1))) || NARROWED.test(wordsOf(view, last, Math.min(last + 6, view.sentence.to - 1)));

/** Whether a cue that agrees with its term is turned into the opposite by words that do turn it. */
function isTurnedWell(view: View, hit: StatusHit, predicate: Predicate | undefined, head: string): boolean {
  const { language, payer } = view.terms.terms[hit.term];
  // "What the partner has surrendered is the privilege of …"
  if (/^\W*(and |but |so )?what\b/i.test(head)) return false;
  // "Won't give the limit", "no other third party may sell it": a cue that counts by what was said before, and a negation somewhere.
  if (hit.follows && !predicate && !language?.event) return (view.scan.flags[Math.max(view.sentence.from, hit.first - 1)] & FLAGS.neg) !== 0;
  if (!predicate?.ended) return true;
  // "Its payments to the partner have ended": of a flow, any word of ending right behind it.
  if (payer && predicate.first > hit.last && predicate.first - hit.last <= 4) return true;
  // "Its status as the main partner is gone": the name is the subject, and its verb follows at once.
  if (hit.first - view.sentence.from <= 4 && predicate.first > hit.last && predicate.first - hit.last <= 4 && IS_OVER.test(wordsOf(view, hit.last, predicate.last))) return true;
  return language?.ended !== 'current' && LOSES.test(wordsOf(view, predicate.first, predicate.last));
}

/** Whether a cue of the opposite stands where nothing takes it back, and is about the parties. */
function isSaidOutright(view: View, hit: StatusHit, predicate: Predicate | undefined, head: string): boolean {
  const { language } = view.terms.terms[hit.term];
  // "Swore that it had sued; it never sued anyone."
  if (language?.event && DENIED_BEHIND.test(wordsOf(view, hit.last, Math.min(hit.last + BEHIND, view.sentence.to - 1)))) return false;
  // "Nor, for that matter, do the models belong to the partner"; "an uncapped royalty invites challenge", by whomever it is paid.
  if (/^\W*(nor|neither)\b/i.test(head) || (!language?.event && isAnyones(view, hit)) || runsOver(view, hit)) return false;
  if (language?.ended !== 'current' || predicate) return true;
  if (isNaught(view)) return false;
  const words = wordsOf(view, hit.first, hit.last);
  // "Is to cease paying a share": words of ending that nothing has made use of.
  const from = Math.max(view.sentence.from, hit.first - 8);
  if (hit.first > from && !BINDS.test(words) && LET_GO.test(`${wordsOf(view, from, hit.first - 1)} `) && hit.endings === 0 && !isCounted(view, from, hit.first)) return false;
  // "Lets it skip the host only if the partner cannot": a condition, which is another term's.
  return !(/\bonly$/i.test(words) && /^(if|when|where|after|until|for|because|in cases?)\b/i.test(wordsOf(view, Math.min(hit.last + 1, view.sentence.to - 1), Math.min(hit.last + 2, view.sentence.to - 1))));
}

/** "A lock of that kind": an indefinite thing in a sentence that names none of the parties. */
const isAnyones = (view: View, { first }: StatusHit): boolean =>
  /^(an?|any|some|such|every|each)$/i.test(wordsOf(view, Math.max(view.sentence.from, first - 1), Math.max(view.sentence.from, first - 1))) && !/^all such$/i.test(wordsOf(view, Math.max(view.sentence.from, first - 2), Math.max(view.sentence.from, first - 1))) && view.mentions.every(({ entity }) => view.terms.entities[entity].party === undefined);

/** "Sold on its cloud and the partner gets no part": a cue that has run into a clause with a subject of its own; not "the two partners own it". */
function runsOver(view: View, hit: StatusHit): boolean {
  return view.mentions.some(({ first, last, entity }) => {
    if (first <= hit.first + 2 || last >= hit.last || view.terms.entities[entity].party === undefined || !(view.scan.flags[last + 1] & (FLAGS.present | FLAGS.take))) return false;
    if (!/^(and|while|because)$/i.test(wordsOf(view, first - 1, first - 1))) return false;
    const pair = view.mentions.find((other) => other.last === first - 2);
    return !pair || /^(on|in|through|via|by|at|from|to|with|for|of)$/i.test(wordsOf(view, Math.max(view.sentence.from, pair.first - 1), Math.max(view.sentence.from, pair.first - 1)));
  });
}

/** "$0: what it now pays": nothing is paid. */
const isNaught = (view: View): boolean => view.figures.some(({ kind, value, high }) => (kind === 'money' || kind === 'percent') && value === 0 && high === null);

/** Whether the words of ending are denied, or tell of what was ("has not stopped paying"). */
function isCounted(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.scan.flags[i] & FLAGS.neg && !/^no longer/i.test(wordsOf(view, i, Math.min(i + 1, to)))) return true;
  return view.hits.some((hit) => cueOf(view, hit).role === 'kept' && hit.first >= from && hit.last < to);
}
