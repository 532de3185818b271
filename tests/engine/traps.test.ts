import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readText } from '../../lib/article/read-text';
import { readClaims } from '../../lib/claims/read-claims';
import { judge } from '../../lib/engine';
import { loadTerms } from '../../scripts/tools/load-terms';

const terms = loadTerms();
const CONTEXT = 'Microsoft and OpenAI change deal\n\nThe amended agreement was announced this week, and Microsoft remains OpenAI’s primary cloud partner.\n\n';
/** Still taken for discrepancies; the list may only grow shorter. */
const KNOWN = ['Nadella has rewritten', 'Pricing on Bedrock will follow'];

const lines = readFileSync('tests/engine/traps.txt', 'utf8').split('\n').filter((line) => line && !KNOWN.some((known) => line.startsWith(known)));

it.each(lines)('contradicts no term: %s', (line) => {
  const article = readText(CONTEXT + line);
  const marks = judge(article, readClaims(article, terms), terms, true).marks.filter(({ verdict }) => verdict === 'discrepancy');
  expect(marks.map(({ term, text }) => `${term}: ${text}`)).toEqual([]);
});
