import { TokenType } from '../text/tokens';
import { isFinite, opensRelative } from './predicates';
import { FLAGS, flagged, isWord, parts, wordsOf, type View } from './view';

/** Words of distance within which a condition or a wish covers what follows it. */
const HYPOTHETICAL_REACH = 24;

const CONDITIONS = new Set(['if', 'suppose', 'supposing', 'imagine', 'were', 'hoped', 'hope', 'wish', 'wished', 'should', 'assuming', 'flex', 'flexed', 'sensitivity', 'bear', 'bull']);

/** Whether the words from `first` to `last` are only thought of: a condition, a chance, a wish; `predicate` is where what is said of them begins. */
export function isHypothetical(view: View, first: number, last: number, figure = false, predicate?: number): boolean {
  const { tokens, flags, position } = view.scan;
  // "A third rewrite that takes the rate to 12 percent would cost us": what does not exist yet.
  const head = view.sentence.from;
  if ((isWord(view, head, 'a') || isWord(view, head, 'an') || isWord(view, head, 'any') || isWord(view, head, 'another')) && wouldBe(view, last)) return true;
  // "Had the clause stayed in force, they would have lost their rights."
  if (isWord(view, head, 'had') && /\b(would|could|might)\b/i.test(wordsOf(view, view.sentence.from, view.sentence.to - 1))) return true;
  if (figure && isGiven(view, first, last)) return false;
  // "One fund wants exclusivity restored": what somebody asks for is not there.
  if (!figure && first > view.sentence.from && /^(wants?|wanted|seeks?|sought|demands?|demanded)$/i.test(wordsOf(view, first - 1, first - 1))) return true;
  const opened = openBracket(view, first);
  for (let i = first - 1; i >= Math.max(opened, view.sentence.from); i--) {
    if (position[first] - position[i] > HYPOTHETICAL_REACH || tokens.text[tokens.start[i]] === ':') break;
    // "Things to do now that it is free": what is given is no supposition.
    if (i > view.sentence.from && /^(now|given) that$/i.test(wordsOf(view, i - 1, i))) break;
    if (figure && flags[i] & FLAGS.foreseen && !isPassive(view, i) && position[first] - position[i] < 12 && !reportedWould(view, i) && !joinedOn(view, i, first)) return true;
    // "Whether a suit was filed the paper did not say."
    if (!figure && i < first && tokens.end[i] - tokens.start[i] === 7 && isWhether(view, i, first)) return true;
    if (!(flags[i] & FLAGS.hypothetical)) continue;
    const word = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    if (!figure && /^(if|should|when)$/.test(word) && REACHED.test(wordsOf(view, i, Math.min(last, first + 2)))) continue;
    // "said that it could sell" reports a permission; "could" by itself is a chance.
    if (!figure && word === 'could' && flagged(view, view.sentence.from, i - 1, FLAGS.saying)) continue;
    // "It should also have made clear that …" says it.
    if (word === 'should' && /^should (also |instead |rather )?have (said|read|made clear|stated|been|given|added|noted)\b/i.test(wordsOf(view, i, Math.min(i + 4, view.sentence.to - 1)))) continue;
    // "were" heads a condition only where it leads ("were it to fall") or goes with "to".
    if (word === 'were' && !/^[\d.)\s]*$/.test(wordsOf(view, view.sentence.from, i).slice(0, -4))) continue;
    if (word === 'if' && (addressesReader(view, i, first) || AS_IT_LIKES.test(wordsOf(view, i, Math.min(i + 2, view.sentence.to - 1))))) continue;
    if (isAside(view, i, predicate ?? first, word)) continue;
    // "I doubt that it would have won, and none was filed": what is joined on with a verb of its own is said.
    if (joinedOn(view, i, first)) continue;
    if (CONDITIONS.has(word) || position[first] - position[i] < 14 || word === 'could' || word === 'might') return true;
  }
  for (let i = first; i <= Math.min(last < first ? last : last + 2, view.sentence.to - 1); i++) {
    if (!(flags[i] & FLAGS.hypothetical)) continue;
    const word = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    // "Only if" and "even if" belong to what is said.
    if (word === 'if' && i > first && /^(only|even|except|sooner|earlier|before)$/i.test(tokens.text.slice(tokens.start[i - 1], tokens.end[i - 1]))) continue;
    // "The clause remains in force, giving certainty about what happens if …": a condition behind the verb and a comma is another clause's.
    if (word === 'if' && predicate !== undefined && i > predicate && /[,;–—]/.test(wordsOf(view, predicate, i))) continue;
    if (word === 'were' || ((word === 'could' || word === 'would') && flagged(view, view.sentence.from, i - 1, FLAGS.saying))) continue;
    if (predicate !== undefined && isAside(view, i, predicate, word)) continue;
    if (i <= last || wouldHave(view, i) || (!figure && i <= last + 1 && /^could be\b/i.test(wordsOf(view, i, Math.min(i + 1, view.sentence.to - 1)))) || (!figure && i === last + 1 && /^(could|might)$/.test(word))) return true;
  }
  return false;
}

