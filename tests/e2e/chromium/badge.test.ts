/** Badge, title and icon of each tab: of pages of every kind, on the way from one to the other, and after the background was stopped. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BADGE_COLOURS } from '../../../lib/background/badge';
import { checkedState, until } from '../harness/browser';
import { Chromium, type ChromiumTab } from '../harness/chromium';
import { DEAL } from '../harness/deal-page';
import { BEFORE, GERMAN, LACKING, MATCHING, NEWER, UNSETTLED } from '../harness/state-pages';

const PAGES: Record<string, string> = {
  '/differs': DEAL,
  '/newer': NEWER,
  '/lacks': LACKING,
  '/matches': MATCHING,
  '/unsettled': UNSETTLED,
  '/before': BEFORE,
  '/german': GERMAN,
  '/tram': '<!doctype html><html lang="en"><title>The tram</title><article><h1>The harbour tram</h1><p>It opens in 2032 and costs $50 billion.</p></article></html>',
};

let server: Server;
let origin: string;
let browser: Chromium;

beforeAll(async () => {
  server = createServer((request, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGES[request.url ?? ''] ?? 'Nothing.'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** A page that was kept does not load again. */
const KEPT = { waitUntil: 'commit' } as const;

interface Shown {
  text: string;
  colour: string;
  title: string;
}

const hex = (parts: readonly number[]): string => `#${parts.slice(0, 3).map((part) => part.toString(16).padStart(2, '0')).join('')}`;
const shownOn = async (tab: ChromiumTab): Promise<Shown> => {
  const [text, colour, title] = await browser.inExtension(async (tabId) => [await chrome.action.getBadgeText({ tabId }), [...(await chrome.action.getBadgeBackgroundColor({ tabId }))], await chrome.action.getTitle({ tabId })], tab.id);
  return { text: text as string, colour: hex(colour as number[]), title: title as string };
};
/** Waits for a badge, and gives what else is shown with it. */
const badge = (tab: ChromiumTab, text: string, title?: RegExp): Promise<Shown> =>
  until(async () => {
    const shown = await shownOn(tab);
    return shown.text === text && (!title || title.test(shown.title)) && shown;
  }, `the badge “${text}” ${String(title ?? '')} on ${tab.url()}`);
const open = (path: string): Promise<ChromiumTab> => browser.open(origin + path);

