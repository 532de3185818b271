/** Firefox lets its readers take back the pages that an extension may read: that is explained, and asked for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { checkedState, stateOf, until, type Tab } from '../harness/browser';
import { Firefox } from '../harness/firefox';
import { says, words } from '../harness/own-page';

const SITES = { origins: ['http://*/*', 'https://*/*'] };
const EXPLAINED = 'The browser keeps pages from Plumbline until you allow it to read them.';

let newsroom: Newsroom;
let browser: Firefox;
let article: Tab;

const withhold = (): Promise<boolean> => browser.inExtension((sites) => chrome.permissions.remove(sites), SITES);
/** Clicks the button as a reader does: the browser asks for permissions after real clicks alone. */
async function allow(tab: Tab): Promise<void> {
  const point = await until(() => tab.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Allow reading pages');
    const box = button?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, null), 'the button that asks');
  await tab.click(point);
}

beforeAll(async () => {
  newsroom = await openNewsroom();
  // The browser's own question, which no test can click, is answered with yes.
  browser = await Firefox.launch({ preferences: { 'extensions.webextOptionalPermissionPrompts': false } });
  article = await browser.open(newsroom.at('renegotiated-again'));
  await checkedState(browser, article);
});
afterAll(async () => {
  await browser?.close();
  await newsroom.close();
});

describe.each(['popup', 'options.html', 'welcome.html?'])('pages that are withheld, on %s', (path) => {
  it('are explained and asked for, and are checked as soon as they are allowed', async () => {
    expect(await withhold()).toBe(true);
    await article.reload();
    const own = await browser.openOwn(path === 'popup' ? `popup.html?tab=${article.id}` : path);
    await says(own, path === 'popup' ? 'Plumbline needs your permission' : EXPLAINED);
    expect(await stateOf(browser, article)).toBeNull();
    await allow(own);
    await until(async () => !(await words(own)).includes('Allow reading pages'), 'the question to go');
    // The page that is open already, without being loaded again.
    expect((await checkedState(browser, article)).counts.discrepancy).toBeGreaterThan(0);
    expect(own.errors()).toEqual([]);
    await own.close();
  });
});

it('a permission that is taken back while a page of ours is open is asked for there and then', async () => {
  const options = await browser.openOwn('options.html');
  await says(options, 'Switched off on');
  expect(await words(options)).not.toContain(EXPLAINED);
  await withhold();
  await says(options, EXPLAINED);
  await allow(options);
  await until(async () => !(await words(options)).includes(EXPLAINED), 'the question to go');
});
