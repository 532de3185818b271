import { ELSEWHERE } from './elsewhere';
import { readSeed, type SeedBlock } from './seeds';

export type Layout = 'broadsheet' | 'newsletter' | 'weblog';

export interface Story {
  slug: string;
  layout: Layout;
  section: string;
  byline: string;
  published: string;
  /** The seed it is made of, or null for a page about something else. */
  seed: number | null;
  title: string;
  standfirst: string | null;
  blocks: SeedBlock[];
  /** Outside the article, below it. */
  furniture: string[];
  /** Words that stand in a link or are emphasised, as on any news page: marks cross them. */
  links: string[];
  strong: string[];
  /** Headlines of other pieces and readers' comments. On pages about the deal they hold wrong figures that nobody may mark. */
  related: string[];
  comments: { name: string; text: string }[];
}

const RUMOURS = [
  'Analyst: OpenAI will pay Microsoft 35 percent until 2040',
  'Microsoft stays OpenAI’s exclusive cloud, insiders insist',
  'Our guide to the $90 billion Amazon deal with OpenAI',
];
const READERS = [
  { name: 'quayside_reader', text: 'My cousin works there. OpenAI pays Microsoft 45 percent through 2050, believe me.' },
  { name: 'M. Oduya', text: 'So Microsoft put $99 billion into OpenAI and Azure is still the exclusive cloud? No.' },
];

function seedStory(seed: number, rest: Pick<Story, 'slug' | 'layout' | 'section' | 'byline' | 'published' | 'links' | 'strong'>): Story {
  return { ...rest, ...readSeed(seed), seed, standfirst: null, related: RUMOURS, comments: READERS };
}

/** Every article of the newsroom: the five seeds in three layouts, then two about something else. */
export function stories(): Story[] {
  return [
    seedStory(0, { slug: 'amicable-restructuring', layout: 'broadsheet', section: 'Technology', byline: 'Odile Marchetti', published: '2026-04-29T07:30:00Z', links: ['amended agreement', 'AWS Bedrock'], strong: [] }),
    seedStory(1, { slug: 'partnership-overhaul', layout: 'weblog', section: 'Long reads', byline: 'Bram Teasdale', published: '2026-04-30T16:05:00Z', links: ['20 percent revenue share', 'stateful runtime technology'], strong: ['Conduct a Cloud Audit:', 'Prioritize Model Portability:', 'Implement a Multi-Model Strategy:', 'Monitor Cost and Performance Dynamically:'] }),
    seedStory(2, { slug: 'friendly-divorce', layout: 'broadsheet', section: 'Opinion', byline: 'Tamsin Vell', published: '2026-04-28T11:00:00Z', links: ['on Monday', 'blog post'], strong: [] }),
    seedStory(3, { slug: 'open-ecosystem', layout: 'weblog', section: 'Cloud', byline: 'the editors', published: '2026-04-29T09:12:00Z', links: ['https://openai.com/index/next-phase-of-microsoft-partnership'], strong: ['End of Exclusivity:', 'Azure Still Matters:', 'AGI Clause Removed:', 'Revenue Structure Flips:', 'Multi-cloud becomes the default:', 'Microsoft secures predictability:', 'Competition intensifies:'] }),
    seedStory(4, { slug: 'renegotiated-again', layout: 'newsletter', section: 'The Signal', byline: 'Iris Fairweather', published: '2026-04-28T18:40:00Z', links: ['The Financial Times', 'amended agreement'], strong: ['any cloud provider'] }),
    ...ELSEWHERE,
  ];
}