describe('a page', () => {
  beforeAll(async () => {
    browser = await Chromium.launch();
  });
  afterAll(() => browser.close());

  it.each<[string, string, keyof typeof BADGE_COLOURS, RegExp]>([
    ['/differs', '2', 'red', /^2 places differ from the terms$/],
    ['/newer', '1', 'amber', /^1 place differs; the article is newer than the terms and may know more$/],
    ['/lacks', '1', 'amber', /^1 place leaves out context that changes the meaning$/],
    ['/matches', '✓', 'plain', /^\d+ places match the terms, none differs$/],
  ])('%s has the badge “%s” in %s, and says in words what it counts', async (path, text, colour, title) => {
    const tab = await open(path);
    await badge(tab, text, title);
    // Text, colour and title are set one after the other.
    await until(async () => (await shownOn(tab)).colour === BADGE_COLOURS[colour], `the badge in ${colour}`);
    await tab.close();
  });

  it.each<[string, RegExp]>([
    ['/unsettled', /nothing that the terms can settle/],
    ['/before', /^Written before the amendment/],
    ['/german', /^Not in English/],
  ])('%s has no badge, and the title says why', async (path, title) => {
    const tab = await open(path);
    await badge(tab, '', title);
    await tab.close();
  });

  it('has a badge of its own in each tab, and loses it with what it counted', async () => {
    const differs = await open('/differs');
    const matches = await open('/matches');
    await badge(differs, '2');
    await badge(matches, '✓');
    const elsewhere = await open('/tram');
    expect(await shownOn(elsewhere)).toMatchObject({ text: '', title: 'Plumbline' });
    await differs.evaluate(() => void [...document.querySelectorAll('p')].find((each) => each.textContent.includes('$150 billion'))!.remove(), null);
    await badge(differs, '1');
    await badge(matches, '✓');
    for (const tab of [differs, matches, elsewhere]) await tab.close();
  });

  it('has the icon greyed where Plumbline does not run, and in colour again where it does', async () => {
    const worker = browser.context.serviceWorkers()[0]!;
    await worker.evaluate(() => {
      const action = chrome.action as { setIcon(details: chrome.action.TabIconDetails, done: () => void): void };
      const set = action.setIcon.bind(action);
      const icons: Record<string, string> = {};
      Object.assign(globalThis, { icons });
      action.setIcon = (details, done) => {
        icons[details.tabId!] = (details.path as Record<string, string>)[16]!;
        set(details, done);
      };
    });
    const icon = (tab: ChromiumTab, wanted: RegExp) => until(() => worker.evaluate(([id, wanted]) => new RegExp(wanted).test((globalThis as never as { icons: Record<string, string> }).icons[id] ?? ''), [String(tab.id), wanted.source] as const), `the icon ${wanted}`);
    const tab = await open('/differs');
    await badge(tab, '2');
    const off = (sites: string[]) => browser.inExtension((sites) => chrome.storage.local.set({ 'settings:version': 1, 'settings:sitesOff': sites }), sites);
    await off(['127.0.0.1']);
    await icon(tab, /grey/);
    await badge(tab, '', /^Switched off for this site$/);
    await off([]);
    await icon(tab, /\/16\.png/);
    await badge(tab, '2');
    await tab.goto('chrome://version/');
    await icon(tab, /grey/);
    await badge(tab, '', /^Plumbline does not run here$/);
    await tab.close();
  });
});

describe.each([[false], [true]])('the way back and forward, with pages that are kept whole: %s', (keepsPages) => {
  let tab: ChromiumTab;
  beforeAll(async () => {
    browser = await Chromium.launch({ keepsPages });
    tab = await open('/differs');
  });
  afterAll(() => browser.close());

  it('has the badge of the page that is shown, each time', async () => {
    await badge(tab, '2');
    await tab.evaluate(() => void Object.assign(globalThis, { stillHere: true }), null);
    await tab.goto(`${origin}/tram`);
    await badge(tab, '', /^Plumbline$/);
    await tab.goto(`${origin}/lacks`);
    await badge(tab, '1', /context/);
    await tab.page.goBack(KEPT);
    await badge(tab, '', /^Plumbline$/);
    await tab.page.goBack(KEPT);
    await badge(tab, '2', /differ/);
    expect(await tab.evaluate(() => 'stillHere' in globalThis, null)).toBe(keepsPages);
    await tab.page.goForward(KEPT);
    await badge(tab, '', /^Plumbline$/);
    await tab.page.goForward(KEPT);
    await badge(tab, '1', /context/);
  });
});

describe('a background that was stopped', () => {
  let tab: ChromiumTab;
  beforeAll(async () => {
    browser = await Chromium.launch();
    tab = await open('/differs');
    await checkedState(browser, tab);
  });
  afterAll(() => browser.close());

  it('leaves badge and title, and shows those of the page that comes next, and of a page that changes', async () => {
    await badge(tab, '2', /differ/);
    await until(async () => (await shownOn(tab)).colour === BADGE_COLOURS.red, 'the badge in its colour');
    const before = await shownOn(tab);
    await browser.stopBackground();
    expect(await shownOn(tab)).toEqual(before);
    await browser.stopBackground();
    await tab.goto(`${origin}/matches`);
    await badge(tab, '✓', /match/);
    await browser.stopBackground();
    await tab.evaluate(() => {
      document.querySelector('p')!.textContent = 'OpenAI will pay Microsoft 35 percent of its revenue through 2030, subject to a total cap.';
    }, null);
    await badge(tab, '1', /differs/);
    await browser.stopBackground();
    await tab.goto(`${origin}/tram`);
    await badge(tab, '', /^Plumbline$/);
  });
});
