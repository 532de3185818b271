import type { Claim } from './claim';
import { TokenType } from '../text/tokens';
import { makeClaim } from './make-claim';
import { negations } from './mood';
import { inside, isFinite, opensRelative, type Predicate } from './predicates';
import { FLAGS, wordsOf, type View } from './view';

/** Verbs that stand for what was said before: "won't any longer", "has stopped", "it still does". */
export const NO_MORE = /\b(?:(?:wo|do|does|is|are|has|have|ca)n['’]t|(?:will|does|do|is|are|has|have|can|shall) (?:now )?not|never|not)(?: be| do so| do that| do it| have to| need to)? (?:any ?(?:more|longer)|again|now|from now on|henceforth)\b|\bthere (?:is|are)n['’]t (?:one|any)(?: now| any ?more| any longer)?\b|\bno (?:more|longer)(?: does| do| is| has to| so| will)?(?=\W*(?:$|[,.;:!?)–—]))|\b(?:has|have) (?:now )?(?:stopped|ceased|quit)(?: doing)?(?: so| that| it)?(?=\W*(?:$|[,.;:!?)–—]))/iu;
const STILL = /\b(?:still (?:does|do|is|are|will|has|have)|(?:continues|continue|goes on|go on) (?:to do so|doing so|to|doing it)|(?:does|do|is|are|will) (?:so )?still|has not stopped|hasn['’]t stopped|keeps (?:on )?doing (?:so|it))(?=\W*(?:$|[,.;:!?)–—]))/iu;

/** What a sentence adds to a state of the past at its end ("used to share it, but won't any longer"; "… ; that has been discontinued"). */
export function tailClaims(view: View, found: Claim[], preds: Predicate[]): Claim[] {
  const added: Claim[] = [];
  for (const claim of found) {
    if (!claim.past || claim.says !== 'opposite' || view.terms.terms[claim.term].language?.ended !== 'current') continue;
    if (found.some((other) => other.term === claim.term && other.says === 'current')) continue;
    const { tokens } = view.scan;
    let after = view.sentence.from;
    while (after < view.sentence.to && view.block.start + tokens.start[after] < claim.end) after++;
    if (after >= view.sentence.to) continue;
    const rest = wordsOf(view, after, view.sentence.to - 1);
    const no = NO_MORE.exec(rest);
    const still = STILL.exec(rest);
    const relative = opensRelative(view, view.sentence.from, Math.max(view.sentence.from, after - 1));
    const pointed = preds.find((predicate) => predicate.first > after && !predicate.under && (predicate.ended || !hasObject(view, predicate)) && (pointsBack(view, after, predicate.first) || (relative && isFinite(view, predicate) && !/\b(and|but|while|whereas|although|though)\b|;/i.test(wordsOf(view, after, predicate.first - 1)))));
    const tail = no ?? still;
    let made: Claim | null = null;
    if (tail) {
      const [first, last] = tokensAt(view, tokens.start[after] + tail.index, tokens.start[after] + tail.index + tail[0].length);
      made = makeClaim(view, claim.term, no ? 1 : -1, first, last, first);
    } else if (pointed) made = makeClaim(view, claim.term, pointed.ended !== (negations(view, pointed.first, pointed.last, inside(view, pointed)) % 2 === 1) ? 1 : -1, pointed.first, pointed.last, pointed.first);
    if (made) added.push({ ...made, past: false, present: true });
  }
  return added;
}

/** "It keeps all of that" goes on with nothing. */
const hasObject = (view: View, { last }: Predicate): boolean => /^(all|the|its|everything|what|it|them|money|every|that|those|these|this)$/i.test(wordsOf(view, Math.min(last + 1, view.sentence.to - 1), Math.min(last + 1, view.sentence.to - 1)));

/** Whether a clause opens between two tokens whose only subject points back: "; that has been", ", but it is". */
function pointsBack(view: View, from: number, to: number): boolean {
  let at = to - 1;
  while (at >= from && (view.scan.flags[at] & (FLAGS.light | FLAGS.present | FLAGS.pastTense) || /^(been|being|be)$/i.test(wordsOf(view, at, at))) && !/^(that|this|it|all|,)$/i.test(wordsOf(view, at, at))) at--;
  if (at < from || !/^(that|this|it|which|they|all)$/i.test(wordsOf(view, at, at))) return false;
  const before = at - 1;
  return before >= from && (view.scan.tokens.type[before] === TokenType.Mark || /^(but|and|now|yet)$/i.test(wordsOf(view, before, before)));
}

/** The tokens that cover a run of characters of the block. */
function tokensAt(view: View, start: number, end: number): [first: number, last: number] {
  const { tokens } = view.scan;
  let first = view.sentence.from;
  while (first < view.sentence.to - 1 && tokens.end[first] <= start) first++;
  let last = first;
  while (last < view.sentence.to - 1 && tokens.end[last] < end) last++;
  return [first, last];
}
