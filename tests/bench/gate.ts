/** What the gate costs on pages about something else, beside scripts that do nothing, or only read the page's text. */
import { Chromium, type ChromiumTab } from '../e2e/harness/chromium';
import { emptyExtension } from './empty-extension';
import { html } from './news';
import type { Elsewhere } from './page';
import { traced } from './trace';

export interface GateCost {
  size: number;
  /** Milliseconds of all of the gate's looks. */
  gate: number;
  /** Of a script without anything in it: what the browser takes for running one at all. */
  empty: number;
  /** Of a script that reads `document.body.textContent` once. */
  once: number;
  /** Of one reading, in the page itself, as the mean of many. */
  textContent: number;
}

export const GATE_SIZES = [10_000, 1_000_000];
const ROUNDS = 6;
/** The gate looks a last time four seconds after the page has loaded. */
const LOOKED = 5_000;
const SCRIPTS = { empty: 'void 0;', once: 'void document.body.textContent.length;' };

/** Text about something else, in which nothing stands that the gate looks for. */
function garden(size: number): string {
  const sentence = (number: number): string => `Bed ${number} was dug over in spring, and beans, peas and marigolds came up between the rows before anybody had watered them twice.`;
  const paragraphs: string[] = [];
  for (let units = 0, number = 1; units < size; number++) {
    paragraphs.push(sentence(number));
    units += sentence(number).length;
  }
  return html('A garden on the north side', paragraphs);
}

/** Milliseconds of the thread that one reading of the page's text takes, as the mean of many. */
async function readingTime(tab: ChromiumTab, readings: number): Promise<number> {
  await tab.protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => (await tab.protocol.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  const before = await spent();
  await tab.page.evaluate((readings) => {
    let units = 0;
    for (let reading = 0; reading < readings; reading++) units += document.body.textContent.length;
    return units;
  }, readings);
  return ((await spent()) - before) / readings;
}

/** The gate and the scripts in turns, round after round; the least of each counts. */
export async function gateCost(withUs: Chromium, page: Elsewhere, size: number): Promise<GateCost> {
  page.body = garden(size);
  const browsers = { gate: withUs, empty: await Chromium.launch({ extension: await emptyExtension(SCRIPTS.empty) }), once: await Chromium.launch({ extension: await emptyExtension(SCRIPTS.once) }) };
  const found: GateCost = { size, gate: Infinity, empty: Infinity, once: Infinity, textContent: Infinity };
  const tabs = await Promise.all(Object.entries(browsers).map(async ([name, browser]) => ({ name: name as keyof typeof browsers, browser, tab: await browser.open(page.url) })));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, browser, tab } of tabs) {
      const { ours } = await traced(tab.protocol, browser.origin, async () => {
        await tab.reload();
        await tab.page.waitForTimeout(LOOKED);
      });
      found[name] = Math.min(found[name], ours);
      if (name === 'gate') found.textContent = Math.min(found.textContent, await readingTime(tab, Math.ceil(20_000_000 / size)));
    }
  }
  await Promise.all([tabs[0].tab.close(), browsers.empty.close(), browsers.once.close()]);
  return found;
}
