// Reading and checking labelled articles (the format: spec/verdicts.md).
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const specification = JSON.parse(readFileSync(join(here, '../../seeds/terms.json'), 'utf8'));

const families = new Map(specification.terms.map((term) => [term.id, term.family]));

const termIds = new Set(families.keys());

/** The family of a term's id. */
export const familyOf = (term) => families.get(term);

export const verdicts = ['match', 'discrepancy', 'missing-context', 'unverified'];

/** Where the `occurrence`-th (from 1) `quote` stands in `text`, as [start, end) in UTF-16 units; null where it does not. */
export function locate(text, { quote, occurrence = 1 }) {
  let start = -1;
  for (let seen = 0; seen < occurrence; seen++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) return null;
  }
  return [start, start + quote.length];
}

/** Every article of a folder, its file's name kept as `file`. */
export function readArticles(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ file: name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }));
}

/** What is wrong with one article's labels, a line each; empty where all is well. */
export function faults(article) {
  const found = [];
  const say = (line) => found.push(`${article.file ?? article.id}: ${line}`);
  if (!article.id || !article.title || typeof article.text !== 'string') say('id, title and text are needed');
  if (typeof article.onTopic !== 'boolean') say('onTopic must be true or false');
  if (!article.text?.startsWith(article.title)) say('the text does not begin with the title');
  if (!article.onTopic && article.claims?.some((claim) => claim.verdict !== 'unverified')) say('off topic, yet has claims');
  const taken = new Set();
  for (const claim of article.claims ?? []) {
    const at = locate(article.text, claim);
    if (!at) say(`no such quote: ${JSON.stringify(claim.quote)} (${claim.occurrence ?? 1})`);
    if (!termIds.has(claim.term)) say(`no such term: ${claim.term}`);
    if (!verdicts.includes(claim.verdict)) say(`no such verdict: ${claim.verdict}`);
    if (claim.verdict === 'missing-context') {
      if (!claim.missing?.length) say(`missing-context without missing: ${claim.quote}`);
      for (const id of claim.missing ?? []) if (!termIds.has(id)) say(`no such term: ${id}`);
    }
    const key = `${at} ${claim.term}`;
    if (taken.has(key)) say(`labelled twice: ${claim.quote}`);
    taken.add(key);
  }
  for (const distractor of article.distractors ?? []) {
    if (!locate(article.text, distractor)) say(`no such distractor: ${JSON.stringify(distractor.quote)} (${distractor.occurrence ?? 1})`);
  }
  return found;
}
