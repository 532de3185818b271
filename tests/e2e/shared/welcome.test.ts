import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, type Browser, type Tab } from '../harness/browser';
import { launch } from '../harness/launch';
import { fill, press, says, texts } from '../harness/own-page';

let browser: Browser;
let welcome: Tab;
beforeAll(async () => {
  browser = await launch();
  welcome = await browser.openOwn('welcome.html?');
});
afterAll(() => browser?.close());

const openWelcomes = (): Promise<number> => browser.inExtension(async () => (await chrome.tabs.query({ url: chrome.runtime.getURL('/welcome.html') })).length, null);
const drawn = (verdict: string): Promise<string[]> => welcome.evaluate((verdict) => [...(CSS.highlights.get(`plumbline-${verdict}`) ?? [])].map(String), verdict);

describe('the first minute', () => {
  it('opens once on installation', async () => {
    await until(async () => (await openWelcomes()) === 1, 'the welcome page');
  });

  it('shows an article that is checked in the page', async () => {
    await until(async () => (await drawn('discrepancy')).join() === '25 percent', 'the discrepancy');
    await until(async () => /Discrepancy.*25 percent.*20%/.test((await texts(welcome, '.why'))[0] ?? ''), 'why');
  });

  it('checks what the reader makes of it', async () => {
    await press(welcome, 'Change the text');
    const text = await until(() => welcome.evaluate(() => document.querySelector('textarea')?.value, null), 'the text to change');
    await fill(welcome, 'textarea', text.replace('25 percent', '20 percent'));
    await until(async () => (await drawn('discrepancy')).length === 0, 'no discrepancy');
    await fill(welcome, 'textarea', text.replace('2030', '2035'));
    await until(async () => (await drawn('discrepancy')).includes('2035'), 'another discrepancy');
    await press(welcome, 'As it was');
    await until(async () => (await drawn('discrepancy')).join() === '25 percent', 'the first discrepancy');
  });

  it('explains the mark that is chosen with the keyboard', async () => {
    await welcome.evaluate(() => document.querySelector<HTMLElement>('.sample-mark')!.focus(), null);
    await welcome.press('Enter');
    await until(async () => /^Match/.test((await texts(welcome, '.why'))[0] ?? ''), 'the first mark explained');
  });

  it('says what it never does and how to switch it off, and leads on', async () => {
    await says(welcome, 'Send anything.');
    await says(welcome, 'How to switch it off');
    await press(welcome, 'Open the terms');
    await until(() => browser.inExtension(async () => (await chrome.tabs.query({})).some(({ url }) => url?.endsWith('popup.html?view=terms')), null), 'the terms');
    expect(welcome.errors()).toEqual([]);
  });

  it('does not come back with the browser', async () => {
    await browser.restart();
    await browser.openOwn('popup.html?view=terms');
    expect(await openWelcomes()).toBe(0);
  });
});
