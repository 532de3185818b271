import type { Figure } from '../figures/figure';
import type { Claim } from './claim';
import { flowOf } from './flow';
import { isHorizon } from './horizon';
import { goesOnAbout, isDefinite, isDoubtful, isTold, LOOSE } from './doubts';
import { isItsValue } from './fits';
import { hasNeeds, linkFigures } from './link';
import type { Link } from './offers';
import { isHypothetical } from './hypothetical';
import { inPastWords, isReported, tenseOf } from './mood';
import { isOfTheReader } from './others-words';
import { isFarOff, isOfItsOwn, isShareOfOther } from './whose';
import { FLAGS, parts, spanOf, wordsOf, type View } from './view';

const NONE: readonly Claim[] = [];

/** The claims that the figures of a sentence make. `carried` and `context`: terms and entities that the sentence goes on about, or (`answers`) answers a question for. */
export function figureClaims(view: View, carried: number[], context: readonly number[], answers = false): readonly Claim[] {
  if (!view.figures.length) return NONE;
  const links = linkFigures(view, carried, answers).filter((link) => link.term >= 0);
  const found: Claim[] = [];
  for (const link of links) {
    const claim = toClaim(view, link, context, answers);
    if (claim) found.push(claim);
  }
  return respectively(view, halves(view, found));
}

/** "The first cheque, for $1 billion, was written in 2019": sum and year are the term's own, and the words say which it was. */
const FIRST = /\b(first|initial|began|begins?|beginning|start(s|ed|ing)?|opening|original)\b/i;

/** A year that stands for a dated amount adds nothing where the amount stands beside it. */
function halves(view: View, claims: Claim[]): Claim[] {
  const dated = (claim: Claim): boolean => view.terms.terms[claim.term].kind === 'money' && (claim.figure?.kind === 'year' || claim.figure?.kind === 'month');
  return claims.filter((claim) => !dated(claim) || !claims.some((other) => other !== claim && other.term === claim.term && !dated(other)));
}

function toClaim(view: View, link: Link, context: readonly number[], answers: boolean): Claim | null {
  const figure = unbound(view, link.figure);
  const term = view.terms.terms[link.term];
  const { firstToken: first, lastToken: last } = figure;
  if (isHypothetical(view, first, last, true) || isSupposedAfter(view, last) || isNegated(view, figure)) return null;
  if (!link.elsewhere) {
    if (term.kind === 'weekday' && figure.kind === 'weekday' && isToCome(view, first)) return null;
    if (isShareOfOther(view, figure) || isOfItsOwn(view, figure) || isOfTheReader(view, first)) return null;
    if (!hasNeeds(view, term.language?.needs, context, figure) && !isDefinite(view, link) && !(term.kind === 'year' && goesOnAbout(view, term.family)) && !(link.score > LOOSE && isItsValue(term, figure) && (isTold(view, term.family) || (term.year !== undefined && FIRST.test(wordsOf(view, link.first, link.last)) && secondOf(view, link)?.value === term.year)))) return null;
    if (term.kind === 'year' && figure.kind !== 'year' && figure.kind !== 'month') return null;
    if (term.kind === 'year' && !isHorizon(view, figure)) return null;
  }
  const tense = tenseOf(view, first, last);
  const at = { first, last };
  const flow = term.payer && term.payee && term.kind === 'percent' ? flowOf(view, at, term.payer, term.payee) : null;
  const [start, end] = spanOf(view, first, last);
  return {
    start, end, term: link.term, says: 'figure', figure, words: wordsOf(view, link.first, Math.min(link.last, link.first + 24)), sentence: view.number, block: view.blockIndex,
    dated: view.column === 'past' && !isOfTheYear(view), past: view.column === 'past' || (flow !== 'same' && reversedPast(view, link.term)) || inPastWords(view, first, last), present: tense === 'present',
    weak: !(flow === 'swapped' && isItsValue(term, figure)) && (link.weak || (!link.elsewhere && (answers && link.score <= 1 ? isFarOff(term, figure, link.score) : isDoubtful(view, link, figure)))), score: link.score, reported: isReported(view) || figure.hedge === 'reported', flow, elsewhere: link.elsewhere, second: secondOf(view, link),
  };
}

/** "February 2026: …": an entry of the year in which the deal was amended tells of the deal at issue, not of one long before. */
function isOfTheYear(view: View): boolean {
  const year = Number(view.terms.deal.amended.date.slice(0, 4));
  return view.figures.some((figure) => (figure.kind === 'month' ? figure.year : figure.kind === 'year' ? figure.value : null) === year);
}

/** "Will be published on Thursday", "Friday is for bad news": no day on which something was made known. */
function isToCome(view: View, first: number): boolean {
  const before = wordsOf(view, Math.max(view.sentence.from, first - 7), Math.max(view.sentence.from, first - 1));
  return /\b(will|shall|to be|due|scheduled|expected|set to|plans? to|next|every|each|usually|always)\b[^,;]*$/i.test(before) || /^\W*(is|are) (for|when|the day)\b/i.test(wordsOf(view, Math.min(first + 1, view.sentence.to - 1), Math.min(first + 3, view.sentence.to - 1)));
}

/** "10 percent, which would cut our target": what follows says that it is only supposed. */
function isSupposedAfter(view: View, last: number): boolean {
  return /^\W*((which|that|this) (would|could|might)\b|which (was|were) (true|right|correct|so) (in|of|until|at|then|back)\b|(was|were|is|had been) (there )?(for the taking|up for grabs|on offer|mooted|floated))/i.test(wordsOf(view, Math.min(last + 1, view.sentence.to - 1), Math.min(last + 6, view.sentence.to - 1)));
}

