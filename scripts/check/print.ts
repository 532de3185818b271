import type { Article } from '../../lib/article/article';
import { harmless } from '../../lib/i18n/harmless';
import type { CompiledTerms } from '../../lib/terms/compile';
import type { Checked, Verdict } from '../../lib/verdicts/verdict';
import { explain } from './explain';
import type { Output } from './output';
import { put } from './stdout';
import { lineCounter, titlesOf, TOPICS, whyOf } from './words';

const SIGNS: Record<Verdict, string> = { match: '✓', discrepancy: '✗', 'missing-context': '…', unverified: '?' };

/** Prints each article's marks for people; with `explain` also how the engine got there. */
export function printed(terms: CompiledTerms, { all, explain: trace }: { all: boolean; explain: boolean }): Output {
  const titles = titlesOf(terms);
  return {
    article: (key, article, checked) => put(harmless(`${linesOf(key, article, checked, terms, titles, all).join('\n')}\n\n${trace ? `${explain(article, terms)}\n\n` : ''}`)),
    end: () => undefined,
  };
}

/** A line a mark, discrepancies and missing context with the reason. */
function linesOf(key: string, article: Article, { topic, marks, newer }: Checked, terms: CompiledTerms, titles: Map<string, string>, all: boolean): string[] {
  const lines = [`${key}${article.title ? `  ${article.title}` : ''}`];
  if (TOPICS[topic]) lines.push(`  ${TOPICS[topic]}`);
  if (newer) lines.push(`  The article is newer than the terms (as of ${terms.deal.asOf.date}) and may know more.`);
  const lineOf = lineCounter(article.text);
  for (const mark of marks) {
    if (mark.verdict === 'unverified' && !all) continue;
    lines.push(`  ${SIGNS[mark.verdict]} line ${lineOf(mark.start)}: “${mark.text.replace(/\s+/g, ' ')}” – ${titles.get(mark.term ?? '') ?? 'no term'}`);
    if (mark.verdict === 'discrepancy') lines.push(`      differs from the terms in our five sources: ${mark.expected}. ${whyOf(mark, titles)}`);
    else if (mark.verdict === 'missing-context') lines.push(`      ${whyOf(mark, titles)}`);
  }
  return lines;
}
