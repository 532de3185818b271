/** An extension's life while pages are open: its background is stopped, it is updated, it is removed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedState, stateOf, until } from '../harness/browser';
import { cardText, openCard } from '../harness/card';
import { Chromium, type ChromiumTab } from '../harness/chromium';
import { DEAL } from '../harness/deal-page';
import { elsewhere } from '../harness/pages';

let page: Awaited<ReturnType<typeof elsewhere>>;
let browser: Chromium;
let tab: ChromiumTab;

beforeAll(async () => {
  page = await elsewhere();
  page.body = DEAL;
});
afterAll(() => page.close());

const launched = async (): Promise<void> => {
  browser = await Chromium.launch();
  tab = await browser.open(page.url);
  await checkedState(browser, tab);
};
const names = (): Promise<string[]> => tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('plumbline')), null);
const hosts = (): Promise<number> => tab.evaluate(() => document.querySelectorAll('plumbline-host').length, null);
const complaints = (): string[] => tab.errors().filter((error) => !error.includes('404'));
const badge = (): Promise<string> => browser.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);

describe('a background that is stopped', () => {
  beforeAll(launched);
  afterAll(() => browser.close());

  it('leaves the badge, and comes back when it is needed', async () => {
    const before = await until(badge, 'the badge');
    await browser.stopBackground();
    await tab.page.bringToFront();
    expect(await badge()).toBe(before);
    const text = await openCard(tab, '$150 billion');
    expect(text).toContain('$150 billion');
    await until(async () => (await cardText(tab))?.includes('skyrocketed'), 'the sentence of the source');
    await tab.reload();
    await checkedState(browser, tab);
    await until(async () => (await badge()) === before, 'the badge of the page');
    expect(complaints()).toEqual([]);
  });
});

describe('an update while pages are open', () => {
  beforeAll(launched);
  afterAll(() => browser.close());

  it('replaces marks and dock, with one element and no complaint', async () => {
    await openCard(tab, '$150 billion');
    await tab.evaluate(() => document.querySelector('plumbline-host')!.setAttribute('data-before', ''), null);
    const worker = browser.context.serviceWorkers()[0]!;
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await until(async () => (await tab.evaluate(() => document.querySelector('[data-before]'), null)) === null, 'the old element to go');
    await until(async () => (await names()).length > 0 && (await hosts()) === 1, 'the new version to mark the page');
    expect(complaints()).toEqual([]);
  });

  it('shows the welcome page no more, even where nothing tells that it was shown', async () => {
    const welcomes = () => browser.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
    await browser.inExtension(async () => (await chrome.storage.local.clear(), null), null);
    for (const page of welcomes()) await page.close();
    await tab.evaluate(() => document.querySelector('plumbline-host')!.setAttribute('data-before', ''), null);
    // The one of the version before may still be told of.
    const worker = browser.context.serviceWorkers().at(-1)!;
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await until(async () => (await tab.evaluate(() => document.querySelector('[data-before]'), null)) === null && (await names()).length > 0, 'the new version to mark the page');
    expect(welcomes()).toEqual([]);
  });
});

describe('a removal while pages are open', () => {
  beforeAll(launched);
  afterAll(() => browser.close());

  it('leaves a page as if it had never been there', async () => {
    await openCard(tab, '$150 billion');
    const worker = browser.context.serviceWorkers()[0]!;
    await worker.evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined);
    await until(async () => (await names()).length === 0, 'the marks to go');
    await until(async () => (await hosts()) === 0, 'the element to go');
    const point = await tab.evaluate(() => {
      const box = document.querySelector('h1')!.getBoundingClientRect();
      return { x: box.left + 20, y: box.top + 10 };
    }, null);
    await tab.click(point);
    await tab.press('Escape');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(complaints()).toEqual([]);
    expect(await stateOf(browser, tab).catch(() => null)).toBeNull();
  });
});
