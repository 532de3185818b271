import { TokenType } from '../text/tokens';
import { FLAGS, flagged, isWord, parts, wordsOf, type View } from './view';

/** "Nor do I mourn the removal of …": what is not mourned, celebrated or explained did happen. */
const MOURNED = /\b(mourn|regret|miss|lament|celebrat|welcom|mind|surpris|shock|forget|forgot|explain|mention|doubt|alter|affect|cheer|tell|told|disclos|reveal|know|publish|print|specif|weep|wept|bemoan|complain|grieve|object|name|naming|discuss|quantif|confirm|spell)\w*\b|\bgiv\w+ (the|that|any) (limit|cap|ceiling|figure|number|amount|rate|sum|date)\b/i;
/** Words of distance within which a negation turns what follows it. */
const NEGATION_REACH = 4.6;
const NO_LONGER_REACH = 11;

/** How many negations reach the words from `first` to `last`, those that belong to them (`own`) left out. */
export function negations(view: View, first: number, last: number, own: number, others: { first: number; last: number }[] = []): number {
  const { flags, position } = view.scan;
  let count = -own;
  for (let i = first; i <= last; i++) {
    if (!(flags[i] & FLAGS.neg)) continue;
    // "One distributor, and nobody else may apply": a clause of its own, which bears it out.
    if (/^(and|but) (nobody|none|no one) else$/i.test(wordsOf(view, i - 1, Math.min(i + (/^no$/i.test(wordsOf(view, i, i)) ? 2 : 1), view.sentence.to - 1)))) continue;
    // "A cap that nobody will name": the clause denies a thing of its own.
    if (isBound(view, i)) continue;
    if (i > first && /^(nobody|neither)$/i.test(wordsOf(view, i, i)) && !/^(and|but|or)$/i.test(wordsOf(view, i - 1, i - 1))) continue;
    if (i > first + 1 && /^(that|which|whose|whom) (none|no)$/i.test(wordsOf(view, i - 1, i))) continue;
    // "A primary, but no longer exclusive, partner": what stands between commas denies its own words alone.
    let before = false;
    let after = false;
    for (let j = first; j < i; j++) before ||= parts(view, j);
    for (let j = i + 1; j < last; j++) after ||= parts(view, j);
    if (!before || !after) count++;
  }
  for (let i = first - 1; i >= view.sentence.from; i--) {
    if (position[first] - position[i] > NO_LONGER_REACH || parts(view, i) || /^(and|but|while|that|which|who|because|so)$/i.test(wordsOf(view, i, i))) break;
    // Of what stands farther off only "no longer" reaches so far ("no longer obliged to sell its models through it alone").
    if (position[first] - position[i] > NEGATION_REACH && !/^no longer/i.test(wordsOf(view, i, Math.min(i + 1, first)))) continue;
    // A negation that belongs to another cue is not this one's.
    if (others.some((other) => other.first <= i && i <= other.last)) break;
    if (flags[i] & FLAGS.neg && !isBound(view, i) && !MOURNED.test(wordsOf(view, i, first))) count++;
  }
  // "No obligation of either company will depend on …": the subject is denied, however far off.
  const head = view.sentence.from;
  if (count === 0 && flags[head] & FLAGS.neg && !MOURNED.test(wordsOf(view, head, first)) && position[first] - position[head] > 4.6 && position[first] - position[head] < 16) {
    let plain = true;
    for (let i = head; i < first && plain; i++) plain = !parts(view, i) && !others.some((other) => other.first <= i && i <= other.last);
    if (plain) count++;
  }
  // "Lid on the total: none that we can find."; "hang on it no more".
  if (trailingNegation(view, last) >= 0 || trailingDenial(view, last) >= 0) count++;
  return Math.max(0, count);
}

/** "Never more than a fixed sum", "not above a ceiling": a bound, and no denial of it. */
const isBound = (view: View, token: number): boolean => /^\S+ (?:to )?(?:(?:more|higher|greater|larger|bigger|further) than|above|beyond|past|exceed\w*)\b/i.test(wordsOf(view, token, Math.min(token + 3, view.sentence.to - 1)));

