import type { Hit } from './match';
import { isNoPredicate, opensRelative } from './predicates';
import { DEMONSTRATIVE, shellAt } from './shells';
import { FLAGS, continues, cueOf, flagged, parts, wordsOf, type View } from './view';

/** A cue of a status term in a sentence, with the sign it carries so far: 1 says what the term says, -1 the opposite, 0 names the thing. */
export interface StatusHit {
  first: number;
  last: number;
  term: number;
  sign: 1 | -1 | 0;
  own: number;
  endings: number;
  /** How many elements its cue has: of two that cover the same words, the one with more has understood more. */
  elements: number;
  /** Found by a cue that counts only where the term is spoken of. */
  follows: boolean;
}

/** The cues of status terms in a sentence, those that only follow counted where the term (or its kin) is spoken of; of overlapping ones of a term, the one that begins first and reaches furthest. */
export function statusHits(view: View, told: readonly number[] = [], last: readonly number[] = []): StatusHit[] {
  const found: StatusHit[] = [];
  const brief = view.sentence.cell > 0 || view.column !== null || view.sentence.to - view.sentence.from <= 14 || view.block.kind !== 'paragraph';
  for (const hit of view.hits) {
    const { role, owner, other, elements } = cueOf(view, hit);
    if (other || owner < 0 || role === 'frame' || role === 'hint' || role === 'about' || role === 'mention' || role === 'except' || role === 'apart' || role === 'ended' || role === 'kept') continue;
    if ((role === 'follow' || role === 'unfollow') && !(isTold(view, owner, told) && (brief || thereIs(view, hit) || continues(view) || (last.includes(owner) && (pointsAt(view, hit) || (role === 'unfollow' && beginsWith(view, hit)))))) && !view.hits.some((one) => one !== hit && isStatement(view, one, owner))) continue;
    // "Can no longer grow without end: a ceiling applies": a negation reaches no farther than the colon.
    if (view.sentence.flags & FLAGS.neg && crossesColon(view, hit, role)) continue;
    // "The other way": away from what was spoken of last, be it this very thing.
    if (role === 'topic' && (last.includes(owner) || view.figures.some(({ kind }) => kind === 'percent' || kind === 'fraction')) && OTHER_WAY.test(wordsOf(view, hit.first, hit.last))) continue;
    // "That privilege has gone", after another was spoken of.
    if (last.length > 0 && !last.includes(owner) && hit.first <= view.sentence.from + 1 && shellAt(view, hit.first, hit.last, DEMONSTRATIVE) >= 0) continue;
    // "Keeping the clause, … through the end of the decade": words of ending that end nothing, and a verb that a comma has closed ("kept, primary status …").
    if (hit.endings > 0 && /^ends?$/i.test(wordsOf(view, hit.last, hit.last)) && isNoPredicate(view, { first: hit.last, last: hit.last }, 'ended')) continue;
    if (role === 'current' && view.scan.flags[hit.first] & FLAGS.kept && hit.last > hit.first && parts(view, hit.first + 1)) continue;
    // "Of its top line, and this will go on": two clauses, of which the second is not about the first's noun.
    if (role === 'unfollow' && partsBetween(view, hit.first, hit.last)) continue;
    // "There is no such limit now": of what was spoken of last.
    if (role === 'unfollow' && !last.includes(owner) && /\bsuch\b/i.test(wordsOf(view, hit.first, hit.last))) continue;
    // "It holds about 27 percent" has an object of its own.
    if (role === 'unfollow' && view.scan.flags[hit.last] & FLAGS.kept && view.figures.some(({ kind, firstToken }) => kind !== 'year' && firstToken > hit.last && firstToken - hit.last <= 3)) continue;
    if (role === 'unfollow' && view.scan.flags[hit.last] & FLAGS.kept && opensRelative(view, hit.first, hit.last)) continue;
    if (role === 'unfollow' && view.scan.flags[hit.last] & FLAGS.kept && isNoPredicate(view, { first: hit.last, last: hit.last }, 'kept')) continue;
    // "I think of suing daily": the first person is no party to the deal.
    if (view.terms.terms[owner].language?.event && hit.first > view.sentence.from && /^(i|you)$/i.test(wordsOf(view, hit.first - 1, hit.first - 1))) continue;
    // "The tap is turned off at the end of 2030" gives a horizon.
    if ((role === 'follow' || role === 'unfollow') && hit.endings > 0 && view.figures.some(({ kind, firstToken }) => kind === 'year' && firstToken > hit.last && firstToken - hit.last <= 6)) continue;
    // "The clause under which one would have been released" says what it would have done, not what became of it.
    if ((role === 'follow' || role === 'unfollow') && hit.endings > 0 && opensRelative(view, hit.first, hit.last - 1)) continue;
    found.push({ first: hit.first, last: hit.last, term: owner, sign: role === 'current' || role === 'follow' ? 1 : role === 'opposite' || role === 'unfollow' ? -1 : 0, own: hit.negations, endings: hit.endings, elements, follows: role === 'follow' || role === 'unfollow' });
  }
  if (found.length < 2) return found;
  const sound = found.filter((hit) => !found.some((other) => contradicts(view, other, hit)) && !(hit.follows && isAnothers(view, hit, found)));
  sound.sort((a, b) => a.term - b.term || a.first - b.first || Number(a.follows) - Number(b.follows) || b.last - a.last || Math.abs(b.sign) - Math.abs(a.sign) || b.elements - a.elements);
  const kept: StatusHit[] = [];
  for (const hit of sound) {
    const before = kept.at(-1);
    if (before && before.term === hit.term && hit.first <= before.last) {
      kept[kept.length - 1] = settle(view, before, hit);
      continue;
    }
    kept.push({ ...hit });
  }
  return kept.filter((hit) => !givesWay(view, hit, found));
}

