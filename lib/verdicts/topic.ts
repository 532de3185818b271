import type { Article } from '../article/article';
import type { Reading } from '../claims/reading';
import type { CompiledTerms } from '../terms/compile';
import type { TopicState } from './verdict';

/** The article's date, where it has one, must not lie before the day the deal was amended. */
function datedBefore(published: string | null, amended: string): boolean {
  return published !== null && /^\d{4}-\d{2}(-\d{2})?/.test(published) && published.slice(0, 10) < amended.slice(0, Math.min(10, published.length));
}

/** What speaks for and against an article being about the deal; made apart so that a test can print it. */
export interface TopicEvidence {
  bothInHead: boolean;
  terms: number;
  perHundredWords: number;
  parties: number;
  /** Mentions of the parties in a hundred words. */
  named: number;
  outsiders: number;
}

/** Weighs whether the deal, its terms or its consequences are what a good part of the article is about. */
function topicEvidence(reading: Reading, terms: CompiledTerms): TopicEvidence {
  const partyOf = (entity: number): string | undefined => terms.entities[entity].party;
  const parties = terms.deal.parties;
  // What names nobody (a date line, a byline, an aside) is no part of the head.
  const head = reading.named.filter(({ length }) => length > 0).slice(0, 3).flat();
  const all = reading.named.flat();
  const named = new Set(head.map(partyOf));
  const claimed = new Set(reading.claims.filter((claim) => !claim.elsewhere).map((claim) => claim.term));
  return {
    bothInHead: parties.every((party) => named.has(party)),
    terms: claimed.size,
    perHundredWords: (100 * (reading.claims.filter((claim) => !claim.elsewhere).length + reading.aside)) / Math.max(60, reading.words),
    parties: all.filter((entity) => partyOf(entity)).length,
    named: (100 * all.filter((entity) => partyOf(entity)).length) / Math.max(60, reading.words),
    outsiders: all.filter((entity) => terms.entities[entity].groups?.includes('outsider')).length,
  };
}

export function topicOf(article: Article, reading: Reading, terms: CompiledTerms, published: string | null): TopicState {
  if (!article.text.trim()) return 'empty';
  if (article.lang && !/^en\b/i.test(article.lang)) return 'not-english';
  const evidence = topicEvidence(reading, terms);
  if (!isAbout(evidence)) return 'off-topic';
  return datedBefore(published, terms.deal.amended.date) ? 'before-amendment' : 'on-topic';
}

/** Two thirds of the coverage seen carries five claims or more in a hundred words, what mentions the deal in passing one or two. */
function isAbout({ bothInHead, terms, perHundredWords, parties, named, outsiders }: TopicEvidence): boolean {
  if (parties < 3 || outsiders > parties) return false;
  const alone = outsiders * 3 <= parties;
  // Who is hardly named is mentioned in passing; few terms suffice where nobody else is spoken of.
  if (bothInHead) return terms >= 3 && perHundredWords >= (!alone || (named < 1.8 && terms < 8) ? 2.8 : terms >= 5 ? 1 : named >= 3 ? 2.4 : 2.8);
  return terms >= 7 && perHundredWords >= 2.6 && alone;
}
