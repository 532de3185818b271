import { TokenType } from '../text/tokens';
import type { Claim } from './claim';
import type { Context } from './context';
import { NO_MORE } from './tails';
import { makeClaim } from './make-claim';
import { trailingDenial } from './mood';
import type { Reading } from './reading';
import { givesHorizon, isNoPredicate } from './predicates';
import { DEMONSTRATIVE, isShell, shellAt } from './shells';
import type { StatusHit } from './status-hits';
import { cueOf, FLAGS, wordsOf, type View } from './view';

/** Words a sentence may begin with that speak of what the one before spoke of. */
const ANAPHORA = new Set(['it', 'they', 'that', 'this', 'these', 'those', 'both', 'all', 'which', 'and', 'but', 'so', 'yes', 'no', 'he', 'she', 'the', 'its', 'their', 'not', 'never', 'none', 'nothing', 'there', 'here', 'even', 'still', 'also', 'now', 'yet', 'instead', 'simply', 'just', 'only', 'today', 'indeed', 'in', 'fact', 'then', 'latter', 'clock', 'arrangement', 'obligation', 'flow', 'thing', 'matter', 'deadline', 'date']);

/** What may follow a predicate that has its subject before it; anything else is an object of its own ("shed a tear"). */
const AFTER = /^(now|too|for|entirely|altogether|completely|as|since|on|with|by|at|in|after|from|under|upon|to|and|but|so|once|forever|outright|quietly|already|today|this|last|again|have|apply|exist|bind|hold|effect|anyway|instead|because|when|while|until|till|up|out|off|away|over)$/i;

/** "Gone." after "And the clause?"; "It does so no longer." after "X gave Y a share.": a predicate of what was just spoken of. */
export function predicateOfFocus(view: View, hits: StatusHit[], context: Context): Claim[] {
  const { terms, sentence } = view;
  if (view.block.kind === 'heading' || view.block.kind === 'title') return [];
  const term = context.asked?.term ?? context.focus.find((index) => terms.terms[index].language?.ended && terms.terms[index].kind === 'status');
  if (term === undefined || hits.some((hit) => hit.term !== term)) return [];
  const spoken = terms.terms[term].language ?? {};
  // "She kept her price target": a person is no term.
  if (/^\W*(he|she|i|we|you)\b/i.test(wordsOf(view, sentence.from, Math.min(sentence.from + 1, sentence.to - 1)))) return [];
  // "Not at all." answers a question, or denies the sentence before.
  if (!context.asked && /^\W*not at all\b/i.test(wordsOf(view, sentence.from, Math.min(sentence.from + 3, sentence.to - 1)))) return [];
  for (const hit of view.hits) {
    const { role } = cueOf(view, hit);
    if ((role !== 'ended' && role !== 'kept') || (role === 'ended' && givesHorizon(view, hit)) || isNoPredicate(view, hit, role)) continue;
    // "OUTDATED." rules on a statement.
    if (role === 'ended' && hit.first === sentence.from && /^(outdated|out of date|obsolete)$/i.test(wordsOf(view, hit.first, hit.last))) continue;
    // "They were losing on price": who loses is not what is lost.
    if (role === 'ended' && /^los(e|es|ing|t)$/i.test(wordsOf(view, hit.first, hit.last))) continue;
    // "Standing.", "Continuing preference." are headings of list items.
    if (role === 'kept' && /ing$/i.test(wordsOf(view, hit.first, hit.last)) && !/^still$/i.test(wordsOf(view, Math.max(sentence.from, hit.first - 1), Math.max(sentence.from, hit.first - 1)))) continue;
    // "It holds about 27 percent" has an object of its own.
    if (role === 'kept' && view.figures.some(({ kind, firstToken }) => kind !== 'year' && firstToken > hit.last && firstToken - hit.last <= 3)) continue;
    // All that stands before it must point back: no subject of its own, and no object behind it but one that points back too.
    const object = shellAt(view, hit.first - 4, hit.first - 1) >= 0 ? -1 : objectOf(view, hit);
    if (object < 0) for (let i = sentence.from; i < hit.first; i++) if (!pointsBack(view, i) && !isShell(view, i)) return [];
    // "No longer in the contract", "no longer part of it": the noun belongs to the phrase.
    const open = /^(the|of)$/i.test(wordsOf(view, hit.last, hit.last));
    const next = hit.last + 1;
    if (object < 0 && !open && next < sentence.to && view.scan.tokens.type[next] === TokenType.Word && !AFTER.test(wordsOf(view, next, next)) && !(view.scan.flags[next] & FLAGS.light)) return [];
    if (object < 0 && !open && next < sentence.to && /^(a|an|the|its|their)$/i.test(wordsOf(view, next, next))) return [];
    const says = role === 'ended' ? spoken.ended : spoken.kept;
    if (!says) return [];
    let flips = trailingDenial(view, hit.last) >= 0 ? 1 : 0;
    // "No, that's finished": the particle answers, and turns nothing.
    // … and neither does "it will not; that arrangement has ended".
    for (let i = hit.first - 1; i >= sentence.from && !/^[;:]$/.test(wordsOf(view, i, i)); i--) if (view.scan.flags[i] & FLAGS.neg && !/^no ?,$/i.test(wordsOf(view, i, i + 1))) flips++;
    const sign = (says === 'current' ? 1 : -1) * (flips % 2 ? -1 : 1);
    if (sign < 0 && isWeak(view, hit, role, context)) return [];
    const claim = makeClaim(view, term, sign, Math.min(hit.first, object < 0 ? hit.first : object), Math.max(hit.last, object));
    return claim ? [{ ...claim, present: true }] : [];
  }
  // "It didn't." after "it might take them to court".
  if (spoken.event && spoken.ended && NOT_DONE.test(wordsOf(view, sentence.from, sentence.to - 1))) {
    let last = sentence.to - 1;
    while (last > sentence.from && view.scan.tokens.type[last] === TokenType.Mark) last--;
    const claim = makeClaim(view, term, spoken.ended === 'current' ? 1 : -1, sentence.from, last);
    return claim ? [{ ...claim, present: true }] : [];
  }
  // "It does so no longer.", "Not any more."
  if (sentence.to - sentence.from <= 10 && (/\b(no longer|not any ?more|not any longer|not now|no more|any ?more)\b/i.test(wordsOf(view, sentence.from, sentence.to - 1)) || NO_MORE.test(wordsOf(view, sentence.from, sentence.to - 1))) && spoken.ended) {
    for (let i = sentence.from; i < sentence.to; i++) if (!pointsBack(view, i) && !/^(longer|any|more|anymore|so)$/i.test(wordsOf(view, i, i))) return [];
    let last = sentence.to - 1;
    while (last > sentence.from && view.scan.tokens.type[last] === TokenType.Mark) last--;
    const claim = makeClaim(view, term, spoken.ended === 'current' ? 1 : -1, sentence.from, last);
    return claim ? [{ ...claim, present: true }] : [];
  }
  return [];
}