/** What remains of two overlapping cues of a term, `before` being the one that begins first. */
function settle(view: View, before: StatusHit, hit: StatusHit): StatusHit {
  const { fixed, event } = view.terms.terms[hit.term].language ?? {};
  if (before.sign === 0 && hit.sign < 0) {
    // A statement may be but the beginning of the name ("the partner's exclusive" of "the partner's exclusive hold").
    if (hit.last < before.last && hit.last - hit.first < 3) return before;
    // "A provision under which rights would lapse": the clause only tells which provision it is.
    if (opensRelative(view, before.first, hit.first) && /\bwould\b/i.test(wordsOf(view, hit.first, hit.last))) return before;
  }
  if (before.sign < 0 && hit.sign === 0 && hit.last > before.last && isBareName(view, before)) return { ...hit, first: before.first };
  // Else a statement beats the name it begins with, and a bare name beside a statement adds nothing.
  if (before.sign === 0 && hit.sign !== 0) return { ...hit, first: Math.min(before.first, hit.first) };
  if (before.sign !== 0 && hit.sign === 0) return before;
  // "May sell on the one only, a step that opens the way to the other": behind the comma it is no longer the same statement.
  if (before.sign > 0 && hit.sign < 0 && !hit.follows && parts(view, hit.last + 1) && hit.last < before.last && !partsBetween(view, before.first, hit.last)) return { ...hit };
  // Of two names, or two that say opposite things, the one that goes on longer has read more ("any cloud, but only where …").
  if (hit.sign === 0 || before.sign !== hit.sign) return hit.last > before.last && !fixed ? { ...hit } : before;
  if (hit.last === before.last) {
    // "Not free to take its business to other clouds": a cue that only follows has read less.
    if (hit.follows && !before.follows) return before;
    // The one behind a comma has left the clause before ("is not tied to the host, the partner still gets it first").
    if (partsBetween(view, before.first, hit.first) && named(view, hit.first)) return { ...hit };
    // A far-flung one gives way to the one that stands closer together, unless a condition is lost.
    if (before.last - before.first > (event ? 5 : FAR_FLUNG) && !deniedBefore(view, before.first - 3, hit.first) && !/\b(if|unless|except|where|when)\b/i.test(wordsOf(view, before.first, hit.first))) return { ...hit };
  }
  return { ...before, last: Math.max(before.last, Math.min(hit.last, before.last + 8)) };
}

/** "Is not at liberty to sell": a negation in what a shorter cue would leave out, in the same clause. */
function deniedBefore(view: View, from: number, to: number): boolean {
  for (let i = to - 1; i >= Math.max(from, view.sentence.from) && !parts(view, i); i--) if (view.scan.flags[i] & FLAGS.neg) return true;
  return false;
}

/** A statement of a name and an adjective, without any verb. */
const isBareName = (view: View, { first, last }: StatusHit): boolean => last - first < 3 && !flagged(view, first, last, FLAGS.present | FLAGS.pastTense | FLAGS.kept | FLAGS.take | FLAGS.give);

