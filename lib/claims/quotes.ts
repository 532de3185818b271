import type { Claim } from './claim';
import type { CompiledTerms } from '../terms/compile';
import { isEntity, spanOf, type View } from './view';
import { TokenType } from '../text/tokens';
import { QUOTED } from './sentences';

const OPEN = new Set(['“', '"', '„', '«', '‘', "'", '”']);
const CLOSE: Record<string, string[]> = { '“': ['”', '“'], '"': ['"'], '„': ['“', '”'], '«': ['»'], '‘': ['’'], "'": ["'"], '”': ['”'] };
const LONGEST = 60;
/** Characters of a quotation that is marked whole. */
const LONGEST_MARK = 100;

/** Short quotations are altered ones of the deal only where the sentence says what they are about. */
const OF_THE_DEAL = /\b(it|this|that|move|deal|changes?|agreement|amend\w*|news|things?|announcement|split|shift|pact|text|terms|contract|rewrite|partnership|breakup|itself)\b/i;

/** "Her verdict: “…”" needs no other word for what it is about. */
const VERDICT = /\b(review|verdict|reaction|response|comment|take|summary|assessment|judge?ment|description|words?|answer)( (was|is))?\W*$/i;

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

/** The words of a text, lower case, without punctuation and ellipses. */
function plainWords(text: string): string[] {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\u00ad/g, '').match(/[\p{L}\d]+(?:'[\p{L}]+)*/gu) ?? [];
}

const quotations = new WeakMap<CompiledTerms, Quotations>();

/** By term: the words of a quotation, and of the part of it that must be kept to the letter; null for other terms. */
interface Quotations {
  texts: (string[] | null)[];
  exact: (string[] | null)[];
}

/** Made once for a term set. */
export function quotedBy(terms: CompiledTerms): Quotations {
  let quotes = quotations.get(terms);
  if (!quotes) {
    quotes = { texts: terms.terms.map((term) => (term.kind === 'quotation' ? plainWords(term.statement) : null)), exact: terms.terms.map((term) => (term.exactPart ? plainWords(term.exactPart) : null)) };
    quotations.set(terms, quotes);
  }
  return quotes;
}

/** Length of the longest common subsequence of two lists of words. */
function common(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) next.push(word === b[j] ? row[j] + 1 : Math.max(row[j + 1], next[j]));
    row = next;
  }
  return row[b.length];
}

/** Whether `part` stands in `whole` word by word, in one run. */
function cutFrom(part: string[], whole: string[]): boolean {
  return ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** Of a long quotation, the part that stands for what must be to the letter: from its first word to its last, as far as both stand there. */
function partOf(view: View, run: Quoted, part: string[] | null): [start: number, end: number] | null {
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

/** The claims of quotation terms in a sentence: words in quotation marks that are a term's, to the letter or altered. */
export function quoteClaims(view: View, texts: (string[] | null)[], exact: (string[] | null)[], context: ReadonlySet<number>): Claim[] {
  const found: Claim[] = [];
  if (!(view.sentence.flags & QUOTED)) return found;
  for (const run of quoted(view)) {
    const { tokens } = view.scan;
    const text = tokens.text.slice(tokens.start[run.first], tokens.end[run.last]);
    const words = plainWords(text);
    const before = tokens.text.slice(tokens.start[view.sentence.from], tokens.start[run.first]);
    if (words.length < 2) continue;
    const runs = text.split(/…|\.\.\.|\[[^[\]]*\]/).map(plainWords).filter((one) => one.length);
    let best: { term: number; likeness: number; altered: boolean } | null = null;
    view.terms.terms.forEach((term, index) => {
      const whole = texts[index];
      if (!whole) return;
      const part = exact[index];
      const shared = common(words, whole);
      const likeness = shared / Math.min(words.length, whole.length);
      const speaker = term.language?.speaker ?? [];
      const named = speaker.some((slot) => view.mentions.some((mention) => isEntity(view, mention.entity, slot)) || [...context].some((entity) => isEntity(view, entity, slot)));
      const contained = cutFrom(whole, words) && (whole.length > 3 || words.length > whole.length + 2 || words.length === whole.length);
      let altered = !runs.every((one) => cutFrom(one, whole)) && !contained;
      let like = likeness;
      if (part) {
        const sharedPart = common(words, part) / part.length;
        if (sharedPart >= 0.55) {
          altered = !cutFrom(part, words) && !runs.every((one) => cutFrom(one, whole));
          like = Math.max(like, sharedPart);
        } else if (!cutFrom(words, whole) || words.length < 8) return;
      }
      // Short quotations share words by chance: they need their speaker, and half their words; others most of their words.
      const short = whole.length <= 3;
      const enough = altered ? (short ? named && likeness >= 0.5 && (OF_THE_DEAL.test(before) || (likeness > 0.5 && VERDICT.test(before))) && words.length <= whole.length + 1 : likeness >= 0.6 && shared >= 4 && words.length <= whole.length * 2) : short ? words.length >= whole.length : words.length >= Math.min(3, whole.length);
      if (part ? like < 0.55 : !enough) return;
      if (!best || like > best.likeness || (like === best.likeness && !altered)) best = { term: index, likeness: like, altered };
    });
    if (!best) continue;
    const { term, altered } = best as { term: number; altered: boolean };
    const whole = spanOf(view, run.first, run.last);
    const [start, end] = altered && whole[1] - whole[0] > LONGEST_MARK ? partOf(view, run, exact[term]) ?? whole : whole;
    const closing = end === whole[1] ? /(?<![,.;:!?…])[,.;:!?…]+$/.exec(text) : null;
    found.push({
      start, end: end - (closing ? closing[0].length : 0), term, says: 'quote', figure: null, words: text, sentence: view.number, block: view.blockIndex,
      past: false, present: true, reported: false, flow: null, elsewhere: null, second: null, altered,
    });
  }
  return found;
}
