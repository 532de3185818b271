/** Making reports, and finding their words again, where a test needs more of the browser than every browser gives. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elsewhere } from '../harness/pages';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { askTab, checkedState, until } from '../harness/browser';
import { cardText, clickControl, openCard } from '../harness/card';
import { Chromium, type ChromiumTab } from '../harness/chromium';
import { select } from '../harness/select';

let newsroom: Newsroom;
let browser: Chromium;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await Chromium.launch();
});
afterAll(async () => {
  await browser?.close();
  await newsroom.close();
});

const reportsOn = (url: string) =>
  browser.inExtension(async (url) => ((await chrome.runtime.sendMessage({ name: 'report/find', data: { url } })) as { value: { id: string; exact: string; kind: string }[] }).value, url);
const reportOf = (id: string) =>
  browser.inExtension(async (id) => ((await chrome.runtime.sendMessage({ name: 'report/get', data: { id } })) as { value: Record<string, never> }).value, id);
const reportedWords = (tab: ChromiumTab) =>
  tab.evaluate(() => [...(CSS.highlights.get('plumbline-report') ?? [])].map((range) => (range as Range).toString()), null);
const inNote = (tab: ChromiumTab) =>
  until(() => tab.inHost((root) => root.activeElement?.classList.contains('report-note') ?? false, null), 'the focus in the note');

async function fresh(slug: string): Promise<{ tab: ChromiumTab; url: string }> {
  const url = newsroom.at(slug);
  const tab = await browser.open(url);
  await checkedState(browser, tab);
  await tab.page.bringToFront();
  return { tab, url };
}

/** One press of a key, at once after the words: the focus comes with them. */
async function closesBy(tab: ChromiumTab, key: string): Promise<void> {
  await tab.press(key);
  await until(async () => (await cardText(tab)) === null, `the card to close by ${key}`);
}

