import type { Claim } from './claim';
import { ENOUGH_OF_PART, isShort, likeliest, plainWords, type Quotation } from './quotations';
import { isEntity, spanOf, type View } from './view';
import { TokenType } from '../text/tokens';
import { QUOTED } from './sentences';

const OPEN = new Set(['“', '"', '„', '«', '‘', "'", '”']);
const CLOSE: Record<string, string[]> = { '“': ['”', '“'], '"': ['"'], '„': ['“', '”'], '«': ['»'], '‘': ['’'], "'": ["'"], '”': ['”'] };
const LONGEST = 60;
/** Characters of a quotation that is marked whole. */
const LONGEST_MARK = 100;

/** Short quotations are altered ones of the deal only where the sentence says what they are about. */
const OF_THE_DEAL = /\b(it|this|that|move|deal|changes?|agreement|amend\w*|news|things?|announcement|split|shift|pact|text|terms|contract|rewrite|partnership|breakup|itself|developments?|outcome|result|step|decision|turn|separation|revision|re-?cut|reset|overhaul|arrangement|accord|update)\b/i;

/** "Her verdict: “…”" needs no other word for what it is about. */
const VERDICT = /\b(review|verdict|reaction|response|comment|take|summary|assessment|judge?ment|description|words?|answer)( (was|is))?\W*$/i;

/** "Acme preferred to talk of “…”", "to bring what it calls “…”": a phrase of the speaker's own. */
const PHRASED = /\b(talks?|speaks?|spoke|talked|spoken|speaking) (of|about)\W*$|\b(calls?|called|calling|phrase|term|words?|prais\w+|hail\w+|prefers?|stress\w+|emphasi[sz]\w+|touts?|touted|went with|pronounced (him|her|it|them)sel(f|ves)|declared (him|her|it|them)sel(f|ves))\W*$/i;

const IS_HOW = /^\W*(is|was) (how|what) \S+( \S+){0,3} (described|called|termed|labelled|put)\b/i;

interface Quoted {
  first: number;
  last: number;
}

/** Runs of words between quotation marks in a sentence. */
function quoted(view: View): Quoted[] {
  const { tokens } = view.scan;
  const { from, to } = view.sentence;
  const found: Quoted[] = [];
  const mark = (i: number): string => (tokens.type[i] === TokenType.Mark ? tokens.text[tokens.start[i]] : '');
  for (let i = from; i < to; i++) {
    const open = mark(i);
    if (!OPEN.has(open) || (open === "'" && !tokens.space[i])) continue;
    for (let j = i + 2; j < to && j - i <= LONGEST; j++) {
      if (!CLOSE[open].includes(mark(j))) continue;
      found.push({ first: i + 1, last: j - 1 });
      i = j;
      break;
    }
  }
  return found;
}

