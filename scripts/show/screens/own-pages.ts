import { ownFile } from '../../../lib/reports/formats/own';
import { checkedState } from '../../../tests/e2e/harness/browser';
import type { Chromium, ChromiumTab } from '../../../tests/e2e/harness/chromium';
import { elsewhere } from '../../../tests/e2e/harness/pages';
import { BEFORE, GERMAN, UNSETTLED } from '../../../tests/e2e/harness/state-pages';
import type { Newsroom } from '../../../tests/newsroom/server';
import { CHANGED, REPORTS } from '../../../tests/reports/invented';
import { shot, type Look } from './shot';

const VIEWS = ['page', 'terms', 'deal', 'sources', 'reports'];
/** Pages that are checked and have nothing marked, and why. */
const STATES = { before: BEFORE, unsettled: UNSETTLED, german: GERMAN };

/** Popup, options, welcome and reports, each with everything in it that opens. */
export async function ownPages(browser: Chromium, newsroom: Newsroom, look: Look): Promise<void> {
  await browser.inExtension(async (reports) => {
    await chrome.runtime.sendMessage({ name: 'report/import', data: { reports, conflicts: 'theirs' } });
    await chrome.storage.local.set({ 'settings:version': 1, 'settings:tracker': 'https://github.com/owner/name/issues/new?title={title}&body={body}' });
    return null;
  }, REPORTS as never);
  const popup = { width: look.narrow ? 320 : 400, height: 600 };
  const page = { width: look.narrow ? 320 : 900, height: 800 };
  const own = async (path: string, name: string, viewport: { width: number; height: number }, prepare?: (tab: ChromiumTab) => Promise<unknown>): Promise<void> => {
    const tab = await browser.openOwn(path);
    await tab.page.setViewportSize(viewport);
    await tab.page.locator('h1').first().waitFor();
    await prepare?.(tab);
    await tab.page.waitForTimeout(300);
    await shot(tab, name, look, viewport === page);
    await tab.close();
  };

  const article = await browser.open(newsroom.at('renegotiated-again'));
  await checkedState(browser, article);
  for (const view of VIEWS) await own(`popup.html?tab=${article.id}&view=${view}`, `popup-${view}`, popup);
  await own(`popup.html?tab=${article.id}&view=terms&term=revenue-share-rate`, 'popup-term', popup);
  await own(`popup.html?tab=${article.id}&view=deal`, 'popup-deal-whole', page);
  await article.close();
  const other = await browser.open(newsroom.at('harbour-tram'));
  await own(`popup.html?tab=${other.id}`, 'popup-off-topic', popup);
  await other.close();
  const server = await elsewhere();
  for (const [name, body] of Object.entries(STATES)) {
    server.body = body;
    const tab = await browser.open(server.url);
    await checkedState(browser, tab);
    await own(`popup.html?tab=${tab.id}`, `popup-${name}`, popup);
    await tab.close();
  }
  await server.close();

  await own('options.html', 'options', page);
  await own('options.html', 'options-erase', popup, async ({ page }) => page.locator('.button-grave').first().click());
  await own('welcome.html', 'welcome', page, async ({ page }) => page.locator('.try-edit button').first().click());
  await own('reports.html', 'reports', page, async ({ page }) => {
    await page.locator('.report-item').nth(1).waitFor();
    await page.locator('.report-item').nth(0).locator('.report-item-do button').nth(1).click();
    await page.locator('.report-item').nth(1).locator('.report-item-do button').nth(0).click();
    await page.locator('.report-item').nth(2).getByRole('checkbox').check();
    await page.locator('input[type=file]').setInputFiles({ name: 'from-a-colleague.json', mimeType: 'application/json', buffer: Buffer.from(ownFile(CHANGED, '2026-05-02T08:00:00.000Z')) });
    await page.locator('.reports-preview').waitFor();
  });
}
