import type { Figure, FigureKind } from '../figures/figure';
import type { Term } from '../terms/term-set';
import { fits, isItsValue, plausible } from './fits';
import { isHorizon } from './horizon';
import { Best, HINT, offerOf, type Link } from './offers';
import { takesUp } from './shells';
import { cueOf, distance, isEntity, wordsOf, type View } from './view';

/** Kinds of figures that a sentence may give of what was spoken of before. */
const CARRIED: ReadonlySet<FigureKind> = new Set(['percent', 'fraction', 'year', 'money', 'duration', 'count']);

/** Finds what each figure of a sentence belongs to; `carried` are the terms that the sentence goes on about by itself ("They end in 2030"). */
export function linkFigures(view: View, carried: number[], answers = false): Link[] {
  const found: Link[] = [];
  const { terms } = view.terms;
  for (const figure of view.figures) {
    const best = new Best(figure);
    const { firstToken: first, lastToken: last } = figure;
    for (const hit of view.hits) offerOf(view, figure, hit, best);
    if (!best.link) {
      for (const term of carried) {
        if (fits(terms[term].kind, figure) && !(figure.kind === 'duration' && terms[term].kind === 'weekday') && terms[term].year === undefined && CARRIED.has(figure.kind) && plausible(terms[term], figure, null, view)) best.offer(term, null, 1, first, last, (!answers && figure.kind !== 'year' && figure.kind !== 'percent' && figure.kind !== 'fraction' && !fillsCell(view, figure)) || (figure.kind === 'year' && first <= view.sentence.from + 1 && view.sentence.to - view.sentence.from > 8));
      }
    }
    // A horizon that nothing else has a claim to, and that is a term's own, agrees with it where its family is spoken of.
    if (!best.link && (figure.kind === 'year' || figure.kind === 'month') && isHorizon(view, figure)) {
      terms.forEach((term, index) => {
        if (term.kind === 'year' && term.value === (figure.kind === 'month' ? figure.year : figure.value) && isAbout(view, term)) best.offer(index, null, HINT, first, last, true);
      });
    }
    // So does an amount or a share.
    if (!best.link && (figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'fraction')) {
      terms.forEach((term, index) => {
        if (fits(term.kind, figure) && isItsValue(term, figure) && isNear(view, term)) best.offer(index, null, HINT, first, last, true);
      });
    }
    if (best.link) found.push(best.link);
  }
  return found;
}

/** The sum that is all a short cell gives: what its row's label names. */
const fillsCell = (view: View, figure: Figure): boolean => view.sentence.cell > 0 && view.sentence.to - view.sentence.from <= 8 && view.figures.every((other) => other === figure || other.kind !== figure.kind) && view.mentions.length === 0;

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
  if (!needs) return true;
  return needs.every((need) => {
    if (need.startsWith('!')) return !standsBy(view, figure, need.slice(1));
    const meant = meantBy(view, need);
    if (need.includes('~') && speaksOf(view, need) && pointsAt(view, figure)) return true;
    return view.mentions.some(({ entity }) => meant[entity]) || context.some((entity) => meant[entity]);
  });
}

/** Whether the sentence speaks of another term that stands in for a name ("a suit over the $50 billion deal"). */
export function speaksOf(view: View, need: string): boolean {
  return view.hits.some((hit) => {
    const { role, owner, other } = cueOf(view, hit);
    return !other && owner >= 0 && (role === 'current' || role === 'opposite' || role === 'topic') && need.split('|').includes(`~${view.terms.terms[owner].id}`);
  });
}

/** "Over the 50 billion dollar deal": the figure of a thing that is known; not "signed a deal of 22 billion". */
const pointsAt = (view: View, { firstToken }: Figure): boolean => /\b(over|about|against|the|that|this|those|these)\b[^,;:]{0,40}$/i.test(wordsOf(view, Math.max(view.sentence.from, firstToken - 8), Math.max(view.sentence.from, firstToken - 1)));

const meanings = new WeakMap<object, Map<string, boolean[]>>();

/** Which entities a need means, made once for a term set. */
function meantBy(view: View, need: string): boolean[] {
  let known = meanings.get(view.terms);
  if (!known) meanings.set(view.terms, (known = new Map()));
  let meant = known.get(need);
  if (!meant) {
    const slots = need.split('|');
    known.set(need, (meant = view.terms.entities.map((_, entity) => slots.some((slot) => isEntity(view, entity, slot)))));
  }
  return meant;
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
