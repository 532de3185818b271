import type { StatusHit } from './status-hits';
import { cueOf, distance, FLAGS, parts, wordsOf, type View } from './view';

/** A word or phrase that says that something ended, or was kept. */
export interface Predicate {
  first: number;
  last: number;
  ended: boolean;
  /** It tells what the thing would do, or stands in a relative clause that the name opens ("the clause under which rights would lapse"). */
  under: boolean;
}

/** How near a predicate must be to the name of the thing. */
const PREDICATE_REACH = 14;

/** Things are kept nearer to their verb: "kept" and "held" have many objects. */
const KEPT_REACH = 5.5;

/** Over a relative clause ("the clause under which … would lapse is gone") the verb stands farther off. */
const RELATIVE_REACH = 24;

/** How near to turn a cue that already has a sign. */
const TURN_REACH = 6.5;

/** Words that say "ended" or "kept", without those that only give a horizon ("ends in 2030"). */
export function predicates(view: View): Predicate[] {
  const found: Predicate[] = [];
  for (const hit of view.hits) {
    const { role } = cueOf(view, hit);
    if (role !== 'ended' && role !== 'kept') continue;
    if (role === 'ended' && givesHorizon(view, hit)) continue;
    if (isNoPredicate(view, hit, role)) continue;
    const before = found.at(-1);
    // "Stands deleted", "remains scrapped": what it is kept as decides.
    if (before && !before.ended && role === 'ended' && hit.first > before.last && hit.first - before.last <= 2 && /^(stands?|remains?|stays?|stood|remained|stayed)$/i.test(wordsOf(view, before.last, before.last))) {
      found[found.length - 1] = { ...before, last: hit.last, ended: true };
      continue;
    }
    // "It survives no more."
    if (before && !before.ended && hit.first > before.last && hit.first - before.last <= 3 && /^(no more|no longer|not any ?more)$/i.test(wordsOf(view, hit.first, hit.last))) {
      found[found.length - 1] = { ...before, last: hit.last, ended: true };
      continue;
    }
    if (before && hit.first <= before.last) {
      if (hit.last > before.last) found[found.length - 1] = { ...before, first: hit.first < before.first ? hit.first : before.first, last: hit.last, ended: role === 'ended' };
      continue;
    }
    found.push({ first: hit.first, last: hit.last, ended: role === 'ended', under: isSupposed(view, hit.first) });
  }
  return found;
}

