import { wordsOf, type View } from './view';

/** Where a clause of its own begins: what stands beyond it tells of another payment. */
const CLAUSE = /^[;|—–]$/;
const JOINT = /^(and|but|while|whereas|though|although)$/i;

const EARNS = '(?:earns?|takes?|makes?|brings?|rakes?|books?|collects?|receives?|pulls?|generates?)';
const REVENUE = '(?:revenues?|sales|income|turnover|takings|earnings|receipts|billings?)';
const REACHES = '(?:goes|go|going|lands?|ends? up|arriv\\w+|flows?|heads?|handed|passed|paid|payable|sent|owed|given)';

/** What says, with both named, that the one who is to be paid pays. `§a` stands for the payer of the term, `§b` for its payee. */
const SWAPPED = [
  // "The partner's 20 percent revenue share to the lab"
  new RegExp(`§b 's (?:[^ ]+ ){0,4}?(?:revenue share|payments?|remittances|cut|share|royalt(?:y|ies)|levy|dues) (?:payable |due |paid |owed )?to §a`),
  // "One dollar in five that the partner brings in goes to the lab"
  new RegExp(`(?:that|which|dollars?|pounds?|quid|everything|all|what|whatever|of) §b ${EARNS}\\b(?: [^ ]+){0,10}? ${REACHES}(?: [^ ]+){0,2}? (?:to|in|with|into|at) §a`),
  // "Of every dollar the partner takes, the lab gets a fifth"
  new RegExp(`(?:every|each|all|what|whatever|makes a|earns a) (?:[^ ]+ ){0,3}?§b ${EARNS}\\b(?: [^ ]+){0,6}? §a (?:gets?|is given|receives?|takes?|is paid|collects?|keeps?)`),
  // "The lab takes a fifth of what the partner earns", "… of the partner's revenue"
  new RegExp(`§a (?:[^ ]+ ){0,4}?(?:gets?|takes?|receives?|collects?|collecting|draws?|keeps?|pockets?|owed|getting|receiving)\\b(?: [^ ]+){0,9}? (?:of|that|from|what|everything) (?:what )?§b (?:'s (?:[^ ]+ ){0,2}?${REVENUE}|${EARNS})\\b`),
  // "20 percent of the partner's revenue is payable to the lab"
  new RegExp(`of §b 's (?:[^ ]+ ){0,2}?${REVENUE}\\b(?: [^ ]+){0,6}? (?:to|→|with) §a`),
  // "The partner must account to the lab for 20 percent"
  /§b (?:[^ ]+ ){0,3}?(?:accounts?|passes|pass|hands?|sends?|posts?|remits?|transfers?)(?: over| on)? to §a/,
  // "Partner to lab: 20 percent"
  /^(?:[•–*-] )?§b (?:→|to) §a :/,
  // "The lab's slice of the partner's revenue"
  /§a 's (?:slice|cut|share|portion|percentage) of §b/,
];

/** What makes one of these say something else. */
const UNLESS = /\b(not|no|never|nothing|none|nor|longer|used|once|formerly|stops?|stopped|ceased?|ends?|ended|would|if|unless|whether)\b|n['’]t\b/;

/** So many units before it can deny it ("nothing that …"). */
const BEFORE = 16;

/**
 * Whether the clause around a figure says in words, with both parties named, that the payee of a term pays its payer
 * ("one dollar in five that the partner earns goes to the lab"). A clause that names a product as well is left to the verbs.
 */
export function toldSwapped(view: View, at: { first: number; last: number }, payer: string, payee: string): boolean {
  const parties = view.mentions.filter(({ entity }) => view.terms.entities[entity].party !== undefined);
  if (!parties.some(({ entity }) => view.terms.entities[entity].party === payer) || !parties.some(({ entity }) => view.terms.entities[entity].party === payee)) return false;
  if (view.mentions.some(({ entity }) => view.terms.entities[entity].product === true && view.terms.entities[entity].party === payee)) return false;
  const text = named(view, ...clauseOf(view, at), payer, payee);
  for (const pattern of SWAPPED) {
    const match = pattern.exec(text);
    if (match && !UNLESS.test(text.slice(Math.max(0, match.index - BEFORE), match.index + match[0].length))) return true;
  }
  return false;
}

/** The tokens from `from` to `to`, in lower case and parted by spaces, the parties in place of their names. */
function named(view: View, from: number, to: number, payer: string, payee: string): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const mention = view.mentions.find(({ first, last }) => first <= i && i <= last);
    const party = mention && view.terms.entities[mention.entity].party;
    if (mention && (party === payer || party === payee)) {
      words.push(party === payer ? '§a' : '§b');
      i = mention.last;
    } else {
      const word = wordsOf(view, i, i).toLowerCase().replace('’', "'");
      if (!/^[,“”"()-]$/.test(word)) words.push(word);
    }
  }
  return words.join(' ');
}

/** The clause around a run of tokens. */
function clauseOf(view: View, { first, last }: { first: number; last: number }): [from: number, to: number] {
  const parts = (i: number): boolean => CLAUSE.test(wordsOf(view, i, i)) || (JOINT.test(wordsOf(view, i, i)) && i > view.sentence.from && wordsOf(view, i - 1, i - 1) === ',' && i + 1 < view.sentence.to && view.mentions.some((mention) => mention.first > i && mention.first <= i + 2));
  let from = first;
  let to = last + 1;
  while (from > view.sentence.from && !parts(from - 1)) from--;
  while (to < view.sentence.to && !parts(to)) to++;
  return [from, to];
}
