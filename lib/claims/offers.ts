import type { Figure } from '../figures/figure';
import { fits, isItsSum, isItsYear, isOfItsSize, mayBeTaken, plausible, yearOf } from './fits';
import type { Hit } from './match';
import { DEMONSTRATIVE, shellAt } from './shells';
import { cueOf, distance, isWord, wordsOf, type View } from './view';

/** What a figure was found to belong to: a term, or something else that may be taken for one. */
export interface Link {
  figure: Figure;
  /** Index of the term; for something else, of the term it may be taken for, or -1. */
  term: number;
  /** Id of the other thing, null for the term itself. */
  elsewhere: string | null;
  score: number;
  /** The cue that decided, as tokens. */
  first: number;
  last: number;
  /** Only an agreeing figure counts. */
  weak: boolean;
}

const FRAME = 10;
/** A link that is no more than a hint. */
export const HINT = 1;
const ELEMENT = 2;
/** What a word inside a frame costs: tight frames beat loose ones. */
const LOOSENESS = 0.45;
const ABOUT = 8;
const DEFAULT_REACH = 12;
/** Something else wins over a term where both fit equally: precision before recall. */
const CAUTION = 0.6;
const CHARITY = 4;
/** The most that charity counts against something else. */
const MODEST = 3;

/** The figure that fills the other slot of a cue with two. */
function otherSlot(view: View, hit: Hit, figure: Figure): Figure | null {
  const token = hit.slot === figure.firstToken ? hit.slot2 : hit.slot;
  return view.figures.find((other) => other.firstToken === token) ?? null;
}

const attractions = new WeakMap<object, number[][]>();

/** Terms that take the cues of this one for their own `about`. */
function attractedTo(view: View, owner: number): number[] {
  let known = attractions.get(view.terms);
  if (!known) {
    const { terms } = view.terms;
    known = terms.map(({ id }) => terms.flatMap((term, index) => (term.language?.with?.includes(id) ? [index] : [])));
    attractions.set(view.terms, known);
  }
  return known[owner];
}

/** The best of the links that were offered for a figure. Charity decides between terms; against something else it counts only for a frame, and less. */
export class Best {
  link: Link | null = null;
  private charity = 0;

  constructor(private readonly figure: Figure) {}

  offer(term: number, elsewhere: string | null, score: number, first: number, last: number, weak: boolean, charity = 0): void {
    const { link } = this;
    const among = link === null || (link.elsewhere === null) === (elsewhere === null);
    const given = (isWeak: boolean, much: number): number => (among ? much : isWeak ? 0 : Math.min(much, MODEST));
    if (link && score + given(weak, charity) <= link.score + given(link.weak, this.charity)) return;
    this.link = { figure: this.figure, term, elsewhere, score, first, last, weak };
    this.charity = charity;
  }
}

/** Offers a figure what a cue of the sentence links it to, where it does. */
export function offerOf(view: View, figure: Figure, hit: Hit, best: Best): void {
  const { terms } = view.terms;
  const { role, owner, other } = cueOf(view, hit);
  if (owner < 0) return;
  const framed = (role === 'frame' || role === 'hint') && (hit.slot === figure.firstToken || hit.slot2 === figure.firstToken);
  if (framed && other && hit.last > figure.lastToken && view.figures.some((one) => one !== figure && one.kind === figure.kind && one.firstToken > figure.lastToken && one.lastToken <= hit.last)) return;
  if (framed && hit.slot2 >= 0 && (other || terms[owner].year !== undefined) && partsClauses(view, hit.slot, hit.slot2)) return;
  if (other) {
    if (framed || role === 'about') offerOther(view, figure, hit, framed, best);
    return;
  }
  if (framed) {
    // "On Tuesday, a day after the amendment": the day of something else, counted from it.
    if (figure.kind === 'weekday' && view.figures.some(({ kind, firstToken }) => kind === 'duration' && firstToken > figure.lastToken && firstToken < hit.last)) return;
    if (!leavesBracket(view, hit.first, figure.firstToken)) offerTerm(view, figure, hit, owner, true, best);
  } else if (role === 'about') {
    if (!pointsElsewhere(view, hit, terms[owner].family)) offerTerm(view, figure, hit, owner, false, best);
  } else if (role !== 'hint') {
    // The cues of a sister term may attract the figure to a term that says so.
    for (const taker of attractedTo(view, owner)) offerTerm(view, figure, hit, taker, false, best);
  }
}

