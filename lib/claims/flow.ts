import type { Figure } from '../figures/figure';
import { FLAGS, mentionAfter, mentionBefore, wordsOf, type View } from './view';
import { TokenType } from '../text/tokens';
import { toldSwapped } from './told-flow';

/** How far from the figure the verb of payment may stand. */
const VERB_REACH = 14;
const SUBJECT_REACH = 18;

/**
 * Who pays whom, by the sentence, as against a term's payer and payee; null where it does not say.
 * Only a sentence that names both sides the wrong way round is `swapped`.
 */
export function flowOf(view: View, at: { first: number; last: number }, payer: string, payee: string): 'same' | 'swapped' | null {
  if (toldSwapped(view, at, payer, payee)) return 'swapped';
  const party = (entity: number): string | undefined => view.terms.entities[entity].party;
  const isParty = (entity: number): boolean => party(entity) === payer || party(entity) === payee;
  const verb = nearestVerb(view, at);
  const named = byPreposition(view, at);
  if (!verb) return direction(named.from, named.to, payer, payee);
  const before = mentionBefore(view, verb.token, isParty, SUBJECT_REACH);
  const after = mentionAfter(view, verb.token, isParty, SUBJECT_REACH);
  const text = (i: number): string => (i >= 0 && i < view.scan.tokens.count ? view.scan.tokens.text.slice(view.scan.tokens.start[i], view.scan.tokens.end[i]).toLowerCase() : '');
  const preposition = (first: number): string => {
    for (let i = first - 1; i >= first - 3 && i >= view.sentence.from; i--) {
      const word = text(i);
      if (word === 'by' || word === 'to' || word === 'from' || word === 'of') return word;
      if (!(view.scan.flags[i] & FLAGS.light)) break;
    }
    return '';
  };
  let from: string | undefined;
  let to: string | undefined;
  const subject = before ? party(before.entity) : undefined;
  const object = after ? party(after.entity) : undefined;
  const link = after ? preposition(after.first) : '';
  const beforeLink = before ? preposition(before.first) : '';
  const passive = verb.past && link === 'by';
  if (verb.gives) {
    if (passive) {
      from = object;
      if (subject && beforeLink === 'to') to = subject;
    } else {
      from = beforeLink === 'to' ? undefined : subject;
      if (beforeLink === 'to') to = subject;
      // "pays Acme 20 percent", "pays 20 percent to Acme"; not "20 percent of Acme's …".
      if (link === 'to' || (after && after.first - verb.token <= 4 && link !== 'of' && link !== 'from')) to = object;
    }
  } else {
    to = passive ? object : beforeLink === 'from' ? undefined : subject;
    if (link === 'from' || link === 'of') from = object;
    if (beforeLink === 'from') from = subject;
  }
  // "Will receive 20 percent of whatever the partner earns": the noun tells what the verb leaves open.
  if (direction(named.from, named.to, payer, payee) === 'swapped' || (from === undefined && named.from === payee && to === payer) || (to === undefined && named.to === payer && from === payee)) return 'swapped';
  if (from === payee && to === payer) return 'swapped';
  // The payee of the term pays, out of what its own product earns.
  if (verb.gives && from === payee && to === undefined && ownsRevenue(view, at, payee)) return 'swapped';
  if (from === payer || to === payee) return from === payee || to === payer ? null : 'same';
  return null;
}

function nearestVerb(view: View, at: { first: number; last: number }): { token: number; gives: boolean; past: boolean } | null {
  const { flags, position, tokens } = view.scan;
  let best: { token: number; gives: boolean; past: boolean } | null = null;
  let nearest = VERB_REACH;
  for (let i = view.sentence.from; i < view.sentence.to; i++) {
    if (i >= at.first && i <= at.last && at.last - at.first < 6) continue;
    if (!(flags[i] & (FLAGS.give | FLAGS.take)) || tokens.type[i] !== TokenType.Word) continue;
    const word = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    // Nouns that look like verbs of payment say nothing of direction by themselves.
    if (NOUNS.has(word) && !afterName(view, i)) continue;
    // "Of every dollar it earns" tells of what the share is of.
    if (EARNS.test(word) && ofWhat(view, i)) continue;
    // A verb after the figure speaks of it less often than one before it.
    const away = i < at.first ? position[at.first] - position[i] : position[i] - position[at.last] + 3;
    if (away < nearest) {
      nearest = away;
      best = { token: i, gives: (flags[i] & FLAGS.give) !== 0 && !(flags[i] & FLAGS.take && word.startsWith('get')), past: /(ed|id|nt|en)$/.test(word) || word === 'payable' };
    }
  }
  return best;
}

const EARNS = /^(earn|make|made|book|collect|take|took|bring|gain|generate|draw|pull)/;