/** "Is being offered through the marketplace": put up, not bid. */
const isPassive = (view: View, token: number): boolean => /^(be|being|been|is|are|was|were) offered$/i.test(wordsOf(view, Math.max(view.sentence.from, token - 1), token));

/** "It can, if it wants, sell elsewhere." */
const AS_IT_LIKES = /^if (it|they|he|she) (wants?|likes?|chooses?|wishes|pleases?|prefers?|so)\b/i;

/** Whether a token is a "whether" that governs what begins at `first`. */
function isWhether(view: View, token: number, first: number): boolean {
  // "Whether it is sold here or there": it holds either way.
  if (!/^whether$/i.test(wordsOf(view, token, token)) || /\bor\b/i.test(wordsOf(view, token, view.sentence.to - 1))) return false;
  for (let i = token + 1; i < first; i++) if (parts(view, i)) return false;
  return true;
}

/** Whether a clause of its own stands between a "would" and what follows ("I would watch it, for its revenue is …"). */
const joinedOn = (view: View, token: number, first: number): boolean => /^(would|could|might|should)\b.*[,;–—] (and|but|yet|so|for|because|since|now that|as there|as it|as they|while|although|though)\b/is.test(`${wordsOf(view, token, Math.max(token, first - 1))} `);

/** Whether a "would" follows that nobody is said to have said. */
function wouldBe(view: View, last: number): boolean {
  for (let i = last + 1; i < view.sentence.to; i++) if (/^(would|could|might)$/i.test(wordsOf(view, i, i))) return !flagged(view, view.sentence.from, i, FLAGS.saying);
  return false;
}

/** "They might sue over its $50 billion deal": what stands between an article or a possessive and its noun is taken for granted. */
function isGiven(view: View, first: number, last: number): boolean {
  if (last + 1 >= view.sentence.to || view.scan.tokens.type[last + 1] !== TokenType.Word || parts(view, last + 1)) return false;
  const before = wordsOf(view, Math.max(view.sentence.from, first - 2), Math.max(view.sentence.from, first - 1));
  return /(\b(the|its|their|this|that|his|her)|['’]s) ?[$€£]?$/i.test(before) && !(view.scan.flags[last + 1] & (FLAGS.light | FLAGS.hypothetical)) && !/^(of|to|by|in|for|on|at|from|a|per|or|and|through|until|since|before|after)$/i.test(wordsOf(view, last + 1, last + 1));
}

/** "The clause under which, should a machine think, rights would lapse, has been struck out": what a relative clause supposes does not touch the verb behind it. */
function isAside(view: View, token: number, predicate: number, word: string): boolean {
  if (!ASIDE.has(word)) return false;
  return predicate > token ? opensRelative(view, view.sentence.from, token) && isFinite(view, { first: predicate }) : opensRelative(view, predicate, token);
}

const ASIDE = new Set(['if', 'should', 'could', 'might', 'would', 'were', 'some', 'in']);
/** "Would have lapsed": what did not come to pass. */
const wouldHave = (view: View, token: number): boolean => /^(would|could|might) have\b/i.test(wordsOf(view, token, Math.min(token + 1, view.sentence.to - 1)));

/** "If you missed it, the partner may now sell elsewhere": the condition is the reader's, and what follows holds anyway. */
function addressesReader(view: View, token: number, first: number): boolean {
  if (!ADDRESS.test(wordsOf(view, token, Math.min(token + 2, view.sentence.to - 1)))) return false;
  const clause = wordsOf(view, token, first);
  if (/, (please )?(note|remember|bear|keep in mind|be aware|check|know)\b/i.test(clause)) return true;
  return clause.includes(',') && !/\b(would|could|might|will|won['’]t)\b/i.test(wordsOf(view, token, view.sentence.to - 1)) && !view.mentions.some((mention) => mention.first > token && mention.first < first && !wordsOf(view, token, mention.first).includes(','));
}

const ADDRESS = /^if (you|your|readers?|anyone|anybody|someone|somebody|we|i|all this|this|that) /i;

/** "If they reach the ceiling" takes it for granted that there is one. */
const REACHED = /\b(reach|hit|touch|strike|meet)(es|s|ed)?\b/i;

/** Where the bracket around a token opens (what stands before it does not govern what is inside), else -1. */
function openBracket(view: View, token: number): number {
  const { tokens } = view.scan;
  for (let i = token - 1; i >= view.sentence.from && i >= token - 14; i--) {
    const mark = tokens.text[tokens.start[i]];
    if (mark === ')') return -1;
    if (mark === '(') return i;
  }
  return -1;
}

/** "Said that it would pay": reported speech, not a supposition. */
function reportedWould(view: View, token: number): boolean {
  const { tokens } = view.scan;
  // "A deal that would dwarf it" is one that may come.
  if (/\b(an?|any|another) (\w+ )?\w+ (that|which)$/i.test(wordsOf(view, Math.max(view.sentence.from, token - 4), Math.max(view.sentence.from, token - 1)))) return false;
  return tokens.text.slice(tokens.start[token], tokens.end[token]).toLowerCase() === 'would' && flagged(view, view.sentence.from, token - 1, FLAGS.saying) && !/\bif\b/i.test(tokens.text.slice(tokens.start[view.sentence.from], tokens.end[view.sentence.to - 1]));
}
