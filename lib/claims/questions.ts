import { TokenType } from '../text/tokens';
import { FLAGS, flagged, isEntity, partOf, wordsOf, type View } from './view';

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

/** What narrows a sum to a part, or to what is to come. */
const NARROWED = /\b(will|would|could|might|may|should|plans?|expect\w*|likely|(this|last|next|every|each|per|a) (year|quarter|month|week)|last time|first|second|round|tranche|another|more)\b/i;
/** The question is about the whole: it ends with the sum's own noun, or points at what is spoken of. */
const WHOLE = /\b(((in|into|on) (it|this|that|them|there|(this|that|the) (company|lab|firm|business|venture|start-?up)))|put in|invested|spent|sunk|staked|ploughed in|revenues?|sales)(,? (so far|to date|altogether|all told|in all|now|these days|by now))?\W*$/i;

/** Whether a question asks for a whole sum or share of those the deal is about; not for a part of it, a period's, or a stranger's. */
export function asksHowMuch(view: View): boolean {
  const words = wordsOf(view, view.sentence.from, view.sentence.to - 1);
  if (!HOW_MUCH.test(words) || NARROWED.test(words) || view.figures.length || view.mentions.some(({ entity }) => isEntity(view, entity, 'outsider'))) return false;
  return WHOLE.test(words) || new Set(view.mentions.map(({ entity }) => view.terms.entities[entity].party ?? entity)).size > 1;
}

const HOW_LONG = /\b((for )?how (much longer|long)|(until|till|up to|through to) (when|what|which)|when (do|does|did|will|is|are|would)\b.*\b(end|ends|stop|expire|lapse|run out|over|up|cease|finish))\b/i;

/** Whether a question asks until when something of the deal lasts ("And for how long?"). */
export const asksHowLong = (view: View): boolean => HOW_LONG.test(wordsOf(view, view.sentence.from, view.sentence.to - 1)) && !view.figures.length && !view.mentions.some(({ entity }) => isEntity(view, entity, 'outsider'));

/** What may stand behind the figure of an answer without changing what it is of. */
const REST = /^(in all|so far|to date|altogether|all told|and (a bit|change|counting|more)|or (so|more|thereabouts)|plus|a year|since)\b/i;

/** "About $11 billion.", "Thirteen billion and change": a figure at the head of a short sentence that names nobody. */
export function isBareAnswer(view: View): boolean {
  const { from, to } = view.sentence;
  const [figure, other] = view.figures;
  if (!figure || figure.firstToken - from > 4 || view.mentions.length || (other && other.kind === figure.kind)) return false;
  const next = figure.lastToken + 1;
  return next >= to || view.scan.tokens.type[next] === TokenType.Mark || REST.test(wordsOf(view, next, Math.min(next + 2, to - 1)));
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
