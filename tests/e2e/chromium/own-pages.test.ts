import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownFile } from '../../../lib/reports/formats/own';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { CHANGED, REPORTS } from '../../reports/invented';
import { objections, objectionsInTheDark, OF_WORDS } from '../harness/axe';
import { checkedState } from '../harness/browser';
import { Chromium, type ChromiumTab } from '../harness/chromium';
import { localised, type Speech } from '../harness/localised';

const PAGES = [
  'popup.html?view=page',
  'popup.html?view=terms&term=cloud-exclusivity',
  'popup.html?view=deal',
  'popup.html?view=sources',
  'popup.html?view=reports',
  'popup.html?view=page&tab=0',
  'options.html',
  'options.html?erase',
  'welcome.html',
  'reports.html',
];
const WIDTHS = [320, 400, 800];

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

/** Everything that opens is open. */
async function openAll(page: Page, path: string): Promise<void> {
  await page.locator('h1').waitFor();
  if (path.includes('sources')) for (const summary of await page.locator('.source summary').all()) await summary.click();
  if (path.includes('erase')) {
    await page.locator('#sites input[type=radio]').nth(1).check();
    await page.locator('#sites-allowed-add').fill('a-very-long-name-of-a-newspaper.news.example.org');
    await page.locator('#sites-allowed-add').press('Enter');
    await page.locator('.sites li').first().waitFor();
    await page.locator('.button-grave').first().click();
  }
  if (path.includes('reports.html')) {
    await page.locator('.report-item-do button').nth(1).click();
    await page.locator('.report-item').nth(1).locator('.report-item-do button').nth(0).click();
    await page.locator('.report-item').nth(2).getByRole('checkbox').check();
    await page.locator('input[type=file]').setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(ownFile(CHANGED, '2026-05-02T08:00:00.000Z')) });
    await page.locator('.reports-preview summary').click();
  }
  if (path.includes('welcome')) await page.locator('.try-edit button').first().click();
}

/** The whole of axe in English, light; of the dark and of other languages what they can change. */
describe.each<Speech>(['en', 'de', 'pseudo'])('pages of the extension, %s', (speech) => {
  let browser: Chromium;
  let article: ChromiumTab;
  let tab: ChromiumTab;
  let copy: Awaited<ReturnType<typeof localised>>;
  beforeAll(async () => {
    copy = await localised(speech);
    browser = await Chromium.launch({ extension: copy.folder });
    article = await browser.open(newsroom.at('renegotiated-again'));
    await checkedState(browser, article);
    await browser.inExtension(async (reports) => (await chrome.runtime.sendMessage({ name: 'report/import', data: { reports, conflicts: 'theirs' } }), null), REPORTS as never);
    tab = await browser.openOwn('manifest.json');
  });
  afterAll(async () => {
    await browser?.close();
    await copy?.remove();
  });

  it.each(PAGES)('%s can be used by everybody, at any width', async (path) => {
    await tab.goto(`${browser.origin}/${path.startsWith('popup') && !path.includes('tab=') ? `${path}&tab=${article.id}` : path}`);
    await openAll(tab.page, path);
    for (const width of WIDTHS) {
      await tab.page.setViewportSize({ width, height: 700 });
      const beyond = await tab.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(beyond, `wider than ${width} pixels`).toBeLessThanOrEqual(0);
    }
    await tab.page.setViewportSize({ width: 320, height: 700 });
    expect(await objections(tab.page, speech === 'en' ? {} : { rules: OF_WORDS })).toEqual([]);
    if (speech === 'en') expect(await objectionsInTheDark(tab.page), 'in the dark').toEqual([]);
    expect(tab.errors()).toEqual([]);
  });
});

describe('the popup by keyboard alone', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await Chromium.launch({ viewport: { width: 400, height: 600 } });
  });
  afterAll(() => browser?.close());

  it('reaches tabs, search, filters and terms, in order, and always shows where it is', async () => {
    const { page } = await browser.openOwn('popup.html?view=page');
    await page.locator('[role="tab"]').first().waitFor();
    const focus = (): Promise<string> => page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return element.id || element.getAttribute('aria-label') || element.closest('details')?.id || element.tagName;
    });
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('Options');
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('tab-page');
    await page.keyboard.press('ArrowRight');
    expect(await focus()).toBe('tab-terms');
    await page.locator('#terms-search').waitFor();
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('panel-terms');
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('terms-search');
    await page.keyboard.type('cap');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focus()).toMatch(/^term-/);
    await page.keyboard.press('Enter');
    await page.locator('.term-detail').waitFor();
    const outlined = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outlined).toBe('solid');
  });
});
