import type { Story } from './articles';
import type { SeedBlock } from './seeds';

const heading = (text: string): SeedBlock => ({ kind: 'heading', text });
const paragraph = (text: string): SeedBlock => ({ kind: 'paragraph', text });
const item = (text: string): SeedBlock => ({ kind: 'item', text });

/** Pages about something else, as full of money, shares, years and the word "exclusive" as any: Plumbline leaves them alone. */
export const ELSEWHERE: Story[] = [
  {
    slug: 'harbour-tram',
    layout: 'broadsheet',
    section: 'City',
    byline: 'Lorcan Pike',
    published: '2026-04-28T06:00:00Z',
    seed: null,
    title: 'Harbour tram gets its money, and a new last stop',
    standfirst: 'The council votes 14 to 9 for a line that will cost $1.2 billion and open in 2032.',
    blocks: [
      paragraph('The harbour tram will be built. After four hours of debate the council released $1.2 billion on Monday, 20 percent more than the estimate of 2024, for a line of eleven stops between the fish market and the northern docks.'),
      paragraph('Under the amended contract the operator pays the city a fifth of its fares through 2030, up to a total cap that neither side would name. “It is a fair split,” said the treasurer, Nuala Brandt. “Nobody is exclusive, and nobody is stuck.”'),
      heading('What changes for riders'),
      item('A single ticket costs $3.10, and nothing for those under twelve.'),
      item('Bus 50 no longer ends at the exchange; it runs on to the docks.'),
      item('Trams come every six minutes until 2032, then every four.'),
      paragraph('Work begins in October. The first cars, ordered for $150 million from a builder in the north, arrive a year later, and the second batch in half a year after that.'),
      paragraph('Opponents are weighing legal action. They say the old agreement gave the ferry company exclusive rights to the quay, and that the clause was scrapped without a vote.'),
    ],
    furniture: [],
    links: ['amended contract'],
    strong: [],
    related: ['Ferry company counts its losses', 'Ten walks from the new last stop', 'Why the exchange clock is never right'],
    comments: [{ name: 'Bertil', text: 'They said 2028 the last time. I will believe 2032 when I sit in it.' }],
  },
  {
    slug: 'spreadsheet-at-forty',
    layout: 'newsletter',
    section: 'Old tools',
    byline: 'Iris Fairweather',
    published: '2026-04-27T18:40:00Z',
    seed: null,
    title: 'The spreadsheet that would not retire',
    standfirst: 'Microsoft’s grid of cells turned forty, and it still runs half the world’s budgets.',
    blocks: [
      paragraph('Every April I ask readers which program they would miss most, and every April the answer is a grid. Excel, which Microsoft first sold in 1985, was named by 62 percent of the 3,100 who wrote back.'),
      paragraph('It is not the price. Rivals cost nothing and do most of the same. It is the habit: a budget of $50 million is passed from hand to hand as one file, with the year 2030 in the last column and somebody’s name in the first.'),
      heading('The numbers'),
      item('Over $10 billion a year is what analysts put down for the whole office suite.'),
      item('20 percent of the files we were sent held an error in a sum.'),
      item('Two readers still keep theirs on paper.'),
      paragraph('A share of the answers came with a confession. “I was going to move to a database in 2019,” wrote one, “and then it was Monday.”'),
    ],
    furniture: [],
    links: ['every April the answer is a grid'],
    strong: [],
    related: ['Last week: the fax machine', 'Next week: the pencil'],
    comments: [],
  },
];
