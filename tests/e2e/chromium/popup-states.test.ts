/** The popup in every state of the page, in words, with the ways out that each of them offers. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { checkedState, stateOf, until } from '../harness/browser';
import { cardText, clickControl, openCard } from '../harness/card';
import { Chromium, type ChromiumTab } from '../harness/chromium';
import { DEAL } from '../harness/deal-page';
import { press, says, texts } from '../harness/own-page';
import { BEFORE, GERMAN, LACKING, NEWER, UNSETTLED } from '../harness/state-pages';

const TRAM = '<!doctype html><html lang="en"><title>The tram</title><article><h1>The harbour tram</h1><p>OpenAI will pay Microsoft 25 percent of its revenue, joked the driver.</p></article></html>';
const PAGES: Record<string, string> = { '/deal': DEAL, '/before': BEFORE, '/german': GERMAN, '/newer': NEWER, '/lacks': LACKING, '/unsettled': UNSETTLED, '/tram': TRAM };

let server: Server;
let origin: string;
let browser: Chromium;
let tab: ChromiumTab;
let popup: ChromiumTab;
/** The answer to `/slow`, begun and not ended. */
let slow: ServerResponse | null = null;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    if (request.url !== '/slow') return void response.end(PAGES[request.url ?? ''] ?? 'Nothing.');
    slow = response;
    response.write(DEAL.slice(0, DEAL.indexOf('<main>')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await Chromium.launch();
});
afterAll(async () => {
  await browser?.close();
  server.close();
  server.closeAllConnections();
});
afterEach(async () => {
  for (const each of [popup, tab]) await each?.page.close();
});

async function open(path: string): Promise<void> {
  tab = await browser.open(origin + path);
  await openPopup();
}
async function openPopup(): Promise<void> {
  popup = await browser.openOwn(`popup.html?tab=${tab.id}`);
}
const store = (change: Record<string, unknown>): Promise<unknown> => browser.inExtension((change) => chrome.storage.local.set({ 'settings:version': 1, ...(change as object) }), change as never);
const marks = (): Promise<string[]> => texts(popup, '.marks q');

describe('the state of a page in words', () => {
  it.each<[string, string, string]>([
    ['/tram', 'Not about the deal', 'left this page alone'],
    ['/before', 'Written before the amendment', 'The terms hold since April 27, 2026'],
    ['/unsettled', 'About the deal, but no claim to check', 'nothing that the terms could confirm or contradict'],
    ['/german', 'Not in English', 'English articles only'],
  ])('%s: %s', async (path, head, more) => {
    await open(path);
    await says(popup, head);
    await says(popup, more);
    expect(await texts(popup, '.marks li')).toEqual([]);
    await says(popup, 'Terms as of April 30, 2026');
    expect(popup.errors()).toEqual([]);
  });

  it.each(['chrome://version/', 'about:blank'])('%s: not readable, and nothing to be done about it', async (url) => {
    tab = await browser.open(`${origin}/tram`);
    await tab.goto(url);
    await openPopup();
    await says(popup, 'Not readable by extensions');
    expect(await texts(popup, '.actions button, .site-switch')).toEqual([]);
  });

  it('says of a newer article that it may know more', async () => {
    await open('/newer');
    await says(popup, 'This article is newer than the terms, which are as of April 30, 2026');
    await until(async () => (await marks()).includes('25 percent'), 'the mark');
  });

  it('says what a mark leaves out', async () => {
    await open('/lacks');
    await until(async () => (await texts(popup, '.mark-expected')).some((text) => /^Leaves out: Revenue share ends and Cap on the revenue share$/.test(text)), 'what is left out');
  });

  it('says that the page is being read while it loads, and shows its marks by itself when it is there', async () => {
    tab = await browser.open(`${origin}/tram`);
    await tab.page.goto(`${origin}/slow`, { waitUntil: 'commit' });
    await openPopup();
    await says(popup, 'Reading the page');
    expect(await texts(popup, '.actions button')).toEqual([]);
    slow!.end(DEAL.slice(DEAL.indexOf('<main>')));
    await until(async () => (await marks()).includes('$150 billion'), 'the marks of the page');
  });

  it('follows the page in its tab', async () => {
    await open('/deal');
    await until(async () => (await marks()).includes('$150 billion'), 'the marks');
    await tab.goto(`${origin}/tram`);
    await says(popup, 'Not about the deal');
    await tab.page.goBack();
    await until(async () => (await marks()).includes('$150 billion'), 'the marks again');
  });
});

describe('a page that was refused', () => {
  it.each<[string, string]>([
    ['/tram', '25 percent'],
    ['/before', '20 percent'],
  ])('%s is checked anyway on request', async (path, words) => {
    await open(path);
    await press(popup, 'Check it anyway');
    await until(async () => (await marks()).includes(words), 'the marks');
    expect((await stateOf(browser, tab))!.marks.map(({ text }) => text)).toContain(words);
  });

  it('says so where checking it anyway finds nothing', async () => {
    await open('/german');
    await press(popup, 'Check it anyway');
    await says(popup, 'Checked: nothing here that the terms could confirm or contradict.');
  });
});

describe('what the reader has put away', () => {
  it('is said of dismissed marks, and they can be had back', async () => {
    tab = await browser.open(`${origin}/lacks`);
    const { marks: all } = await checkedState(browser, tab);
    for (let left = all.length; left > 0; left--) {
      const [first] = (await checkedState(browser, tab)).marks;
      await openCard(tab, first!.text);
      await clickControl(tab, 'Dismiss here');
      await until(async () => (await cardText(tab))?.includes('no longer marked'), 'the word that it is gone');
      await tab.press('Escape');
    }
    await openPopup();
    await says(popup, 'Nothing shown here');
    await says(popup, `You have dismissed ${all.length} marks here.`);
    await press(popup, 'Mark again');
    await until(async () => (await marks()).length === all.length, 'all marks');
    await tab.reload();
    expect((await checkedState(browser, tab)).marks).toHaveLength(all.length);
  });

  it('is said of verdicts that are switched off, with the way to the options', async () => {
    await open('/deal');
    await until(async () => (await marks()).length > 0, 'the marks');
    await store({ 'settings:shown': { match: false, discrepancy: false, 'missing-context': false, unverified: false } });
    await says(popup, 'Nothing shown here');
    await says(popup, 'their verdicts are switched off');
    await store({ 'settings:shown': { match: true, discrepancy: true, 'missing-context': true, unverified: false } });
    await until(async () => (await marks()).length > 0, 'the marks');
  });
});
