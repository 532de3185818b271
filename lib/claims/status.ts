import type { Claim } from './claim';
import type { Hit } from './match';
import { isHypothetical, isReported, negations, tenseOf, trailingNegation } from './mood';
import { continues, cueOf, distance, flagged, FLAGS, isEntity, mentionAfter, mentionBefore, spanOf, wordsOf, type View } from './view';

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

/** A word or phrase that says that something ended, or was kept. */
interface Predicate {
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
const LONGEST_MARK = 110;
/** Characters between two claims that are one. */
const SIDE_BY_SIDE = 1;

/** The cues of status terms in a sentence, those that only follow counted where the term (or its kin) is spoken of; of overlapping ones of a term, the one that begins first and reaches furthest. */
export function statusHits(view: View, told: ReadonlySet<number> = new Set()): StatusHit[] {
  const found: StatusHit[] = [];
  const brief = view.sentence.cell > 0 || view.column !== null || view.sentence.to - view.sentence.from <= 14 || view.block.kind !== 'paragraph';
  for (const hit of view.hits) {
    const { role, owner, other } = cueOf(view, hit);
    if (other || owner < 0 || role === 'frame' || role === 'about' || role === 'ended' || role === 'kept') continue;
    if ((role === 'follow' || role === 'unfollow') && !(isTold(view, owner, told) && (brief || continues(view))) && !view.hits.some((one) => one !== hit && isStatement(view, one, owner))) continue;
    found.push({ first: hit.first, last: hit.last, term: owner, sign: role === 'current' || role === 'follow' ? 1 : role === 'opposite' || role === 'unfollow' ? -1 : 0, own: hit.negations, endings: hit.endings, follows: role === 'follow' || role === 'unfollow' });
  }
  found.sort((a, b) => a.term - b.term || a.first - b.first || b.last - a.last || Math.abs(b.sign) - Math.abs(a.sign));
  const kept: StatusHit[] = [];
  for (const hit of found) {
    const before = kept.at(-1);
    if (before && before.term === hit.term && hit.first <= before.last) {
      // A bare name inside or beside a statement adds nothing; a statement beats the name it begins with.
      if (before.sign === 0 && hit.sign !== 0) kept[kept.length - 1] = { ...hit, first: Math.min(before.first, hit.first) };
      // Of two that say opposite things, the one that goes on longer has read more ("any cloud, but only where …").
      else if (before.sign === -hit.sign && hit.last > before.last && !view.terms.terms[hit.term].language?.fixed) kept[kept.length - 1] = { ...hit };
      // Of two that end alike, a far-flung one gives way to the one that stands closer together.
      else if (before.sign === hit.sign && hit.last === before.last && before.last - before.first > 7) kept[kept.length - 1] = { ...hit };
      else if (before.sign !== 0 && hit.sign !== 0 && before.sign === hit.sign) before.last = Math.max(before.last, Math.min(hit.last, before.last + 8));
      continue;
    }
    kept.push({ ...hit });
  }
  return kept.filter((hit) => !givesWay(view, hit, kept));
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
  return language?.kin === true && [...told].some((other) => view.terms.terms[other].family === family);
}

function isStatement(view: View, hit: Hit, term: number): boolean {
  const { role, owner, other } = cueOf(view, hit);
  const { family, language } = view.terms.terms[term];
  return !other && owner >= 0 && (owner === term || (language?.kin === true && view.terms.terms[owner].family === family)) && (role === 'frame' || role === 'topic' || role === 'current' || role === 'opposite' || role === 'about');
}

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

/** The status claims of a sentence. `label` names the thing where the sentence is a cell or line under it. */
export function statusClaims(view: View, hits: StatusHit[], label: number | null): Claim[] {
  const found: Claim[] = [];
  const all = predicates(view);
  const preds = all.filter((p) => !hits.some((hit) => hit.sign !== 0 && hit.first <= p.first && hit.last >= p.last));
  const paired = pair(view, hits, preds);
  for (const hit of hits) {
    const spoken = view.terms.terms[hit.term].language ?? {};
    // "This cap" points at what was said; it says nothing new.
    if (hit.follows && hit.sign > 0 && !hit.endings && hit.first > view.sentence.from && /^(this|that|such|these|those)$/i.test(wordsOf(view, hit.first - 1, hit.first - 1))) continue;
    const predicate = paired.get(hit);
    let sign: number = hit.sign;
    let [first, last] = [hit.first, hit.last];
    if (predicate) {
      const says = predicate.ended ? spoken.ended : spoken.kept;
      const turned = negations(view, predicate.first, predicate.last, inside(view, predicate)) % 2 === 1;
      if (hit.sign === 0) {
        if (!says) continue;
        sign = (says === 'current' ? 1 : -1) * (turned ? -1 : 1);
      } else if (predicate.ended !== turned) sign = -sign;
      [first, last] = join(view, hit, predicate);
    } else if (hit.sign === 0) {
      continue;
    } else if (!spoken.fixed) {
      const ended = all.filter((p) => p.ended && p.first >= hit.first && p.last <= hit.last).length;
      const turns = negations(view, hit.first, hit.last, hit.own, hits.filter((other) => other !== hit && other.term === hit.term)) + Math.max(0, ended - hit.endings);
      if (turns % 2 === 1) {
        sign = -sign;
        first = withNegation(view, first);
        last = Math.max(last, trailingNegation(view, last));
      }
      // "Provisions that depended on it remained in effect": what says that it goes on is part of the claim.
      const kept = all.find((p) => !p.ended && p.first > last && distance(view, { first, last }, p) <= 3.2);
      if (kept) [first, last] = join(view, { ...hit, first, last }, kept);
    }
    const claim = makeClaim(view, hit.term, sign, first, last);
    // "Exclusivity: not dead" speaks of now, verb or no verb.
    const plain = (predicate && hit.sign === 0) || spoken.plain;
    if (claim) found.push(plain && sign < 0 && !claim.past ? { ...claim, present: true } : claim);
  }
  if (found.length > 1) joinNear(found, (term) => view.terms.terms[term].language?.single === true);
  if (label !== null && !found.some((claim) => claim.term === label)) {
    const claim = labelled(view, label, preds);
    if (claim) found.push(claim);
  }
  return found;
}

/** Two claims of one term that say the same side by side are one; of a present and a past one in a sentence, the present counts. */
function joinNear(claims: Claim[], single: (term: number) => boolean): void {
  const stale = (claim: Claim): boolean => claim.past && claim.says === 'opposite';
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i];
    const other = claims.find((one, j) => j !== i && one.term === claim.term && (j < i || (stale(claim) && !one.past)));
    if (!other) continue;
    const [from, to] = [Math.min(claim.start, other.start), Math.max(claim.end, other.end)];
    if (stale(claim) && !other.past) claims.splice(i, 1);
    else if (claim.says === other.says && claim.past === other.past && (single(claim.term) ? true : to - from <= LONGEST_MARK && Math.max(claim.start, other.start) - Math.min(claim.end, other.end) <= SIDE_BY_SIDE)) {
      if (to - from > LONGEST_MARK) {
        claims.splice(i, 1);
        continue;
      }
      [other.start, other.end] = [from, to];
      claims.splice(i, 1);
    }
  }
}

