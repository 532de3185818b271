import type { Figure, FigureKind } from '../figures/figure';
import type { Term, TermKind } from '../terms/term-set';
import { cueOf, distance, FLAGS, isEntity, type View } from './view';

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
}

const KINDS: Record<TermKind, FigureKind[]> = {
  status: [], quotation: [], percent: ['percent', 'fraction'], money: ['money', 'count'], year: ['year', 'month'], month: ['month'], weekday: ['weekday', 'duration'], duration: ['duration'], count: ['count'],
};

const FRAME = 10;
const ELEMENT = 2;
/** What a word inside a frame costs: tight frames beat loose ones. */
const LOOSENESS = 0.45;
const ABOUT = 8;
const DEFAULT_REACH = 12;
/** Something else wins over a term where both fit equally: precision before recall. */
const CAUTION = 0.6;

const lengths = new WeakMap<object, Float32Array>();

/** How many elements each cue has, counted once a term set. */
function cueLengths(view: View): Float32Array {
  let known = lengths.get(view.terms);
  if (!known) {
    known = Float32Array.from(view.terms.cues, ({ cue }) => cue.split(' ').filter((part) => !part.startsWith('…')).length);
    lengths.set(view.terms, known);
  }
  return known;
}

/** Whether a term of this kind can take the figure. A bare count is money only if it counts in millions. */
export function fits(kind: TermKind, figure: Figure): boolean {
  if (!KINDS[kind].includes(figure.kind)) return false;
  if (kind === 'money' && figure.kind === 'count') return figure.form === 'plain' && figure.value >= 1e6;
  if (kind === 'count') return figure.form !== 'plain' && figure.value >= 2 && figure.value <= 20;
  if (kind === 'percent') return figure.unit !== 'point' && figure.value > 0;
  return true;
}

/** Money a thousandth of the term's size is another matter; an amount with a year is the dated term's only if one half of it agrees. */
function plausible(term: Term, figure: Figure, dated: boolean, view: View): boolean {
  if (term.kind !== 'money') return true;
  const value = term.value as number;
  if (figure.value < value / 200 || figure.value > value * 200) return false;
  if (term.year === undefined || !dated) return true;
  return figure.value === value || view.figures.some((other) => (other.kind === 'year' && other.value === term.year) || (other.kind === 'month' && other.year === term.year));
}

/** Finds what each figure of a sentence belongs to; `carried` are the terms that the sentence goes on about by itself ("They end in 2030"). */
export function linkFigures(view: View, carried: number[]): Link[] {
  const found: Link[] = [];
  const elements = cueLengths(view);
  const { terms, others } = view.terms;
  for (const figure of view.figures) {
    let best: Link | null = null;
    const offer = (link: Link): void => {
      if (!best || link.score > best.score) best = link;
    };
    const span = { first: figure.firstToken, last: figure.lastToken };
    for (const hit of view.hits) {
      const { role, owner, other } = cueOf(view, hit);
      if (owner < 0) continue;
      const framed = role === 'frame' && (hit.slot === figure.firstToken || hit.slot2 === figure.firstToken);
      if (role === 'frame' && !framed) continue;
      if (!framed && role !== 'about') continue;
      if (!other && !fits(terms[owner].kind, figure)) continue;
      const reach = (other ? others[owner].reach : terms[owner].language?.reach) ?? DEFAULT_REACH;
      let score: number;
      if (!other && !plausible(terms[owner], figure, framed && hit.slot2 >= 0, view)) continue;
      if (framed) {
        const words = view.scan.position[hit.last] - view.scan.position[hit.first];
        score = FRAME + ELEMENT * elements[hit.cue] - LOOSENESS * words + ((other ? others[owner].priority : terms[owner].language?.priority) ?? 0);
      } else {
        const away = distance(view, hit, span);
        if (away > reach) continue;
        score = ABOUT * (1 - away / (reach + 1));
      }
      if (other) score += CAUTION;
      const term = other ? terms.findIndex(({ id }) => id === others[owner].unverified) : owner;
      offer({ figure, term, elsewhere: other ? others[owner].id : null, score, first: hit.first, last: hit.last });
    }
    if (!best) {
      for (const term of carried) {
        if (fits(terms[term].kind, figure) && terms[term].year === undefined && plausible(terms[term], figure, false, view)) offer({ figure, term, elsewhere: null, score: 1, first: figure.firstToken, last: figure.lastToken });
      }
    }
    if (best) found.push(best);
  }
  return found;
}

/** Whether a sentence, or what it goes on about, names what the term needs named; each need is ids or groups with `|` for or. */
export function hasNeeds(view: View, needs: string[] | undefined, context: ReadonlySet<number>, figure: Figure): boolean {
  return (needs ?? []).every((need) => {
    if (need.startsWith('!')) return !view.mentions.some((mention) => isEntity(view, mention.entity, need.slice(1)) && distance(view, mention, { first: figure.firstToken, last: figure.lastToken }) <= 10);
    const slots = need.split('|');
    const named = (entity: number): boolean => slots.some((slot) => isEntity(view, entity, slot));
    return view.mentions.some((mention) => named(mention.entity)) || [...context].some(named);
  });
}

/** Whether a year stands as a horizon ("through 2030", "ends in 2030", "2030: last year of …") rather than as a date of something. */
export function isHorizon(view: View, figure: Figure): boolean {
  switch (figure.bound) {
    case 'through': case 'until': case 'at-least-until': case 'beyond':
      return true;
    case 'by': case 'in': case 'before': case 'after': case null: {
      for (let i = Math.max(view.sentence.from, figure.firstToken - 7); i < figure.firstToken; i++) if (view.scan.flags[i] & FLAGS.ended) return true;
      for (let i = figure.lastToken + 1; i <= Math.min(view.sentence.to - 1, figure.lastToken + 8); i++) if (view.scan.flags[i] & FLAGS.ended) return true;
      // A year that stands by itself at the head or the end of a line: "2030 – last year of …", "Revenue share: 2030".
      const { tokens } = view.scan;
      const text = (i: number): string => (i >= 0 && i < tokens.count ? tokens.text.slice(tokens.start[i], tokens.end[i]) : '');
      if (figure.bound === null && (text(figure.firstToken - 1) === ':' || text(figure.firstToken - 1) === '|')) return true;
      return figure.firstToken === view.sentence.from && /^[–—:\-|]$|^and$/.test(text(figure.lastToken + 1)) ;
    }
    default:
      return false;
  }
}
