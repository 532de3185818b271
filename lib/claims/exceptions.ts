import type { Hit } from './match';
import { cueOf, type View } from './view';

/** The cues of a sentence that say of a term that it is not meant. */
export function exceptionsOf(view: View, hits: readonly Hit[]): readonly Hit[] {
  const isOne = (hit: Hit): boolean => cueOf(view, hit).role === 'except' || cueOf(view, hit).role === 'apart';
  return hits.some(isOne) ? hits.filter(isOne) : NONE;
}

const NONE: readonly Hit[] = [];

/** The cues of a sentence without those that an `except` cue of their own term overlaps ("an exclusive interview" is no exclusivity), and without any of a term whose `apart` cue stands in it ("sued by its shareholders"). */
export function withoutExceptions(view: View, hits: readonly Hit[]): readonly Hit[] {
  const { exceptions } = view;
  if (!exceptions.length) return hits;
  return hits.filter((hit) => {
    const { owner, other } = cueOf(view, hit);
    return other || owner < 0 || !exceptions.some((one) => cueOf(view, one).owner === owner && (cueOf(view, one).role === 'apart' || (one.first <= hit.last && hit.first <= one.last)));
  });
}
