import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORTED } from '../../../lib/marks/names';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { askTab, checkedState, PLAIN_HOST, until, type Browser, type Tab } from '../harness/browser';
import { cardText, clickControl } from '../harness/card';
import { launch } from '../harness/launch';

const WORDS = 'Microsoft is paying billions';
const NOTE = 'Paying billions for what? The terms know of no such payment.';

let newsroom: Newsroom;
let browser: Browser;
let url: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await launch();
  // Not localhost, which counts as secure: on a plain-http page much that a form likes to use is missing.
  url = newsroom.at('renegotiated-again').replace('127.0.0.1', PLAIN_HOST);
});
afterAll(async () => {
  await browser?.close();
  await newsroom.close();
});

function select(tab: Tab, words: string): Promise<boolean> {
  return tab.evaluate((words) => {
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(words);
      if (at < 0) continue;
      getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
      return true;
    }
    return false;
  }, words);
}

/** The words that the page shows as reported. */
function reportedWords(tab: Tab): Promise<string[]> {
  return tab.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()), REPORTED);
}

/** The reports that are kept for a page, as the store tells them. */
function reportsOn(url: string): Promise<{ exact: string }[]> {
  return browser.inExtension(async (url) => ((await chrome.runtime.sendMessage({ name: 'report/find', data: { url } })) as { value: { exact: string }[] }).value, url);
}

describe('a report', () => {
  it('is made from selected words and acknowledged', async () => {
    const tab = await browser.open(url);
    await checkedState(browser, tab);
    expect(await select(tab, WORDS)).toBe(true);
    await askTab(browser, tab, 'tab/report-selection');
    await until(async () => (await cardText(tab))?.includes(WORDS), 'the report form');
    // What is typed goes to the note: the form has taken the focus there by itself.
    await until(() => tab.inHost((root) => root.activeElement?.classList.contains('report-note') ?? false, null), 'the focus in the note');
    await tab.type(NOTE);
    await clickControl(tab, 'Keep report');
    await until(async () => (await cardText(tab))?.includes('stored on this device'), 'the acknowledgement');
    expect((await reportsOn(url)).map((report) => report.exact)).toEqual([WORDS]);
    await until(async () => (await reportedWords(tab)).join('') === WORDS, 'the reported words to be marked');
    expect(tab.errors()).toEqual([]);
  });

  it('survives a restart of the browser, and its words are marked again', async () => {
    await browser.restart();
    const tab = await browser.open(url);
    await checkedState(browser, tab);
    expect((await reportsOn(url)).map((report) => report.exact)).toEqual([WORDS]);
    await until(async () => (await reportedWords(tab)).join('') === WORDS, 'the reported words to be marked');
    expect(tab.errors()).toEqual([]);
  });

  it('of the same words opens the first one instead', async () => {
    const tab = await browser.open(url);
    await checkedState(browser, tab);
    await select(tab, WORDS);
    await askTab(browser, tab, 'tab/report-selection');
    await until(async () => (await cardText(tab))?.includes('Your report on these words'), 'the first report');
    expect(await tab.inHost((root) => root.querySelector<HTMLTextAreaElement>('.report-note')!.value, null)).toBe(NOTE);
  });
});