/** Words of ending and keeping that say neither of anything: amounts, launches, "in the end", "continues to raise questions". */
export function isNoPredicate(view: View, hit: { first: number; last: number }, role: 'ended' | 'kept'): boolean {
  // "Every scrap", "a shred of evidence" are amounts.
  if (role === 'ended' && /^(scraps?|shreds?)$/i.test(wordsOf(view, hit.first, hit.last)) && /\b(every|each|an?|the|last|any|no|all|single)$/i.test(wordsOf(view, Math.max(view.sentence.from, hit.first - 1), Math.max(view.sentence.from, hit.first - 1)))) return true;
  // "Products drop on it first" is a launch.
  if (role === 'ended' && /^drop(s|ped)?$/i.test(wordsOf(view, hit.first, hit.last)) && LAUNCHED.test(wordsOf(view, Math.min(hit.last + 1, view.sentence.to - 1), Math.min(hit.last + 3, view.sentence.to - 1)))) return true;
  // "The escape hatch", "an exit route".
  if (role === 'ended' && /^(escape|exit)$/i.test(wordsOf(view, hit.first, hit.last)) && /^(hatch(es)?|clauses?|routes?|valves?|doors?|strateg(y|ies)|plans?)$/i.test(wordsOf(view, Math.min(hit.last + 1, view.sentence.to - 1), Math.min(hit.last + 1, view.sentence.to - 1)))) return true;
  // "Swapped its endpoint from one host to the other" moves something.
  if (role === 'ended' && /^swap/i.test(wordsOf(view, hit.first, hit.last)) && /\bfrom\b/i.test(wordsOf(view, hit.last, Math.min(hit.last + 5, view.sentence.to - 1)))) return true;
  // "What it ends up paying" ends nothing.
  if (role === 'ended' && /^(ends?|ended|ending|winds?|wound) up$/i.test(wordsOf(view, hit.first, Math.min(hit.first + 1, view.sentence.to - 1)))) return true;
  // "In the end", "by the end of the year": when, not what.
  if (role === 'ended' && /^ends?$/i.test(wordsOf(view, hit.first, hit.last)) && /\b(in|by|at|to|through|until|till|from|towards?|before|after|near) (the|this|its|their|that)$/i.test(wordsOf(view, Math.max(view.sentence.from, hit.first - 2), Math.max(view.sentence.from, hit.first - 1)))) return true;
  // "Continues to raise questions" tells what it does, not that it goes on; "its hold" is a noun.
  if (role === 'kept' && (DOES.test(wordsOf(view, hit.first, Math.min(hit.last + 2, view.sentence.to - 1))) || (/^hold$/i.test(wordsOf(view, hit.first, hit.last)) && hit.first > view.sentence.from && /^(exclusive|sole|tight|firm|its|their|the|a|strong|old|former)$/i.test(wordsOf(view, hit.first - 1, hit.first - 1))))) return true;
  // "Which the newspaper got hold of".
  if (role === 'kept' && /^hold$/i.test(wordsOf(view, hit.first, hit.last)) && hit.first > view.sentence.from && /^(got|gets?|getting|took|takes?|taken|laid|lay|caught|catch)$/i.test(wordsOf(view, hit.first - 1, hit.first - 1))) return true;
  // "A price it can live with".
  if (role === 'kept' && /^liv(e|es|ed|ing) (with|in|by|up|at)$/i.test(wordsOf(view, hit.first, Math.min(hit.first + 1, view.sentence.to - 1)))) return true;
  // "Remains undisclosed": nothing is kept but a secret.
  if (role === 'kept' && hit.last + 1 < view.sentence.to && UNTOLD.test(wordsOf(view, hit.last + 1, Math.min(hit.last + 3, view.sentence.to - 1)))) return true;
  return false;
}

/** "Ends in 2030", "2030: the last": a year beside a word of ending says until when, not that it is over. */
export function givesHorizon(view: View, { first, last }: { first: number; last: number }): boolean {
  // "The year when those payments come to an end."
  if (/\b(year|date|day|moment) (when|that|in which|on which|at which)\b[^,;:]*$/i.test(wordsOf(view, Math.max(view.sentence.from, first - 16), first))) return true;
  return view.figures.some((figure) => figure.kind === 'year' && ((figure.firstToken > last && figure.firstToken - last <= 8) || (figure.lastToken < first && first - figure.lastToken <= (figure.firstToken <= view.sentence.from + 1 ? 14 : 2))));
}

/** Whether a verb is governed by "would", "was to" and the like. */
function isSupposed(view: View, first: number): boolean {
  for (let i = first - 1; i >= Math.max(view.sentence.from, first - 5); i--) {
    const word = wordsOf(view, i, i);
    if (SUPPOSED.test(word)) return true;
    if (word === 'to' && i > view.sentence.from && view.scan.flags[i - 1] & (FLAGS.foreseen | FLAGS.hypothetical)) return true;
    if (word === 'to' && /^(was|were|stood|meant|supposed|due|set)$/i.test(wordsOf(view, i - 1, i - 1))) return true;
    if (!AUXILIARY.test(word) && !(view.scan.flags[i] & (FLAGS.light | FLAGS.neg))) return false;
  }
  return false;
}

/** Whether a predicate has a finite verb of its own: what stands in a clause before it does not govern it. */
export function isFinite(view: View, { first }: { first: number }): boolean {
  const verb = wordsOf(view, first, first);
  if (/^still$/i.test(verb) || /[^s]s$/.test(verb) || FINITE.test(verb)) return true;
  for (let i = first - 1; i >= Math.max(view.sentence.from, first - 5); i--) {
    const word = wordsOf(view, i, i);
    if (SUPPOSED.test(word) || word === 'to') return false;
    if (FINITE.test(word) || (word === ',' && !verb.endsWith('ing'))) return true;
    if (!AUXILIARY.test(word) && !(view.scan.flags[i] & (FLAGS.light | FLAGS.neg))) return false;
  }
  return false;
}

