import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { checkedState, type Browser } from '../harness/browser';
import { launch } from '../harness/launch';
import { joined, shownMarks } from '../harness/marks';
import { errorsOf, placeInLabels, type Scored } from '../harness/score';

let newsroom: Newsroom;
let browser: Browser;
const results: Record<string, { onTopic: boolean; marks: Scored[] }> = {};

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await newsroom.close();
});

describe('the five seeds as news pages', () => {
  it.each([0, 1, 2, 3, 4])('seed %i: what the checker says is what the page shows, and only in the article', async (seed) => {
    const story = newsroom.stories.find((each) => each.seed === seed)!;
    const tab = await browser.open(newsroom.at(story.slug));
    const state = await checkedState(browser, tab);
    const shown = await shownMarks(tab);

    expect(state.state).toBe('on-topic');
    expect(state.published).toContain(story.published.slice(0, 10));
    const visible = state.marks.filter((mark) => mark.verdict !== 'unverified');
    const pairs = joined(visible, shown);
    expect(pairs.length).toBeGreaterThan(5);
    expect(shown.filter((mark) => !mark.inArticle)).toEqual([]);
    for (const verdict of ['match', 'discrepancy', 'missing-context'] as const) {
      expect(state.counts[verdict], verdict).toBe(visible.filter((mark) => mark.verdict === verdict).length);
    }
    expect(tab.errors()).toEqual([]);

    results[`seed-00${seed}`] = { onTopic: true, marks: placeInLabels(seed, pairs) };
    await tab.close();
  });

  it('every label comes out right, with nothing wrong beside them', () => {
    expect(errorsOf(results)).toEqual([]);
  });

  it('the page’s own document stays as the server sent it, our one element left out', async () => {
    for (const slug of ['amicable-restructuring', 'renegotiated-again', 'open-ecosystem']) {
      const tab = await browser.open(newsroom.at(slug));
      await checkedState(browser, tab);
      const { now, served } = await tab.evaluate(async () => {
        const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
        const now = document.documentElement.cloneNode(true) as HTMLElement;
        for (const host of now.querySelectorAll('plumbline-host')) host.remove();
        return { now: now.outerHTML, served: served.documentElement.outerHTML };
      }, null);
      expect(now).toBe(served);
      expect(await tab.evaluate(() => document.querySelectorAll('plumbline-host').length, null)).toBeLessThanOrEqual(1);
      await tab.close();
    }
  });
});