/** Length of the longest common subsequence of two lists of words. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) next.push(word === b[j] ? row[j] + 1 : Math.max(row[j + 1], next[j]));
    row = next;
  }
  return row[b.length];
}

/** Whether `part` stands in `whole` word by word, in one run. */
function cutFrom(part: readonly string[], whole: readonly string[]): boolean {
  return ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** Of a long quotation, the part that stands for what must be to the letter: from its first word to its last, as far as both stand there. */
function partOf(view: View, run: Quoted, part: readonly string[] | null): [start: number, end: number] | null {
  if (!part) return null;
  const word = (i: number): string => view.scan.tokens.text.slice(view.scan.tokens.start[i], view.scan.tokens.end[i]).toLowerCase();
  let first = -1;
  let last = -1;
  for (let i = run.first; i <= run.last; i++) {
    if (first < 0 && word(i) === part[0]) first = i;
    if (first >= 0 && word(i) === part.at(-1)) last = i;
  }
  return first >= 0 && last > first ? spanOf(view, first, last) : null;
}

const NONE: readonly Claim[] = [];

/** The claims of quotation terms in a sentence: words in quotation marks that are a term's, to the letter or altered. */
export function quoteClaims(view: View, context: readonly number[]): readonly Claim[] {
  if (!(view.sentence.flags & QUOTED)) return NONE;
  const found: Claim[] = [];
  const { tokens } = view.scan;
  for (const run of quoted(view)) {
    const text = tokens.text.slice(tokens.start[run.first], tokens.end[run.last]);
    const words = plainWords(text);
    if (words.length < 2) continue;
    const before = tokens.text.slice(tokens.start[view.sentence.from], tokens.start[run.first]);
    // "“…” is how he has described the announcement."
    const after = tokens.text.slice(tokens.end[run.last], tokens.end[view.sentence.to - 1]);
    const best = likenessOf(view, text, words, IS_HOW.test(after) ? `${before} ${after}` : before, context);
    if (!best) continue;
    const { quotation: { term, part }, altered } = best;
    const whole = spanOf(view, run.first, run.last);
    const [start, end] = altered && whole[1] - whole[0] > LONGEST_MARK ? partOf(view, run, part) ?? whole : whole;
    const closing = end === whole[1] ? /(?<![,.;:!?…])[,.;:!?…]+$/.exec(text) : null;
    found.push({
      start, end: end - (closing ? closing[0].length : 0), term, says: 'quote', figure: null, words: text, sentence: view.number, block: view.blockIndex,
      past: false, present: true, reported: false, flow: null, elsewhere: null, second: null, altered,
    });
  }
  return found;
}

interface Likeness {
  quotation: Quotation;
  likeness: number;
  altered: boolean;
}

/** The quotation that some words between quotation marks are most like; null where they are like none. `before`: what the sentence says before them. */
function likenessOf(view: View, text: string, words: string[], before: string, context: readonly number[]): Likeness | null {
  // Words that an editor put into brackets are not the speaker's, and may be all there is.
  const candidates = likeliest(view.terms, text.includes('[') ? null : words);
  if (!candidates.length) return null;
  const runs = text.split(/…|\.\.\.|\[[^[\]]*\]/).map(plainWords).filter((one) => one.length);
  let best: Likeness | null = null;
  for (const quotation of candidates) {
    const { whole, part, speaker } = quotation;
    const shared = common(words, whole);
    const likeness = shared / Math.min(words.length, whole.length);
    const contained = cutFrom(whole, words) && (whole.length > 3 || words.length > whole.length + 2 || words.length === whole.length);
    const cut = runs.every((one) => cutFrom(one, whole));
    let altered = !cut && !contained;
    let like = likeness;
    if (part) {
      const sharedPart = common(words, part) / part.length;
      if (sharedPart >= ENOUGH_OF_PART) {
        altered = !cutFrom(part, words) && !cut;
        like = Math.max(like, sharedPart);
      } else if (!cutFrom(words, whole) || words.length < 8 || like < ENOUGH_OF_PART) continue;
    } else if (isShort(whole)) {
      // They need their speaker, and half their words; others most of their words.
      const named = (): boolean => inSentence(view, speaker) || speaker.some((slot) => context.some((entity) => isEntity(view, entity, slot)));
      if (altered ? !(likeness >= 0.5 && words.length <= whole.length + 1 && named() && (OF_THE_DEAL.test(before) || ((likeness > 0.5 || words.length === whole.length) && (VERDICT.test(before) || PHRASED.test(before))))) : words.length < whole.length) continue;
    } else if (altered ? !(likeness >= 0.6 && shared >= (whole.length <= 6 && inSentence(view, speaker) ? 3 : 4) && words.length <= whole.length * 2) : words.length < 3) continue;
    if (!best || like > best.likeness || (like === best.likeness && !altered)) best = { quotation, likeness: like, altered };
  }
  return best;
}

/** Whether a sentence names one of those who may have said it. */
const inSentence = (view: View, speaker: readonly string[]): boolean => speaker.some((slot) => view.mentions.some(({ entity }) => isEntity(view, entity, slot)));
