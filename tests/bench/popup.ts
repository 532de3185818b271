/** What opening the popup and the page of reports costs: the processor's time in script, slowed four times, beside an empty page of the extension. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Chromium, type ChromiumTab } from '../e2e/harness/chromium';
import { localised } from '../e2e/harness/localised';
import { report } from '../reports/samples';

const ROUNDS = 7;
const SLOWED = 4;
/** A view is drawn again when the news of the page and of the tabs come in: all of that counts. */
const SETTLED = 500;
const VIEWS = ['page', 'terms', 'deal', 'sources'];
const FEW = 50;
const MANY = 10_000;

export interface Opening {
  name: string;
  /** Milliseconds of script. */
  time: number;
  ratio: number;
}

const middle = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function scriptTime(tab: ChromiumTab, url: string, ready: string): Promise<number> {
  await tab.page.goto('about:blank');
  await tab.page.goto(url);
  await tab.page.waitForSelector(ready);
  await tab.page.waitForTimeout(SETTLED);
  const { metrics } = await tab.protocol.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

/** Opens each of the pages in turn, round after round, after the empty one. */
async function openings(tab: ChromiumTab, empty: string, pages: Record<string, { url: string; ready: string }>): Promise<Opening[]> {
  const all = { 'empty page': { url: empty, ready: '#root' }, ...pages };
  const times = new Map<string, number[]>(Object.keys(all).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) for (const [name, { url, ready }] of Object.entries(all)) times.get(name)!.push(await scriptTime(tab, url, ready));
  const base = middle(times.get('empty page')!);
  return [...times].map(([name, each]) => ({ name, time: middle(each), ratio: middle(each) / base }));
}

const day = (number: number): string => new Date(Date.UTC(2026, 4, 1 + (number % 300))).toISOString();

/** Reports of as many pages, brought in a few at a time. */
async function bringReports(browser: Chromium, count: number): Promise<void> {
  for (let from = 0; from < count; from += 500) {
    const reports = Array.from({ length: Math.min(500, count - from) }, (_, index) => {
      const url = `https://site${(from + index) % 5}.example/${from + index}`;
      return report({ id: `00000000-0000-4000-8000-${String(from + index + 1).padStart(12, '0')}`, page: { ...report().page, url, visited: url, title: `Article number ${from + index}` }, created: day(index), updated: day(index) });
    });
    await browser.inExtension(async ({ data }) => void (await chrome.runtime.sendMessage({ name: 'report/import', data })), { data: { reports, conflicts: 'theirs' } } as never);
  }
}

export async function benchPopup(): Promise<Opening[]> {
  const copy = await localised('en');
  await writeFile(join(copy.folder, 'empty.html'), '<!doctype html><meta charset="utf-8"><title>Empty</title><body><p id="root">Empty</p><script src="empty.js"></script>');
  await writeFile(join(copy.folder, 'empty.js'), 'document.getElementById("root").textContent = "Ready";');
  const browser = await Chromium.launch({ extension: copy.folder, viewport: { width: 400, height: 600 } });
  try {
    const tab = await browser.openOwn('empty.html');
    await tab.protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const empty = `${browser.origin}/empty.html`;
    console.log('  the popup');
    const views = await openings(tab, empty, Object.fromEntries(VIEWS.map((view) => [`popup, ${view}`, { url: `${browser.origin}/popup.html?view=${view}`, ready: '[role="tabpanel"] > *' }])));
    const list = { url: `${browser.origin}/reports.html`, ready: '.reports-body[aria-busy="false"]' };
    console.log('  the list of reports');
    await bringReports(browser, FEW);
    const [, few] = await openings(tab, empty, { [`reports, ${FEW} kept`]: list });
    await bringReports(browser, MANY);
    const [, many] = await openings(tab, empty, { [`reports, ${MANY.toLocaleString('en')} kept`]: list });
    return [...views, few!, many!];
  } finally {
    await browser.close();
    await copy.remove();
  }
}
