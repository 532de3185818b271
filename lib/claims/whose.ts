import type { Figure } from '../figures/figure';
import type { Term } from '../terms/term-set';
import { takesUp } from './shells';
import { isEntity, wordsOf, type View } from './view';

/** How many times larger or smaller than the term's a sum may be that is linked by nothing but its neighbourhood. */
const FAR_OFF = 12;

/** Words that a share of revenue may be a share of; anything else behind "percent of" is another matter. */
const OF_REVENUE = /\b(revenues?|revs?|sales|income|turnover|takings|receipts|proceeds|earnings?|earns?|earned|makes?|made|takes? in|brings? in|top ?line|money|cash|dollars?|pounds?|cents?|sum|total|gross|business|what|whatever|everything|all|it|that|this|them|these|those|its|their|his|bookings|billings?|subscriptions?|fees|commerce|profits?)\b/i;

/** Whether a percentage is said to be a share of something that is no revenue ("20 percent of the posts", "20 percent is the share of homes"). */
export function isShareOfOther(view: View, figure: Figure): boolean {
  if (figure.kind !== 'percent' && figure.kind !== 'fraction') return false;
  const { to } = view.sentence;
  const rest = wordsOf(view, figure.lastToken, Math.min(figure.lastToken + 12, to - 1));
  // "Half the rate" compares.
  if (figure.kind === 'fraction' && /^\S+ (the|that|its|their|this) (old |former |previous |same )?(rate|price|cost|speed|size|number|pace|level|time|fee)\b/i.test(rest)) return true;
  const of = /^\S+(?: ?(?:%|percent|per cent|pc))?,? (?:is |was |being )?(?:the |a )?(?:share |cut |slice |portion |proportion )?of (.*)$/is.exec(rest);
  if (!of) return false;
  const noun = of[1].split(/[,;:.()–—]|\b(?:that|which|who|to|from|until|through|till|by|and|with|in|for)\b/i)[0];
  // "4 percent of itself" is a stake.
  if (/^\W*(it|them|him|her)sel(f|ves)\b/i.test(noun)) return true;
  // "4 percent of its workforce": what follows the possessive counts.
  const owned = /^\W*(?:its|their|his|her|our|your) (\w.*)$/i.exec(noun);
  if (owned && !OF_REVENUE.test(owned[1]) && !view.mentions.some((mention) => mention.first > figure.lastToken && mention.first <= figure.lastToken + 6)) return true;
  if (OF_REVENUE.test(noun) && !/\b(annual|yearly|monthly|licen[cs]e|subscription|consulting|legal) fees\b/i.test(noun)) return false;
  const first = figure.lastToken + 1;
  return !view.mentions.some((mention) => mention.first > first && mention.first <= first + 7);
}

/** "A rival with a 15 percent commission of its own": what is somebody's own is not the parties'. */
export function isOfItsOwn(view: View, figure: Figure): boolean {
  return /\bof (its|their|his|her|our|my) own\b(?! (with|revenues?|sales|income|turnover|takings|receipts|earnings))/i.test(wordsOf(view, figure.lastToken, Math.min(figure.lastToken + 7, view.sentence.to - 1)));
}

/** The name that stands last before the figure, as its investor or payer, is an outsider's ("the chip maker may invest up to $100 billion in it"). */
export function followsOutsider(view: View, figure: Figure): boolean {
  const last = view.mentions.findLast((mention) => mention.last < figure.firstToken);
  return last !== undefined && isEntity(view, last.entity, 'outsider') && !/[;]/.test(wordsOf(view, last.last, figure.firstToken));
}

/** "Its courtship of the rival, which agreed to put 50 billion into it": the relative clause's sum is that of the company it hangs on, which is none of the parties. */
export function isOfARelative(view: View, figure: Figure): boolean {
  const last = view.mentions.findLast((mention) => mention.last < figure.firstToken);
  return last !== undefined && view.terms.entities[last.entity].party === undefined && isEntity(view, last.entity, 'company') && /^\S+,? (which|who|that)\b/i.test(wordsOf(view, last.last, Math.min(last.last + 2, view.sentence.to - 1)));
}

/** "Its rival is the winner. It will invest $50 billion": the pronoun at the head takes up a company that is none of the parties, and none of them is named before the figure. */
export function isPronounsOwn(view: View, figure: Figure): boolean {
  if (view.subject < 0 || !isEntity(view, view.subject, 'company') || view.terms.entities[view.subject].party !== undefined) return false;
  if (!/^\W*(it|they|its|the company|the group|the firm)\b/i.test(wordsOf(view, view.sentence.from, Math.min(view.sentence.from + 2, view.sentence.to - 1)))) return false;
  return !view.mentions.some((mention) => mention.last < figure.firstToken && view.terms.entities[mention.entity].party !== undefined);
}

