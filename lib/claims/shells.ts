import { FLAGS, isWord, wordsOf, type View } from './view';

const POINTERS = FLAGS.demonstrative | FLAGS.pointer;
export const DEMONSTRATIVE = FLAGS.demonstrative;

/** A noun that takes up what was spoken of: "that rule", "this old restriction"; its token, else -1. */
export function shellAt(view: View, from: number, to: number, pointers = POINTERS): number {
  const { flags } = view.scan;
  for (let i = Math.max(from, view.sentence.from + 1); i <= to && i < view.sentence.to; i++) {
    if (!(flags[i] & FLAGS.shell)) continue;
    if (flags[i - 1] & pointers || (i - 2 >= view.sentence.from && flags[i - 2] & FLAGS.demonstrative && !isWord(view, i - 2, 'such'))) return i;
  }
  return -1;
}

/** A shell noun behind a word that points at it. */
export const isShell = (view: View, token: number): boolean => shellAt(view, token, token) === token;

/** The sentence has for its subject what was spoken of before: it begins with a pronoun, or with a noun that takes it up. */
export function takesUp(view: View): boolean {
  const { from, to } = view.sentence;
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if ((view.scan.flags[i] & FLAGS.pronoun) !== 0 || isShell(view, i) || standsAlone(view, i)) return true;
    // "Grab says its revenue …" has a subject of its own before the pronoun.
    if (i === from && i + 1 < to && view.scan.flags[i + 1] & FLAGS.asserts && /^\p{Lu}\p{L}+ (says|said|has|had|is|was|will|expects|sees|makes|made|pays|paid|gets|got|wants|plans)$/u.test(wordsOf(view, i, i + 1))) return false;
  }
  return false;
}

/** "That is …": a demonstrative that is itself the subject. */
function standsAlone(view: View, token: number): boolean {
  return (view.scan.flags[token] & FLAGS.demonstrative) !== 0 && token + 1 < view.sentence.to && (view.scan.flags[token + 1] & (FLAGS.present | FLAGS.pastTense)) !== 0;
}
