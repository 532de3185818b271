import type { Article } from '../../lib/article/article';
import type { CompiledTerms } from '../../lib/terms/compile';
import type { Checked, Verdict } from '../../lib/verdicts/verdict';
import { whyOf } from './words';

const SIGNS: Record<Verdict, string> = { match: '✓', discrepancy: '✗', 'missing-context': '…', unverified: '?' };
const TOPICS = { 'on-topic': '', 'off-topic': 'not about the deal', 'before-amendment': 'written before the amendment: about an earlier agreement', 'not-english': 'not in English', empty: 'no text' };

/** Prints one article's marks for people: a line each, discrepancies and missing context with the reason. */
export function print(key: string, article: Article, { topic, marks, newer }: Checked, terms: CompiledTerms, all: boolean): void {
  const titles = new Map(terms.terms.map(({ id, title }) => [id, title]));
  console.log(`${key}${article.title ? `  ${article.title}` : ''}`);
  if (TOPICS[topic]) console.log(`  ${TOPICS[topic]}`);
  if (newer) console.log(`  The article is newer than the terms (as of ${terms.deal.asOf.date}) and may know more.`);
  for (const mark of marks) {
    if (mark.verdict === 'unverified' && !all) continue;
    const line = article.text.slice(0, mark.start).split('\n').length;
    console.log(`  ${SIGNS[mark.verdict]} line ${line}: “${mark.text.replace(/\s+/g, ' ')}” – ${titles.get(mark.term ?? '') ?? 'no term'}`);
    if (mark.verdict === 'discrepancy') console.log(`      differs from the terms in our five sources: ${mark.expected}. ${whyOf(mark, titles)}`);
    else if (mark.verdict === 'missing-context') console.log(`      ${whyOf(mark, titles)}`);
  }
  console.log('');
}
