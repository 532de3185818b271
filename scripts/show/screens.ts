import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { checkedState } from '../../tests/e2e/harness/browser';
import { openCard } from '../../tests/e2e/harness/card';
import { Chromium, type ChromiumTab } from '../../tests/e2e/harness/chromium';
import { openNewsroom } from '../../tests/newsroom/server';

const FOLDER = 'screenshots';
/** Pictures that the README shows, by their name there. */
const README = { card: 'article-card-light', popup: 'popup-terms-light', narrow: 'article-card-narrow-dark' };
const POPUP = { width: 400, height: 600 };
const VIEWS = ['page', 'terms', 'deal', 'sources', 'reports'];

type Scheme = 'light' | 'dark';

const newsroom = await openNewsroom();
await mkdir(FOLDER, { recursive: true });

async function save(tab: ChromiumTab, name: string, fullPage = false): Promise<void> {
  await tab.page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage });
  console.log(`${FOLDER}/${name}.png`);
}

/** Articles with marks, and the card over them, at one width. */
async function articles(browser: Chromium, scheme: Scheme, size: string): Promise<void> {
  const name = (what: string): string => [what, size, scheme].filter(Boolean).join('-');
  for (const slug of ['amicable-restructuring', 'open-ecosystem']) {
    const tab = await browser.open(newsroom.at(slug));
    await checkedState(browser, tab);
    await save(tab, name(slug));
    await tab.close();
  }
  const tab = await browser.open(newsroom.at('renegotiated-again'));
  await checkedState(browser, tab);
  await openCard(tab, '$150 billion');
  await save(tab, name('article-card'));
  if (size === '') {
    await tab.page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    await save(tab, name('article-card-forced-colours'));
  }
  await tab.close();
}

async function longPage(browser: Chromium, scheme: Scheme): Promise<void> {
  const tab = await browser.open(newsroom.at('partnership-overhaul'));
  await checkedState(browser, tab);
  await save(tab, `long-${scheme}`, true);
  await tab.close();
}

/** Each view of the popup for an article that is open, and the extension's other pages as far as they are built. */
async function ownPages(browser: Chromium, scheme: Scheme): Promise<void> {
  const article = await browser.open(newsroom.at('renegotiated-again'));
  await checkedState(browser, article);
  for (const view of VIEWS) await own(browser, `popup.html?tab=${article.id}&view=${view}`, `popup-${view}-${scheme}`, POPUP);
  for (const page of ['options', 'welcome', 'reports']) {
    if (existsSync(`.output/chrome-mv3/${page}.html`)) await own(browser, `${page}.html`, `${page}-${scheme}`, { width: 900, height: 800 });
  }
  await article.close();
}

async function own(browser: Chromium, path: string, name: string, viewport: { width: number; height: number }): Promise<void> {
  const tab = await browser.openOwn(path);
  await tab.page.setViewportSize(viewport);
  await tab.page.locator('main, [role="main"], #root > *').first().waitFor();
  await tab.page.waitForTimeout(300);
  await save(tab, name);
  await tab.close();
}

try {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of [['', { width: 1180, height: 860 }], ['narrow', { width: 320, height: 640 }]] as const) {
      const browser = await Chromium.launch({ colorScheme: scheme, viewport });
      try {
        await articles(browser, scheme, size);
        if (size === '') {
          await longPage(browser, scheme);
          await ownPages(browser, scheme);
        }
      } finally {
        await browser.close();
      }
    }
  }
  await mkdir('docs/images', { recursive: true });
  for (const [name, picture] of Object.entries(README)) await copyFile(`${FOLDER}/${picture}.png`, `docs/images/${name}.png`);
} finally {
  await newsroom.close();
}
