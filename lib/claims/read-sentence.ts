import { anchored } from './anchored';
import { answerClaim, predicateOfFocus } from './answers';
import type { Claim } from './claim';
import { remember, type Context } from './context';
import { ellipsisClaims } from './ellipsis';
import { figureClaims } from './figure-claims';
import { isHorizon } from './horizon';
import type { Lead } from './leads';
import { isDenied } from './mood';
import { isAboutACase, isAboutPapers, isFromAReader } from './others-words';
import { asks, asksHowLong, asksHowMuch, isBareAnswer, statedPart } from './questions';
import { quoteClaims } from './quotes';
import type { Reading } from './reading';
import { spokenOf } from './spoken';
import { statusClaims } from './status';
import type { StatusHit } from './status-hits';
import { correctedPart, prints } from './rulings';
import { takeBack } from './take-back';
import { continues, cueOf, flagged, FLAGS, spanOf, wordsOf, type View } from './view';

/** A flow that is said with its figure is one claim, and the figure carries it. */
function dropRated(view: View, claims: Claim[]): void {
  const rated = claims.filter((claim) => claim.says === 'figure' && !claim.elsewhere && view.terms.terms[claim.term].kind === 'percent');
  if (!rated.length) return;
  for (let i = claims.length - 1; i >= 0; i--) {
    const { says, term } = claims[i];
    if (says === 'figure' || !rated.some((one) => one.term === term)) continue;
    // … unless that figure goes the other way ("it will pay a fifth, while the payments to it stop").
    if (says !== 'opposite' || !claims.some((one) => one.flow === 'swapped' && one.term === term)) claims.splice(i, 1);
  }
}

/** "Until 2035, which in this business is forever": words that only follow on add nothing to a figure of their own kind. */
function dropFollowers(view: View, claims: Claim[], hits: readonly StatusHit[]): void {
  for (let i = claims.length - 1; i >= 0; i--) {
    const { says, term, start, end } = claims[i];
    if (says === 'figure' || says === 'quote' || !claims.some((one) => one.says === 'figure' && !one.elsewhere && (one.term === term || view.terms.terms[one.term].kind === view.terms.terms[term].kind))) continue;
    if (hits.some((hit) => hit.follows && hit.term === term && spanOf(view, hit.first, hit.last)[0] < end && spanOf(view, hit.first, hit.last)[1] > start)) claims.splice(i, 1);
  }
}

const NOBODY: readonly number[] = [];
/** What a question for a sum or a share may be about. */
const SUMS: ReadonlySet<string> = new Set(['money', 'percent']);

/** Reads the claims of one sentence into `reading`; `label` is the term that its row, line or heading names, `heldUp` words are nobody's claim. */
export function readSentence(view: View, hits: StatusHit[], label: number | null, context: Context, reading: Reading, lead: Lead): void {
  const { from, to } = view.sentence;
  view.withdrawn = flagged(view, from, to - 1, FLAGS.withdrawn);
  const spoken = spokenOf(view, hits);
  const denied = isDenied(view) && !flagged(view, from, to - 1, FLAGS.corrected);
  const withdrawn = view.withdrawn || (context.correction && (flagged(view, from, to - 1, FLAGS.withdrawn) || (flagged(view, from, to - 1, FLAGS.printed) && prints(wordsOf(view, from, to - 1)))) && !flagged(view, from, to - 1, FLAGS.corrected));

  takeBack(view, spoken, reading);

  if (asks(view) || lead.question) {
    const stated = view.sentence.question ? statedPart(view) : null;
    if (stated) readSentence(stated, hits.filter(({ last }) => last < stated.sentence.to), null, context, reading, lead);
    const first = hits.find((hit) => hit.sign !== 0) ?? hits[0];
    // "Do we know the ceiling?" asks what it is, not whether there is one.
    context.asked = first && !/\b(know|told|tell|disclos\w+|reveal\w*|say|said)\b/i.test(wordsOf(view, from, to - 1)) ? { term: first.term, sign: first.sign } : null;
    context.sums = asksHowMuch(view) ? spoken.filter((term) => SUMS.has(view.terms.terms[term].kind)) : asksHowLong(view) ? (spoken.length ? spoken : context.focus) : NOBODY;
    // "And for how long?" asks on.
    remember(view, spoken.length ? spoken : continues(view) ? context.focus : [], context);
    return;
  }

  const claims: Claim[] = [];
  const goesOn = continues(view);
  if (!denied && !withdrawn) {
    claims.push(...statusClaims(view, hits, label));
    const answers = context.sums.length > 0 && isBareAnswer(view);
    const carried = answers ? [...context.sums] : goesOn || view.sentence.cell > 0 || label !== null ? (context.focus.length ? context.focus : context.heading.terms) : [];
    claims.push(...figureClaims(view, carried, goesOn || view.block.kind !== 'paragraph' || (!view.mentions.length && to - from <= 16) ? context.entities : NOBODY, answers));
    if (claims.length > 1) {
      dropRated(view, claims);
      dropFollowers(view, claims, hits);
    }
    claims.push(...quoteClaims(view, context.entities));
    if (!claims.some((claim) => claim.says === 'current' || claim.says === 'opposite') && !hits.some((hit) => hit.sign !== 0)) claims.push(...predicateOfFocus(view, hits, context));
    claims.push(...ellipsisClaims(view, claims, reading.claims));
    const answer = answerClaim(view, context);
    if (answer) claims.push(answer);
  } else if (withdrawn) {
    const corrected = correctedPart(view);
    if (corrected) readSentence(corrected, hits.filter(({ first }) => first >= corrected.sentence.from), label, context, reading, lead);
    const taken = figureClaims(view, [], NOBODY);
    reading.aside += statusClaims(view, hits, label).length + taken.length;
    // "An earlier post said 25 percent. It is 20 percent."
    for (const { term, elsewhere } of taken) if (!elsewhere && !spoken.includes(term)) spoken.push(term);
  } else if (denied) {
    claims.push(...quoteClaims(view, context.entities));
  }
  if (!withdrawn) {
    for (const hit of hits) if (hit.sign !== 0) reading.mentioned.add(hit.term);
    for (const hit of view.hits) {
      const { role, owner } = cueOf(view, hit);
      if (role === 'mention') reading.mentioned.add(owner);
    }
    // A horizon that is a term's own is hardly another's.
    for (const figure of view.figures) {
      const year = figure.kind === 'month' ? figure.year : figure.kind === 'year' ? figure.value : null;
      if (year) view.terms.terms.forEach((term, index) => term.kind === 'year' && term.value === year && (isHorizon(view, figure) || figure.bound !== null) && reading.mentioned.add(index));
    }
  }
  // "Rivals included." after the same was said in full adds nothing.
  const echo = (claim: Claim): boolean => to - from <= 4 && view.sentence.cell < 0 && !view.terms.terms[claim.term].language?.event && reading.claims.some((one) => one.term === claim.term && one.sentence === view.number - 1 && one.says === claim.says);
  if (lead.supposed) reading.aside += claims.length;
  const unasked = !claims.length || context.supposing || lead.supposed || isAboutPapers(view) || isAboutACase(view) || isFromAReader(view) ? [] : claims.filter((claim) => !echo(claim) && anchored(view, claim, context));
  reading.claims.push(...unasked);
  context.asked = null;
  context.sums = NOBODY;
  for (const claim of unasked) if (claim.figure && !claim.elsewhere && !spoken.includes(claim.term)) spoken.push(claim.term);
  remember(view, spoken.length ? spoken : goesOn ? context.focus : [], context);
}