function offerTerm(view: View, figure: Figure, hit: Hit, taker: number, framed: boolean, best: Best): void {
  const term = view.terms.terms[taker];
  const { role, owner, elements } = cueOf(view, hit);
  if (!framed && figure.kind === 'duration' && view.terms.terms[owner].kind === 'weekday') return;
  if (!fits(term.kind, figure) && !(framed && hit.slot2 < 0 && isItsYear(term, figure))) return;
  if (view.exceptions.some((one) => cueOf(view, one).owner === taker && one.first <= figure.lastToken && one.last >= figure.firstToken)) return;
  const date = framed && hit.slot2 >= 0 ? otherSlot(view, hit, figure) : null;
  if (!plausible(term, figure, date, view)) return;
  const score = framed ? framedScore(view, hit, role === 'hint' ? HINT : FRAME, elements, term.language?.priority) : nearScore(view, figure, hit, term.language?.reach);
  if (score === null) return;
  // Of two sums that an amount may be, it is rather the one that it agrees with, in the amount or in its year.
  const agrees = term.kind === 'money' && (isItsSum(term, figure) || (framed && hit.slot2 >= 0 && isOfItsSize(term, figure) && yearOf(date) === term.year));
  best.offer(taker, null, score, hit.first, hit.last, role === 'hint', agrees ? CHARITY : 0);
}

function offerOther(view: View, figure: Figure, hit: Hit, framed: boolean, best: Best): void {
  const { owner, elements, role } = cueOf(view, hit);
  const { id, unverified, reach, priority } = view.terms.others[owner];
  const term = unverified ? view.terms.terms.findIndex((one) => one.id === unverified) : -1;
  if (term >= 0 && !mayBeTaken(view.terms.terms[term].kind, figure)) return;
  const score = framed ? framedScore(view, hit, role === 'hint' ? HINT : FRAME, elements, priority) : nearScore(view, figure, hit, reach);
  if (score !== null) best.offer(term, id, score + CAUTION, hit.first, hit.last, role === 'hint');
}

const framedScore = (view: View, { first, last }: Hit, base: number, elements: number, priority = 0): number => base + ELEMENT * elements - LOOSENESS * (view.scan.position[last] - view.scan.position[first]) + priority;

function nearScore(view: View, figure: Figure, hit: Hit, reach = DEFAULT_REACH): number | null {
  const away = distance(view, hit, { first: figure.firstToken, last: figure.lastToken });
  if (away > reach || hasSemicolon(view, Math.min(hit.last, figure.lastToken), Math.max(hit.first, figure.firstToken))) return null;
  return ABOUT * (1 - away / (reach + 1));
}

function hasSemicolon(view: View, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isWord(view, i, ';')) return true;
  return false;
}

/** "This obligation runs through 2032", after another duty was spoken of: a noun that points back names what the sentence before did. */
function pointsElsewhere(view: View, hit: Hit, family: string): boolean {
  if (hit.first > view.sentence.from + 1 || view.focus.length === 0 || view.focus.some((term) => view.terms.terms[term].family === family)) return false;
  return shellAt(view, hit.first, hit.last, /^the (obligation|duty|commitment)$/i.test(wordsOf(view, Math.max(view.sentence.from, hit.last - 1), hit.last)) ? undefined : DEMONSTRATIVE) >= 0;
}

/** "(the partner's stake), $852 billion": a bracket that closes before the figure has said its own. */
function leavesBracket(view: View, first: number, figure: number): boolean {
  if (first >= figure) return false;
  const between = wordsOf(view, first, figure - 1);
  return between.includes(')') && !between.includes('(');
}

/** "For $50 billion, and in March …": two figures of two clauses, of which the one does not date the other. */
const partsClauses = (view: View, one: number, two: number): boolean => /[,;] (and|but|while|whereas|though)\b|\b(since|altogether|so far)\b|\band (it )?(has|have)\b|\b(now|today|total)\b.*\b(to|past|beyond|over|at)\b/is.test(wordsOf(view, Math.min(one, two), Math.max(one, two)));
