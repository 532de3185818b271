/** What the built extension costs a page: the gate on pages about something else (gate.ts), the checker on articles, marks while scrolling. */
import type { Page } from 'playwright';
import { askTab, until } from '../e2e/harness/browser';
import { Chromium, type ChromiumTab } from '../e2e/harness/chromium';
import { elsewhere } from '../e2e/harness/pages';
import { emptyExtension } from './empty-extension';
import { gateCost, GATE_SIZES, type GateCost } from './gate';
import { html, newsOfWords, TITLE } from './news';
import { traced, type Traced } from './trace';

export interface ArticleCost {
  words: number;
  marks: number;
  /** Milliseconds from navigation until the last mark stood. */
  complete: number;
  with: Traced & { heap: number; shift: number };
  without: Traced & { heap: number; shift: number };
}
export interface ScrollCost {
  marks: number;
  frames: number;
  with: { task: number; frame: number };
  without: { task: number; frame: number };
}
export interface PageResults {
  browser: string;
  gate: GateCost[];
  articles: ArticleCost[];
  scroll: ScrollCost;
}

const SLOWED = 4;
const ARTICLES = [500, 5_000, 20_000];
const ROUNDS = 3;
const FRAMES = 120;
const SETTLED = 6_000;

export type Elsewhere = Awaited<ReturnType<typeof elsewhere>>;

const least = (numbers: number[]): number => Math.min(...numbers);
/** Notes in the page when the number of marked ranges last changed, and how far the layout has shifted. */
function watchMarks(): void {
  const seen = { at: 0, marks: 0, shift: 0 };
  (window as never as { seen: typeof seen }).seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as never as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  setInterval(() => {
    let marks = 0;
    for (const [name, highlight] of CSS.highlights) if (/^plumbline-(match|discrepancy|missing-context|unverified)/.test(name)) marks += highlight.size;
    if (marks !== seen.marks) Object.assign(seen, { marks, at: performance.now() });
  }, 25);
}

type Seen = { at: number; marks: number; shift: number };
const seenIn = (page: Page): Promise<Seen> => page.evaluate(() => (window as never as { seen: Seen }).seen);

/** Opens the page in a tab, and so in a process of the browser's, of its own: nothing of ours has run there before. */
async function load(browser: Chromium, url: string): Promise<Traced & Seen & { heap: number }> {
  const page = await browser.context.newPage();
  await page.addInitScript(watchMarks);
  const protocol = await browser.context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const trace = await traced(protocol, browser.origin, async () => {
    await page.goto(url);
    await page.waitForTimeout(SETTLED);
  });
  const seen = await seenIn(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  await page.close();
  return { ...trace, ...seen, heap: usedSize };
}

/** The round in which the whole page took least. */
const best = <Each extends Traced>(rounds: Each[]): Each => rounds.reduce((a, b) => (b.total < a.total ? b : a));

async function articleCost(withUs: Chromium, bare: Chromium, page: Elsewhere, words: number): Promise<ArticleCost> {
  page.body = html(TITLE, newsOfWords(words));
  const rounds: { with: Awaited<ReturnType<typeof load>>[]; without: Awaited<ReturnType<typeof load>>[] } = { with: [], without: [] };
  for (let round = 0; round < ROUNDS; round++) {
    rounds.with.push(await load(withUs, page.url));
    rounds.without.push(await load(bare, page.url));
  }
  const [ours, theirs] = [best(rounds.with), best(rounds.without)];
  return { words, marks: ours.marks, complete: least(rounds.with.map(({ at }) => at)), with: ours, without: theirs };
}

async function scrollIn(tab: ChromiumTab): Promise<{ task: number; frame: number }> {
  const taskTime = async (): Promise<number> => (await tab.protocol.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  await tab.protocol.send('Performance.enable');
  await tab.protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const tasks: number[] = [];
  const frames: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = await taskTime();
    frames.push(await tab.page.evaluate(async (frames) => {
      scrollTo(0, 0);
      const step = (document.documentElement.scrollHeight - innerHeight) / frames;
      const times: number[] = [];
      let last = performance.now();
      for (let frame = 0; frame < frames; frame++) {
        scrollBy({ top: step, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(resolve));
        times.push(performance.now() - last);
        last = performance.now();
      }
      return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
    }, FRAMES));
    tasks.push((await taskTime()) - before);
  }
  await tab.protocol.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { task: least(tasks), frame: least(frames) };
}

async function scrollCost(withUs: Chromium, bare: Chromium, page: Elsewhere): Promise<ScrollCost> {
  page.body = html(TITLE, newsOfWords(22_000));
  const [tab, other] = [await withUs.open(page.url), await bare.open(page.url)];
  const marks = await until(async () => {
    const state = (await askTab(withUs, tab, 'tab/state')) as { marks: unknown[] } | null;
    return state && state.marks.length > 0 ? state.marks.length : null;
  }, 'the marks');
  await tab.page.waitForTimeout(2_000);
  const rest = [await scrollIn(tab), await scrollIn(other)] as const;
  await Promise.all([tab.close(), other.close()]);
  return { marks, frames: FRAMES, with: rest[0], without: rest[1] };
}

export async function benchPage(): Promise<PageResults> {
  const page = await elsewhere();
  const withUs = await Chromium.launch();
  const bare = await Chromium.launch({ extension: await emptyExtension() });
  try {
    const gate: GateCost[] = [];
    for (const size of GATE_SIZES) {
      console.log(`  gate: ${size} characters`);
      gate.push(await gateCost(withUs, page, size));
    }
    const articles: ArticleCost[] = [];
    for (const words of ARTICLES) {
      console.log(`  articles: ${words} words`);
      articles.push(await articleCost(withUs, bare, page, words));
    }
    console.log('  scrolling');
    return { browser: `Chromium ${withUs.context.browser()?.version() ?? ''}`, gate, articles, scroll: await scrollCost(withUs, bare, page) };
  } finally {
    await Promise.all([withUs.close(), bare.close(), page.close()]);
  }
}
