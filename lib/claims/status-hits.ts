import type { Hit } from './match';
import { opensRelative } from './predicates';
import { FLAGS, continues, cueOf, parts, wordsOf, type View } from './view';

/** A cue of a status term in a sentence, with the sign it carries so far: 1 says what the term says, -1 the opposite, 0 names the thing. */
export interface StatusHit {
  first: number;
  last: number;
  term: number;
  sign: 1 | -1 | 0;
  own: number;
  endings: number;
  /** Found by a cue that counts only where the term is spoken of. */
  follows: boolean;
}

/** The cues of status terms in a sentence, those that only follow counted where the term (or its kin) is spoken of; of overlapping ones of a term, the one that begins first and reaches furthest. */
export function statusHits(view: View, told: ReadonlySet<number> = new Set(), last: readonly number[] = []): StatusHit[] {
  const found: StatusHit[] = [];
  const brief = view.sentence.cell > 0 || view.column !== null || view.sentence.to - view.sentence.from <= 14 || view.block.kind !== 'paragraph';
  for (const hit of view.hits) {
    const { role, owner, other } = cueOf(view, hit);
    if (other || owner < 0 || role === 'frame' || role === 'hint' || role === 'about' || role === 'mention' || role === 'except' || role === 'apart' || role === 'ended' || role === 'kept') continue;
    if ((role === 'follow' || role === 'unfollow') && !(isTold(view, owner, told) && (brief || continues(view) || (last.includes(owner) && pointsAt(view, hit)))) && !view.hits.some((one) => one !== hit && isStatement(view, one, owner))) continue;
    // "The other way": away from what was spoken of last, be it this very thing.
    if (role === 'topic' && (last.includes(owner) || view.figures.some(({ kind }) => kind === 'percent' || kind === 'fraction')) && OTHER_WAY.test(wordsOf(view, hit.first, hit.last))) continue;
    // "I think of suing daily": the first person is no party to the deal.
    if (view.terms.terms[owner].language?.event && hit.first > view.sentence.from && /^(i|you)$/i.test(wordsOf(view, hit.first - 1, hit.first - 1))) continue;
    // "The tap is turned off at the end of 2030" gives a horizon.
    if ((role === 'follow' || role === 'unfollow') && hit.endings > 0 && view.figures.some(({ kind, firstToken }) => kind === 'year' && firstToken > hit.last && firstToken - hit.last <= 6)) continue;
    // "The clause under which one would have been released" says what it would have done, not what became of it.
    if ((role === 'follow' || role === 'unfollow') && hit.endings > 0 && opensRelative(view, hit.first, hit.last)) continue;
    found.push({ first: hit.first, last: hit.last, term: owner, sign: role === 'current' || role === 'follow' ? 1 : role === 'opposite' || role === 'unfollow' ? -1 : 0, own: hit.negations, endings: hit.endings, follows: role === 'follow' || role === 'unfollow' });
  }
  const sound = found.filter((hit) => !found.some((other) => contradicts(view, other, hit)));
  sound.sort((a, b) => a.term - b.term || a.first - b.first || Number(a.follows) - Number(b.follows) || b.last - a.last || Math.abs(b.sign) - Math.abs(a.sign));
  const kept: StatusHit[] = [];
  for (const hit of sound) {
    const before = kept.at(-1);
    if (before && before.term === hit.term && hit.first <= before.last) {
      // A bare name inside or beside a statement adds nothing; a statement beats the name it begins with.
      if (before.sign === 0 && hit.sign !== 0) kept[kept.length - 1] = { ...hit, first: Math.min(before.first, hit.first) };
      // Of two that say opposite things, the one that goes on longer has read more ("any cloud, but only where …").
      else if (before.sign === -hit.sign && hit.last > before.last && !view.terms.terms[hit.term].language?.fixed) kept[kept.length - 1] = { ...hit };
      // Of two that end alike, a far-flung one gives way to the one that stands closer together.
      else if (hit.sign !== 0 && before.sign === hit.sign && hit.last === before.last && before.last - before.first > 7) kept[kept.length - 1] = { ...hit };
      else if (before.sign !== 0 && hit.sign !== 0 && before.sign === hit.sign) before.last = Math.max(before.last, Math.min(hit.last, before.last + 8));
      continue;
    }
    kept.push({ ...hit });
  }
  return kept.filter((hit) => !givesWay(view, hit, found));
}

const OTHER_WAY = /\b(other|opposite|reverse|return) (way|direction|leg|flow)\b/i;

/** "… and now the rule is gone": a cue that begins with its own pointer goes on about the sentence before, wherever it stands. */
function pointsAt(view: View, { first }: Hit): boolean {
  return /^(the|this|that|these|those|such)$/i.test(wordsOf(view, first, first)) || (first > view.sentence.from && /^(the|this|that|these|those|such)$/i.test(wordsOf(view, first - 1, first - 1)));
}

/** Of two cues of a term that overlap and say opposite things, the one that only follows gives way; else the one that has stepped over a negation that is none of its own. */
function contradicts(view: View, other: StatusHit, hit: StatusHit): boolean {
  if (other.term !== hit.term || other.sign * hit.sign >= 0 || other.first > hit.last || hit.first > other.last) return false;
  if (other.follows !== hit.follows) return hit.follows;
  const [others, own] = [strayNegations(view, other), strayNegations(view, hit)];
  return others === own ? other.last >= hit.last && breaks(view, other) < breaks(view, hit) : others < own;
}

/** How often a cue's words run over a mark that parts clauses. */
function breaks(view: View, { first, last }: StatusHit): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (parts(view, i)) count++;
  return count;
}

/** Negations within a cue's words that are none of its own. */
export function strayNegations(view: View, { first, last, own }: StatusHit): number {
  let count = -own;
  for (let i = first; i <= last; i++) if (view.scan.flags[i] & FLAGS.neg) count++;
  return count;
}

/** A cue that follows gives way to any statement it overlaps; others to those of the terms they yield to, where these end with the same words or lie inside. */
function givesWay(view: View, hit: StatusHit, all: StatusHit[]): boolean {
  const { yields } = view.terms.terms[hit.term].language ?? {};
  return all.some((other) => {
    if (other.term === hit.term || other.first > hit.last || hit.first > other.last) return false;
    if (hit.follows && !other.follows) return true;
    // A bare name gives way wherever it overlaps; a statement to one that says the opposite of its own term, too.
    return (yields?.includes(view.terms.terms[other.term].id) ?? false) && (hit.sign <= 0 || other.sign < 0 || other.last === hit.last || (other.first >= hit.first && other.last <= hit.last) || (other.first <= hit.first && other.last >= hit.last));
  });
}

/** Whether the term, or for those that follow their kin a term of its family, was just spoken of. */
function isTold(view: View, term: number, told: ReadonlySet<number>): boolean {
  if (told.has(term)) return true;
  const { family, language } = view.terms.terms[term];
  if (language?.with?.some((id) => [...told].some((other) => view.terms.terms[other].id === id))) return true;
  return language?.kin === true && [...told].some((other) => view.terms.terms[other].family === family);
}

function isStatement(view: View, hit: Hit, term: number): boolean {
  const { role, owner, other } = cueOf(view, hit);
  const { family, language } = view.terms.terms[term];
  return !other && owner >= 0 && (owner === term || (language?.kin === true && view.terms.terms[owner].family === family)) && (role === 'frame' || role === 'topic' || role === 'current' || role === 'opposite' || role === 'about');
}
