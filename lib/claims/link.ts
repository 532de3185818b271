import type { Figure, FigureKind } from '../figures/figure';
import type { Term, TermKind } from '../terms/term-set';
import { fits, isItsSum, isItsValue, isItsYear, isOfItsSize, mayBeTaken, plausible, yearOf } from './fits';
import { isHorizon } from './horizon';
import type { Hit } from './match';
import { DEMONSTRATIVE, shellAt, takesUp } from './shells';
import { cueOf, distance, isEntity, isWord, wordsOf, type View } from './view';

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
const HINT = 1;
const ELEMENT = 2;
/** What a word inside a frame costs: tight frames beat loose ones. */
const LOOSENESS = 0.45;
const ABOUT = 8;
const DEFAULT_REACH = 12;
/** Something else wins over a term where both fit equally: precision before recall. */
const CAUTION = 0.6;
const CHARITY = 4;
const MODEST = 3;

/** Kinds of figures that a sentence may give of what was spoken of before. */
const CARRIED: ReadonlySet<FigureKind> = new Set(['percent', 'fraction', 'year', 'money', 'duration', 'count']);

/** The figure that fills the other slot of a cue with two. */
function otherSlot(view: View, hit: Hit, figure: Figure): Figure | null {
  const token = hit.slot === figure.firstToken ? hit.slot2 : hit.slot;
  return view.figures.find((other) => other.firstToken === token) ?? null;
}

const kindOf = (view: View, id: string): TermKind => view.terms.terms.find((term) => term.id === id)!.kind;

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

const attracts = (view: View, owner: number): boolean => attractedTo(view, owner).length > 0;

