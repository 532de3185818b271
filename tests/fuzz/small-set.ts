/** A term set of an invented deal, with something of every part: small, so that many can be tried. */
export const SMALL_SET = {
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
    { id: 'sales', family: 'sales', kind: 'money', title: 'Sales', statement: 'Sales were over $3 billion a year.', value: 3e9, currency: 'USD', bound: 'over', period: 'year', support: [{ seed: 'one.txt', quote: 'over $3 billion' }], language: { about: ['sales|royalty'], hint: ['{money} in …2 {year}'] } },
    { id: 'lag', family: 'when', kind: 'duration', title: 'Notice', statement: 'Two weeks.', value: 'P14D', support: [{ seed: 'one.txt', quote: 'two weeks' }], language: { frame: ['{duration} notice'] } },
    { id: 'said', family: 'words', kind: 'quotation', title: 'What Ms Alder said', statement: 'a constructor of things that last', exactPart: 'things that last', support: [{ seed: 'one.txt', quote: 'a constructor of things that last' }], language: { speaker: ['alder'] } },
  ],
  language: {
    entities: [
      { id: 'acme', party: 'Acme', names: ['Acme', 'ACM'], epithets: ['harbour owner|operator', 'older partner'], groups: ['host'] },
      { id: 'birch', party: 'Birch', names: ['Birch'], proper: true },
      { id: 'alder', names: ['Alder', 'Ms Alder'] },
    ],
    words: { deck: ['deck*', 'top deck'] },
    others: [{ id: 'stake', frame: ['{percent} of …2 shares'], unverified: 'royalty', reach: 7 }],
    elsewhere: ['@deck sale'],
    gate: [['acme'], ['birch', 'ms alder']],
  },
};
