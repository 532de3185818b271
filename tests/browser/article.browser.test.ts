import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/tools/browsers.mjs';
import { expected, slugs } from '../pages/pages';
import { bundle, servePages } from './serve-pages';

let browser: Browser;
let served: Awaited<ReturnType<typeof servePages>>;
let script: string;

beforeAll(async () => {
  [browser, served, script] = await Promise.all([
    findBrowser('chromium').then(({ path }) => chromium.launch({ executablePath: path ?? undefined })),
    servePages(),
    bundle(fileURLToPath(new URL('article.entry.ts', import.meta.url))),
  ]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  served?.server.close();
});

async function open(slug: string, query = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${served.origin}/${slug}/${query}`);
  await rested(page, expected(slug).settle ?? 0);
  await page.evaluate(script);
  return page;
}

/** Waits until nothing has changed in the page for so long. In the page itself, where its own timers come first, however slow the machine. */
function rested(page: Page, time: number): Promise<void> {
  return page.evaluate(
    (time) =>
      new Promise((resolve) => {
        const done = (): void => {
          changes.disconnect();
          resolve();
        };
        let timer = setTimeout(done, time);
        const changes = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, time);
        });
        if (time > 0) changes.observe(document, { subtree: true, childList: true, characterData: true });
      }),
    time,
  );
}

/** The readings of the page as plain data. */
function read(page: Page) {
  return page.evaluate(() => window.article.readPage(document).map((reading) => ({
    title: reading.article.title,
    published: reading.article.published,
    lang: reading.article.lang,
    blocks: reading.article.blocks.map((block) => `${block.kind}: ${reading.article.text.slice(block.start, block.end)}`),
    dateline: window.article.findDateline(reading.article),
    words: reading.article.text.split(/\s+/).length,
  })));
}

describe.each(slugs)('the page %s', (slug) => {
  const { readings: wanted, why = {} } = expected(slug);
  let page: Page;
  beforeAll(async () => {
    page = await open(slug);
  }, 120_000);
  afterAll(() => page?.close());

  it('is read as expected, and stays as it was', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const readings = await read(page);
    // Pages that change by themselves are held against their expectation alone.
    if (slug !== 'removes-unknown') expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(readings.map(({ title, published, lang }) => ({ title, published, lang }))).toEqual(wanted.map(({ title, published, lang }) => ({ title, published, lang })));
    for (const [index, reading] of readings.entries()) {
      const want = wanted[index];
      if (want.blocks) expect(reading.blocks).toEqual(want.blocks);
      if (want.first) expect(reading.blocks.slice(0, want.first.length)).toEqual(want.first);
      if (want.words) expect(reading.words).toBeGreaterThan(want.words);
      if (want.dateline) expect(reading.dateline).toBe(want.dateline);
    }
  });

  it('says of each text node why', async () => {
    const said = await page.evaluate((pieces) => {
      const reading = window.article.readPage(document)[0];
      const nodes: Text[] = [];
      const collect = (root: Node): void => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          // A frame has its own Text.
          if (node.nodeType === Node.TEXT_NODE) nodes.push(node as Text);
          else if ((node as Element).localName === 'iframe') collect((node as HTMLIFrameElement).contentDocument ?? document.createComment(''));
          else if ((node as Element).shadowRoot) collect((node as Element).shadowRoot!);
        }
      };
      collect(document.documentElement);
      return pieces.map((piece) => {
        const node = nodes.find((text) => text.data.includes(piece) && !text.parentElement?.closest('head'));
        return `${piece}: ${node ? reading.explain(node) : 'not found'}`;
      });
    }, Object.keys(why).filter((piece) => piece !== '99 percent'));
    expect(said).toEqual(Object.entries(why).filter(([piece]) => piece !== '99 percent').map(([piece, reason]) => `${piece}: ${reason}`));
  });

  it('leads from text to ranges that say the same', async () => {
    const wrong = await page.evaluate(() => window.article.readPage(document).flatMap((reading) => reading.article.blocks.flatMap((block) => {
      const plain = (text: string): string => text.replace(/[\s\u00ad\u200b\u200e\u200f\u2060-\u2069\u202a-\u202e|“”]+/g, '');
      const text = plain(reading.article.text.slice(block.start, block.end));
      const said = plain(reading.rangesOf(block.start, block.end).map(String).join(''));
      return said === text ? [] : [`${text} / ${said}`];
    })));
    expect(wrong).toEqual([]);
  });
});

/** Starts watching; calls are kept in `window.calls` as plain data. */
function watch(page: Page, pace = {}): Promise<void> {
  return page.evaluate((options) => {
    const texts = (change: { reading: { article: { text: string; blocks: { start: number; end: number }[] } }; changed: number[]; moved: number[] }, list: 'changed' | 'moved'): string[] =>
      change[list].map((index) => change.reading.article.text.slice(change.reading.article.blocks[index].start, change.reading.article.blocks[index].end));
    const watcher = window.article.watchPage(document, {
      pace: options,
      onChange: ({ changes, removed, navigated }) => {
        window.calls.push({ changed: changes.flatMap((change) => texts(change, 'changed')), moved: changes.flatMap((change) => texts(change, 'moved')), removed, navigated, readings: changes.length });
      },
      onState: (state) => window.states.push(state),
    });
    Object.assign(window, { calls: [], states: [], watcher });
    return watcher.ready.then(() => undefined);
  }, { shortest: 20, ...pace });
}

interface Call { changed: string[]; moved: string[]; removed: number; navigated: boolean; readings: number }
declare global {
  interface Window {
    calls: Call[];
    states: string[];
    watcher: import('../../lib/article/watch').Watcher;
  }
}

/** All calls so far, as soon as there are `count`; more would show as well. */
async function calls(page: Page, count: number): Promise<Call[]> {
  await page.waitForFunction((least) => window.calls.length >= least, count, { timeout: 30_000 });
  await page.waitForTimeout(150);
  return page.evaluate(() => window.calls);
}

/** Calls a function that the test page offers. */
function act(page: Page, name: string, argument?: string): Promise<unknown> {
  return page.evaluate(([key, value]) => (window as unknown as Record<string, (value?: string) => void>)[key!](value), [name, argument]);
}

describe('watchPage', () => {
  it('tells of an entry that is added to a live blog, and of one that is edited, alone', async () => {
    const page = await open('live-blog');
    await watch(page);
    await act(page, 'addEntry');
    expect(await calls(page, 1)).toEqual([{ changed: ['One more', 'Microsoft has put over $13 billion into OpenAI, a reader reminds us, since the year 2019.'], moved: [], removed: 0, navigated: false, readings: 1 }]);
    await act(page, 'editEntry');
    expect((await calls(page, 2))[1]).toEqual({ changed: ['Correction: OpenAI keeps paying Microsoft 20 percent through 2030, under a cap, as we should have written from the start.'], moved: [], removed: 1, navigated: false, readings: 1 });
    await page.close();
  });

  it('tells of text that a paywall takes away', async () => {
    const page = await open('paywall');
    await watch(page);
    await act(page, 'closeTheWall');
    expect(await calls(page, 1)).toEqual([{ changed: [], moved: [], removed: 2, navigated: false, readings: 1 }]);
    await page.close();
  });

  it('tells of further articles on an endless page', async () => {
    const page = await open('infinite-scroll');
    await watch(page);
    await act(page, 'loadMore');
    expect((await calls(page, 1))[0]).toMatchObject({ removed: 0, readings: 2, changed: ['Story number 2', expect.stringContaining('A maker of chips'), expect.stringContaining('$4 billion')] });
    expect(await page.evaluate(() => window.watcher.readings.map(({ article }) => [article.title, article.published]))).toEqual([['The first story: a contract', '2026-04-28'], ['Story number 2', '2026-04-22']]);
    await page.close();
  });

  it('tells of text that comes late', async () => {
    const page = await open('lazy-text', '?later');
    await watch(page);
    await act(page, 'arrive');
    await page.waitForFunction(() => window.calls.flatMap(({ changed }) => changed).length >= 3);
    expect((await page.evaluate(() => window.calls)).flatMap(({ changed }) => changed)).toEqual(expect.arrayContaining(['Text that comes late', 'Azure is first until 2032, it added, a moment later.']));
    await page.close();
  });

  it('follows a single-page application forward and back', async () => {
    const page = await open('single-page-app');
    await watch(page);
    await act(page, 'go', 'two');
    await page.waitForFunction(() => window.calls.some(({ changed }) => changed.includes('The second view')));
    await page.goBack();
    await page.waitForFunction(() => window.calls.some(({ changed }) => changed.includes('The first view')));
    expect((await page.evaluate(() => window.calls)).filter(({ navigated }) => navigated).length).toBeGreaterThanOrEqual(2);
    await page.close();
  });

  it('tells equal text in new nodes from changed text', async () => {
    const page = await open('vue-rerender');
    await watch(page);
    await act(page, 'again');
    expect((await calls(page, 1))[0]).toMatchObject({ changed: [], removed: 0, moved: [expect.stringContaining('A story'), expect.stringContaining('20 percent'), expect.stringContaining('Azure')] });
    await act(page, 'rewrite');
    expect((await calls(page, 2))[1]).toMatchObject({ changed: ['OpenAI pays Microsoft 25 percent of its revenue through 2030.'], moved: [], removed: 1 });
    await page.close();
  });

  it('tells of a details that is opened and of a class that hides', async () => {
    const page = await open('hidden-text');
    await watch(page);
    await page.evaluate(() => { document.querySelector<HTMLDetailsElement>('details:not([open])')!.open = true; });
    expect((await calls(page, 1))[0]).toMatchObject({ changed: ['A closed box with 39 percent in it.'], removed: 0 });
    await page.evaluate(() => document.querySelector('.shown')!.classList.add('gone'));
    expect((await calls(page, 2))[1]).toMatchObject({ changed: [], removed: 1 });
    await page.evaluate(() => document.body.classList.add('scrolled'));
    expect(await calls(page, 2)).toHaveLength(2);
    await page.close();
  });

  it('does not hear what is typed into an editor', async () => {
    const page = await open('editor');
    await watch(page);
    await page.locator('.prose p').first().click();
    await page.keyboard.type('The share is 99 percent of everything there is.');
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => window.calls)).toEqual([]);
    await page.close();
  });

  it('does not read for a ticker beside the article', async () => {
    const page = await open('ticker');
    await watch(page);
    await act(page, 'start', 'tick');
    await page.waitForTimeout(800);
    expect(await page.evaluate(() => [window.calls, window.states, window.watcher.state])).toEqual([[], [], 'watching']);
    await page.close();
  });

  it('soon hears no more of a price that ticks in the text, and follows the rest', async () => {
    const page = await open('ticker');
    await watch(page, { rounds: 10, longest: 60 });
    await page.evaluate(() => {
      const price = document.querySelector('article p')!.appendChild(document.createElement('span'));
      const change = document.querySelector('article p')!.appendChild(document.createElement('span')).appendChild(document.createTextNode(''));
      setInterval(() => {
        price.textContent = ` (MSFT ${Math.random().toFixed(4)},`;
        change.data = ` up ${Math.random().toFixed(2)} percent)`;
      }, 5);
    });
    await page.waitForTimeout(2_000);
    const count = await page.evaluate(() => window.calls.length);
    expect(count).toBeLessThan(10);
    await page.evaluate(() => document.querySelector('article')!.append(Object.assign(document.createElement('p'), { textContent: 'Microsoft has invested more than $13 billion, it says now.' })));
    await page.waitForFunction(() => window.calls.some(({ changed }) => changed.includes('Microsoft has invested more than $13 billion, it says now.')));
    expect(await page.evaluate(() => window.states)).toEqual([]);
    await page.close();
  });

  it('backs off from an article that changes without end, says so, and takes it up again when told', async () => {
    const page = await open('ticker');
    await watch(page, { rounds: 4, longest: 60 });
    await act(page, 'start', 'count');
    await page.waitForFunction(() => window.watcher.state === 'backed-off');
    const count = await page.evaluate(() => window.calls.length);
    expect(count).toBeLessThanOrEqual(5);
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => [window.calls.length, window.states])).toEqual([count, ['backed-off']]);
    await act(page, 'halt');
    await page.evaluate(() => window.watcher.resume());
    expect((await calls(page, count + 1)).length).toBe(count + 1);
    expect(await page.evaluate(() => window.states)).toEqual(['backed-off', 'watching']);
    await page.close();
  });

  it('finds a component that comes to life, and text that fades in, although nothing tells of them', async () => {
    const page = await open('live-blog');
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      const host = article.appendChild(document.createElement('x-note'));
      const fading = article.appendChild(Object.assign(document.createElement('p'), { textContent: 'What fades in says 20 percent.' }));
      document.head.append(Object.assign(document.createElement('style'), { textContent: '@keyframes in { to { visibility: visible } } .in { visibility: hidden; animation: in .1s 1s forwards steps(1) }' }));
      fading.className = 'in';
      setTimeout(() => { host.attachShadow({ mode: 'open' }).innerHTML = '<p>A component says $50 billion.</p>'; }, 1_000);
    });
    await watch(page);
    expect((await calls(page, 1))[0]).toMatchObject({ changed: ['What fades in says 20 percent.', 'A component says $50 billion.'].sort(), removed: 0 });
    await page.close();
  });

  it('leaves a page in peace in which nothing has changed', async () => {
    const page = await open('live-blog');
    await page.evaluate(() => {
      const before = document.querySelectorAll.bind(document);
      Object.assign(window, { surveys: 0 });
      document.querySelectorAll = ((selector: string) => {
        if (selector.includes('articleBody')) (window as never as { surveys: number }).surveys++;
        return before(selector);
      }) as never;
    });
    await watch(page);
    await page.waitForTimeout(4_500);
    expect(await page.evaluate(() => [(window as never as { surveys: number }).surveys, window.calls])).toEqual([1, []]);
    await page.close();
  });

  it('is still when stopped', async () => {
    const page = await open('live-blog');
    await watch(page);
    await page.evaluate(() => window.watcher.stop());
    await act(page, 'addEntry');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => [window.calls, window.watcher.state])).toEqual([[], 'stopped']);
    await page.close();
  }, 120_000);
});

describe('hostile pages', () => {
  it('reads a tree of 10,000 levels, an attribute of megabytes, five megabytes of text and lone surrogates', async () => {
    const page = await open('strict-csp');
    const result = await page.evaluate(() => {
      // Not displayed: a browser falls over such a tree by itself as soon as it has to style it.
      const deep = document.createElement('div');
      deep.style.display = 'none';
      let leaf = deep;
      for (let level = 0; level < 10_000; level++) leaf = leaf.appendChild(document.createElement('div'));
      leaf.textContent = 'At the bottom of it all, the share is 98 percent and nobody will ever see it there.';
      const article = document.querySelector('article')!;
      const wide = document.createElement('p');
      wide.className = 'word '.repeat(500_000);
      wide.setAttribute('style', ' '.repeat(2_000_000));
      wide.textContent = `A lone \ud800 surrogate pays 20 percent \udc00.`;
      const long = document.createElement('p');
      long.textContent = 'OpenAI pays 20 percent. '.repeat(210_000);
      article.append(wide, long, deep);
      const [reading] = window.article.readPage(document);
      return { blocks: reading.article.blocks.length, surrogate: reading.article.text.includes('A lone \ud800 surrogate pays 20 percent \udc00.'), length: reading.article.text.length, bottom: reading.article.text.includes('At the bottom') };
    });
    expect(result).toMatchObject({ blocks: 5, surrogate: true, bottom: false });
    expect(result.length).toBeGreaterThan(5_000_000);
    await page.close();
  }, 120_000);

  it('stops at a fixed size, and says so', async () => {
    const page = await open('strict-csp');
    expect(await page.evaluate(() => {
      const article = document.querySelector('article')!;
      for (let part = 0; part < 3; part++) article.append(Object.assign(document.createElement('p'), { textContent: `${part} `.repeat(1_500_000) }));
      const [reading] = window.article.readPage(document);
      return [reading.truncated, reading.article.text.length < 10_000_000];
    })).toEqual([true, true]);
    await page.close();
  }, 120_000);
});
