import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { checkedState, until } from '../harness/browser';
import { cardText } from '../harness/card';
import { Chromium, type ChromiumTab } from '../harness/chromium';
import { select } from '../harness/select';
import { openToolbarPopup } from '../harness/toolbar-popup';

let newsroom: Newsroom;
let browser: Chromium;
let tab: ChromiumTab;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await Chromium.launch();
  tab = await browser.open(newsroom.at('renegotiated-again'));
  await checkedState(browser, tab);
  // The page that stands by for the tests comes to the front when it is first asked something.
  await tab.page.bringToFront();
});
afterAll(async () => {
  await browser?.close();
  await newsroom.close();
});

describe('the popup of the toolbar', () => {
  it('shows the page in front, and fills its window; it goes to a mark: it closes, and the card opens', async () => {
    const popup = await openToolbarPopup(browser);
    await until(() => popup.evaluate(() => [...document.querySelectorAll('.marks q')].some((each) => each.textContent === '$150 billion'), null), 'the marks of the page in front');
    const size = () => popup.evaluate(() => ({ width: innerWidth, body: document.body.offsetWidth, beyond: document.documentElement.scrollWidth - innerWidth }), null);
    // The browser gives the window its size when it has seen what is in it.
    await until(async () => (await size()).width >= 400, 'the popup to have its size');
    await until(async () => {
      const { width, body, beyond } = await size();
      return body === width && beyond === 0;
    }, 'the popup to fill its window');
    await popup.evaluate(() => void [...document.querySelectorAll<HTMLElement>('.mark-item')].find((each) => each.innerText.includes('$150 billion'))!.click(), null).catch(() => undefined);
    expect(await until(() => cardText(tab), 'the card')).toContain('$150 billion');
    await until(async () => !(await popup.isOpen()), 'the popup to close');
    await tab.press('Escape');
    await tab.page.bringToFront();
  });

  it('opens the report form for the selected words of the page in front', async () => {
    await select(tab, 'any cloud provider');
    const popup = await openToolbarPopup(browser);
    await until(() => popup.evaluate(() => {
      document.querySelector<HTMLElement>('#tab-reports')?.click();
      const button = [...document.querySelectorAll<HTMLElement>('.latest-do button')].find(({ innerText }) => innerText === 'Report selected text');
      button?.click();
      return button !== undefined;
    }, null).catch(() => true), 'the button');
    await until(async () => (await cardText(tab))?.includes('any cloud provider'), 'the form');
    await until(async () => !(await popup.isOpen()), 'the popup to close');
  });
});