/** Whether a relative clause opens between two tokens. */
export function opensRelative(view: View, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (RELATIVE.test(wordsOf(view, i, i))) return true;
  return false;
}

const DOES = /^(continues?|continued|continuing|goes on|go on) to (?!apply|hold|bind|exist|stand|be\b|run|govern|cover|operate|remain|lie|belong|have|flow|pay|own|keep|get|receive|collect|share|send|sell|offer|use|rest|sit|serve|host|act|enjoy|work|owe|give|hand|count|include|appear|ship|launch|come|go|depend|hinge)/i;
const LAUNCHED = /^((a|an|its|their|his) )?(on|at|in|into|new|models?|products?|releases?|versions?|apps?|features?|updates?|songs?|albums?)\b/i;
const UNTOLD = /^\W*(to be (seen|told|disclosed|determined|published)|(an? |the |as |so |very |quite |completely |under )?(undisclosed|secret|secretive|unclear|unknown|confidential|private|uncertain|mystery|unnamed|unanswered|unspecified|silent|vague|murky|opaque|disputed|controversial|contentious|wraps|riddle|puzzle|blank|mum|quiet|tight))\b/i;
const SUPPOSED = /^(would|should|could|might|may|can|must)$/i;
const AUXILIARY = /^(be|been|being|have|to)$/i;
const FINITE = /^(is|are|was|were|has|have|had|did|does|do|got|gets|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|hadn['’]t|didn['’]t|doesn['’]t|don['’]t|will)$/i;
const RELATIVE = /^(which|that|whereby|whereunder|wherein|who|whose|where|saying|stating|providing|stipulating|tying|linking|letting|allowing|making)$/i;

/** Negations that are a predicate's own ("of no further force"). */
export function inside(view: View, { first, last }: Predicate): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (view.scan.flags[i] & FLAGS.neg) count++;
  return count;
}

const KEEPING = /^(keep|kept|retain|remain|preserv|stay)/i;

function hasBreak(view: View, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (parts(view, i)) return true;
  return false;
}

/** Whether a mark parts a name from a predicate that has a noun of its own right before it. */
function hasOwnSubject(view: View, last: number, verb: number): boolean {
  const before = verb - 1;
  if (before <= last + 1 || !hasBreak(view, last, before) || view.scan.flags[before] & (FLAGS.light | FLAGS.neg | FLAGS.present | FLAGS.pastTense)) return false;
  return !parts(view, before) && /^\p{Ll}{3,}$/u.test(wordsOf(view, before, before)) && !/^(and|but|which|that|who|however|though|nevertheless|nonetheless|has|have|will)$/i.test(wordsOf(view, before, before));
}

/** "Leaves it the main partner but takes away most of the rest": a verb joined on, with an object of its own. */
const takesAnother = (view: View, last: number, { first, last: end }: Predicate): boolean => first - last <= 4 && JOINED.test(wordsOf(view, last, first)) && OBJECT.test(wordsOf(view, end, Math.min(end + 1, view.sentence.to - 1)));

const JOINED = /^\S+,? (but|and|yet|while)( also| now| then| it)? (take|took|drop|scrap|remov|strip|giv|gave|los[et]|kill|axe|abolish|waiv|end|br[eo]|loosen|eras|eliminat|cut|shed|surrender|ced)\w*$/i;
const OBJECT = /^\S+ (the|an?|its|their|his|her|most|much|many|some|all|any|every|what|that|those|this|part|more|half|almost|nearly)$/i;

