import type { Claim } from './claim';

/** What was read from an article before anything is judged. */
export interface Reading {
  claims: Claim[];
  /** Terms that are spoken of at all, claims or not: enough to meet a requirement of missing context. */
  mentioned: Set<number>;
  /** How many claims were read that the article does not make: withdrawn, or called wrong. They tell what it is about. */
  aside: number;
  /** For the question whether the article is about the deal: the entities named in each block, in their order, and how many words there are in all. */
  named: (readonly number[])[];
  words: number;
}
