/** Kills the browser in the midst of saving reports, over and over, and looks whether a report that was acknowledged is ever missing. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/tools/browsers.mjs';
import { draft } from '../../reports/samples';

const BUILT = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
/** A kill comes so long after the first message at most, in milliseconds; at least at once. */
const LATEST = 1200;

export interface Figures {
  kills: number;
  /** Reports that the background said were stored. */
  acknowledged: number;
  /** Those of them that the last browser could not find any more; to be empty. */
  lost: string[];
  /** Reports that were stored and whose acknowledgement the kill cut off. */
  unacknowledged: number;
  /** Transactions that wrote, by the durability that the browser gave them. */
  durability: Record<string, number>;
}

/** Goes on until both `kills` and `reports` are reached. */
export async function killRuns({ kills, reports, log }: { kills: number; reports: number; log: (line: string) => void }): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-kill-'));
  const profile = join(folder, 'profile');
  // A copy: a build in the midst of a long run would take the extension away.
  const extension = join(folder, 'extension');
  await cp(BUILT, extension, { recursive: true });
  const acknowledged = new Set<string>();
  const durability: Record<string, number> = {};
  let killed = 0;
  let unacknowledged = 0;
  try {
    for (;;) {
      const browser = await launch(profile, extension);
      const page = await own(browser, extension);
      const there = new Set(await stored(page));
      const lost = [...acknowledged].filter((words) => !there.has(words));
      unacknowledged = there.size - (acknowledged.size - lost.length);
      log(`kill ${killed}: ${acknowledged.size} acknowledged, ${there.size} stored, ${lost.length} lost`);
      if (lost.length > 0 || (killed >= kills && acknowledged.size >= reports)) {
        await browser.close();
        return { kills: killed, acknowledged: acknowledged.size, lost, unacknowledged, durability };
      }
      await watchDurability(browser, (mode) => (durability[mode] = (durability[mode] ?? 0) + 1));
      await page.exposeFunction('acknowledged', (words: string) => void acknowledged.add(words));
      const gone = new Promise((resolve) => browser.once('disconnected', resolve));
      // Nobody waits for it: it ends with the browser.
      page.evaluate(saveOnAndOn, draft() as never, killed).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LATEST));
      process.kill(-browser.process()!.pid!, 'SIGKILL');
      killed++;
      await gone;
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in a page of the extension: one report after the other, each acknowledged to the test as soon as it is to the page. */
async function saveOnAndOn(draft: object, run: number): Promise<void> {
  for (let count = 0; ; count++) {
    const exact = `words ${run}.${count}`;
    const reply = (await chrome.runtime.sendMessage({ name: 'report/save', data: { draft: { ...draft, exact }, again: false, agreed: false } })) as { value?: { ok: boolean } };
    if (reply.value?.ok) await (globalThis as never as { acknowledged: (words: string) => Promise<void> }).acknowledged(exact);
  }
}

async function launch(profile: string, extension: string): Promise<Browser> {
  const { path, why } = await findBrowser('chromium');
  if (!path) throw new Error(`No Chromium: ${why.join('; ') || 'none found'}`);
  // The browser leads a process group of its own, which a kill takes away whole.
  return puppeteer.launch({
    executablePath: path,
    headless: true,
    userDataDir: profile,
    enableExtensions: true,
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--hide-crash-restore-bubble'],
  });
}

/** A page with the extension's rights that does nothing by itself. */
async function own(browser: Browser, extension: string): Promise<Page> {
  // Chromium makes the id of an unpacked extension from its path.
  const id = createHash('sha256').update(extension).digest('hex').slice(0, 32).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  return page;
}

/** The words of all reports that are stored. */
async function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const words: string[] = [];
    for (;;) {
      const query = { text: '', kind: null, state: null, term: null, site: null, sort: 'oldest', offset: words.length, limit: 500 };
      const { value } = (await chrome.runtime.sendMessage({ name: 'report/list', data: query })) as { value: { reports: { quote: { exact: string } }[]; total: number } };
      words.push(...value.reports.map(({ quote }) => quote.exact));
      if (value.reports.length === 0 || words.length >= value.total) return words;
    }
  });
}

/** Tells the durability of each transaction that writes, as the browser's own transaction object has it. */
async function watchDurability(browser: Browser, tell: (mode: string) => void): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const session = await target.createCDPSession();
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'wrote' });
  session.on('Runtime.bindingCalled', ({ name, payload }) => name === 'wrote' && tell(payload));
  await session.send('Runtime.evaluate', {
    expression: `{
      const original = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (...args) {
        const tx = original.apply(this, args);
        if (tx.mode === 'readwrite') wrote(tx.durability);
        return tx;
      };
    }`,
  });
}
