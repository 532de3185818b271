import type { Claim } from './claim';
import { deniedVerb, deniesLast } from './denials';
import { makeClaim } from './make-claim';
import { dropComplements, joinNear, LONGEST_MARK } from './merge';
import { inPastWords, negations, trailingNegation } from './mood';
import { inside, isFinite, opensRelative, pair, predicates, type Predicate } from './predicates';
import { strayNegations, type StatusHit } from './status-hits';
import { isSure } from './sure';
import { tailClaims } from './tails';
import { distance, FLAGS, isEntity, isWord, parts, wordsOf, type View } from './view';

/** What makes an exception of an end: "falls away only where …". */
const CONDITION = /^((away|off|aside|only|solely|just|but|except|in cases?) )*(if|unless|where|when|should|whenever)\b/i;
/** "… which it loses for any product that it cannot support": lost in a case, not altogether. */
const UNABLE = /^\S+ (?:[^.;]{0,60} )?(?:for|on|over|to|in|with|as to) [^.;]{0,60}\b(?:cannot|can['’]t|can not|unable|chooses? not|choosing not|declin\w+|opts? not|not able|fails?)\b/i;
const NONE: readonly Claim[] = [];
/** "The payments cease": a plural has its present without an s. */
const BASE = /^(cease|stop|end|lapse|expire|vanish|disappear|finish)$/i;

/** The status claims of a sentence. `label` names the thing where the sentence is a cell or line under it. */
export function statusClaims(view: View, hits: StatusHit[], label: number | null): readonly Claim[] {
  if (!hits.length && label === null) return NONE;
  const found: Claim[] = [];
  const all = predicates(view);
  for (const hit of hits) if (hit.sign !== 0 && view.terms.terms[hit.term].language?.ended && !view.terms.terms[hit.term].language?.fixed && toldOfBefore(view, hit, all)) hit.sign = 0;
  const preds = all.filter((p) => !hits.some((hit) => hit.sign !== 0 && hit.first <= p.first && hit.last >= p.last));
  const paired = pair(view, hits, preds);
  for (const hit of hits) {
    const spoken = view.terms.terms[hit.term].language ?? {};
    // "This cap" points at what was said; it says nothing new.
    if (hit.follows && hit.sign > 0 && !hit.endings && hit.first > view.sentence.from && /^(this|that|such|these|those)$/i.test(wordsOf(view, hit.first - 1, hit.first - 1))) continue;
    const predicate = paired.get(hit);
    const above = predicate ? undefined : endedAbove(view, hit, all);
    let sign: number = hit.sign;
    let [first, last] = [hit.first, hit.last];
    let now = false;
    if (predicate) {
      if (isConditional(view, predicate.last) || (predicate.ended && hit.last > predicate.last && isConditional(view, hit.last))) continue;
      const says = predicate.ended ? spoken.ended : spoken.kept;
      if (predicate.ended && says === 'opposite' && UNABLE.test(wordsOf(view, predicate.last, view.sentence.to - 1).slice(0, 120))) continue;
      const turned = negations(view, predicate.first, predicate.last, inside(view, predicate), [hit]) % 2 === 1;
      if (hit.sign === 0) {
        if (!says) continue;
        sign = (says === 'current' ? 1 : -1) * (turned ? -1 : 1);
      } else if (predicate.ended !== turned) {
        sign = -sign;
        // "Loses its first place": a verb in the present says it of now.
        now = predicate.ended && (/[^s]s$/i.test(wordsOf(view, predicate.first, predicate.first)) || (!predicate.under && predicate.first > hit.last && BASE.test(wordsOf(view, predicate.first, predicate.first)) && !/\b(to|will|would|may|shall|not)$/i.test(wordsOf(view, predicate.first - 1, predicate.first - 1))));
      }
      [first, last] = join(view, hit, predicate);
    } else if (hit.sign === 0) {
      continue;
    } else if (sign < 0 && above) {
      sign = 1;
    } else if (spoken.fixed) {
      // "Sales on that platform are not excluded": a negation stepped over turns even these.
      if (sign < 0 && strayNegations(view, hit) % 2 === 1) sign = 1;
      else if (sign > 0 && spoken.event && deniesLast(view, hit)) sign = -1;
      else if (sign > 0 && spoken.event && deniedVerb(view, hit) >= 0) {
        // "Does not settle every question" leaves the matter where it is.
        if (/\b(question|topic|thing|business)s?$/i.test(wordsOf(view, hit.first, hit.last))) continue;
        [sign, first] = [-1, deniedVerb(view, hit)];
      }
    } else {
      const ended = endedInside(view, hit, all).length;
      const turns = negations(view, hit.first, hit.last, hit.own, hits.filter((other) => other !== hit && other.term === hit.term)) + Math.max(0, ended - hit.endings);
      // "Will stop paying a share after 2030" gives a horizon.
      if (turns % 2 === 1 && sign > 0 && ended > hit.endings && view.figures.some(({ kind, firstToken }) => kind === 'year' && firstToken > hit.first && firstToken - hit.last <= 6)) continue;
      if (turns % 2 === 1 && sign > 0 && ended > hit.endings && isConditional(view, last)) continue;
      if (turns % 2 === 1 && sign > 0 && ended > hit.endings && UNABLE.test(wordsOf(view, endedInside(view, hit, all)[0].last, view.sentence.to - 1).slice(0, 120))) continue;
      if (turns % 2 === 1) {
        sign = -sign;
        first = withNegation(view, first);
        last = Math.max(last, trailingNegation(view, last));
      }
      // "Provisions that depended on it remained in effect": what says that it goes on is part of the claim.
      const kept = all.find((p) => !p.ended && p.first > last && distance(view, { first, last }, p) <= 2.2);
      if (kept) [first, last] = join(view, { ...hit, first, last }, kept);
    }
    if (sign < 0 && !isSure(view, hit, predicate)) continue;
    const made = makeClaim(view, hit.term, sign, first, last, (predicate ?? above)?.first);
    // "Lost its first place", with a verb that pairs with the name or within the cue itself.
    const done = sign > 0 || spoken.ended !== 'opposite' ? undefined : predicate?.ended ? (made?.present ? undefined : predicate) : !predicate && hit.sign < 0 && !made?.present ? all.find((p) => p.ended && p.first === hit.first) : undefined;
    const claim = made && done && isDone(view, done) ? { ...made, past: false, present: true } : made;
    // "Exclusivity: not dead" speaks of now, verb or no verb.
    const plain = (predicate && hit.sign === 0) || spoken.plain || now;
    if (claim) found.push(plain && sign < 0 && !claim.past ? { ...claim, present: true } : claim);
  }
  found.push(...tailClaims(view, found, all));
  if (found.length > 1) dropComplements(view, found);
  if (found.length > 1) joinNear(found, view);
  if (label !== null && !found.some((claim) => claim.term === label)) {
    const claim = labelled(view, label, preds);
    if (claim) found.push(claim);
  }
  return found;
}

/** "Lost its first place", "was stripped of the title": what ended then is over now, unless words of the past put all of it there. */
const isDone = (view: View, { first, last }: Predicate): boolean => view.column === null && !inPastWords(view, first, last, FLAGS.pastDeal) && !/\bhad\b/i.test(wordsOf(view, Math.max(view.sentence.from, first - 3), first));

/** The words of ending inside a cue; of two clauses that it runs over, those of the last that has any ("breaks the lock, stops paying a share"). */
function endedInside(view: View, hit: StatusHit, all: Predicate[]): Predicate[] {
  // "Gets no more access": a negation of the cue's own is no word of ending besides.
  const inside = all.filter((p) => p.ended && p.first >= hit.first && p.last <= hit.last && !(hit.own > 0 && /^no\b/i.test(wordsOf(view, p.first, p.last))));
  if (inside.length < 2) return inside;
  for (let i = hit.last; i > inside[0].last; i--) if ((parts(view, i) || /^(and|but)$/i.test(wordsOf(view, i, i))) && inside.some((p) => p.first > i)) return inside.filter((p) => p.first > i);
  return inside;
}

/** Whether a condition follows right behind a token: "priority is waived if the partner cannot …" tells of an exception, not of an end. */
const isConditional = (view: View, last: number): boolean => CONDITION.test(wordsOf(view, Math.min(last + 1, view.sentence.to - 1), Math.min(last + 4, view.sentence.to - 1)));

/** "The clause, under which rights run until machines think, is history": what a relative clause says only names the thing the verb is about. */
function toldOfBefore(view: View, hit: StatusHit, all: Predicate[]): boolean {
  const next = all.find(({ first }) => first > hit.last);
  return next !== undefined && isFinite(view, next) && opensRelative(view, Math.max(view.sentence.from, hit.first - 3), hit.last) && distance(view, hit, next) <= 12 && !/\b(and|but|while|although|though)\b|;/i.test(wordsOf(view, hit.last, next.first));
}

/** "Ended the arrangement that had kept the models on one host": what the relative clause says is over. */
function endedAbove(view: View, hit: StatusHit, all: Predicate[]): Predicate | undefined {
  return all.find((p) => p.ended && !p.under && p.last < hit.first && hit.first - p.last < 20 && ARRANGEMENT.test(wordsOf(view, p.last, hit.first)) && !isConditional(view, p.last));
}

const ARRANGEMENT = /^\S+ (?:(?:the|an?|its|their|this|that|every|any|all) )?(?:[\w-]+ ){0,2}?(?:arrangements?|set-?ups?|rules?|system|regime|deal|agreement|contract|provisions?|requirements?|restrictions?|conditions?|pact|terms|bonds?|obligations?|understanding|policy|practice|ban|lock|limits?|language|wording) (?:that|which|(?:under|by|in) which|whereby|requiring|obliging|forcing|confining|keeping|binding|tying|restricting|limiting|making|giving|granting)\b[^.;]*$/i;

/** The span of a name and its predicate: both, where they stand together; else the predicate with its auxiliaries. */
function join(view: View, hit: StatusHit, predicate: Predicate): [first: number, last: number] {
  const first = Math.min(hit.first, predicate.first);
  const last = Math.max(hit.last, predicate.last);
  const { tokens } = view.scan;
  const aside = predicate.first > hit.last && isFinite(view, predicate) && opensRelative(view, clauseStart(view, hit.first), predicate.first);
  if (tokens.end[last] - tokens.start[first] <= LONGEST_MARK && !aside) return [first, last];
  return [withNegation(view, predicate.first), predicate.last];
}

/** Where a relative clause that names the thing may open: not so far back, and behind the last colon. */
function clauseStart(view: View, first: number): number {
  let at = first;
  while (at > view.sentence.from && first - at < 14 && !isWord(view, at - 1, ':') && !isWord(view, at - 1, ';')) at--;
  return at;
}

/** Takes the auxiliaries and negations before a word into the span. */
function withNegation(view: View, first: number): number {
  let at = first;
  for (let i = first - 1; i >= view.sentence.from && first - i <= 4; i--) {
    if (view.scan.flags[i] & FLAGS.neg) at = i;
    else if (!(view.scan.flags[i] & (FLAGS.light | FLAGS.present | FLAGS.pastTense))) break;
  }
  return at;
}

/** A cell or answer that gives the state of what its label names: "In force", "None", "Yes, sum undisclosed", a name. */
function labelled(view: View, term: number, preds: Predicate[]): Claim | null {
  const spoken = view.terms.terms[term].language ?? {};
  const { tokens, flags } = view.scan;
  let from = view.sentence.from;
  let to = view.sentence.to - 1;
  // "Still none"
  while (from < to - 1 && /^(still|now)$/i.test(wordsOf(view, from, from)) && flags[from + 1] & FLAGS.neg) from++;
  while (to > from && (tokens.text[tokens.start[to]] === '|' || tokens.text[tokens.start[to]] === '.')) to--;
  if (to < from || to - from > 14) return null;
  if (!/[\p{L}\d]/u.test(wordsOf(view, from, to))) return null;
  const predicate = preds[0];
  if (spoken.holder) {
    const holder = view.mentions.find((mention) => isEntity(view, mention.entity, 'host'));
    if (holder) return makeClaim(view, term, 1, holder.first, holder.last);
  }
  if (predicate) {
    const says = predicate.ended ? spoken.ended : spoken.kept;
    if (!says) return null;
    const turned = negations(view, predicate.first, predicate.last, inside(view, predicate)) % 2 === 1;
    return makeClaim(view, term, (says === 'current' ? 1 : -1) * (turned ? -1 : 1), predicate.first, predicate.last);
  }
  const word = wordsOf(view, from, from).toLowerCase();
  const none = flags[from] & FLAGS.neg;
  // "Same", "As before": it goes on.
  const same = /^(the same|same|ditto|as before|no change|unchanged|still)\b/i.test(wordsOf(view, from, to));
  if (same && spoken.kept) return makeClaim(view, term, spoken.kept === 'current' ? 1 : -1, from, to);
  if (none || word === 'yes') {
    const absent = spoken.ended ?? 'opposite';
    const present = spoken.kept ?? 'current';
    return makeClaim(view, term, (none ? absent : present) === 'current' ? 1 : -1, from, to);
  }
  return null;
}