/** Negations that are a predicate's own ("of no further force"). */
function inside(view: View, { first, last }: Predicate): number {
  let count = 0;
  for (let i = first; i <= last; i++) if (view.scan.flags[i] & FLAGS.neg) count++;
  return count;
}

/** Pairs names with the nearest predicate: the closest pairs first, each name once, each predicate once for a term. */
function pair(view: View, hits: StatusHit[], preds: Predicate[]): Map<StatusHit, Predicate> {
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

/** The span of a name and its predicate: both, where they stand together; else the predicate with its auxiliaries. */
function join(view: View, hit: StatusHit, predicate: Predicate): [first: number, last: number] {
  const first = Math.min(hit.first, predicate.first);
  const last = Math.max(hit.last, predicate.last);
  const { tokens } = view.scan;
  if (tokens.end[last] - tokens.start[first] <= LONGEST_MARK) return [first, last];
  return [withNegation(view, predicate.first), predicate.last];
}

/** Takes the auxiliaries and negations before a word into the span. */
function withNegation(view: View, first: number): number {
  let at = first;
  for (let i = first - 1; i >= view.sentence.from && first - i <= 4; i--) {
    if (view.scan.flags[i] & FLAGS.neg) at = i;
    else if (!(view.scan.flags[i] & (FLAGS.light | FLAGS.present | FLAGS.pastTense))) break;
  }
  return at;
}

/** A cell or answer that gives the state of what its label names: "In force", "None", "Yes, sum undisclosed", "Microsoft". */
function labelled(view: View, term: number, preds: Predicate[]): Claim | null {
  const spoken = view.terms.terms[term].language ?? {};
  const { tokens, flags } = view.scan;
  let from = view.sentence.from;
  let to = view.sentence.to - 1;
  while (to > from && (tokens.text[tokens.start[to]] === '|' || tokens.text[tokens.start[to]] === '.')) to--;
  if (to < from || to - from > 14) return null;
  if (!/[\p{L}\d]/u.test(wordsOf(view, from, to))) return null;
  const predicate = preds[0];
  if (spoken.holder) {
    const holder = view.mentions.find((mention) => isEntity(view, mention.entity, 'host'));
    if (holder) return makeClaim(view, term, 1, holder.first, holder.last);
  }
  if (predicate) {
    const says = predicate.ended ? spoken.ended : spoken.kept;
    if (!says) return null;
    const turned = negations(view, predicate.first, predicate.last, inside(view, predicate)) % 2 === 1;
    return makeClaim(view, term, (says === 'current' ? 1 : -1) * (turned ? -1 : 1), predicate.first, predicate.last);
  }
  const word = wordsOf(view, from, from).toLowerCase();
  const none = flags[from] & FLAGS.neg;
  if (none || word === 'yes') {
    const absent = spoken.ended ?? 'opposite';
    const present = spoken.kept ?? 'current';
    return makeClaim(view, term, (none ? absent : present) === 'current' ? 1 : -1, from, to);
  }
  return null;
}

/** A claim with its mood and tense; null where it is only thought of, or where nothing says that the opposite holds now. */
export function makeClaim(view: View, term: number, sign: number, first: number, last: number): Claim | null {
  const spoken = view.terms.terms[term].language ?? {};
  if (isHypothetical(view, first, spoken.fixed ? first - 1 : last)) return null;
  if (spoken.holder) sign = heldBy(view, spoken.holder, first, last, sign);
  if (sign === 0) return null;
  const tense = tenseOf(view, first, last);
  const [start, end] = spanOf(view, first, last);
  const present = tense === 'present' || flagged(view, first, last, FLAGS.present | FLAGS.kept);
  if (spoken.unless?.some((slot) => view.mentions.some((mention) => isEntity(view, mention.entity, slot)) || view.labelEntities.some((entity) => isEntity(view, entity, slot)))) return null;
  return {
    start, end, term, says: sign > 0 ? 'current' : 'opposite', figure: null, words: wordsOf(view, first, last), sentence: view.number, block: view.blockIndex,
    past: tense === 'past', present: present || spoken.event === true, reported: isReported(view), flow: null, elsewhere: null, second: monthOf(view, term, sign, first, last),
  };
}

/** The month of an act, where the term has one and the sentence speaks of the act (its `about` cues) and not of what came after. */
function monthOf(view: View, term: number, sign: number, first: number, last: number): Claim['second'] {
  if (!view.terms.terms[term].month || sign < 0) return null;
  const acts = view.hits.some((hit) => {
    const { role, owner, other } = cueOf(view, hit);
    return role === 'about' && !other && owner === term && hit.first <= last && hit.last >= first;
  });
  if (!acts) return null;
  return view.figures.find((figure) => figure.kind === 'month' && !figure.day && distance(view, { first: figure.firstToken, last: figure.lastToken }, { first, last }) <= 22) ?? null;
}

/** The sign once it is known who holds the status: another holder turns it, an outsider makes it nobody's business. */
function heldBy(view: View, holders: string[], first: number, last: number, sign: number): number {
  const company = (entity: number): boolean => isEntity(view, entity, 'host') || isEntity(view, entity, 'outsider');
  const inside = view.mentions.find((mention) => mention.first >= first && mention.last <= last && company(mention.entity));
  const before = mentionBefore(view, first, company, 16);
  const after = mentionAfter(view, last, company, 5);
  const holder = inside ?? before ?? after;
  if (!holder) return sign;
  if (holders.some((slot) => isEntity(view, holder.entity, slot))) return sign;
  if (!isEntity(view, holder.entity, 'host')) return 0;
  return sign > 0 ? -1 : 0;
}
