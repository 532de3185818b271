import { FLAGS, type CompiledTerms, type CueInfo } from '../terms/compile';
import type { Block } from '../article/article';
import { TokenType } from '../text/tokens';
import type { Hit } from './match';
import type { Mention } from './names';
import type { Scan } from './scan';
import type { Sentence } from './sentences';
import type { Figure } from '../figures/figure';

/** One sentence with all that was found in it, and what its place in the article says about it. */
export interface View {
  terms: CompiledTerms;
  scan: Scan;
  block: Block;
  blockIndex: number;
  sentence: Sentence;
  /** Number of the sentence in the article. */
  number: number;
  hits: readonly Hit[];
  figures: readonly Figure[];
  mentions: readonly Mention[];
  /** The cell or line speaks of the old state, or of the new one ("Before: …", a column headed "Now"). */
  column: 'past' | 'present' | null;
  /** Entities named by the label of the row, or the heading of the line. */
  labelEntities: readonly number[];
  /** Places that look like a term and are none of its. */
  exceptions: readonly Hit[];
  /** Terms that were lately spoken of, or that the heading names. */
  told: readonly number[];
  /** Terms that the sentence before spoke of. */
  focus: readonly number[];
  /** Whom the sentence before named first: a pronoun at the head of this one takes it up; -1 where it named nobody. */
  subject: number;
  /** Entities of the last sentence before that named any. */
  named: readonly number[];
  /** The sentence withdraws what stood before ("an earlier version said"). */
  withdrawn: boolean;
}

export const cueOf = (view: View, hit: Hit): CueInfo => view.terms.cues[hit.cue];

/** The text from the first token to the last, inclusive. */
export function wordsOf(view: View, first: number, last: number): string {
  const { tokens } = view.scan;
  return tokens.text.slice(tokens.start[first], tokens.end[last]);
}

/** Whether a token is this word, which the vocabulary must hold, in whatever case. */
export const isWord = (view: Pick<View, 'terms' | 'scan'>, token: number, word: string): boolean => view.terms.vocabulary.words[view.scan.tokens.id[token]] === word;

/** The part of a sentence from one token to before another as a view of its own: what is found in it, and no question. */
export function partOf(view: View, from: number, to: number): View {
  const inside = ({ first, last }: { first: number; last: number }): boolean => first >= from && last < to;
  return { ...view, sentence: { ...view.sentence, from, to, question: false }, hits: view.hits.filter(inside), figures: view.figures.filter(({ firstToken, lastToken }) => firstToken >= from && lastToken < to), mentions: view.mentions.filter(inside) };
}

/** Article offsets of a run of tokens. */
export function spanOf(view: View, first: number, last: number): [start: number, end: number] {
  const { tokens } = view.scan;
  return [view.block.start + tokens.start[first], view.block.start + tokens.end[last]];
}

/** How far apart two runs of tokens are, in words, punctuation that parts clauses counting more; 0 where they overlap. */
export function distance(view: View, a: { first: number; last: number }, b: { first: number; last: number }): number {
  const { position } = view.scan;
  if (a.last < b.first) return position[b.first] - position[a.last];
  if (b.last < a.first) return position[a.first] - position[b.last];
  return 0;
}

/** Whether some token of a run carries one of the flags. */
export function flagged(view: View, first: number, last: number, bits: number): boolean {
  if (!(view.sentence.flags & bits)) return false;
  for (let i = Math.max(first, view.sentence.from); i <= last && i < view.sentence.to; i++) if (view.scan.flags[i] & bits) return true;
  return false;
}

/** Whether the token is a mark that parts clauses. */
export function parts(view: View, token: number): boolean {
  const { tokens } = view.scan;
  if (tokens.type[token] !== TokenType.Mark) return false;
  const character = tokens.text[tokens.start[token]];
  return character === ',' || character === ';' || character === ':' || character === '(' || character === ')' || character === '–' || character === '—' || character === '?' || character === '!';
}

/** Nearest mention of a wanted entity before a token, within `reach`; undefined where there is none. */
export function mentionBefore(view: View, token: number, wanted: (entity: number) => boolean, reach: number, fits: (mention: Mention) => boolean = () => true): Mention | undefined {
  for (let i = view.mentions.length - 1; i >= 0; i--) {
    const mention = view.mentions[i];
    if (mention.last >= token) continue;
    if (view.scan.position[token] - view.scan.position[mention.last] > reach) return undefined;
    if (wanted(mention.entity) && fits(mention)) return mention;
  }
  return undefined;
}

export function mentionAfter(view: View, token: number, wanted: (entity: number) => boolean, reach: number): Mention | undefined {
  for (const mention of view.mentions) {
    if (mention.first <= token) continue;
    if (view.scan.position[mention.first] - view.scan.position[token] > reach) return undefined;
    if (wanted(mention.entity)) return mention;
  }
  return undefined;
}

/** Whether an entity is what a slot's name says: its id, or one of its groups. */
export function isEntity(view: View, entity: number, slot: string): boolean {
  const { id, groups } = view.terms.entities[entity];
  return id === slot || (groups?.includes(slot) ?? false);
}

/** Whether a sentence goes on about what the one before spoke of: it begins with a pronoun, or is too short to have a subject. */
export function continues(view: Pick<View, 'scan' | 'sentence' | 'figures'>): boolean {
  const { tokens, flags } = view.scan;
  const { from, to } = view.sentence;
  if (to - from <= 8) return true;
  // A sentence that begins with a figure has it for a subject that was just spoken of.
  if (view.figures.length && tokens.start[from] >= view.figures[0].outerStart) return true;
  return ((flags[from] | flags[from + 1] | flags[from + 2]) & FLAGS.takesUp) !== 0 || (flags[from + 1] & FLAGS.taken) !== 0;
}

export { FLAGS };