describe('a report', () => {
  it('is made from a card with the keyboard alone, with what the card knows', async () => {
    const { tab, url } = await fresh('renegotiated-again');
    await openCard(tab, '$150 billion');
    await until(async () => {
      await tab.press('Tab');
      return tab.inHost((root) => root.activeElement?.textContent.startsWith('Report') ?? false, null);
    }, 'the focus on the button');
    await tab.press('Enter');
    await inNote(tab);
    await tab.type('The sources say ten.');
    await tab.page.keyboard.press('Control+Enter');
    await until(async () => (await cardText(tab))?.includes('stored on this device'), 'the acknowledgement');
    const { id } = (await reportsOn(url))[0]!;
    expect(await reportOf(id)).toMatchObject({
      kind: 'discrepancy',
      state: 'open',
      quote: { exact: '$150 billion' },
      page: { url, title: expect.any(String) as string, published: expect.stringMatching(/^2026-04-28/) as string },
      figure: { kind: 'money', value: 150e9, unit: 'USD' },
      term: 'openai-revenue',
      verdict: 'discrepancy',
      found: '$150 billion',
      note: 'The sources say ten.',
      private: false,
    });
    await closesBy(tab, 'Escape');
    await until(async () => (await reportedWords(tab)).join() === '$150 billion', 'the reported words to be marked');
    expect(tab.errors()).toEqual([]);
  });

  it('of selected words takes a note, another kind and a source by the keyboard alone, in the order of the form', async () => {
    const { tab, url } = await fresh('open-ecosystem');
    const words = (await tab.evaluate(() => document.querySelector('article .text p')!.firstChild!.textContent, null))!.trim().slice(0, 24);
    await select(tab, words);
    const worker = browser.context.serviceWorkers()[0]!;
    await worker.evaluate(async (id) => {
      const tab = await chrome.tabs.get(id);
      (chrome.commands.onCommand as never as { dispatch: (name: string, tab: chrome.tabs.Tab) => void }).dispatch('report-selection', tab);
    }, tab.id);
    await inNote(tab);
    await tab.type('Not in our sources.');
    await tab.page.keyboard.press('Shift+Tab');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Tab', 'Tab']) await tab.press(key);
    await tab.type('https://source.example/report');
    await tab.page.keyboard.press('Control+Enter');
    await until(async () => (await cardText(tab))?.includes('stored on this device'), 'the acknowledgement');
    // The focus is on "Done": one more key, and the page has it back.
    await closesBy(tab, 'Enter');
    const [kept] = await reportsOn(url);
    expect(await reportOf(kept!.id)).toMatchObject({ kind: 'new-term', note: 'Not in our sources.', source: 'https://source.example/report', quote: { exact: words } });
    expect(tab.errors()).toEqual([]);
    await tab.close();
  });

  it('of the mark whose card is open is made by the command for selected words, where none are', async () => {
    const { tab, url } = await fresh('friendly-divorce');
    const worker = browser.context.serviceWorkers()[0]!;
    const command = (name: string) =>
      worker.evaluate(async ([id, name]) => {
        const tab = await chrome.tabs.get(id);
        (chrome.commands.onCommand as never as { dispatch: (name: string, tab: chrome.tabs.Tab) => void }).dispatch(name, tab);
      }, [tab.id, name] as const);
    await command('next-mark');
    await until(() => cardText(tab), 'the card of the first mark');
    await command('report-selection');
    await inNote(tab);
    await tab.type('Four keys and a sentence.');
    await tab.page.keyboard.press('Control+Enter');
    await until(async () => (await reportsOn(url)).length === 1, 'the report');
    const [mark] = (await checkedState(browser, tab)).marks;
    expect(await reportsOn(url)).toMatchObject([{ exact: mark!.text }]);
    await tab.close();
  });

  it('of a mark that is wrong says so, and why', async () => {
    const { tab, url } = await fresh('partnership-overhaul');
    const mark = (await checkedState(browser, tab)).marks.find(({ verdict }) => verdict === 'match')!;
    await openCard(tab, mark.text);
    await clickControl(tab, 'Report');
    await inNote(tab);
    expect(await cardText(tab)).toContain('The mark is wrong.');
    expect(await cardText(tab)).toContain('Why should it not be marked?');
    await tab.type('It speaks of something else.');
    await tab.page.keyboard.press('Control+Enter');
    await until(async () => (await reportsOn(url)).length === 1, 'the report');
    expect(await reportOf((await reportsOn(url))[0]!.id)).toMatchObject({ kind: 'false-alarm', verdict: 'match', term: mark.term, note: 'It speaks of something else.' });
    await tab.close();
  });

  it('keeps what was typed when the form is closed by mistake, until it is kept', async () => {
    const { tab } = await fresh('amicable-restructuring');
    const note = () => tab.inHost((root) => root.querySelector<HTMLTextAreaElement>('.report-note')?.value ?? null, null);
    const words = (await tab.evaluate(() => document.querySelector('article .text p')!.firstChild!.textContent, null))!.trim().slice(0, 24);
    const open = async () => {
      await select(tab, words);
      await askTab(browser, tab, 'tab/report-selection');
      await inNote(tab);
    };
    await open();
    await tab.type('A long thought that');
    await tab.press('Escape');
    await until(async () => (await cardText(tab)) === null, 'the form to close');
    await open();
    expect(await note()).toBe('A long thought that');
    await tab.page.keyboard.press('Control+Enter');
    await until(async () => (await cardText(tab))?.includes('stored on this device'), 'the acknowledgement');
    await tab.press('Enter');
    await open();
    expect(await cardText(tab)).toContain('Your report on these words');
    expect(await note()).toBe('A long thought that');
    await tab.close();
  });

  it('is found in the popup, which leads to its words, to the whole list and to a file', async () => {
    const { tab } = await fresh('amicable-restructuring');
    await until(async () => (await reportedWords(tab)).length > 0, 'the reported words');
    const popup = await browser.openOwn(`popup.html?view=reports&tab=${tab.id}`);
    await popup.page.getByText('on this page').first().waitFor();
    const [download] = await Promise.all([popup.page.waitForEvent('download'), popup.page.getByRole('button', { name: 'Export as JSON' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^plumbline-reports-.*\.json$/);
    await popup.page.getByText('Written: plumbline-reports-').waitFor();
    const [list] = await Promise.all([browser.context.waitForEvent('page'), popup.page.getByRole('button', { name: 'All reports' }).click()]);
    await list.getByText('kept on this device').first().waitFor();
    await list.close();
    await popup.page.bringToFront();
    await popup.page.locator('.latest-item').first().click();
    await until(async () => (await cardText(tab))?.includes('Your report on these words'), 'the report on the page');
    expect(popup.errors()).toEqual([]);
    await popup.close();
    await tab.close();
  });

  it('is made by the command and by the menu, also on a page that is about something else', async () => {
    const url = newsroom.at('harbour-tram');
    const tab = await browser.open(url);
    await tab.page.bringToFront();
    const words = (await tab.evaluate(() => document.querySelector('article .text p')!.textContent, null)).trim().slice(0, 40);
    await select(tab, words);
    const worker = browser.context.serviceWorkers()[0]!;
    await worker.evaluate(async (id) => {
      const tab = await chrome.tabs.get(id);
      (chrome.contextMenus.onClicked as never as { dispatch: (info: object, tab: chrome.tabs.Tab) => void }).dispatch({ menuItemId: 'report-selection', selectionText: '' }, tab);
    }, tab.id);
    await until(() => cardText(tab), 'the form, by the menu');
    await inNote(tab);
    await tab.press('Escape');
    await until(async () => (await cardText(tab)) === null, 'the form to close');
    await select(tab, words);
    await worker.evaluate(async (id) => {
      const tab = await chrome.tabs.get(id);
      (chrome.commands.onCommand as never as { dispatch: (name: string, tab: chrome.tabs.Tab) => void }).dispatch('report-selection', tab);
    }, tab.id);
    await inNote(tab);
    expect(await until(() => cardText(tab), 'the form, by the command')).toContain(words);
    await tab.page.keyboard.press('Control+Enter');
    await until(async () => (await reportsOn(url)).length === 1, 'the report');
    await tab.close();
    // On the next visit the checker comes by the page's address: the gate says no.
    const again = await browser.open(url);
    await until(async () => (await reportedWords(again as ChromiumTab)).join('') === words, 'the words to be marked');
    expect(again.errors()).toEqual([]);
  });

  it('is found again after the page has changed around it, and said to be gone when its words are gone', async () => {
    const server = await elsewhere();
    try {
      const words = 'OpenAI will pay Microsoft 25 percent of its revenue through 2030';
      const page = (before: string, text: string, after: string) =>
        `<!doctype html><html lang="en"><title>The deal</title><article><h1>Microsoft and OpenAI amend their deal</h1><p>${before} Microsoft and OpenAI announced the amended agreement on Monday, which ends Azure exclusivity.</p><p>${text}, the two companies said. ${after}</p></article></html>`;
      server.body = page('', words, 'It ends there.');
      const tab = await browser.open(server.url);
      await checkedState(browser, tab);
      await tab.page.bringToFront();
      await select(tab, words);
      await askTab(browser, tab, 'tab/report-selection');
      await inNote(tab);
      await tab.page.keyboard.press('Control+Enter');
      await until(async () => (await reportsOn(server.url)).length === 1, 'the report');
      const { id } = (await reportsOn(server.url))[0]!;
      const here = async () => ((await askTab(browser, tab, 'tab/reports')) as { id: string; here: boolean }[] | null)?.[0];

      server.body = page('Updated at noon, with more than a few words put in before everything else.', words, 'It does not end there at all.');
      await tab.goto(`${server.url}?utm_source=mail#part`);
      await until(async () => (await reportedWords(tab)).join('') === words, 'the words in their new place');

      server.body = page('', words.replace('will pay', 'is to pay'), 'It ends there.');
      await tab.reload();
      await until(async () => (await reportedWords(tab)).join('').includes('is to pay Microsoft 25 percent'), 'the changed words');
      expect(await here()).toEqual({ id, here: true });

      server.body = page('', words.replace('25', '20'), 'It ends there.');
      await tab.reload();
      expect(await until(here, 'the corrected page to be checked')).toEqual({ id, here: false });
      expect(await reportedWords(tab)).toEqual([]);
      const popup = await browser.openOwn(`popup.html?view=reports&tab=${tab.id}`);
      await until(() => popup.evaluate(() => document.body.innerText.includes('no longer on this page'), null), 'the popup to say so');
      expect(tab.errors()).toEqual([]);
    } finally {
      await server.close();
    }
  });

  it('of the same words in another place opens the first, and can be made too', async () => {
    const server = await elsewhere();
    try {
      server.body = `<!doctype html><html lang="en"><title>The deal</title><article><h1>Microsoft and OpenAI amend their deal</h1><p>The first paragraph of it speaks of 25 percent of all revenue for Microsoft.</p><p>Quite another one, far below, has OpenAI keep 25 percent, analysts wrote.</p></article></html>`;
      const tab = await browser.open(server.url);
      await checkedState(browser, tab);
      await tab.page.bringToFront();
      const report = async (nth: number) => {
        await select(tab, '25 percent', nth);
        await askTab(browser, tab, 'tab/report-selection');
        await inNote(tab);
      };
      await report(0);
      await tab.page.keyboard.press('Control+Enter');
      await until(async () => (await reportsOn(server.url)).length === 1, 'the first');
      await report(1);
      await clickControl(tab, 'Report this place too');
      await clickControl(tab, 'Keep report');
      await until(async () => (await reportsOn(server.url)).length === 2, 'the second');
      await until(async () => (await reportedWords(tab)).length === 2, 'both places');
    } finally {
      await server.close();
    }
  });
});

describe('a store in trouble', () => {
  it('tells what is wrong, keeps the draft, and stores it when it can', async () => {
    const { tab, url } = await fresh('friendly-divorce');
    const name = 'plumbline-reports';
    // A later version of the extension has been here: its database cannot be opened by this one.
    await browser.inExtension(
      (name) =>
        new Promise<null>((resolve, reject) => {
          const request = indexedDB.open(name, 99);
          request.onsuccess = () => {
            request.result.close();
            resolve(null);
          };
          request.onerror = () => reject(new Error('no'));
        }),
      name,
    );
    const words = (await tab.evaluate(() => document.querySelector('article .text p')!.firstChild!.textContent, null)!)!.trim().slice(0, 30);
    await select(tab, words);
    await askTab(browser, tab, 'tab/report-selection');
    await inNote(tab);
    await tab.type('Not to be lost.');
    await tab.page.keyboard.press('Control+Enter');
    expect(await until(async () => ((await cardText(tab))?.includes('Not stored yet') ? cardText(tab) : null), 'the trouble')).toContain('later version');
    const kept = await browser.inExtension(async () => Object.values(await chrome.storage.local.get(null)).filter((each) => (each as { draft?: object }).draft) as never, null);
    expect(kept).toMatchObject([{ draft: { note: 'Not to be lost.', url } }]);
    await browser.inExtension((name) => new Promise<null>((resolve) => (indexedDB.deleteDatabase(name).onsuccess = () => resolve(null))), name);
    await browser.inExtension(async () => ((await chrome.runtime.sendMessage({ name: 'report/retry', data: {} })), null), null);
    expect(await reportsOn(url)).toMatchObject([{ exact: words }]);
  });
});
