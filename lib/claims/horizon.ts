import type { Figure } from '../figures/figure';
import { FLAGS, wordsOf, type View } from './view';

/** Whether a year stands as a horizon ("through 2030", "ends in 2030", "2030: last year of …") rather than as a date of something. */
export function isHorizon(view: View, figure: Figure): boolean {
  // "4 billion for the year to June 2027" is a span of accounts.
  if (/\b(year|quarter|months?|period|half|weeks?)( (that|which))? ?(to|through|until|ended|ending|ends)? *$/i.test(wordsOf(view, Math.max(view.sentence.from, figure.firstToken - 3), Math.max(view.sentence.from, figure.firstToken - 1))) && figure.kind === 'month') return false;
  switch (figure.bound) {
    case 'through': case 'until': case 'at-least-until': case 'beyond':
      return true;
    case 'by': case 'in': case 'before': case 'after': case null: {
      // A month with its year is a horizon only where a word says so ("through December 2030").
      if (figure.kind === 'month') return false;
      // "In 2022 it sold …": years that were over when the deal was amended end nothing of it.
      if (figure.value < Number(view.terms.deal.amended.date.slice(0, 4))) return false;
      for (let i = Math.max(view.sentence.from, figure.firstToken - 7); i < figure.firstToken; i++) if (endsThen(view, i)) return true;
      for (let i = figure.lastToken + 1; i <= Math.min(view.sentence.to - 1, figure.lastToken + 8); i++) if (endsThen(view, i)) return true;
      // "Ends in 2032, and the payments in 2030": the verb of the horizon before it serves for both.
      if (view.figures.some((other) => other !== figure && other.kind === 'year' && other.lastToken < figure.firstToken && figure.firstToken - other.lastToken <= 8 && /^\S+,? (and|but|while|;) /i.test(wordsOf(view, other.lastToken, figure.firstToken)) && isHorizon(view, other))) return true;
      // "The last payment falls due in 2030", "an expiry date of 2030".
      if (LAST_ONE.test(wordsOf(view, Math.max(view.sentence.from, figure.firstToken - 9), Math.max(view.sentence.from, figure.firstToken - 1)))) return true;
      // "It is 2030", "the right year is 2030": what was asked, or was said wrongly.
      if (ANSWERS.test(wordsOf(view, view.sentence.from, Math.max(view.sentence.from, figure.firstToken - 1))) && figure.lastToken >= view.sentence.to - 2) return true;
      if (/^\W*((is|being|as|will be) )?the (last|final)\b/i.test(wordsOf(view, Math.min(figure.lastToken + 1, view.sentence.to - 1), Math.min(figure.lastToken + 4, view.sentence.to - 1)))) return true;
      // A year that stands by itself at the head or the end of a line: "2030 – last year of …", "Revenue share: 2030".
      if (figure.value <= Number(view.terms.deal.amended.date.slice(0, 4))) return false;
      const { tokens } = view.scan;
      const text = (i: number): string => (i >= 0 && i < tokens.count ? tokens.text.slice(tokens.start[i], tokens.end[i]) : '');
      if (figure.bound === null && (text(figure.firstToken - 1) === ':' || text(figure.firstToken - 1) === '|')) return true;
      // "2027 – the lab may list its shares": what may come to pass then.
      if (/\b(may|might|could|expected|plans?|hopes?|due)\b/i.test(wordsOf(view, Math.min(figure.lastToken + 1, view.sentence.to - 1), Math.min(figure.lastToken + 7, view.sentence.to - 1)))) return false;
      return figure.firstToken === view.sentence.from && /^[–—:\-|.]$|^and$/.test(text(figure.lastToken + 1)) ;
    }
    default:
      return false;
  }
}

const LAST_ONE = /\b(?:(?:last|final) (?:payment|instal?ment|che(?:que|ck)|transfer|cent|dollar|share|year)\b[^,;:.]{0,28}|(?:stop|end|ends|expiry|expiration|cut-?off|sunset|finish|closing|terminal)(?: date| year| point)?,? ?)(?:is |of |in |at |set for |due in |set at )*$/i;

const ANSWERS = /^\W*(?:it|that|this|the (?:right |correct |actual |true |real )?(?:year|date|answer|end date|figure)) (?:is|was|should be|should read|should have been|should have read)$/i;

/** A word of ending; "before the end of 2026" says when, not that anything ends. */
const endsThen = (view: View, token: number): boolean => (view.scan.flags[token] & FLAGS.ended) !== 0 && !(/^end$/i.test(wordsOf(view, token, token)) && /^(the|year|this|its)$/i.test(wordsOf(view, Math.max(view.sentence.from, token - 1), Math.max(view.sentence.from, token - 1))));
