import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { Report } from '../../lib/reports/report';
import { report } from '../../tests/reports/samples';
import { checkedState } from '../../tests/e2e/harness/browser';
import { openCard } from '../../tests/e2e/harness/card';
import { Chromium, type ChromiumTab } from '../../tests/e2e/harness/chromium';
import { localised, type Speech } from '../../tests/e2e/harness/localised';
import { openNewsroom } from '../../tests/newsroom/server';
import { STORE_STORY } from './store-story';

const FOLDER = 'screenshots/store';
/** What the Chrome Web Store asks for; the others take it, too. */
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const POPUP = { width: 400, height: 600 };
/** How the popup hangs from the toolbar. */
const HANGING = 'position:fixed;top:10px;right:64px;width:400px;height:600px;border-radius:10px;box-shadow:0 0 0 1px rgb(20 20 30/.14),0 12px 40px rgb(20 20 30/.28)';

const newsroom = await openNewsroom([STORE_STORY]);
const address = `${newsroom.url}/${STORE_STORY.layout}/${STORE_STORY.slug}`;

async function article(browser: Chromium): Promise<ChromiumTab> {
  const tab = await browser.open(address);
  await tab.page.addStyleTag({ content: '.cookie-notice { display: none }' });
  await checkedState(browser, tab);
  return tab;
}

async function picture(tab: ChromiumTab, file: string): Promise<void> {
  await tab.page.screenshot({ path: file });
  console.log(file);
}

/** The article with a view of the popup over it, where a browser would show it. */
async function withPopup(browser: Chromium, view: string, file: string): Promise<void> {
  const tab = await article(browser);
  const popup = await browser.openOwn(`popup.html?tab=${tab.id}&view=${view}`);
  await popup.page.setViewportSize(POPUP);
  await popup.page.waitForTimeout(500);
  const shown = (await popup.page.screenshot()).toString('base64');
  await popup.close();
  await tab.page.evaluate(
    async ({ shown, style }) => {
      const image = Object.assign(document.createElement('img'), { src: `data:image/png;base64,${shown}`, style });
      document.body.append(image);
      await image.decode();
    },
    { shown, style: HANGING },
  );
  await picture(tab, file);
  await tab.close();
}

/** Reports that a reader of that article, and of another, could have made. */
function made(): Report[] {
  const here = { ...report().page, url: 'https://leverage.example/looser-ties', visited: 'https://leverage.example/looser-ties', title: STORE_STORY.title, publisher: 'Leverage Weekly' };
  const there = { ...here, url: 'https://courier.example/who-gains', visited: 'https://courier.example/who-gains', title: 'Who gains from the new deal?', publisher: 'The Harbour Courier' };
  const plain = { figure: null, found: '', expected: '', note: '', source: '' };
  const quote = (exact: string): Report['quote'] => ({ exact, prefix: '', suffix: '', start: null, end: null });
  return [
    report({ ...plain, id: '00000000-0000-4000-8000-000000000001', page: here, term: 'revenue-share-rate', quote: quote('25 percent'), found: '25 percent', expected: '20%' }),
    report({ ...plain, id: '00000000-0000-4000-8000-000000000002', page: here, kind: 'missing-context', state: 'sent', term: 'azure-first', verdict: 'missing-context', quote: quote('ship first on Azure') }),
    report({ ...plain, id: '00000000-0000-4000-8000-000000000003', page: there, state: 'settled', found: '$150 billion', expected: '> $10 billion' }),
  ];
}

async function reports(browser: Chromium, file: string): Promise<void> {
  const kept = await browser.inExtension(async (reports) => ((await chrome.runtime.sendMessage({ name: 'report/import', data: { reports, conflicts: 'theirs' } })) as { ok?: boolean } | undefined)?.ok, made() as never);
  if (kept !== true) throw new Error('the reports for the picture were not taken in');
  const tab = await browser.openOwn('reports.html');
  await tab.page.locator('.reports-main .report-item').first().waitFor();
  await picture(tab, file);
  await tab.close();
}

/** The small tile of the Chrome Web Store: name and icon, in few words. */
async function tile(browser: Chromium, file: string): Promise<void> {
  const { says, name } = await browser.inExtension(() => ({ name: chrome.i18n.getMessage('ext_name'), says: chrome.i18n.getMessage('welcome_lead') }), null);
  const page = await browser.context.newPage();
  await page.setViewportSize(TILE);
  await page.setContent(
    `<style>*{margin:0;box-sizing:border-box}body{height:280px;padding:36px;background:#f6f5f2;color:#1b1d21;font:17px/1.45 system-ui,'Noto Sans',sans-serif;display:flex;flex-direction:column;justify-content:center;gap:18px}
     header{display:flex;align-items:center;gap:16px;font-size:38px;font-weight:600}svg{width:64px;height:64px}p{color:#4d525b}</style>
     <header>${readFileSync('assets/icon.svg', 'utf8')}${name}</header><p>${says}</p>`,
  );
  await page.screenshot({ path: file });
  console.log(file);
  await page.close();
}

async function speaking(speech: Speech): Promise<void> {
  const { folder, remove } = await localised(speech);
  const browser = await Chromium.launch({ viewport: PICTURE, extension: folder });
  const named = (name: string): string => `${FOLDER}/${speech}/${name}.png`;
  await mkdir(`${FOLDER}/${speech}`, { recursive: true });
  try {
    const read = await article(browser);
    await openCard(read, '25 percent');
    await picture(read, named('1-read'));
    await read.close();
    await withPopup(browser, 'page', named('2-this-page'));
    await withPopup(browser, 'terms', named('3-terms'));
    await withPopup(browser, 'deal', named('4-the-deal'));
    await reports(browser, named('5-reports'));
    await tile(browser, named('tile'));
  } finally {
    await browser.close();
    await remove();
  }
}

try {
  await speaking('en');
  await speaking('de');
} finally {
  await newsroom.close();
}