/** Finds what each figure of a sentence belongs to; `carried` are the terms that the sentence goes on about by itself ("They end in 2030"). */
export function linkFigures(view: View, carried: number[]): Link[] {
  const found: Link[] = [];
  const { terms, others } = view.terms;
  for (const figure of view.figures) {
    let best: Link | null = null;
    let bestCharity = 0;
    const offer = (link: Link, charity = 0): void => {
      // Charity decides between terms; against something else it counts only for a frame, and less.
      const among = best === null || (best.elsewhere === null) === (link.elsewhere === null);
      const given = (to: Link, much: number): number => (among ? much : to.weak ? 0 : Math.min(much, MODEST));
      if (!best || link.score + given(link, charity) > best.score + given(best, bestCharity)) [best, bestCharity] = [link, charity];
    };
    const span = { first: figure.firstToken, last: figure.lastToken };
    for (const hit of view.hits) {
      const { role, owner, other, elements } = cueOf(view, hit);
      if (owner < 0) continue;
      const framed = (role === 'frame' || role === 'hint') && (hit.slot === figure.firstToken || hit.slot2 === figure.firstToken);
      if (!framed && role === 'hint') continue;
      if (framed && !other && leavesBracket(view, hit.first, figure.firstToken)) continue;
      if (framed && other && hit.last > figure.lastToken && view.figures.some((one) => one !== figure && one.kind === figure.kind && one.firstToken > figure.lastToken && one.lastToken <= hit.last)) continue;
      if (framed && hit.slot2 >= 0 && (other || terms[owner].year !== undefined) && partsClauses(view, hit.slot, hit.slot2)) continue;
      // "On Tuesday, a day after the amendment": the day of something else, counted from it.
      if (framed && !other && figure.kind === 'weekday' && view.figures.some(({ kind, firstToken }) => kind === 'duration' && firstToken > figure.lastToken && firstToken < hit.last)) continue;
      if (!framed && (other ? role !== 'about' : role !== 'about' && !attracts(view, owner))) continue;
      if (!framed && !other && role === 'about' && pointsElsewhere(view, hit, terms[owner].family)) continue;
      if (!framed && !other && figure.kind === 'duration' && terms[owner].kind === 'weekday') continue;
      // The cues of a sister term may attract the figure to a term that says so.
      const owners = framed || other || role === 'about' ? [owner] : attractedTo(view, owner);
      for (const taker of owners) {
      if (!other && !fits(terms[taker].kind, figure) && !(framed && hit.slot2 < 0 && isItsYear(terms[taker], figure))) continue;
      if (!other && view.exceptions.some((one) => cueOf(view, one).owner === taker && one.first <= span.last && one.last >= span.first)) continue;
      if (other && others[owner].unverified && !mayBeTaken(kindOf(view, others[owner].unverified!), figure)) continue;
      const reach = (other ? others[owner].reach : terms[taker].language?.reach) ?? DEFAULT_REACH;
      let score: number;
      if (!other && !plausible(terms[taker], figure, framed && hit.slot2 >= 0 ? otherSlot(view, hit, figure) : null, view)) continue;
      if (framed) {
        const words = view.scan.position[hit.last] - view.scan.position[hit.first];
        score = (role === 'hint' ? HINT : FRAME) + ELEMENT * elements - LOOSENESS * words + ((other ? others[owner].priority : terms[taker].language?.priority) ?? 0);
      } else {
        const away = distance(view, hit, span);
        if (away > reach || hasSemicolon(view, Math.min(hit.last, figure.lastToken), Math.max(hit.first, figure.firstToken))) continue;
        score = ABOUT * (1 - away / (reach + 1));
      }
      if (other) score += CAUTION;
      // Of two sums that an amount may be, it is rather the one that it agrees with, in the amount or in its year.
      const agrees = !other && terms[taker].kind === 'money' && (isItsSum(terms[taker], figure) || (framed && hit.slot2 >= 0 && isOfItsSize(terms[taker], figure) && yearOf(otherSlot(view, hit, figure)) === terms[taker].year));
      const term = other ? terms.findIndex(({ id }) => id === others[owner].unverified) : taker;
      offer({ figure, term, elsewhere: other ? others[owner].id : null, score, first: hit.first, last: hit.last, weak: role === 'hint' }, agrees ? CHARITY : 0);
      }
    }
    if (!best) {
      for (const term of carried) {
        if (fits(terms[term].kind, figure) && !(figure.kind === 'duration' && terms[term].kind === 'weekday') && terms[term].year === undefined && CARRIED.has(figure.kind) && plausible(terms[term], figure, null, view)) offer({ figure, term, elsewhere: null, score: 1, first: figure.firstToken, last: figure.lastToken, weak: (figure.kind !== 'year' && figure.kind !== 'percent' && figure.kind !== 'fraction') || (figure.kind === 'year' && figure.firstToken <= view.sentence.from + 1 && view.sentence.to - view.sentence.from > 8) });
      }
    }
    // A horizon that nothing else has a claim to, and that is a term's own, agrees with it where its family is spoken of.
    if (!best && (figure.kind === 'year' || figure.kind === 'month') && isHorizon(view, figure)) {
      terms.forEach((term, index) => {
        if (term.kind === 'year' && term.value === (figure.kind === 'month' ? figure.year : figure.value) && isAbout(view, term)) offer({ figure, term: index, elsewhere: null, score: HINT, first: figure.firstToken, last: figure.lastToken, weak: true });
      });
    }
    // So does an amount or a share.
    if (!best && (figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'fraction')) {
      terms.forEach((term, index) => {
        if (fits(term.kind, figure) && isItsValue(term, figure) && isNear(view, term)) offer({ figure, term: index, elsewhere: null, score: HINT, first: figure.firstToken, last: figure.lastToken, weak: true });
      });
    }
    if (best) found.push(best);
  }
  return found;
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

/** The sentence speaks of the term's family, or goes on about it. */
function isAbout(view: View, { family }: Term): boolean {
  const kin = (index: number): boolean => view.terms.terms[index].family === family;
  if (takesUp(view) || view.sentence.cell > 0) return view.told.some(kin);
  return view.hits.some((hit) => {
    const { owner, other } = cueOf(view, hit);
    return !other && owner >= 0 && kin(owner);
  });
}

/** The sentence or the ones before it speak of the term's family, and name nobody who has no part in it. */
function isNear(view: View, term: Term): boolean {
  if (view.mentions.some(({ entity }) => isEntity(view, entity, 'outsider'))) return false;
  return isAbout(view, term) || view.told.some((index) => view.terms.terms[index].family === term.family);
}

/** Whether a sentence, or what it goes on about, names what the term needs named; each need is ids or groups with `|` for or. */
export function hasNeeds(view: View, needs: string[] | undefined, context: readonly number[], figure: Figure): boolean {
  return (needs ?? []).every((need) => {
    if (need.startsWith('!')) return !standsBy(view, figure, need.slice(1));
    const slots = need.split('|');
    const named = (entity: number): boolean => slots.some((slot) => isEntity(view, entity, slot));
    return view.mentions.some((mention) => named(mention.entity)) || context.some(named);
  });
}

/** Whether an entity of this group is near the figure, or the nearest company to it. */
function standsBy(view: View, figure: Figure, group: string): boolean {
  const span = { first: figure.firstToken, last: figure.lastToken };
  let nearest = Number.POSITIVE_INFINITY;
  let by = false;
  for (const mention of view.mentions) {
    const away = distance(view, mention, span);
    const one = isEntity(view, mention.entity, group);
    if (one && away <= 10) return true;
    if (isEntity(view, mention.entity, 'company') && away < nearest) {
      nearest = away;
      by = one;
    }
  }
  return by;
}
