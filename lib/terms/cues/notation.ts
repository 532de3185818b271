/**
 * The notation in which cues are written (docs/term-sets.md):
 *   word      that word                     pay*     the word and its inflected forms
 *   a|b       alternatives                  x?       may be missing
 *   @name     a named list of words         {slot}   a party, a product or a kind of figure
 *   …         a gap of up to 4 words        …N       a gap of up to N words
 * Articles, possessives, hyphens, quotation marks and light adverbs between two elements need no mention.
 */
export type Atom =
  | { type: 'word'; word: string }
  | { type: 'list'; name: string }
  | { type: 'slot'; name: string };

export interface Element {
  atoms: Atom[];
  optional: boolean;
  /** How many words may stand between the element before and this one. */
  gap: number;
}

const GAP = 4;
/** Wider gaps would join what has nothing to do with each other, and each word more is looked at for every cue. */
const WIDEST = 40;
/** A cue with n elements that may be missing stands for 2ⁿ. */
const MOST_OPTIONAL = 4;
const MOST_ELEMENTS = 16;
const ATOM = /^(?:@([a-z][a-z-]*)|\{([a-z][a-z-]*)\}|([\p{L}\d$%'&.→]+)(\*?))$/u;

/** The elements of a cue; throws with the cue and what was expected where it breaks the notation. */
export function parseCue(cue: string, inflect: (word: string) => string[]): Element[] {
  const elements: Element[] = [];
  let gap = 0;
  for (const part of cue.split(' ')) {
    const wide = /^…(\d*)$/.exec(part);
    if (wide) {
      if (!elements.length) throw new Error(`cue "${cue}": a gap cannot come first`);
      gap = wide[1] ? Number(wide[1]) : GAP;
      if (gap > WIDEST) throw new Error(`cue "${cue}": a gap holds ${WIDEST} words at most`);
      continue;
    }
    const optional = part.endsWith('?');
    const atoms = (optional ? part.slice(0, -1) : part).split('|').flatMap((text): Atom[] => {
      const found = ATOM.exec(text);
      if (!found) throw new Error(`cue "${cue}": "${text}" is no word, stem*, @list or {slot}`);
      const [, list, slot, word, stem] = found;
      if (list) return [{ type: 'list', name: list }];
      if (slot) return [{ type: 'slot', name: slot }];
      return (stem ? inflect(word.toLowerCase()) : [word.toLowerCase()]).map((form) => ({ type: 'word', word: form }));
    });
    elements.push({ atoms, optional, gap });
    gap = 0;
  }
  if (gap) throw new Error(`cue "${cue}": a gap cannot come last`);
  if (elements.length > MOST_ELEMENTS) throw new Error(`cue "${cue}": a cue has ${MOST_ELEMENTS} elements at most`);
  if (elements.filter((element) => element.optional).length > MOST_OPTIONAL) throw new Error(`cue "${cue}": ${MOST_OPTIONAL} elements at most may be missing`);
  if (elements.every((element) => element.optional)) throw new Error(`cue "${cue}": something must be required`);
  return elements;
}