/** The token of a negation that answers what stands before it (": none"), else -1. */
export function trailingNegation(view: View, last: number): number {
  const { tokens, flags } = view.scan;
  for (let i = last + 1; i < view.sentence.to - 1 && i <= last + 5; i++) {
    const mark = tokens.text[tokens.start[i]];
    if (mark === ':' || mark === '–' || mark === '—') {
      if (!(flags[i + 1] & FLAGS.neg) || !/^(no|none|nil|zip|nope|nothing|zero|nada|zilch)$/i.test(tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]))) return -1;
      const after = i + 2 < view.sentence.to ? tokens.text.slice(tokens.start[i + 2], tokens.end[i + 2]) : '.';
      return /^([.,;!)|]|that|whatever|at|so|known|disclosed|here)$/i.test(after) ? i + 1 : -1;
    }
    if (tokens.type[i] === TokenType.Mark) return -1;
  }
  return -1;
}

/** The last token of a "no more" or "no longer" that closes the clause of what stands before it, else -1; the words between are few and no clause of their own. */
export function trailingDenial(view: View, last: number): number {
  for (let i = last + 1; i < view.sentence.to - 1 && i <= last + 4; i++) {
    if (parts(view, i)) return -1;
    if (!/^no (more|longer)$/i.test(wordsOf(view, i, i + 1))) continue;
    const after = i + 2 < view.sentence.to ? wordsOf(view, i + 2, i + 2) : '.';
    return /^\W|^(and|but|so|since|from|after|under|according|now|as|than)$/i.test(after) && !/^than$/i.test(after) ? i + 1 : -1;
  }
  return -1;
}

export type Tense = 'past' | 'present' | null;

/** Whether the words from `first` to `last` speak of the past or the present, by the words around them. */
export function tenseOf(view: View, first: number, last: number): Tense {
  if (view.column) return view.column;
  if (isLeft(view, first, last)) return 'past';
  if (inPastWords(view, first, last, FLAGS.pastDeal)) return 'past';
  const { flags, position } = view.scan;
  const from = Math.max(first, view.sentence.from);
  let best: Tense = null;
  let nearest = 11;
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    const bits = isNoun(view, i) ? 0 : pastVerb(view, i) ? FLAGS.pastTense : isParticiple(view, i) ? 0 : (flags[i] & (FLAGS.present | FLAGS.pastTense | FLAGS.kept)) || (doesNow(view, i) ? FLAGS.present : 0);
    // An infinitive has no tense.
    if (!bits || (i > view.sentence.from && isWord(view, i - 1, 'to') && !(bits & FLAGS.kept))) continue;
    const away = i < from ? position[from] - position[i] : i > last ? position[i] - position[last] + 1 : 0;
    if (away < nearest) {
      nearest = away;
      best = bits & FLAGS.pastTense && !(bits & FLAGS.present) ? 'past' : 'present';
    }
  }
  return best;
}

/** "Was paying it a share": a noun that looks like a verb. */
const isNoun = (view: View, token: number): boolean => token > view.sentence.from && /^(an?|its|their|the|revenue|any|no) (share|shares|hold|run|stay|own|pay)$/i.test(wordsOf(view, token - 1, token));

