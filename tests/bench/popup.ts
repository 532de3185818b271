/**
 * What opening the popup costs: script time with the processor slowed four times, beside an empty page of the extension.
 * Run: npx tsx tests/bench/popup.ts (after npm run build).
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Chromium, type ChromiumTab } from '../e2e/harness/chromium';
import { localised } from '../e2e/harness/localised';

const RUNS = 9;
const SLOWED = 4;
const VIEWS = ['page', 'terms', 'deal', 'sources'];

const middle = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function scriptTime(tab: ChromiumTab, url: string, ready: string): Promise<number> {
  await tab.protocol.send('Performance.enable');
  await tab.protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await tab.page.goto('about:blank');
    await tab.page.goto(url);
    await tab.page.waitForSelector(ready);
    const { metrics } = await tab.protocol.send('Performance.getMetrics');
    times.push((metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000);
  }
  return middle(times);
}

const copy = await localised('en');
await writeFile(join(copy.folder, 'empty.html'), '<!doctype html><meta charset="utf-8"><title>Empty</title><body><p id="root">Empty</p><script src="empty.js"></script>');
await writeFile(join(copy.folder, 'empty.js'), 'document.getElementById("root").textContent = "Ready";');
const browser = await Chromium.launch({ extension: copy.folder, viewport: { width: 400, height: 600 } });
try {
  const tab = await browser.openOwn('empty.html');
  const empty = await scriptTime(tab, `${browser.origin}/empty.html`, '#root');
  const rows = [['empty page', empty] as const];
  for (const view of VIEWS) rows.push([view, await scriptTime(tab, `${browser.origin}/popup.html?view=${view}`, '[role="tabpanel"] > *')]);
  for (const [name, time] of rows) console.log(`${name.padEnd(12)} ${time.toFixed(1).padStart(7)} ms  ${(time / empty).toFixed(1).padStart(6)} x`);
} finally {
  await browser.close();
  await copy.remove();
}
