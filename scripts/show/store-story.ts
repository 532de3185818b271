import type { Story } from '../../tests/newsroom/articles';

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });

/** An article of our own for the stores' pictures: a wrong share, and a privilege without its exception. */
export const STORE_STORY: Story = {
  slug: 'looser-ties',
  layout: 'newsletter',
  section: 'The Signal',
  byline: 'Iris Fairweather',
  published: '2026-04-29T08:00:00Z',
  seed: null,
  title: 'Microsoft and OpenAI agree on looser ties',
  standfirst: 'What changes, and what the money does',
  blocks: [
    paragraph('Microsoft and OpenAI said on Monday that OpenAI may offer its products on any cloud provider. Azure is no longer exclusive, and Microsoft remains its primary cloud partner.'),
    paragraph('OpenAI will go on paying Microsoft 25 percent of its revenue through 2030, up to a cap. In the other direction nothing flows any more: Microsoft no longer pays OpenAI a revenue share.'),
    paragraph('New products ship first on Azure until 2032. The clause about artificial general intelligence is gone.'),
    paragraph('Microsoft has invested more than $13 billion in OpenAI since 2019, when it began with $1 billion. OpenAI’s annual revenue is past $10 billion. Amazon has agreed to invest up to $50 billion in OpenAI.'),
  ],
  furniture: [],
  links: [],
  strong: [],
  related: [],
  comments: [],
};
