/** What is timed on one text: the engine, its steps, and a plain scan. Each step is given what the ones before it made, and uses its arrays over and over, as the engine does. */
import { readText } from '../../lib/article/read-text';
import { readClaims } from '../../lib/claims/read-claims';
import { newScan, scan } from '../../lib/claims/scan';
import { check, judge } from '../../lib/engine';
import { readFigures } from '../../lib/figures/read-figures';
import { terms } from '../../lib/terms/bundled';
import { tokenize } from '../../lib/text/tokenize';
import { plainScan } from './plain-scan';
import type { Task } from './stopwatch';

export const wholeEngine = (text: string): number => check(readText(text), terms).marks.length;

export function engineTasks(text: string): Record<string, Task> {
  const article = readText(text);
  const blocks = article.blocks.map(({ start, end }) => text.slice(start, end));
  const tokens = blocks.map((block) => tokenize(block, terms.vocabulary));
  const sheet = newScan();
  const reading = readClaims(article, terms);
  return {
    'plain scan': () => plainScan(text),
    blocks: () => readText(text),
    tokens: () => blocks.reduce((count, block) => count + tokenize(block, terms.vocabulary, sheet.tokens).count, 0),
    figures: () => tokens.map((block) => readFigures(block, terms.vocabulary)),
    'tokens, figures, names and cues': () => blocks.reduce((count, block) => count + scan(block, terms, false, sheet).hits.length, 0),
    'the same, and claims': () => readClaims(article, terms),
    verdicts: () => judge(article, reading, terms),
    'whole engine': () => wholeEngine(text),
  };
}

/** How many words of the text there are to a mark. */
export const wordsPerMark = (text: string): number => text.split(/\s+/).length / wholeEngine(text);