/** Pairs names with the nearest predicate: the closest pairs first, each name once, each predicate once for a term. */
export function pair(view: View, hits: StatusHit[], preds: Predicate[]): Map<StatusHit, Predicate> {
  const pairs: { hit: StatusHit; predicate: Predicate; away: number }[] = [];
  for (const hit of hits) {
    for (const predicate of preds) {
      if (hit.first <= predicate.first && predicate.last <= hit.last) {
        // "Hold" in "exclusive hold" is part of the name.
        if (hit.sign === 0 && !(predicate.under && opensRelative(view, hit.first, predicate.first)) && (predicate.ended || (predicate.last < hit.last && KEEPING.test(wordsOf(view, predicate.first, predicate.first)))) && !((predicate.under || opensRelative(view, hit.first, predicate.first)) && preds.some((other) => other.first > hit.last || other.last < hit.first))) pairs.push({ hit, predicate, away: 0 });
        continue;
      }
      if (predicate.under && (hit.sign !== 0 || preds.some((other) => other !== predicate && !other.under))) continue;
      // "Has been released from that duty and may sell elsewhere": behind "and", a verb of its own.
      if (hit.sign !== 0 && predicate.last < hit.first && /^(and|but) (may|can|could|will|is|are|has|have|now)$/i.test(wordsOf(view, hit.first - 1, hit.first))) continue;
      if (predicate.ended && hit.last < predicate.first && takesAnother(view, hit.last, predicate)) continue;
      // "Exclusivity goes, economics stay": a kept thing of its own stands before the verb.
      if (!predicate.ended && hit.sign === 0 && hit.last < predicate.first && hasOwnSubject(view, hit.last, predicate.first)) continue;
      const away = distance(view, hit, predicate);
      // What turns a statement stands in its clause ("…, ending a partnership" tells of something else).
      if (hit.sign !== 0 && hasBreak(view, Math.min(hit.last, predicate.last), Math.max(hit.first, predicate.first))) continue;
      if (away > RELATIVE_REACH) continue;
      const near = away <= (hit.sign === 0 ? (predicate.ended ? PREDICATE_REACH : KEPT_REACH) : TURN_REACH);
      if ((near || (hit.sign === 0 && hit.first < predicate.first && isFinite(view, predicate) && opensRelative(view, hit.first, predicate.first))) && (hit.sign === 0 || (predicate.ended && !hit.endings && !view.terms.terms[hit.term].language?.fixed))) pairs.push({ hit, predicate, away });
    }
  }
  // "The clause under which exclusive rights would lapse is gone": the verb behind a relative clause belongs to the name before it.
  const headed = pairs.length < 2 ? [] : pairs.filter(({ hit, predicate }) => hit.sign === 0 && hit.first < predicate.first && isFinite(view, predicate) && opensRelative(view, hit.first, predicate.first) && !preds.some((other) => !other.under && other.first > hit.first && other.last < predicate.first && isFinite(view, other)));
  // … and what stands inside the clause ("the arrangement that kept them together is over") is not what became of it.
  const within = (hit: StatusHit, predicate: Predicate): boolean => headed.some((head) => head.hit === hit && head.predicate !== predicate && predicate.first > hit.last && predicate.last < head.predicate.first && opensRelative(view, hit.first, predicate.first));
  const inRelative = (hit: StatusHit, predicate: Predicate): boolean => headed.some((head) => head.predicate === predicate && head.hit.term !== hit.term && head.hit.first < hit.first && opensRelative(view, head.hit.first, hit.first));
  pairs.sort((a, b) => a.away - b.away);
  const paired = new Map<StatusHit, Predicate>();
  const used = new Map<Predicate, number>();
  for (const { hit, predicate, away } of pairs) {
    if (paired.has(hit) || inRelative(hit, predicate) || within(hit, predicate)) continue;
    const usedAt = used.get(predicate);
    // A predicate serves a second name only where both stand close together ("exclusivity and the clause are gone").
    if (usedAt !== undefined && (away > usedAt + 5 || hit.sign !== 0)) continue;
    paired.set(hit, predicate);
    if (usedAt === undefined) used.set(predicate, away);
  }
  return paired;
}
