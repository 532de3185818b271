/** What readers do on a page beside reading it. */
import { askTab, until } from '../harness/browser';
import { cardText, openCard } from '../harness/card';
import type { Chromium, ChromiumTab } from '../harness/chromium';
import { pointOf, shownMarks } from '../harness/marks';

type Deed = (browser: Chromium, tab: ChromiumTab, closed: (tab: ChromiumTab) => void) => Promise<void>;

const DEEDS: readonly Deed[] = [card, fromMarkToMark, own('popup.html', '[role="tabpanel"] > *'), own('reports.html', '.reports-body[aria-busy="false"]')];

/** One of them, by chance, with all that it opens closed again. */
export async function lookAround(browser: Chromium, tab: ChromiumTab, random: () => number, closed: (tab: ChromiumTab) => void): Promise<void> {
  await DEEDS[Math.floor(random() * DEEDS.length)]!(browser, tab, closed);
}

async function card(_: Chromium, tab: ChromiumTab): Promise<void> {
  const mark = (await shownMarks(tab)).find(({ inArticle }) => inArticle);
  const point = mark && (await pointOf(tab, mark.text));
  // In a link the click is the link's.
  if (!point || (await tab.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('a') != null, point))) return;
  await openCard(tab, mark.text);
  await closeCard(tab);
}

async function fromMarkToMark(browser: Chromium, tab: ChromiumTab): Promise<void> {
  if ((await shownMarks(tab)).length === 0) return;
  for (let step = 0; step < 3; step++) await askTab(browser, tab, 'tab/step', { by: 1 });
  await until(() => cardText(tab), 'the card of the third mark');
  await closeCard(tab);
}

async function closeCard(tab: ChromiumTab): Promise<void> {
  await tab.press('Escape');
  await until(async () => (await cardText(tab)) === null, 'the card to close');
}

/** A page of the extension, opened and closed again. */
function own(path: string, ready: string): Deed {
  return async (browser, tab, closed) => {
    const page = await browser.openOwn(`${path}?tab=${tab.id}`);
    await page.page.waitForSelector(ready);
    closed(page);
    await page.close();
    await tab.page.bringToFront();
  };
}
