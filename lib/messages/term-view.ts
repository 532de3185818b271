/** A term as card and popup show it, with its evidence. Made by the background, which alone carries the quoted sentences. */
import type { Term, TermSet } from '../terms/term-set';

export interface TermView {
  deal: TermSet['deal'];
  sources: TermSet['sources'];
  term: Omit<Term, 'language'>;
}
