import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/article/read-text';
import { readClaims } from '../../lib/claims/read-claims';
import { judge } from '../../lib/engine';
import { compile } from '../../lib/terms/compile';
import { parseTermSet } from '../../lib/terms/schema';

/** The worked example of docs/term-sets.md, with a status beside it: no line of the engine knows these companies. */
const SET = {
  deal: { id: 'acme-birch', title: 'Acme and Birch', parties: ['Acme', 'Birch'], primarySource: 'https://example.org/deal', amended: { date: '2030-01-07', basis: 'Invented.' }, asOf: { date: '2030-01-10', basis: 'Invented.' } },
  sources: [{ file: 'one.txt', label: 'A letter', about: 'The deal' }],
  terms: [
    {
      id: 'royalty', family: 'royalty', kind: 'percent', title: 'Royalty', statement: 'Birch pays Acme 12 percent of its sales.', value: 12, payer: 'Birch', payee: 'Acme',
      support: [{ seed: 'one.txt', quote: 'Birch pays Acme 12 percent of its sales' }], requires: [['royalty-until']],
      language: { needs: ['acme|birch'], frame: ['{birch} …4 @give …6 {percent}', '{percent} of …3 sales'], about: ['royalty|royalties'] },
    },
    { id: 'royalty-until', family: 'royalty', kind: 'year', title: 'Royalty ends', statement: 'The royalty runs through 2041.', value: 2041, bound: 'through', support: [{ seed: 'one.txt', quote: 'through 2041' }], language: { with: ['royalty'], about: ['royalty|royalties'], reach: 16 } },
    {
      id: 'harbour-right', family: 'harbour', kind: 'status', title: 'Harbour right', statement: 'The harbour right has ended.', current: 'ended', superseded: 'Acme alone used the harbour.', support: [{ seed: 'one.txt', quote: 'the harbour right has ended' }],
      language: { ended: 'current', kept: 'opposite', topic: ['harbour right'] },
    },
  ],
  language: {
    entities: [{ id: 'acme', party: 'Acme', names: ['Acme'], groups: ['host'] }, { id: 'birch', party: 'Birch', names: ['Birch'] }],
    words: {}, others: [{ id: 'stake', frame: ['{percent} of …2 shares'] }], gate: [['acme'], ['birch']],
  },
};
const terms = compile(parseTermSet(JSON.stringify(SET)));
const marksOf = (text: string): string[] => {
  const article = readText(`Acme and Birch amend their deal\n\n${text}`);
  return judge(article, readClaims(article, terms), terms, true).marks.map(({ verdict, term, text: words }) => `${verdict} ${term} ${words}`);
};

describe('an invented deal goes through the same engine', () => {
  it.each([
    ['Birch pays Acme 12 percent of its sales through 2041.', ['match royalty 12 percent', 'match royalty-until 2041']],
    ['Birch hands over 12% of its sales to Acme.', ['missing-context royalty 12%']],
    ['Birch pays Acme 15 percent of its sales.', ['discrepancy royalty 15 percent']],
    ['Acme pays Birch 12 percent of its sales.', ['discrepancy royalty 12 percent']],
    ['The royalty that Birch pays ends in 2039.', ['discrepancy royalty-until 2039']],
    ['The harbour right has ended.', ['match harbour-right harbour right has ended']],
    ['The harbour right remains in force.', ['discrepancy harbour-right harbour right remains']],
    ['Acme holds 12 percent of the shares.', []],
    ['Birch could pay Acme 20 percent of its sales.', []],
  ])('%s', (text, marks) => {
    expect(marksOf(text)).toEqual(marks);
  });
});
