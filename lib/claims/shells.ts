import { FLAGS, wordsOf, type View } from './view';

/** Nouns that take up what the sentence before spoke of ("that rule", "the restriction"). */
const SHELLS = new Set(['rule', 'right', 'tie', 'tether', 'requirement', 'restriction', 'restraint', 'obligation', 'arrangement', 'duty', 'lock', 'provision', 'passage', 'clause', 'bit', 'part', 'word', 'line', 'paragraph', 'trigger', 'privilege', 'era', 'payment', 'payments', 'stream', 'flow', 'tap', 'habit', 'practice', 'promise', 'commitment', 'covenant', 'monopoly', 'hold', 'grip', 'text', 'wording', 'language', 'sentence', 'idea', 'business', 'setup', 'status', 'bond', 'leash', 'exclusivity', 'limit', 'barrier', 'wall', 'fence', 'bar', 'ban', 'levy', 'cut', 'share', 'transfer', 'transfers', 'traffic', 'kickback', 'rebate', 'priority', 'preference', 'precedence', 'advantage', 'condition', 'start', 'edge', 'perk']);
const POINTERS = /^(that|this|those|these|such|the|said)$/i;
export const DEMONSTRATIVE = /^(that|this|those|these|such)$/i;

/** A noun that takes up what was spoken of: "that rule", "this old restriction"; its token, else -1. */
export function shellAt(view: View, from: number, to: number, pointers = POINTERS): number {
  for (let i = Math.max(from, view.sentence.from + 1); i <= to && i < view.sentence.to; i++) {
    if (!SHELLS.has(wordsOf(view, i, i).toLowerCase())) continue;
    if (pointers.test(wordsOf(view, i - 1, i - 1)) || (i - 2 >= view.sentence.from && /^(that|this|those|these)$/i.test(wordsOf(view, i - 2, i - 2)))) return i;
  }
  return -1;
}

/** A shell noun behind a word that points at it. */
export const isShell = (view: View, token: number): boolean => shellAt(view, token, token) === token;

/** The sentence has for its subject what was spoken of before: it begins with a pronoun, or with a noun that takes it up. */
export function takesUp(view: View): boolean {
  const { from, to } = view.sentence;
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if (/^(it|they|its|their)$/i.test(wordsOf(view, i, i)) || isShell(view, i) || standsAlone(view, i)) return true;
    // "Grab says its revenue …" has a subject of its own before the pronoun.
    if (i === from && i + 1 < to && /^\p{Lu}\p{L}+ (says|said|has|had|is|was|will|expects|sees|makes|made|pays|paid|gets|got|wants|plans)$/u.test(wordsOf(view, i, i + 1))) return false;
  }
  return false;
}

/** "That is …": a demonstrative that is itself the subject. */
function standsAlone(view: View, token: number): boolean {
  return DEMONSTRATIVE.test(wordsOf(view, token, token)) && token + 1 < view.sentence.to && (view.scan.flags[token + 1] & (FLAGS.present | FLAGS.pastTense)) !== 0;
}
