import type { Article } from '../article/article';
import type { View } from './view';
import { FLAGS, wordsOf } from './view';

const SAYS = /^\W*(?:\w+\W+){0,1}?(?:said|says|told|wrote|writes|adds?|added|argued?|notes?|noted|explain\w*|asks?|asked|reads|read|is how|was how|according)\b/i;

/**
 * Where a sentence is a statement held up to be looked at: a block opens with it between quotation marks, and goes on with an answer
 * ("“The first host keeps it all.” It gets one thing."). What it says is not the article's own claim.
 */
export function isHeldUp(text: string): boolean {
  const quoted = /^\W{0,6}?(?:\d{1,2}\W{1,3}|myth\W+|claim\W+)?[“"](.{12,220}?[.!?])[”"]\s+(\S.{4,})/is.exec(text);
  return quoted !== null && !SAYS.test(quoted[2].slice(0, 70)) && !/[“”"]/.test(quoted[1]);
}

/** A line that tells whose words stood above it. */
const ATTRIBUTION = /^\W{0,2}[–—-]|^\W*(?:said|says|wrote|according)\b/i;

/**
 * Whether a whole block stands between quotation marks with nobody to say it, as the statements do that a fact check takes one by one.
 * A pull quote does too, but its words stand in the article once more.
 */
export function isQuotedAlone(article: Article, index: number): boolean {
  const { kind, start, end } = article.blocks[index];
  if (kind === 'title' || kind === 'row' || end - start > LONGEST_STATEMENT) return false;
  const quoted = ALONE.exec(article.text.slice(start, end));
  if (!quoted) return false;
  const next = article.blocks[index + 1];
  if (next && ATTRIBUTION.test(article.text.slice(next.start, next.start + 20))) return false;
  return article.text.indexOf(quoted[1]) === article.text.lastIndexOf(quoted[1]);
}

const LONGEST_STATEMENT = 200;
const ALONE = /^\W{0,6}?(?:\d{1,2}\W{1,3}|(?:claim|myth|statement)(?: (?:no )?\d)?\W{1,3})?[“"]([^“”"]{12,}?)[.!?]?[”"][.!?]?$/i;

const ORDERS = /^\W*(?:\d{1,2}\W+)?(?:strike|review|revisit|delete|remove|replace|rewrite|amend|revise|drop|cross out|take out|look for|search for|update|check|tidy up|recitals?|clauses?|wording|sentences?)\b/i;

/** An instruction about other papers ("Strike any sentence that begins “Since it is the exclusive host”"): what these say is theirs. */
export function isAboutPapers(view: View): boolean {
  const text = wordsOf(view, view.sentence.from, view.sentence.to - 1);
  return ORDERS.test(text) && /\b(any|every|all|each|your|customers?['’]?|those|the) (\w+ )?(sentences?|clauses?|recitals?|references?|representations?|statements?|passages?|wording|language|paragraphs?|lines?|agreements?|contracts?|polic(?:y|ies))\b/i.test(text.slice(0, 90));
}

/** "In Brennan v Halyard (2021) the court struck down …": another matter, by the name of its case. */
export function isAboutACase(view: View): boolean {
  const text = wordsOf(view, view.sentence.from, view.sentence.to - 1);
  const versus = CASE.exec(text);
  if (!versus) return false;
  // The parties against each other are the matter itself.
  const { start, end } = view.scan.tokens;
  const at = start[view.sentence.from] + versus.index;
  const isParty = (near: (first: number, last: number) => boolean): boolean => view.mentions.some(({ first, last, entity }) => view.terms.entities[entity].party !== undefined && near(first, last));
  return !(isParty((_, last) => end[last] <= at && at - end[last] <= 1) && isParty((first) => start[first] > at && start[first] <= at + versus[0].length));
}

const CASE = / vs?\.? (?:the )?\p{Lu}\p{L}/u;

/** "A reader in Cork says that the contract is worth twice as much": what those who write in say is passed on to be answered. */
export const isFromAReader = (view: View): boolean => WROTE_IN.test(wordsOf(view, view.sentence.from, Math.min(view.sentence.from + 14, view.sentence.to - 1))) || FROM_A_READER.test(wordsOf(view, view.sentence.from, Math.min(view.sentence.from + 14, view.sentence.to - 1)));

const WROTE_IN = /\b(wrote|writes|emailed|rang|phoned|called) (to (say|complain|point out|object|ask|argue|protest|insist))\b/i;
const FROM_A_READER = /^\W*(?:(?:and|but|finally|lastly|then),? )?(?:(?:another|one more|(?:a|the) (?:second|third|fourth|fifth)) (?:says?|writes?|wrote|claims?|insists?|believes?|thinks?|complains?|objects?|wants?)\b|(?:an?|another|one|two|three|several|some|many|other|our|\d+) (?:\w+ ){0,2}?(?:readers?|subscribers?|listeners?|viewers?|callers?|commenters?)\b(?: \w+){0,6}? (?:says?|said|writes?|wrote|claims?|claimed|insists?|insisted|believes?|thinks?|tells?|told|asks?|asked|complains?|complained|objects?|objected|wanted|wants?)\b)/i;

/** "Your own agreement ends in 2027": the reader's contracts, not the parties'. */
export function isOfTheReader(view: View, first: number): boolean {
  return /\b(your|my|our) (own )?(\w+ )?(agreements?|contracts?|deals?|polic(?:y|ies)|commitments?|subscriptions?|licen[cs]es?|plans?|renewals?|clauses?|terms?)\b/i.test(wordsOf(view, view.sentence.from, first));
}

/** "My own clause is still in force": a thing of the writer's. */
export function isOfTheWriter(view: View, first: number): boolean {
  // "My only complaint is that the partner still pays" has a subject of its own behind it.
  if (/^\W*(my|mine) /i.test(wordsOf(view, view.sentence.from, Math.min(view.sentence.from + 2, view.sentence.to - 1))) && !/\bthat\b|[:–—]/i.test(wordsOf(view, view.sentence.from, first))) return true;
  return /\b(my|mine|our) (own )?$/i.test(`${wordsOf(view, Math.max(view.sentence.from, first - 2), Math.max(view.sentence.from, first - 1))} `);
}

/** "Nobody is saying where the lid sits": what is not told is taken for granted. */
export const isNotTold = (view: View, first: number): boolean => /\b(where|what|how|when)\b/i.test(wordsOf(view, Math.max(view.sentence.from, first - 3), first)) && /\b(nobody|no one|neither|not|never|none|\w+n['’]t)\b.{0,30}\b(say|saying|said|tell|told|disclos\w+|reveal\w*|know\w*|explain\w*)\b/i.test(wordsOf(view, view.sentence.from, first));

/** "Nobody has said who keeps the rights": an indirect question says nothing of the answer. */
export function isAskedIndirectly(view: View, first: number): boolean {
  const at = first > view.sentence.from ? first - 1 : first;
  return /\b(who|whoever|whose)\b/i.test(wordsOf(view, at, first)) && (view.scan.flags.subarray(view.sentence.from, first).some((bits) => (bits & (FLAGS.neg | FLAGS.saying)) !== 0));
}
