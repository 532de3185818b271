import type { Term } from '../terms/term-set';
import type { Figure } from '../figures/figure';
import { hasNeeds, speaksOf } from './link';
import type { Link } from './offers';
import { takesUp } from './shells';
import { isOnlyWanted } from './wanted';
import { followsOutsider, goesToStranger, isFarOff, isOfAPerson, isOfARelative, isOthersRevenue, isPronounsOwn, namesNobody } from './whose';
import { distance, isEntity, wordsOf, type View } from './view';

/** Whether a figure may be somebody else's, or of something else, so that it can agree with its term and not differ. */
export function isDoubtful(view: View, link: Link, figure: Figure): boolean {
  if (isDefinite(view, link)) return false;
  const term = view.terms.terms[link.term];
  const { kind, language, period } = term;
  if (isOnlyWanted(view, figure)) return true;
  if (isOfAPerson(view) || isAdrift(view, link.term, figure) || isAnothers(view, link.term, figure)) return true;
  if (!language?.rivals && isPronounsOwn(view, figure)) return true;
  if ((BARE_KINDS.has(kind) || (kind === 'weekday' && link.score <= LOOSE)) && namesNobody(view) && !((kind !== 'money' || (term.year === undefined && period === undefined)) && goesOnAbout(view, term.family))) return true;
  if (namesNobody(view) && isOfTheLastNamed(view, term)) return true;
  // "A local firm rose. Its agreement with the lab, worth 7 billion": whose it is the sentence before says, if it spoke of this one.
  if (kind === 'money' && language?.rivals && /^(its|their)$/i.test(wordsOf(view, view.sentence.from, view.sentence.from)) && !view.focus.some((other) => view.terms.terms[other].family === term.family) && !speaksOf(view, language.needs?.[0] ?? '')) return true;
  // "And the money? I read 25 percent of revenue.": what was read or heard somewhere is asked, not said.
  if (HEARD.test(wordsOf(view, view.sentence.from, figure.firstToken))) return true;
  if (isFarOff(term, figure, link.score - (language?.priority ?? 0))) return true;
  // "A billion-dollar bet" is a manner of speaking.
  if (/^(an? )?(billion|million)[- ]dollar$/i.test(wordsOf(view, figure.firstToken, figure.lastToken))) return true;
  if (kind !== 'money') return false;
  return goesToStranger(view, figure) || (period !== undefined && isOthersRevenue(view, figure, language?.needs)) || (figure.kind === 'money' && (followsOutsider(view, figure) || (!language?.rivals && isOfARelative(view, figure))));
}

/** "The rate is 25 percent", right after the share was spoken of: the subject is the term's own name, and points back. */
export function isDefinite(view: View, link: Link): boolean {
  const { from, to } = view.sentence;
  if (link.score <= LOOSE || link.first > from + 3 || link.first >= link.figure.firstToken || !/^\W*((and|but|so|now),? )?(the|its|their|this|that)\b/i.test(wordsOf(view, from, Math.min(from + 3, to - 1)))) return false;
  const { family } = view.terms.terms[link.term];
  if (isOfTheLastNamed(view, view.terms.terms[link.term])) return false;
  return view.focus.some((other) => view.terms.terms[other].family === family) && !view.mentions.some(({ first, entity }) => first < link.figure.firstToken && view.terms.entities[entity].party === undefined);
}

/** "One has a deal with it. Another bought a studio. The deal was worth 69 billion": of a term that rivals have the like of, what was named last may have one of its own. */
const isOfTheLastNamed = (view: View, { kind, language }: Term): boolean =>
  kind === 'money' && language?.rivals === true && view.sentence.cell < 0 && view.named.length > 0 && !view.named.some((entity) => language.needs?.[0]?.split('|').some((slot) => isEntity(view, entity, slot)));

/** "The meter stops in 2032", right after the share was spoken of: a whole sentence that goes on about it. */
export const goesOnAbout = (view: View, family: string): boolean => view.sentence.to - view.sentence.from > 4 && view.focus.some((other) => view.terms.terms[other].family === family);

/** Whether some term of a family was lately spoken of. */
export const isTold = (view: View, family: string): boolean => view.told.some((other) => view.terms.terms[other].family === family);

/** The sentence names none of those whom the term needs, and goes on about nothing of its family: it may be anybody's figure. */
function isAdrift(view: View, term: number, figure: Figure): boolean {
  const { family, language } = view.terms.terms[term];
  if (!language?.needs || hasNeeds(view, language.needs, NOBODY, figure) || takesUp(view)) return false;
  return !isTold(view, family);
}

/** The speaker only read or heard it. */
const HEARD = /\bI(['’](ve|d)| have| had)? (also |once |just )?(read|heard|saw|seen|thought|assumed|believed|could have sworn)\b[^.;:?!]*$/i;
const NOBODY: readonly number[] = [];
/** A figure with a score no higher is linked by words near by, not by a frame. */
export const LOOSE = 8;
/** Kinds of figures that stand by themselves about anything. */
const BARE_KINDS: ReadonlySet<string> = new Set(['money', 'percent', 'year']);

/** A company that has no part in the term stands nearer to the figure than any that has: the figure may be its own. */
function isAnothers(view: View, term: number, figure: Figure): boolean {
  const { kind, language } = view.terms.terms[term];
  if (kind !== 'money' && kind !== 'percent') return false;
  const span = { first: figure.firstToken, last: figure.lastToken };
  let own = Number.POSITIVE_INFINITY;
  let foreign = Number.POSITIVE_INFINITY;
  for (const mention of view.mentions) {
    const { party } = view.terms.entities[mention.entity];
    const away = distance(view, mention, span);
    // "The chip maker's investment in it has been scaled back to 30 billion": who is not named has not invested.
    if (party === undefined && mention.last < figure.firstToken && isEntity(view, mention.entity, 'outsider') && !language?.rivals && language?.needs?.some((need) => !view.mentions.some(({ entity }) => isEntity(view, entity, need.split('|')[0])))) return true;
    if (party !== undefined || (language?.rivals && !isEntity(view, mention.entity, 'outsider'))) own = Math.min(own, away);
    else if (isEntity(view, mention.entity, 'company')) foreign = Math.min(foreign, away);
  }
  // "Into that company" points at the other one.
  const pointed = foreign < Number.POSITIVE_INFINITY && /\b(that|this) (company|firm|group|rival|start-?up|lab)\b/i.test(wordsOf(view, figure.lastToken, Math.min(figure.lastToken + 5, view.sentence.to - 1)));
  return pointed || foreign < own;
}
