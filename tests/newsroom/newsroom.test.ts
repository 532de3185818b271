import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNewsroom, type Newsroom } from './server';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const words = (text: string): string => text.replace(/^\s*[•-]\s+/gm, '').replace(/\s+/g, ' ').trim();
const seedFiles = readdirSync('seeds').filter((name) => name.endsWith('.txt')).sort();

async function open(slug: string) {
  const window = new Window();
  window.document.write(await (await fetch(newsroom.at(slug))).text());
  return window.document;
}

describe('the newsroom', () => {
  it('makes a page of each seed, in three layouts', () => {
    expect(newsroom.stories.filter((story) => story.seed !== null).map((story) => story.seed)).toEqual([0, 1, 2, 3, 4]);
    expect(new Set(newsroom.stories.map((story) => story.layout)).size).toBe(3);
    expect(newsroom.stories.filter((story) => story.seed === null)).toHaveLength(2);
  });

  it.each([0, 1, 2, 3, 4])('shows the text of seed %i unchanged, its furniture outside the article', async (seed) => {
    const story = newsroom.stories.find((each) => each.seed === seed)!;
    const document = await open(story.slug);
    const article = document.querySelector('article')!;
    const text = readFileSync(`seeds/${seedFiles[seed]}`, 'utf8');
    const inArticle = text.split('\n').filter((line) => line.trim() !== '' && !story.furniture.includes(line));
    if (inArticle[0] === story.title) inArticle.shift();
    expect(words([...article.querySelectorAll('.text :is(p, li, h2)')].map((each) => each.textContent).join('\n'))).toBe(words(inArticle.join('\n')));
    expect(article.querySelector('h1')!.textContent).toBe(story.title);
    for (const line of story.furniture) {
      expect(article.textContent).not.toContain(line);
      expect(document.body.textContent).toContain(line);
    }
  });

  it('puts the last lines of the third and fourth seed outside the article', () => {
    const furniture = (seed: number) => newsroom.stories.find((each) => each.seed === seed)!.furniture;
    expect(furniture(2)).toEqual(['Comments (0)', 'Login Log in to comment.', 'Be the first to comment!']);
    expect(furniture(3)).toEqual(['FavoriteLoadingAdd to favorites', 'Author: Shahzad Khan', 'Software Developer / Architect', 'Leave a Reply']);
    expect([furniture(0), furniture(1), furniture(4)]).toEqual([[], [], []]);
  });

  it('finds every phrase that is to be a link or bold', async () => {
    for (const story of newsroom.stories) {
      const article = (await open(story.slug)).querySelector('article .text')!;
      const dressed = [...article.querySelectorAll('a, strong')].map((each) => each.textContent);
      expect(new Set(dressed), story.slug).toEqual(new Set([...story.links, ...story.strong]));
    }
  });

  it('dates every page after the amendment, as news sites do', async () => {
    for (const story of newsroom.stories) {
      const document = await open(story.slug);
      const about = JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent) as { datePublished: string; headline: string };
      expect(about).toMatchObject({ datePublished: story.published, headline: story.title });
      expect(document.querySelector('meta[property="article:published_time"]')!.getAttribute('content')).toBe(story.published);
      expect(story.published >= '2026-04-27' && story.published < '2026-05-01').toBe(true);
    }
  });

  it('has a front page that leads to every story, styles, and nothing else', async () => {
    const text = await (await fetch(newsroom.url)).text();
    for (const story of newsroom.stories) expect(text).toContain(`href="/${story.layout}/${story.slug}"`);
    for (const name of ['base', 'front', 'broadsheet', 'newsletter', 'weblog']) {
      expect((await fetch(`${newsroom.url}/style/${name}.css`)).headers.get('content-type')).toContain('text/css');
    }
    for (const path of ['/style/none.css', '/style/../server.ts', '/weblog/harbour-tram', '/%00']) {
      expect((await fetch(newsroom.url + path)).status, path).toBe(404);
    }
  });
});