/** "Has put $8bn into ANTH": a name that nobody knows has the money. */
export function goesToStranger(view: View, figure: Figure): boolean {
  const at = figure.lastToken + 1;
  if (at + 1 >= view.sentence.to || !/^(in|into)$/i.test(wordsOf(view, at, at))) return false;
  const { tokens } = view.scan;
  return tokens.id[at + 1] === 0 && /^\p{Lu}/u.test(wordsOf(view, at + 1, at + 1)) && !view.mentions.some(({ first, last }) => first <= at + 1 && at + 1 <= last);
}

/** "Its share of the host's sales, which some put at $2 billion a year": revenue that is said to be the other party's. */
export function isOthersRevenue(view: View, figure: Figure, needs: readonly string[] | undefined): boolean {
  if (needs?.length !== 1 || needs[0].includes('|')) return false;
  const own = view.terms.entities.find(({ id }) => id === needs[0])?.party;
  return view.mentions.some(({ first, last, entity }) => {
    const { party } = view.terms.entities[entity];
    return last < figure.firstToken && figure.firstToken - first < 14 && party !== undefined && party !== own && REVENUE.test(wordsOf(view, Math.min(last + 1, view.sentence.to - 1), Math.min(last + 4, view.sentence.to - 1)));
  });
}

const REVENUE = /^['’]?s? ?(\w+ )?(sales|revenues?|income|takings|billings|receipts|earnings|turnover)\b/i;

/** A sum so far off the term's that only a tight frame makes it a claim about the term. */
export function isFarOff(term: Term, figure: Figure, score: number): boolean {
  if (term.kind !== 'money' || figure.kind !== 'money' || score > 8) return false;
  const value = term.value as number;
  return (figure.value > value * FAR_OFF || figure.value * FAR_OFF < value) && figure.value * 1000 !== value && figure.value * 10 !== value && figure.value !== value * 10;
}

/** The sentence is about an outsider and names none of the parties, but by a host that both may have ("Globex signed with the retailer, which remains its primary host"). */
export function isOutsidersSentence(view: View): boolean {
  if (!view.mentions.some(({ entity }) => isEntity(view, entity, 'outsider'))) return false;
  return !view.mentions.some(({ entity }) => view.terms.entities[entity].party !== undefined);
}

/** "One founder told me that he had signed away a fifth of his revenue": what is a person's own. */
export const isOfAPerson = (view: View): boolean => /\b(his|her|my) (own )?(revenues?|sales|company|business|firm|start-?up|shop|clients?|contracts?|clinics?|hospitals?|schools?|offices?|stores?|workloads?|systems)\b/i.test(wordsOf(view, view.sentence.from, view.sentence.to - 1));

/** "But a partner who …" */
const HEADED = /^\W*(?:(?:and|but|so|for) )?an? (?:company|firm|partner|business|landlord|supplier|party|client|customer|vendor) (?:that|which|who)\b/i;

const GENERIC = /\ban? (company|firm|partner|business|landlord|supplier|party) (that|which|who)\b|\b(an?|any|some|many|most|our|your|other|each|every|all) (\w+ )?(clients?|customers?|buyers?|readers?|enterprises?|resellers?|users?|tenants?|banks?|agenc(?:y|ies)|departments?|subscribers?|developers?|contractors?|vendors?|suppliers?)( (that|who|which))?\b|\b(clients|customers|buyers|resellers|contractors) (that|who|which|whose)\b/i;

/** "A client that has promised to buy only from …": what is said of anybody is not said of the parties. */
export function isOfAnybody(view: View, first: number): boolean {
  // Who heads the sentence is its subject, however far off.
  const at = HEADED.test(wordsOf(view, view.sentence.from, Math.min(view.sentence.from + 5, view.sentence.to - 1))) ? view.sentence.from : Math.max(view.sentence.from, first - 7);
  if (!GENERIC.test(wordsOf(view, at, first))) return false;
  return !view.mentions.some((mention) => mention.first >= at && mention.last < first && view.terms.entities[mention.entity].party !== undefined);
}

/**
 * The sentence names none of those the deal is about, and takes up nothing that was: its figure may be anybody's, so it can agree and not differ.
 * Of the false alarms on articles that were not known, two in five came from such sentences, of the right marks one in seven.
 */
export function namesNobody(view: View): boolean {
  if (view.sentence.cell >= 0 || view.column !== null || takesUp(view)) return false;
  return !view.mentions.some(({ entity }) => {
    const { party, groups } = view.terms.entities[entity];
    return party !== undefined || groups?.some((group) => group === 'host' || group === 'anchor' || group === 'rival');
  });
}
