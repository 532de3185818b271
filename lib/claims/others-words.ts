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

const ORDERS = /^\W*(?:\d{1,2}\W+)?(?:strike|delete|remove|replace|rewrite|amend|revise|drop|cross out|take out|look for|search for|update|check|tidy up|recitals?|clauses?|wording|sentences?)\b/i;

/** An instruction about other papers ("Strike any sentence that begins “Since it is the exclusive host”"): what these say is theirs. */
export function isAboutPapers(view: View): boolean {
  const text = wordsOf(view, view.sentence.from, view.sentence.to - 1);
  return ORDERS.test(text) && /\b(any|every|all|your|customers?['’]?|those|the) (\w+ )?(sentences?|clauses?|recitals?|references?|passages?|wording|language|paragraphs?|lines?|agreements?|contracts?|polic(?:y|ies))\b/i.test(text.slice(0, 90));
}

/** "Your own agreement ends in 2027": the reader's contracts, not the parties'. */
export function isOfTheReader(view: View, first: number): boolean {
  return /\b(your|my|our) (own )?(\w+ )?(agreements?|contracts?|deals?|polic(?:y|ies)|commitments?|subscriptions?|licen[cs]es?|plans?|renewals?|clauses?|terms?)\b/i.test(wordsOf(view, view.sentence.from, first));
}

/** "My own clause is still in force": a thing of the writer's. */
export function isOfTheWriter(view: View, first: number): boolean {
  if (/^\W*(my|mine) /i.test(wordsOf(view, view.sentence.from, Math.min(view.sentence.from + 2, view.sentence.to - 1)))) return true;
  return /\b(my|mine|our) (own )?$/i.test(`${wordsOf(view, Math.max(view.sentence.from, first - 2), Math.max(view.sentence.from, first - 1))} `);
}

/** "Nobody has said who keeps the rights": an indirect question says nothing of the answer. */
export function isAskedIndirectly(view: View, first: number): boolean {
  const at = first > view.sentence.from ? first - 1 : first;
  return /\b(who|whoever|whose)\b/i.test(wordsOf(view, at, first)) && (view.scan.flags.subarray(view.sentence.from, first).some((bits) => (bits & (FLAGS.neg | FLAGS.saying)) !== 0));
}
