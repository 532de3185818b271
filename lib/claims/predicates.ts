import type { StatusHit } from './status-hits';
import { cueOf, distance, FLAGS, type View } from './view';

/** A word or phrase that says that something ended, or was kept. */
export interface Predicate {
  first: number;
  last: number;
  ended: boolean;
}

/** How near a predicate must be to the name of the thing. */
const PREDICATE_REACH = 14;

/** Things are kept nearer to their verb: "kept" and "held" have many objects. */
const KEPT_REACH = 5.5;

/** How near to turn a cue that already has a sign. */
const TURN_REACH = 3.2;

/** Words that say "ended" or "kept", without those that only give a horizon ("ends in 2030"). */
export function predicates(view: View): Predicate[] {
  const found: Predicate[] = [];
  for (const hit of view.hits) {
    const { role } = cueOf(view, hit);
    if (role !== 'ended' && role !== 'kept') continue;
    const horizon = view.figures.some((figure) => figure.kind === 'year' && ((figure.firstToken > hit.last && figure.firstToken - hit.last <= 4) || (figure.lastToken < hit.first && hit.first - figure.lastToken <= 2)));
    if (horizon && role === 'ended') continue;
    const before = found.at(-1);
    if (before && hit.first <= before.last) {
      if (hit.last > before.last) found[found.length - 1] = { first: hit.first < before.first ? hit.first : before.first, last: hit.last, ended: role === 'ended' };
      continue;
    }
    found.push({ first: hit.first, last: hit.last, ended: role === 'ended' });
  }
  return found;
}

/** Negations that are a predicate's own ("of no further force"). */
export function inside(view: View, { first, last }: Predicate): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (view.scan.flags[i] & FLAGS.neg) count++;
  return count;
}

/** Pairs names with the nearest predicate: the closest pairs first, each name once, each predicate once for a term. */
export function pair(view: View, hits: StatusHit[], preds: Predicate[]): Map<StatusHit, Predicate> {
  const pairs: { hit: StatusHit; predicate: Predicate; away: number }[] = [];
  for (const hit of hits) {
    for (const predicate of preds) {
      if (hit.first <= predicate.first && predicate.last <= hit.last) {
        // "Hold" in "exclusive hold" is part of the name.
        if (hit.sign === 0 && predicate.ended) pairs.push({ hit, predicate, away: 0 });
        continue;
      }
      const away = distance(view, hit, predicate);
      if (away <= (hit.sign === 0 ? (predicate.ended ? PREDICATE_REACH : KEPT_REACH) : TURN_REACH) && (hit.sign === 0 || (predicate.ended && !hit.endings && !view.terms.terms[hit.term].language?.fixed))) pairs.push({ hit, predicate, away });
    }
  }
  pairs.sort((a, b) => a.away - b.away);
  const paired = new Map<StatusHit, Predicate>();
  const used = new Map<Predicate, number>();
  for (const { hit, predicate, away } of pairs) {
    if (paired.has(hit)) continue;
    const usedAt = used.get(predicate);
    // A predicate serves a second name only where both stand close together ("exclusivity and the clause are gone").
    if (usedAt !== undefined && (away > usedAt + 5 || hit.sign !== 0)) continue;
    paired.set(hit, predicate);
    if (usedAt === undefined) used.set(predicate, away);
  }
  return paired;
}
