/** Marks and card on paper, in the reader's own colours, at any zoom and size of text, and where marks overlap. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedState, until, type Browser, type Tab } from '../harness/browser';
import { cardText, clickControl, openCard } from '../harness/card';
import { launch } from '../harness/launch';
import { elsewhere } from '../harness/pages';
import { lineIn, pixelsOf, type Part, type Pixel } from '../harness/pixels';

/** In the quotation, a discrepancy reaches over two matches. Of the large figures no digit comes down to its line. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partners loosen their ties</title>
<meta property="article:published_time" content="2026-04-28T09:00:00Z"><style>body{font:18px/1.6 serif;max-width:40em;margin:2em auto;padding:0 1em}.large{font-size:40px}</style></head>
<body><main><article><h1>Microsoft and OpenAI loosen their ties</h1>
<p>Microsoft and OpenAI announced an amended agreement on Monday.</p>
<p class="large">OpenAI will pay Microsoft 20 percent of its revenue. Microsoft has invested more than $13 billion in OpenAI. OpenAI has become a $150 billion revenue engine.</p>
<p>“Azure first, unless Microsoft cannot or chooses not to support the necessary capabilities,” the two said. The AGI clause has been scrapped. Microsoft remains OpenAI's primary cloud partner.</p>
</article></main></body></html>`;
const SIZE = { width: 1180, height: 900 };

let page: Awaited<ReturnType<typeof elsewhere>>;
let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  page = await elsewhere();
  page.body = PAGE;
  browser = await launch({ viewport: SIZE });
  tab = await browser.open(page.url);
  await checkedState(browser, tab);
  await until(() => dock(), 'the dock');
});
afterAll(async () => {
  await browser?.close();
  await page.close();
});

/** Whether the dock has a box, and so is seen. */
const dock = (): Promise<boolean | null> => tab.inHost((root) => root.querySelector('.dock')!.getClientRects().length > 0, null);
const boxOf = (words: string): Promise<Part> =>
  tab.evaluate((words) => {
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue!.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + words.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    }
    throw new Error(`no ${words}`);
  }, words);
const count = (rows: Pixel[][], holds: (pixel: Pixel) => boolean): number => rows.flat().filter(holds).length;
/** The colours of discrepancy and match, or of what is mixed of them and white. */
const red = ([r, g, b]: Pixel): boolean => r > g + 70 && r > b + 50;
const blue = ([r, , b]: Pixel): boolean => b > r + 70;
/** The line under some digits. */
const lineUnder = async (digits: string) => {
  const box = await boxOf(digits);
  return lineIn(await pixelsOf(tab, { ...box, top: box.bottom - 11, bottom: box.bottom - 1 }));
};
const LINES = [['20', 'dotted'], ['13', 'solid'], ['150', 'wavy']] as const;
const linesShow = async (): Promise<void> => {
  for (const [digits, line] of LINES) expect(await lineUnder(digits), digits).toBe(line);
};

/** The open card at rest: whether it lies in the window, leaves its mark to be seen, and holds its words; and how large they are. */
const judged = async (words: string) => {
  const mark = await boxOf(words);
  return tab.inHost(
    async (root, mark) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await Promise.allSettled(root.getAnimations().map((animation) => animation.finished));
      const card = root.querySelector<HTMLElement>('[role="dialog"]')!;
      const { left, top, right, bottom } = card.getBoundingClientRect();
      return {
        inside: left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1,
        beside: bottom <= mark.top + 1 || top >= mark.bottom - 1,
        cut: [card, ...card.querySelectorAll<HTMLElement>('.card-head, .card-body, .card-actions')].filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => `${part.className} ${part.scrollWidth} > ${part.clientWidth}`),
        letters: root.querySelector('h2 a, h2')!.getClientRects()[0]!.height,
      };
    },
    { ...mark },
  );
};
const GOOD = { inside: true, beside: true, cut: [] };
const close = async (): Promise<void> => {
  await tab.press('Escape');
  await until(async () => (await cardText(tab)) === null, 'the card to close');
};

describe('marks', () => {
  it('are told apart by their lines, also in forced colours', async () => {
    await linesShow();
    await tab.appear({ forcedColours: true });
    await linesShow();
    await tab.appear({});
  });

  it('are not printed, nor is anything else of ours, and are there again afterwards', async () => {
    await tab.appear({ print: true });
    await until(async () => (await dock()) === false, 'the dock to be left out');
    for (const words of ['13 billion', '150 billion', '20 percent', 'Azure first']) {
      const box = await boxOf(words);
      const printed = await pixelsOf(tab, { ...box, bottom: box.bottom + 4 });
      expect(count(printed, ([r, g, b]) => r !== g || g !== b), words).toBe(0);
    }
    await tab.appear({});
    await until(() => dock(), 'the dock to be there again');
    await linesShow();
  });

  it('that overlap show the gravest on top, and each is reached from there', async () => {
    const both = await boxOf('Azure first');
    const line = await pixelsOf(tab, { ...both, bottom: both.bottom + 4 });
    expect(count(line, blue)).toBeGreaterThan(0);
    expect(count(line, red)).toBeGreaterThan((both.right - both.left) / 2);
    const said = await openCard(tab, 'Azure first');
    expect(said).toMatch(/^Discrepancy/);
    await clickControl(tab, 'match:');
    await until(async () => (await cardText(tab))?.startsWith('Match'), 'the card of the match');
    expect(await cardText(tab)).toContain('Azure first');
    await clickControl(tab, 'discrepancy:');
    await until(async () => (await cardText(tab))?.startsWith('Discrepancy'), 'the card of the discrepancy');
    await close();
  });
});

describe('the card', () => {
  it.each([0.5, 2, 3])('is met by a click and stays in the window at a zoom of %d', async (zoom) => {
    await browser.inExtension(async ({ id, zoom }) => (await chrome.tabs.setZoom(id, zoom), null), { id: tab.id, zoom });
    await until(() => tab.evaluate((width) => Math.abs(innerWidth - width) < 3, SIZE.width / zoom), 'the zoom');
    expect(await openCard(tab, 'Monday')).toContain('Monday');
    expect(await judged('Monday')).toMatchObject(GOOD);
    await close();
    await browser.inExtension(async (id) => (await chrome.tabs.setZoom(id, 1), null), tab.id);
    await until(() => tab.evaluate((width) => innerWidth === width, SIZE.width), 'the zoom');
  });

  it('stays in the window at twice the size of text, wide and narrow, and grows with it', async () => {
    const letters: number[] = [];
    for (const [width, textSize] of [[1180, 16], [1180, 32], [320, 16], [320, 32]] as const) {
      await tab.resize({ width, height: 640 });
      await tab.appear({ textSize });
      await openCard(tab, 'Monday');
      const card = (await judged('Monday'))!;
      expect(card, `${width} pixels, text of ${textSize}`).toMatchObject(GOOD);
      letters.push(card.letters);
      await close();
    }
    expect(letters[1]! / letters[0]!).toBeGreaterThan(1.8);
    expect(letters[3]! / letters[2]!).toBeGreaterThan(1.8);
  });

  it('has left no error behind', () => {
    expect(tab.errors().filter((error) => !error.includes('404'))).toEqual([]);
  });
});
