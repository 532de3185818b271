import { TokenType } from '../text/tokens';
import { FLAGS, flagged, partOf, wordsOf, type View } from './view';

/** What a question may begin with that is taken for granted: "Now that it is free, …?" */
const GRANTED = /^\W*(so |but |and |ok,? )?(now that|given that|seeing that|since|because|even though|although)\b/i;
/** A question may also follow a statement and a colon ("… it had changed the deal, and readers ask: …?"). */
const ASKS = /^\W*(what|who|whom|whose|which|where|when|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|shall|may|might|q|question|remember)\b/i;

/** A question without its mark: the verb stands before a name ("didn't Acme sue over it", "Does Acme still pay"). */
const INVERTED = /^\W*(?:\w+ ?: )?(?:[Dd](?:id|oes)|[Ii]s|[Ww](?:as|ere|ill|ould|on(?=['’]))|[Hh](?:as|ave|ad)|[Aa]re|[Cc](?:an|ould|a(?=n['’])))(?:n?['’]t)? (?:the )?\p{Lu}\p{L}*/u;

/** Whether a sentence asks. */
export const asks = (view: View): boolean => view.sentence.question || isFragment(view) || (flagged(view, view.sentence.from, view.sentence.from + 6, FLAGS.inverts) && INVERTED.test(wordsOf(view, view.sentence.from, Math.min(view.sentence.from + 6, view.sentence.to - 1))));

/** "When those payments stop.", under a figure: half a sentence, which tells what the figure is. */
function isFragment(view: View): boolean {
  const { from, to } = view.sentence;
  return to - from <= 14 && view.sentence.cell < 0 && !view.figures.length && view.block.kind !== 'title' && /^((the )?(last |final |first )?year (when|that|in which|those|these|its|the) |(when|how many|how much|how long|how often) )(?!(is|are|was|were|do|does|did|will|would|can|could|should|has|have)\b)[^,;:–—]+\.$/i.test(wordsOf(view, from, to - 1));
}

const HOW_MUCH = /\b(how (much|many|big|large|deep)|what (sum|amount|figure|total|is|was|does|did|has|have|share|percentage|proportion)|(put|invested|sunk|risked|spent|worth|pays?|paid) what)\b/i;

/** Whether a question asks for a sum or a share. */
export const asksHowMuch = (view: View): boolean => HOW_MUCH.test(wordsOf(view, view.sentence.from, view.sentence.to - 1));

/** "About $11 billion.", "More than 13, in billions of dollars": a figure at the head of a short sentence that names nobody. */
export function isBareAnswer(view: View): boolean {
  const { from, to } = view.sentence;
  const [figure, other] = view.figures;
  return figure !== undefined && figure.firstToken - from <= 4 && view.mentions.length === 0 && (to - from <= 12 || view.scan.tokens.type[figure.lastToken + 1] === TokenType.Mark) && (!other || other.kind !== figure.kind);
}

/** The part of a question that is stated and not asked ("Now that it is free, …?", "… had changed the deal, and readers ask: …?"), as a view of its own; null where all is asked. */
export function statedPart(view: View): View | null {
  const to = endOfStated(view);
  return to === null ? null : partOf(view, view.sentence.from, to);
}

/** The token behind what is stated. */
function endOfStated(view: View): number | null {
  const { from, to } = view.sentence;
  const granted = GRANTED.test(wordsOf(view, from, Math.min(from + 4, to - 1)));
  if (!granted && ASKS.test(wordsOf(view, from, Math.min(from + 1, to - 1)))) return null;
  for (let i = from + 3; i < to - 2; i++) {
    if (view.scan.tokens.type[i] !== TokenType.Mark) continue;
    const mark = wordsOf(view, i, i);
    // "It pays a fifth, so why is it poor?"
    if (!granted && mark === ',' && /^, (so|and|but) (why|what|how|who|when|where|is|are|do|does|did|can|will)\b/i.test(wordsOf(view, i, Math.min(i + 2, to - 1)))) return i;
    if (granted ? mark === ',' : mark === ':' && i - from > 5) return i;
  }
  return null;
}
