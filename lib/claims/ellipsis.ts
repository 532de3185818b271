import type { Claim } from './claim';
import { makeClaim } from './make-claim';
import { TokenType } from '../text/tokens';
import { cueOf, FLAGS, parts, wordsOf, type View } from './view';

/** How many sentences back an ellipsis may look for what it takes up. */
const BACK = 2;

/** Words that take up what was said and say that it holds no more, without its verb. */
const GIVEN_UP = [
  /^no longer (the case|so|true|does|do|happens|applies|required|necessary|needed)\b/i,
  /^(does|do|did|is|was|will do|doing) so no (more|longer)\b/i,
  /^(does|do|did|will|is|are|was|has|have|need)(n['’]t| not) (do so |do that |be |have to |need to )?(any ?more|any longer|now)\b/i,
  /^(nothing|none|not a (cent|penny|dime|bean)|not|zip|zero|nada|no) (any ?more|any longer|now|today|these days|since)\b/i,
  /^(has|have) (now )?(stopped|ceased|quit)( (paying|doing|sending|sharing|handing|passing|giving)( it| so| that| on| over)?)?(?=\W*$|\W*[,.;])/i,
  /^(stops|ceases|quits|quit|stopped|ceased) (doing|paying|sending|sharing|handing|passing|giving) (so|that|it|them|anything)\b/i,
  /^(won['’]t|will not) (in (the )?future|from (now|here) on|again|be (doing|paying|sending) (so|that|it|anything))\b/i,
  /^(won['’]t|will not|does not|doesn['’]t|need not|no longer) (part with|pay|give|send|hand over|pass on|share|owe) (anything|a thing|a cent|a penny|any of it)\b/i,
  /^(hands? over|pays?|sends?|gives?|passes on|owes?|returns?|parts with) (nothing|zero|zip|nada|not a (cent|penny|dime))\b/i,
  /^now (doesn['’]t|does not|don['’]t|do not)(?=\W*$|\W*[,.;])/i,
  /^(won|can)['’]t (do so |do that |be )?(any ?more|any longer|now)\b/i,
];

/**
 * "Which used to share its income, no longer does so.", "Until now it was the only one, and that is over.": the denial of what was said
 * of the past, in the same sentence or just before. `earlier` are the claims of the article so far, `claims` those of the sentence.
 */
export function ellipsisClaims(view: View, claims: readonly Claim[], earlier: readonly Claim[]): readonly Claim[] {
  // Most sentences have nothing of the past before them that could be denied.
  const before = claims.some((claim) => claim.figure === null) ? undefined : lastStatus(view, earlier);
  if (!(before && ofThePast(view, before)) && !claims.some((claim) => ofThePast(view, claim))) return NONE;
  const span = givenUp(view) ?? endedPronoun(view);
  if (!span) return NONE;
  const [first, last] = span;
  const start = view.block.start + view.scan.tokens.start[first];
  const within = claims.filter((claim) => claim.end <= start).findLast((claim) => ofThePast(view, claim));
  const said = within ?? before;
  if (!said || !ofThePast(view, said) || claims.some((claim) => claim !== said && claim.term === said.term && claim.says !== 'figure' && !claim.past)) return NONE;
  const claim = makeClaim(view, said.term, view.terms.terms[said.term].language?.ended === 'current' ? 1 : -1, first, last);
  return claim ? [{ ...claim, past: false, present: true }] : NONE;
}

const NONE: readonly Claim[] = [];

/** The last claim without a figure, as far back as an ellipsis may look. */
function lastStatus(view: View, earlier: readonly Claim[]): Claim | undefined {
  for (let i = earlier.length - 1; i >= 0 && earlier[i].sentence >= view.number - BACK; i--) if (earlier[i].figure === null) return earlier[i];
  return undefined;
}

const ofThePast = (view: View, claim: Claim): boolean => claim.past && claim.says === 'opposite' && view.terms.terms[claim.term].language?.ended !== undefined;

function givenUp(view: View): [first: number, last: number] | null {
  // Each of them has a negation or a word of ending in it.
  if (!(view.sentence.flags & (FLAGS.neg | FLAGS.ended))) return null;
  const { from, to } = view.sentence;
  for (let i = from; i < to; i++) {
    if (view.scan.tokens.type[i] !== TokenType.Word) continue;
    const words = wordsOf(view, i, Math.min(i + 6, to - 1));
    for (const pattern of GIVEN_UP) {
      const found = pattern.exec(words);
      if (!found) continue;
      let last = i;
      while (last < to - 1 && view.scan.tokens.end[last] < view.scan.tokens.start[i] + found[0].length) last++;
      return [i, last];
    }
  }
  return null;
}

/** "…, and that is over": a pronoun behind a mark or an "and", its verb, and a word of ending that closes the clause. */
function endedPronoun(view: View): [first: number, last: number] | null {
  const { from, to } = view.sentence;
  for (const hit of view.hits) {
    if (cueOf(view, hit).role !== 'ended' || hit.first < from + 3) continue;
    const next = hit.last + 1;
    if (next < to - 1 && !parts(view, next) && view.scan.tokens.type[next] === TokenType.Word) continue;
    for (let i = hit.first; i >= hit.first - 3 && i > from; i--) {
      if (/^(that|this|it|all that|those days)$/i.test(wordsOf(view, i, i)) && (parts(view, i - 1) || /^(and|but|now|so)$/i.test(wordsOf(view, i - 1, i - 1)))) return [i, hit.last];
    }
  }
  return null;
}