const partsBetween = (view: View, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (parts(view, i)) return true;
  return false;
};
const named = (view: View, token: number): boolean => view.mentions.some(({ first }) => first === token);

/** "There's a ceiling, and we aren't told how high": what is said to be there at the head of a sentence, however that goes on. */
const thereIs = (view: View, { last }: Hit): boolean => last - view.sentence.from <= 5 && (last + 1 >= view.sentence.to || parts(view, last + 1)) && /^\W*there\b/i.test(wordsOf(view, view.sentence.from, view.sentence.from));

/** Tokens beyond which a cue gives way to a shorter one that ends alike; what somebody did is told with who reported it, and sooner. */
const FAR_FLUNG = 7;

const OTHER_WAY = /\b(other|opposite|reverse|return) (way|direction|leg|flow)\b/i;

/** "… and now the rule is gone": a cue that begins with its own pointer goes on about the sentence before, wherever it stands. */
function pointsAt(view: View, { first, last }: Hit): boolean {
  for (let i = first + 1; i < last; i++) if (/^(that|this|those|these|such)$/i.test(wordsOf(view, i, i))) return true;
  return /^(the|this|that|these|those|such)$/i.test(wordsOf(view, first, first)) || (first > view.sentence.from && /^(the|this|that|these|those|such)$/i.test(wordsOf(view, first - 1, first - 1)));
}

/** Whether a cue goes on behind a colon though a negation stands before it; a name does so where what follows the colon is a name of the term by itself ("no more guessing about thinking machines: the clause is history"). */
function crossesColon(view: View, hit: Hit, role: string): boolean {
  const { first, last } = hit;
  const negated = (view.scan.flags[first] & FLAGS.neg) !== 0;
  if (!negated && !(role === 'topic' && flagged(view, view.sentence.from, first - 1, FLAGS.neg))) return false;
  for (let i = first + 1; i < last; i++) {
    if (!/^[:;]$/.test(wordsOf(view, i, i))) continue;
    return negated ? i > first + 1 : view.hits.some((other) => other.first > i && cueOf(view, other).role === 'topic' && cueOf(view, other).owner === cueOf(view, hit).owner);
  }
  return false;
}

/** "A claim was issued, and lawyers we spoke to …": a sentence that opens with the whole of the cue goes on about the one before. */
const beginsWith = (view: View, { first, last }: Hit): boolean => first <= view.sentence.from + 1 && (last + 1 >= view.sentence.to || parts(view, last + 1));

/** Of two cues of a term that overlap and say opposite things, the one that only follows gives way; else the one that has stepped over a negation that is none of its own. */
function contradicts(view: View, other: StatusHit, hit: StatusHit): boolean {
  if (other.term !== hit.term || other.sign * hit.sign >= 0 || other.first > hit.last || hit.first > other.last) return false;
  if (other.follows !== hit.follows) return hit.follows;
  const [others, own] = [strayNegations(view, other), strayNegations(view, hit)];
  return others === own ? other.last >= hit.last && breaks(view, other) < breaks(view, hit) : others < own;
}

/** "Pays a share, in perpetuity": words that may follow on from two terms follow the one that this very sentence speaks of. */
function isAnothers(view: View, hit: StatusHit, all: StatusHit[]): boolean {
  const twins = all.filter((other) => other !== hit && other.follows && other.term !== hit.term && other.first === hit.first && other.last === hit.last);
  return twins.length > 0 && !view.hits.some((one) => isStatement(view, one, hit.term)) && twins.some(({ term }) => view.hits.some((one) => isStatement(view, one, term)));
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
function isTold(view: View, term: number, told: readonly number[]): boolean {
  if (told.includes(term)) return true;
  const { family, language } = view.terms.terms[term];
  if (language?.with?.some((id) => told.some((other) => view.terms.terms[other].id === id))) return true;
  return language?.kin === true && told.some((other) => view.terms.terms[other].family === family);
}

function isStatement(view: View, hit: Hit, term: number): boolean {
  const { role, owner, other } = cueOf(view, hit);
  const { family, language } = view.terms.terms[term];
  return !other && owner >= 0 && (owner === term || (language?.kin === true && view.terms.terms[owner].family === family)) && (role === 'frame' || role === 'topic' || role === 'current' || role === 'opposite' || role === 'about');
}