/** "Nobody raised the rate to 30 percent", "not 30 percent": a figure that is denied is not claimed. */
function isNegated(view: View, figure: Figure): boolean {
  const { flags, position, tokens } = view.scan;
  for (let i = figure.firstToken - 1; i >= view.sentence.from; i--) {
    if (position[figure.firstToken] - position[i] > (figure.kind === 'percent' || figure.kind === 'fraction' ? 6 : 2.5) || parts(view, i)) return false;
    // "No more than", "not less than" are bounds.
    if (tokens.start[i] >= figure.outerStart || !(flags[i] & FLAGS.neg)) continue;
    // "A laboratory and not a revenue engine" sets against each other what was and what is.
    if (/^(not|rather|instead)$/i.test(wordsOf(view, i, i)) && (i === view.sentence.from || /^(and|than|of)$/i.test(wordsOf(view, i - 1, i - 1)) || /^(rather|instead)$/i.test(wordsOf(view, i, i)))) continue;
    if (!(flags[i] & FLAGS.ended)) return !/^(no longer)/i.test(tokens.text.slice(tokens.start[i], tokens.start[i] + 9)) || figure.kind !== 'year';
  }
  return false;
}

/** The sentence tells of the old flow the other way ("they used to pass on a share, commonly given as 20 percent"). */
function reversedPast(view: View, term: number): boolean {
  const { payer, payee } = view.terms.terms[term];
  if (!payer) return false;
  return view.hits.some((hit) => {
    const { role, owner, other } = view.terms.cues[hit.cue];
    if (other || owner < 0 || role !== 'opposite') return false;
    const one = view.terms.terms[owner];
    return one.payer === payee && one.payee === payer && tenseOf(view, hit.first, hit.last) === 'past';
  });
}

/** "Hand over 20 percent", "a row over the $50 billion": no bound, but a preposition or half of a verb. */
function unbound(view: View, figure: Figure): Figure {
  if (figure.bound !== 'over' || figure.outerStart === figure.start) return figure;
  const { tokens } = view.scan;
  for (let i = figure.firstToken - 1; i >= view.sentence.from && i >= figure.firstToken - 4; i--) {
    if (tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase() !== 'over') continue;
    const before = i > view.sentence.from ? tokens.text.slice(tokens.start[i - 1], tokens.end[i - 1]).toLowerCase() : '';
    const article = tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]).toLowerCase() === 'the';
    if (article || /^(hand|hands|handed|handing|turn|turns|turned|turning|fork|forks|forking|sign|signs|signing|take|takes|taking|took|roll|pass|passes)$/.test(before) || PREPOSED.test(before) || preposed(view, i)) return { ...figure, bound: null };
  }
  return figure;
}

/** "Its agreement with the partner over 50 billion". */
function preposed(view: View, over: number): boolean {
  const words = wordsOf(view, Math.max(view.sentence.from, over - 4), over - 1).toLowerCase();
  return /\b(deal|agreement|contract|pact)\b.*\b(with|between|and)\b/.test(words);
}

const PREPOSED = /^(deal|agreement|contract|pact|row|dispute|quarrel|fight|spat|feud|suit|lawsuit|suing|sue|sued|action|clash|threat|battle|objections?|tensions?|court)$/;

/** The figure that goes with a claim's first: the year of an amount, the span in which something happened so often. */
function secondOf(view: View, link: Link): Claim['second'] {
  const term = view.terms.terms[link.term];
  const kind = term.year !== undefined ? 'year' : term.within !== undefined ? 'duration' : null;
  if (!kind) return null;
  // Where the term's own year stands in the sentence, it is the one meant.
  const own = kind === 'year' ? view.figures.find((figure) => figure.kind === 'year' && figure.value === term.year) : undefined;
  if (own) return own;
  // "July 2018: a first investment, …": the date that heads a line dates all of it.
  const [head] = view.scan.figures;
  if (kind === 'year' && head && head !== link.figure && head.firstToken <= 1 && (head.kind === 'year' || (head.kind === 'month' && head.year))) return head.kind === 'month' ? { ...head, value: head.year! } : head;
  let best: Claim['second'] = null;
  const money = view.figures.filter((figure) => figure.kind === 'money').length;
  let nearest = kind === 'year' && money === 1 ? 16 : 9;
  for (const figure of view.figures) {
    if (figure === link.figure || (figure.kind !== kind && !(kind === 'year' && figure.kind === 'month' && figure.year))) continue;
    const { position } = view.scan;
    const away = figure.firstToken > link.figure.lastToken ? position[figure.firstToken] - position[link.figure.lastToken] : position[link.figure.firstToken] - position[figure.lastToken];
    if (away < nearest) {
      nearest = away;
      best = figure.kind === 'month' && kind === 'year' ? { ...figure, value: figure.year! } : figure;
    }
  }
  return best;
}

/** "run to 2030 and 2032, respectively": figures of one kind go to the terms in the order these are named. */
function respectively(view: View, claims: Claim[]): Claim[] {
  if (claims.length < 2) return claims;
  const { tokens } = view.scan;
  const last = tokens.text.slice(tokens.start[view.sentence.from], tokens.end[view.sentence.to - 1]).toLowerCase();
  if (!last.includes('respectively')) return claims;
  const years = claims.filter((claim) => claim.figure?.kind === 'year');
  if (years.length !== 2) return claims;
  const named = [...new Set(view.hits.filter((hit) => {
    const { owner, other } = view.terms.cues[hit.cue];
    return !other && owner >= 0 && view.terms.terms[owner].kind === 'year' && hit.slot < 0;
  }).sort((a, b) => a.first - b.first).map((hit) => view.terms.cues[hit.cue].owner))];
  if (named.length >= 2) years.forEach((claim, index) => (claim.term = named[index]));
  return claims;
}
