import { describe, expect, it } from 'vitest';
import { pageLabel } from '../../lib/article/page-labels';

describe('labels of the page', () => {
  it.each([
    ['Share', 'share'],
    ['Like (13)', 'share'],
    ['12 Likes', 'share'],
    ['1.2K shares', 'share'],
    ['SavePrint', 'share'],
    ['Share on X · Facebook · LinkedIn', 'share'],
    ['Copy link to this article', 'share'],
    ['Listen to this article · 6 min', 'share'],
    ['5 min read', 'byline'],
    ['Ada Poe · 12-minute read', 'byline'],
    ['Apr 28 | 4 mins to read', 'byline'],
    ['Reading time: 4 minutes', 'byline'],
    ['April 28, 2026 · 5 min read', 'byline'],
    ['By Ada Poe | 28 April 2026 | 5 min read', 'byline'],
    ['5 min read · 28 April 2026', 'byline'],
    ['© 2026 The Courier. Do not copy without leave.', 'notice'],
    ['Copyright 2026 The Courier', 'notice'],
    ['All rights reserved.', 'notice'],
    ['Watch: OpenAI pays 30 percent', 'media'],
    ['VIDEO | Why the share is 75 percent?', 'media'],
  ])('%s', (text, why) => {
    expect(pageLabel(text, 'paragraph')).toBe(why);
  });

  it.each([
    'Shareholders like the deal',
    'Share of revenue: 20 percent',
    'Share 20 percent of revenue',
    'Like Amazon, Microsoft pays',
    'Copyright law decides',
    'Copyright and the cloud: 2026 in review.',
    'The article is a 5 min read',
    'A 5-minute read through the contract finds 20 percent.',
    'April 28, 2026 and 29 May 2026 · 5 min read',
    'In the contract of 28 April 2026, a 5 min read',
    'Watch the cap: it holds until 2030',
    'Listen: nobody pays 30 percent.',
    'Email: “We pay 20 percent.”',
    '20 percent',
    '2030',
    'Microsoft: 27%',
  ])('no label: %s', (text) => {
    expect(pageLabel(text, 'paragraph')).toBeNull();
  });

  it('are no headings and no quotations, but for a player’s and a photographer’s', () => {
    expect(pageLabel('Print', 'heading')).toBeNull();
    expect(pageLabel('Share', 'quote')).toBeNull();
    expect(pageLabel('Watch: OpenAI pays 40 percent', 'heading')).toBe('media');
    expect(pageLabel('© Ada Poe', 'caption')).toBe('notice');
    expect(pageLabel('Print', 'caption')).toBeNull();
  });

  it('are told from long lines that only begin like them, in time that grows with their length', () => {
    expect(pageLabel(`Share ${'like share '.repeat(5)}x${'share'.repeat(3)}!`, 'paragraph')).toBeNull();
    expect(pageLabel('share'.repeat(200_000), 'paragraph')).toBeNull();
  });
});
