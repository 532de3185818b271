/** The sample article, checked by the engine as a page would be. */
import { readText } from '../article/read-text';
import { check } from '../engine';
import { terms } from '../terms/bundled';
import type { Sample } from './sample';
import words from './article.txt?raw';

/** The sample as it is shipped; in English, the language that is checked. */
export const SAMPLE_TEXT = words.trim();

/** Checks any text. Ids count the marks from the start. */
export function checkSample(text: string): Sample {
  const article = readText(text);
  const titleOf = (id: string | null): string => terms.terms.find((term) => term.id === id)?.title ?? '';
  const marks = check(article, terms).marks.map((mark, i) => ({
    id: String(i),
    start: mark.start,
    end: mark.end,
    verdict: mark.verdict,
    title: titleOf(mark.term),
    text: mark.text,
    expected: mark.expected,
    reason: mark.reason,
    missing: mark.missing.map(titleOf),
  }));
  return { text: article.text, blocks: article.blocks, marks };
}
