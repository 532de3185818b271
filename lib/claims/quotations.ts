import type { CompiledTerms } from '../terms/compile';

/** A term that is a quotation, ready to be compared with what stands between quotation marks. */
export interface Quotation {
  term: number;
  /** Its words, and those of the part of it that must be kept to the letter. */
  whole: readonly string[];
  part: readonly string[] | null;
  speaker: readonly string[];
}

interface Quotations {
  all: readonly Quotation[];
  /** Which of them have a word in them. */
  having: ReadonlyMap<string, readonly number[]>;
}

const made = new WeakMap<CompiledTerms, Quotations>();

/** Made once for a term set. */
function quotationsOf(terms: CompiledTerms): Quotations {
  let quotations = made.get(terms);
  if (!quotations) {
    const all = terms.terms.flatMap(({ kind, statement, exactPart, language }, term) => (kind === 'quotation' ? [{ term, whole: plainWords(statement), part: exactPart ? plainWords(exactPart) : null, speaker: language?.speaker ?? [] }] : []));
    const having = new Map<string, number[]>();
    all.forEach(({ whole }, index) => {
      for (const word of new Set(whole)) having.set(word, [...(having.get(word) ?? []), index]);
    });
    made.set(terms, (quotations = { all, having }));
  }
  return quotations;
}

/** The words of a text, lower case, without punctuation and ellipses. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/\u00ad/g, '').match(/[\p{L}\d]+(?:'[\p{L}]+)*/gu) ?? [];
}

/** The quotations that these words may be, to the letter or altered: those of whose words they have enough, in whatever order; all, where it is not known which words count. */
export function likeliest(terms: CompiledTerms, words: readonly string[] | null): readonly Quotation[] {
  const { all, having } = quotationsOf(terms);
  if (!words) return all;
  const shared = all.map(() => 0);
  for (const word of words) for (const index of having.get(word) ?? []) shared[index]++;
  return all.filter(({ whole, part }, index) => shared[index] >= (part ? part.length * ENOUGH_OF_PART : isShort(whole) ? Math.min(words.length, whole.length) / 2 : 3));
}

/** How much of the part that must be kept to the letter makes words a quotation of it. */
export const ENOUGH_OF_PART = 0.55;

/** Short quotations share words by chance. */
export const isShort = (whole: readonly string[]): boolean => whole.length <= 3;
