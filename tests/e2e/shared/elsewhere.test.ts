import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { checkedState, stateOf, type Browser, type Tab } from '../harness/browser';
import { launch } from '../harness/launch';
import { shownMarks } from '../harness/marks';

let newsroom: Newsroom;
let browser: Browser;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await newsroom.close();
});

const documentOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML, null);
const servedAt = (tab: Tab): Promise<string> =>
  tab.evaluate(async () => new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').documentElement.outerHTML, null);
/** Longer than the gate's last look at late text. */
const afterTheLastLook = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5000));

describe('pages about something else', () => {
  it('stay untouched and get no checker, while a page about the deal in the same browser does', async () => {
    const pages = ['harbour-tram', 'spreadsheet-at-forty'].map((slug) => newsroom.at(slug));
    const elsewhere = [];
    for (const url of pages) elsewhere.push(await browser.open(url));
    const alive = await browser.open(newsroom.at('renegotiated-again'));
    const state = await checkedState(browser, alive);
    expect(state.counts.discrepancy).toBeGreaterThan(0);
    await afterTheLastLook();

    for (const tab of elsewhere) {
      expect(await stateOf(browser, tab), tab.url()).toBeNull();
      expect(await shownMarks(tab)).toEqual([]);
      expect(await tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('plumbline')), null)).toEqual([]);
      expect(await documentOf(tab)).toBe(await servedAt(tab));
      expect(tab.errors()).toEqual([]);
    }
  });

  it('a page that turns to the deal in the same tab is checked, and left alone again afterwards', async () => {
    const tab = await browser.open(newsroom.at('harbour-tram'));
    await tab.goto(newsroom.at('friendly-divorce'));
    expect((await checkedState(browser, tab)).counts.match).toBeGreaterThan(0);
    await tab.goto(newsroom.at('harbour-tram'));
    await afterTheLastLook();
    expect(await stateOf(browser, tab)).toBeNull();
    expect(await documentOf(tab)).toBe(await servedAt(tab));
  });
});
