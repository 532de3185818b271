import { readText } from '../../lib/article/read-text';
import { readClaims } from '../../lib/claims/read-claims';
import { judge } from '../../lib/engine';
import { loadTerms } from '../../scripts/tools/load-terms';

const terms = loadTerms();
const HEAD = 'Microsoft and OpenAI change their deal\n\n';

/** What the engine says of a text under a headline about the deal: `verdict term "words"`, unverified ones left out; what lacks context counts as a match. */
export function marksOf(text: string): string[] {
  const article = readText(HEAD + text, { published: '2026-05-01' });
  return judge(article, readClaims(article, terms), terms, true).marks.filter(({ verdict }) => verdict !== 'unverified').map(({ verdict, term, text: words }) => `${verdict === 'missing-context' ? 'match' : verdict} ${term} "${words}"`);
}