/** "The rival steps up": a word in -s right behind a name is its verb in the present. */
function doesNow(view: View, token: number): boolean {
  if (token <= view.sentence.from || !view.mentions.some(({ last }) => last === token - 1)) return false;
  return /^[a-z]{2,}[^s'’]s$/.test(wordsOf(view, token, token)) && view.scan.tokens.space[token] !== 0;
}

/** "Sales made through a rival are left out": a participle behind its noun has no tense. */
function isParticiple(view: View, token: number): boolean {
  if (!(view.scan.flags[token] & FLAGS.pastTense) || token <= view.sentence.from || token + 1 >= view.sentence.to) return false;
  return isWord(view, token - 1, 'be') || PARTICIPLE.test(wordsOf(view, token - 1, token + 1));
}

const PARTICIPLE = /^(sales|revenues?|money|payments?|income|purchases|receipts|sums?|dollars?|anything|everything|whatever|amounts?|business|takings) (made|held|paid|sent|taken|given) (through|via|on|by|over|outside|from|at|in|to|elsewhere|with|under)$/i;

/** "Goes from being the only provider to being one of many": the state that is left behind. */
function isLeft(view: View, first: number, last: number): boolean {
  let from = first - 1;
  while (from >= view.sentence.from && from >= first - 4 && !isWord(view, from, 'from')) from--;
  if (from < view.sentence.from || from < first - 4) return false;
  return /\bfrom (being |having )?((a|an|the|its|their|his) )?$/i.test(`${wordsOf(view, Math.max(view.sentence.from, first - 4), Math.max(view.sentence.from, first - 1))} `) && /\bto (being|having|becoming|a|an|the|one)\b/i.test(wordsOf(view, last, Math.min(last + 8, view.sentence.to - 1)));
}

/** The tense of a verb by its own auxiliaries alone, null where it has none. */
export function ownTense(view: View, verb: number): Tense {
  for (let i = verb - 1; i >= Math.max(view.sentence.from, verb - 5); i--) {
    const word = wordsOf(view, i, i).toLowerCase();
    if (/^(is|are|has|have|does|do|will|isn['’]t|aren['’]t|hasn['’]t|doesn['’]t|don['’]t|won['’]t)$/.test(word)) return 'present';
    if (/^(was|were|had|did|wasn['’]t|weren['’]t|hadn['’]t|didn['’]t)$/.test(word)) return 'past';
    if (!(view.scan.flags[i] & (FLAGS.light | FLAGS.neg)) && !/^(been|being|be)$/.test(word)) return null;
  }
  return null;
}

/** Whether words of the past cover a place: "used to", "had been", "under the old contract". */
export function inPastWords(view: View, first: number, last: number, also = 0): boolean {
  const { flags, position } = view.scan;
  const from = Math.max(first, view.sentence.from);
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    if (flags[i] & FLAGS.pastNoun && !(flags[i] & (FLAGS.past | also))) {
      if (i >= from - 4 && i <= last) return true;
      continue;
    }
    if (!(flags[i] & (FLAGS.past | also))) continue;
    // "…, which had been the only one, is no longer its partner": what stands between commas does not cover what follows them.
    if (i < from - 1 && isAside(view, i, from)) continue;
    // A relative clause behind it tells of something else ("the exclusivity that once made them …").
    if (i > last && /\b(that|which|who|whose)\b/i.test(wordsOf(view, last + 1, i))) break;
    const away = i < from ? position[from] - position[i] : i > last ? position[i] - position[last] : 0;
    // At the head of a sentence ("Under the old contract, …") they cover all of it.
    if (away <= (i < from ? (i - view.sentence.from < 6 ? 45 : 14) : 3.5)) return true;
  }
  return false;
}

/** Whether a token stands in an aside that a comma, or a dash, has opened before it and another closed before `to`. */
function isAside(view: View, token: number, to: number): boolean {
  let opened = token - 1;
  while (opened >= view.sentence.from && !parts(view, opened)) opened--;
  if (opened <= view.sentence.from || token - opened > 4) return false;
  for (let i = token + 1; i < to; i++) if (parts(view, i)) return !/^(which|that|who|and|but)$/i.test(wordsOf(view, i + 1, i + 1));
  return false;
}

/** A regular past ("shared", "passed on") of a verb of giving or taking, without an auxiliary. */
function pastVerb(view: View, token: number): boolean {
  const { flags, tokens } = view.scan;
  if (!(flags[token] & FLAGS.pledged) && (!(flags[token] & (FLAGS.give | FLAGS.take)) || !tokens.text.slice(tokens.start[token], tokens.end[token]).endsWith('ed'))) return false;
  for (let i = token - 1; i >= view.sentence.from && i >= token - 3; i--) if (AUXILIARY.test(tokens.text.slice(tokens.start[i], tokens.end[i]))) return false;
  return true;
}

const AUXILIARY = /^(has|have|is|are|be|been|being|get|gets|will|to)$/i;

/** Whether the claim is put forward as somebody's report. */
export function isReported(view: View): boolean {
  return flagged(view, view.sentence.from, view.sentence.to - 1, FLAGS.reported);
}

/** Whether the sentence calls something untrue. */
export function isDenied(view: View): boolean {
  return flagged(view, view.sentence.from, view.sentence.to - 1, FLAGS.denial);
}
