import type { Figure } from '../figures/figure';

/** What a claim says of its term: a status (the term's own, or its opposite), a figure, or words in quotation marks. */
export type Says = 'current' | 'opposite' | 'figure' | 'quote';

/** A place in one sentence that says something a term can settle. Offsets are UTF-16 units of the article's text, `end` exclusive. */
export interface Claim {
  start: number;
  end: number;
  /** Index of the term in the set; for a figure that belongs to something else, the term it might be taken for. */
  term: number;
  says: Says;
  figure: Figure | null;
  /** The words that decided: the cue as found in the text, the predicate, the payer. */
  words: string;
  /** Number of the sentence in the article, and of its block. */
  sentence: number;
  block: number;
  past: boolean;
  reported: boolean;
  /** The sentence puts it forward as present ("remains", "now"): a status discrepancy needs that. */
  present: boolean;
  /** Who pays whom, as against the term: same, swapped, or not said. */
  flow: 'same' | 'swapped' | null;
  /** The figure is about something else that a careless reader might take for the term: never more than `unverified`. */
  elsewhere: string | null;
  /** A second figure of the same claim (the year of an amount, the span of a count). */
  second: Figure | null;
  /** Linked by a loose cue or by what was said before: good enough to agree, not to differ. */
  weak?: boolean;
  /** It stands in an entry or a column about an earlier time. */
  dated?: boolean;
  /** How well the figure's link is founded: frames score above ten, cues near by up to eight, what is carried one. */
  score?: number;
  /** For quotations: what the term's words are, and whether they were altered. */
  altered?: boolean;
}