/** Whether the verb stands in "what it earns", "every dollar it makes". */
function ofWhat(view: View, token: number): boolean {
  for (let i = token - 1; i >= view.sentence.from && i >= token - 5; i--) if (/^(what|whatever|everything|all|anything|dollars?|pounds?|euros?|cents?|quid|bucks?|sums?|revenues?|money)$/i.test(wordsOf(view, i, i))) return true;
  return false;
}

/** "Acme now hands the partner a fifth": behind a name, what could be a noun is the verb. */
function afterName(view: View, token: number): boolean {
  let i = token - 1;
  while (i >= view.sentence.from && (view.scan.flags[i] & FLAGS.light || /^(will|shall|must|to|continues?|may|can|would)$/i.test(wordsOf(view, i, i))) && !/^(the|a|an|its|their|'s|-)$/i.test(view.scan.tokens.text.slice(view.scan.tokens.start[i], view.scan.tokens.end[i]))) i--;
  return view.mentions.some((mention) => mention.last === i);
}

const NOUNS = new Set(['share', 'shares', 'hand', 'hands', 'part', 'parts', 'book', 'books', 'net', 'clip', 'set', 'sets', 'bank', 'return', 'returns', 'turn', 'turns', 'win', 'hold', 'route', 'claim', 'claims', 'pay-out', 'levy', 'pass', 'pocket', 'keep', 'get', 'channel']);

/** "20 percent to Acme", "from Acme": where no verb says it. */
function byPreposition(view: View, at: { first: number; last: number }): { from?: string; to?: string } {
  const { tokens } = view.scan;
  let from: string | undefined;
  let to: string | undefined;
  for (const mention of view.mentions) {
    const party = view.terms.entities[mention.entity].party;
    if (!party || Math.abs(mention.first - at.first) > 16 || inOtherClause(view, mention, at)) continue;
    const before = mention.first > view.sentence.from ? tokens.text.slice(tokens.start[mention.first - 1], tokens.end[mention.first - 1]).toLowerCase() : '';
    const after = mention.last + 1 < view.sentence.to ? tokens.text.slice(tokens.start[mention.last + 1], tokens.end[mention.last + 1]) : '';
    const pocket = /^['’]s (pocket|coffers|account|till|purse)/i.test(wordsOf(view, Math.min(mention.last + 1, view.sentence.to - 1), Math.min(mention.last + 4, view.sentence.to - 1)));
    if (before === 'to' || before === '→' || pocket) to = party;
    else if (before === 'from' || after === '→' || isPayer(view, mention.last)) from = party;
  }
  return { from, to };
}

/** "Its share remains at 20%, and the partner's own payments stop": a name behind an "and" of its own clause pays something else. */
const inOtherClause = (view: View, mention: { first: number; last: number }, at: { first: number; last: number }): boolean => /[,;] (and|but|while|whereas|though)\b/i.test(mention.first > at.last ? wordsOf(view, at.last, mention.first) : wordsOf(view, mention.last, at.first));

/** Only both sides the wrong way round are `swapped`; one side the right way, and none the wrong way, is `same`. */
function direction(from: string | undefined, to: string | undefined, payer: string, payee: string): 'same' | 'swapped' | null {
  if (from === payee && to === payer) return 'swapped';
  return from === payer || to === payee ? 'same' : null;
}

/** "The partner's payments to", "what the partner earns": the name of the one who pays. */
function isPayer(view: View, last: number): boolean {
  const next = wordsOf(view, Math.min(last + 1, view.sentence.to - 1), Math.min(last + 5, view.sentence.to - 1));
  if (/^['’]?s? ?(total |own |annual |yearly |gross )?(revenues?|sales|takings|turnover|income|receipts|revs?)\b.{0,24}\b(to|into|in|goes|go|flows|heads)\b/i.test(wordsOf(view, Math.min(last + 1, view.sentence.to - 1), Math.min(last + 7, view.sentence.to - 1)))) return true;
  return /^['’]?s? ?(own |yearly |annual )?(payments?|remittances|transfers|contributions?|royalt(y|ies)|cheques?|checks?|dues|levy) (to|of|back)\b/i.test(next) || (/^(earns|makes|takes in|brings in|collects|books|sells)\b/i.test(next) && ofWhat(view, last + 1));
}

/** Whether the revenue the figure is a share of is said to be the party's own ("of the turnover which its product makes"). */
function ownsRevenue(view: View, at: { first: number; last: number }, owner: string): boolean {
  const after = mentionAfter(view, at.last, (entity) => view.terms.entities[entity].party !== undefined, 10);
  return after !== undefined && view.terms.entities[after.entity].party === owner && view.terms.entities[after.entity].product === true;
}

export type { Figure };
