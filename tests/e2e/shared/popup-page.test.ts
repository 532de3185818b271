import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { checkedState, stateOf, until, type Browser, type Tab } from '../harness/browser';
import { launch } from '../harness/launch';
import { press, says, texts } from '../harness/own-page';

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

const popupFor = (tab: Tab, view = 'page'): Promise<Tab> => browser.openOwn(`popup.html?tab=${tab.id}&view=${view}`);

/** Selects the first of these words in the article of a page. */
function select(tab: Tab, text: string): Promise<boolean> {
  return tab.evaluate((text) => {
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(text);
      if (at < 0) continue;
      getSelection()!.setBaseAndExtent(node, at, node, at + text.length);
      return true;
    }
    return false;
  }, text);
}

describe('the popup, of the page in its tab', () => {
  it('says that a page that is none of the web is not to be read', async () => {
    const own = await browser.openOwn('options.html');
    const popup = await popupFor(own);
    await says(popup, 'Not readable by extensions');
    await popup.close();
    await own.close();
  });

  it('checks a page about something else on request, and leaves it alone until then', async () => {
    const tram = await browser.open(newsroom.at('harbour-tram'));
    expect(await stateOf(browser, tram)).toBeNull();
    const popup = await popupFor(tram);
    await press(popup, 'Check it anyway');
    await until(async () => (await stateOf(browser, tram)) !== null, 'a checker in the page');
    expect(popup.errors()).toEqual([]);
    await popup.close();
    await tram.close();
  });

  it('checks selected text on a page it has left alone, and says so where there is nothing to check in it', async () => {
    const tram = await browser.open(newsroom.at('harbour-tram'));
    await tram.evaluate(() => {
      document.querySelector('article')!.append(Object.assign(document.createElement('p'), { textContent: 'OpenAI will pay Microsoft 25 percent of its revenue.' }));
    }, null);
    const popup = await popupFor(tram);
    expect(await select(tram, 'tram')).toBe(true);
    await press(popup, 'Check selected text');
    await says(popup, 'Nothing to check in the selected text');
    expect(await select(tram, 'OpenAI will pay Microsoft 25 percent of its revenue.')).toBe(true);
    await press(popup, 'Check selected text');
    await until(async () => (await texts(popup, '.marks q')).join() === '25 percent', 'the mark in the selection');
    await popup.close();
    await tram.close();
  });

  it('switches a site off and on again, in the open page too', async () => {
    const article = await browser.open(newsroom.at('open-ecosystem'));
    await checkedState(browser, article);
    const popup = await popupFor(article);
    await press(popup, 'Check pages on 127.0.0.1');
    await says(popup, 'Switched off here');
    await until(async () => ((await stateOf(browser, article))?.state ?? 'off') === 'off', 'the page to be left alone');
    const other = await browser.open(newsroom.at('friendly-divorce'));
    expect(await stateOf(browser, other)).toBeNull();
    await press(popup, 'Check pages on 127.0.0.1');
    await until(async () => (await stateOf(browser, article))?.state === 'on-topic', 'the page to be checked again');
    await until(async () => (await stateOf(browser, other))?.state === 'on-topic', 'the other page to be checked');
    await until(async () => (await texts(popup, '.marks q')).length > 0, 'the marks in the popup');
    expect(popup.errors()).toEqual([]);
    for (const tab of [popup, other, article]) await tab.close();
  });

  it('leads from a term to the place on the page that says it', async () => {
    const article = await browser.open(newsroom.at('renegotiated-again'));
    const state = await checkedState(browser, article);
    const { term } = state.marks.find((mark) => mark.text.includes('$13 billion'))!;
    const popup = await browser.openOwn(`popup.html?tab=${article.id}&view=terms&term=${term}`);
    await until(() => popup.evaluate(() => {
      const button = [...document.querySelectorAll<HTMLElement>('.said-here button')].find(({ innerText }) => innerText.includes('$13 billion'));
      button?.click();
      return button !== undefined;
    }, null), 'the way to the page');
    // The popup steps back and the article comes to the front, at the mark.
    await until(() => browser.inExtension(async (id) => (await chrome.tabs.get(id)).active, article.id), 'the article in front');
    await until(() => article.evaluate(() => {
      const range = [...(CSS.highlights.get('plumbline-active') ?? [])][0] as Range | undefined;
      const box = range?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && range!.toString().includes('$13 billion');
    }, null), 'the mark in view');
    await article.close();
  });
});
