import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/tools/browsers.mjs';
import { until } from './browser';

const EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)).replace(/\/$/, '');

export interface PrivateWindow {
  browser: Browser;
  /** A page with the extension's rights, in an ordinary window. */
  own: Page;
  /** The page that stands in a private window, and the id of its tab. */
  page: Page;
  tab: number;
}

/** Chromium with the extension allowed in private windows, and such a window at `url`. Playwright shows no private windows; puppeteer does. */
export async function openPrivately(url: string): Promise<PrivateWindow> {
  const { path, why } = await findBrowser('chromium');
  if (!path) throw new Error(`No Chromium: ${why.join('; ') || 'none found'}`);
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: true,
    enableExtensions: true,
    args: ['--no-sandbox', `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
  });
  // Chromium makes the id of an unpacked extension from its path.
  const id = createHash('sha256').update(EXTENSION).digest('hex').slice(0, 32).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
  const start = `chrome-extension://${id}/manifest.json`;
  await started(await browser.newPage(), start);
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const api = (chrome as never as { developerPrivate: Record<string, (change: object) => Promise<void>> }).developerPrivate;
    // An extension that is loaded anew, as this makes it, stays on in developer mode alone.
    await api.updateProfileConfiguration!({ inDeveloperMode: true });
    await api.updateExtensionConfiguration!({ extensionId, incognitoAccess: true });
  }, id);
  const own = await browser.newPage();
  await started(own, start);
  const tab = await own.evaluate(async (at) => (await chrome.windows.create({ incognito: true, url: at }))!.tabs![0]!.id!, url);
  const target = await browser.waitForTarget((each) => each.type() === 'page' && each.url() === url);
  return { browser, own, page: (await target.page())!, tab };
}

/**
 * Goes to a page of the extension's, once its background runs. Chromium loads the extension anew for each setting above, and a worker
 * that is stopped while it starts can stay silent for good: so nothing is set, and no page opened, before it has started.
 */
async function started(page: Page, at: string): Promise<void> {
  const runs = () => page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
  await until(() => page.goto(at).then(runs).catch(() => false), 'the background to run');
}

/** The text of our interface in a page; null where there is none. */
export async function interfaceText(page: Page): Promise<string | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const search: (typeof root)[] = [root];
    for (let node = search.pop(); node; node = search.pop()) {
      if (node.localName === 'plumbline-host' && node.shadowRoots?.[0]) {
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.shadowRoots[0].backendNodeId });
        const { result } = await session.send('Runtime.callFunctionOn', { objectId: object.objectId!, functionDeclaration: 'function () { return this.textContent; }', returnByValue: true });
        return result.value as string;
      }
      search.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
    }
    return null;
  } finally {
    await session.detach();
  }
}
