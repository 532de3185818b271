/** An extension's life while pages are open, in Firefox: it is updated, and removed. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkedState, until } from '../harness/browser';
import { openCard } from '../harness/card';
import { DEAL } from '../harness/deal-page';
import { Firefox, type FirefoxTab } from '../harness/firefox';
import { elsewhere } from '../harness/pages';
import { pixelsOf } from '../harness/pixels';

let page: Awaited<ReturnType<typeof elsewhere>>;
let browser: Firefox;
let tab: FirefoxTab;

beforeAll(async () => {
  page = await elsewhere();
  page.body = DEAL;
});
afterAll(() => page.close());
beforeEach(async () => {
  browser = await Firefox.launch();
  tab = await browser.open(page.url);
  await checkedState(browser, tab);
  await openCard(tab, '$150 billion');
  await tab.evaluate(() => document.querySelector('plumbline-host')!.setAttribute('data-before', ''), null);
});
afterEach(() => browser.close());

const names = (): Promise<string[]> => tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('plumbline')), null);
const hosts = (): Promise<number> => tab.evaluate(() => document.querySelectorAll('plumbline-host').length, null);
const complaints = (): string[] => tab.errors().filter((error) => !error.includes('404'));

describe('while a page is open', () => {
  it('an update replaces marks and dock, with one element and no complaint', async () => {
    await browser.update();
    await until(async () => (await tab.evaluate(() => document.querySelector('[data-before]'), null)) === null, 'the old element to go');
    await until(async () => (await names()).length > 0 && (await hosts()) === 1, 'the new version to mark the page');
    expect(complaints()).toEqual([]);
  });

  it('a removal leaves nothing to be seen: an element without a box, and highlights without a look', async () => {
    const box = await tab.evaluate(() => {
      const [range] = CSS.highlights.get('plumbline-discrepancy')!;
      const { left, right, top, bottom } = (range as Range).getBoundingClientRect();
      return { left, right, top, bottom: bottom + 4 };
    }, null);
    const isColoured = async (): Promise<boolean> => (await pixelsOf(tab, box)).flat().some(([red, green, blue]) => red > green + 70 && red > blue + 50);
    expect(await isColoured()).toBe(true);
    await browser.uninstall();
    await until(async () => (await tab.evaluate(() => document.querySelector('plumbline-host')?.getClientRects().length ?? 0, null)) === 0, 'the element to lose its box');
    await until(async () => !(await isColoured()), 'the marks to lose their look');
    const point = { x: box.left + 4, y: (box.top + box.bottom) / 2 };
    await tab.click(point);
    await tab.press('Escape');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(complaints()).toEqual([]);
  });
});
