import type { Article } from '../../lib/article/article';
import { readFigures } from '../../lib/figures/read-figures';
import type { CompiledTerms } from '../../lib/terms/compile';
import { tokenize } from '../../lib/text/tokenize';
import type { Checked } from '../../lib/verdicts/verdict';
import { whyOf } from './words';

/** What programs get of an article. */
export function resultOf({ onTopic, topic, marks }: Checked, titles: Map<string, string>): object {
  return {
    onTopic, topic,
    marks: marks.map((mark) => ({ start: mark.start, end: mark.end, text: mark.text, term: mark.term, verdict: mark.verdict, missing: mark.missing, found: mark.found, expected: mark.expected, why: whyOf(mark, titles), reason: mark.reason, sources: mark.sources })),
  };
}

/** Every figure of an article, instead of marks. */
export function figuresOf(article: Article, { vocabulary }: CompiledTerms): object[] {
  return article.blocks.flatMap((block) => {
    const text = article.text.slice(block.start, block.end);
    return readFigures(tokenize(text, vocabulary), vocabulary).map(({ start, end, kind, value, high, unit, bound, hedge }) => ({ start: block.start + start, end: block.start + end, text: text.slice(start, end), kind, value, high, unit, bound, hedge }));
  });
}