/** What a verb of ending has behind it that points back: "ended that rule", "put an end to all that."; its token, else -1. */
function objectOf(view: View, { first, last }: { first: number; last: number }): number {
  const shell = shellAt(view, first, last + 4, DEMONSTRATIVE);
  if (shell >= 0) return shell;
  let at = last + 1;
  if (/^all$/i.test(wordsOf(view, Math.min(at, view.sentence.to - 1), Math.min(at, view.sentence.to - 1)))) at++;
  return at + 1 < view.sentence.to && first > view.sentence.from && /^(that|this)$/i.test(wordsOf(view, at, at)) && view.scan.tokens.type[at + 1] === TokenType.Mark ? at : -1;
}

/** "That rule has been abolished", unasked, may be of another rule; "Stay with us" bids the reader. Good enough to agree, not to differ. */
const isWeak = (view: View, { first, last }: { first: number; last: number }, role: 'ended' | 'kept', { asked }: Context): boolean =>
  asked === null && (role === 'ended' || (first === view.sentence.from && /^(stay|keep|hold|remain|continue|retain)$/i.test(wordsOf(view, first, last))));

/** "There isn't." after "Is there a cap?"; "No." after "Is it still exclusive?". Marked as an answer: it yields to a claim that says it in full. */
export function answerClaim(view: View, context: Context): Claim | null {
  if (!context.asked || context.asked.sign === 0) return null;
  const { tokens } = view.scan;
  let first = view.sentence.from;
  while (first < view.sentence.to - 1 && (tokens.type[first] !== TokenType.Word || /^[:.]$/.test(tokens.text[tokens.start[first + 1]] ?? '') && tokens.end[first] - tokens.start[first] < 3)) first++;
  const word = tokens.text.slice(tokens.start[first], tokens.end[first]).toLowerCase();
  const length = view.sentence.to - first;
  // "Not yet." says when, not whether.
  if (length > 6 || /^not (yet|quite|necessarily|only|sure)\b/i.test(wordsOf(view, first, view.sentence.to - 1))) return null;
  let no = word === 'no' || word === 'nope' || word === 'none' || word === 'not' || word === 'never';
  const yes = word === 'yes' || word === 'yep' || word === 'indeed' || word === 'correct';
  // "There isn't.", "It does not."; "It has no end date." says something else.
  if ((word === 'there' || word === 'it' || word === 'they') && length <= 5 && /^\w+ (\w+n['’]t|(is|are|does|do|was|did) not)\W*$/.test(wordsOf(view, first, view.sentence.to - 1).toLowerCase())) no = true;
  if (!yes && !no) return null;
  let last = view.sentence.to - 1;
  while (last > first && tokens.type[last] === TokenType.Mark) last--;
  const claim = makeClaim(view, context.asked.term, context.asked.sign * (no ? -1 : 1), first, last);
  return claim ? { ...claim, present: true, words: `answer: ${claim.words}` } : null;
}

/** An answer goes where the same block says the same thing in full. */
export function dropAnswers(reading: Reading, from: number): void {
  for (let i = reading.claims.length - 1; i >= from; i--) {
    const claim = reading.claims[i];
    if (!claim.words.startsWith('answer: ')) continue;
    if (reading.claims.some((other, j) => j >= from && j !== i && other.term === claim.term)) reading.claims.splice(i, 1);
  }
}

const NOT_DONE = /^\W*(but |and |so far |in the end,? |so |then |yet |they all |of course )?(it|they|that|[A-Z]\w+) (never did|never has|did not|did n['’]t|didn['’]t|has not|hasn['’]t|hadn['’]t|had not|never happened|didn['’]t happen|did not happen|never came)(,? so|,? in the end|,? after all| that| it| though| yet)*\W*(?:, (?:and|but) .{1,90})?$/;

function pointsBack(view: View, token: number): boolean {
  const { tokens, flags } = view.scan;
  if (tokens.type[token] !== TokenType.Word) return true;
  if (flags[token] & (FLAGS.light | FLAGS.neg | FLAGS.present | FLAGS.pastTense | FLAGS.past)) return true;
  return ANAPHORA.has(tokens.text.slice(tokens.start[token], tokens.end[token]).toLowerCase());
}
