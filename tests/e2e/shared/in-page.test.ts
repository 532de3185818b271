/** What the checker does in a page, and what it leaves alone. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { servePages } from '../../browser/serve-pages';
import { askTab, checkedState, stateOf, until, type Browser, type Tab } from '../harness/browser';
import { cardAtRest, cardText, clickControl, openCard } from '../harness/card';
import { DEAL } from '../harness/deal-page';
import { launch } from '../harness/launch';
import { pointOf } from '../harness/marks';
import { elsewhere } from '../harness/pages';

let browser: Browser;
let page: Awaited<ReturnType<typeof elsewhere>>;
let served: Awaited<ReturnType<typeof servePages>>;
let tab: Tab;

beforeAll(async () => {
  page = await elsewhere();
  served = await servePages();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await page.close();
  served.server.close();
});
beforeEach(async () => {
  page.body = DEAL;
  await tab?.close();
  tab = await browser.open(page.url);
  await checkedState(browser, tab);
});

const names = (): Promise<string[]> => tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('plumbline')).sort(), null);
/** What went wrong, without the icon that the little servers do not have. */
const complaints = (): string[] => tab.errors().filter((error) => !error.includes('404'));
const noCard = (): Promise<boolean> => until(async () => (await cardText(tab)) === null, 'the card to close');
const settings = (change: Record<string, unknown>): Promise<void> =>
  browser.inExtension(async (change) => chrome.storage.local.set({ 'settings:version': 1, ...(change as object) }), change as never);

describe('a mark in a link', () => {
  it('leaves the click to the link, and offers a handle that opens the card', async () => {
    const point = (await pointOf(tab, '$50 billion'))!;
    await tab.click(point);
    await until(async () => tab.url().endsWith('#followed'), 'the link to be followed');
    expect(await cardText(tab)).toBeNull();

    await tab.hover({ x: point.x + 2, y: point.y });
    await clickControl(tab, 'why this is marked');
    expect(await until(() => cardText(tab), 'the card')).toContain('$50 billion');
    await tab.press('Escape');
    await noCard();
  });
});

describe('the page', () => {
  it('keeps a selection over marks, and its own keys', async () => {
    const from = (await pointOf(tab, '$13 billion'))!;
    await tab.evaluate(() => {
      const text = [...document.querySelectorAll('p')].find((each) => each.textContent.includes('$13'))!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 0, text, 40);
    }, null);
    expect(await cardText(tab)).toBeNull();
    const selected = await tab.evaluate(() => String(getSelection()), null);
    await askTab(browser, tab, 'tab/step', { by: 1 });
    await until(() => cardText(tab), 'the card');
    expect(await tab.evaluate(() => String(getSelection()), null)).toBe(selected);
    expect(from).not.toBeNull();
    await tab.press('Escape');
    await noCard();
  });

  it('has its focus back when the card closes', async () => {
    await tab.evaluate(() => document.querySelector<HTMLElement>('#before')!.focus(), null);
    await askTab(browser, tab, 'tab/step', { by: 1 });
    await until(() => tab.inHost((root) => root.activeElement?.getAttribute('role') === 'dialog', null), 'the focus in the card');
    await tab.press('Tab');
    await until(() => tab.inHost((root) => root.activeElement?.localName === 'button', null), 'the focus on a button of the card');
    await tab.press('Escape');
    await noCard();
    expect(await tab.evaluate(() => document.activeElement?.id, null)).toBe('before');
  });

  it('can be read mark by mark with the keyboard', async () => {
    const { marks } = await checkedState(browser, tab);
    const read: string[] = [];
    for (const mark of marks) {
      await askTab(browser, tab, 'tab/step', { by: 1 });
      read.push((await until(async () => {
        const text = await cardText(tab);
        return text?.includes(`${read.length + 1} of ${marks.length}`) ? text : null;
      }, `the card of ${mark.text}`)).includes(mark.found) ? mark.text : '');
    }
    expect(read).toEqual(marks.map(({ text }) => text));
    await tab.press('Escape');
  });

  it('that makes up events on our element gets nothing', async () => {
    await openCard(tab, '$150 billion');
    await tab.evaluate(() => {
      const host = document.querySelector('plumbline-host')!;
      for (const type of ['click', 'keydown', 'pointerdown', 'toggle']) host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: {} }));
      postMessage({ type: 'wxt:content-script-started' }, '*');
    }, null);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await cardText(tab)).toContain('$150 billion');
    expect((await names()).length).toBeGreaterThan(0);
  });

  it('that clears the registry of highlights gets ours back, and keeps its own', async () => {
    const before = await names();
    await tab.evaluate(() => {
      CSS.highlights.clear();
      CSS.highlights.set('search', new Highlight());
    }, null);
    await until(async () => (await names()).join() === before.join(), 'the marks to come back');
    await settings({ 'settings:sitesOff': ['127.0.0.1'] });
    await until(async () => (await names()).length === 0, 'the marks to go');
    expect(await tab.evaluate(() => CSS.highlights.has('search'), null)).toBe(true);
    await settings({ 'settings:sitesOff': [] });
    await until(async () => (await names()).length > 0, 'the marks to come back');
  });

  it('that takes our element away has the card again at the next click', async () => {
    await openCard(tab, '$150 billion');
    await tab.evaluate(() => document.querySelector('plumbline-host')!.remove(), null);
    await until(() => cardText(tab), 'the card to come back');
    await tab.press('Escape');
    await noCard();
    expect(await openCard(tab, '25 percent')).toContain('25 percent');
  });
});

describe('a dismissed mark', () => {
  it('stays dismissed over visits, and can be had back at once', async () => {
    await openCard(tab, '25 percent');
    await clickControl(tab, 'Dismiss here');
    await until(async () => (await cardText(tab))?.includes('no longer marked'), 'the word that it is gone');
    expect((await checkedState(browser, tab)).marks.map(({ text }) => text)).not.toContain('25 percent');
    await clickControl(tab, 'Mark it again');
    await until(async () => (await cardText(tab))?.includes('20%'), 'the card of the mark');
    await clickControl(tab, 'Dismiss here');
    await until(async () => (await cardText(tab))?.includes('no longer marked'), 'the word that it is gone');
    await tab.reload();
    expect((await checkedState(browser, tab)).marks.map(({ text }) => text)).not.toContain('25 percent');
  });
});

describe('settings', () => {
  it('take effect in open pages at once', async () => {
    await settings({ 'settings:shown': { match: false, discrepancy: true, 'missing-context': true, unverified: false }, 'settings:markStyle': 'both' });
    await until(async () => !(await names()).includes('plumbline-match'), 'the matches to go');
    expect((await stateOf(browser, tab))!.counts.match).toBe(0);
    const tint = (): Promise<string> => tab.evaluate(() => getComputedStyle(document.body, '::highlight(plumbline-discrepancy)').backgroundColor, null);
    if (browser.name === 'chromium') await until(async () => (await tint()) !== 'rgba(0, 0, 0, 0)', 'the marks to be tinted');
    await settings({ 'settings:shown': { match: true, discrepancy: true, 'missing-context': true, unverified: false }, 'settings:markStyle': 'line' });
    await until(async () => (await names()).includes('plumbline-match'), 'the matches to come back');
  });

  it('switch off by one click in the dock', async () => {
    await askTab(browser, tab, 'tab/dock');
    await clickControl(tab, 'Switch off for 127.0.0.1');
    await until(async () => (await stateOf(browser, tab))?.state === 'off', 'the page to be off');
    expect(await names()).toEqual([]);
    await until(async () => !(await tab.inHost((root) => [...root.querySelectorAll('button')].some((each) => each.getClientRects().length > 0), null)), 'dock and card to go');
    await settings({ 'settings:sitesOff': [] });
    await until(async () => (await names()).length > 0, 'the marks to come back');
  });
});

describe('pages of many kinds', () => {
  const open = async (slug: string): Promise<void> => {
    await tab.close();
    tab = await browser.open(`${served.origin}/${slug}/`);
  };

  it.each(['strict-csp', 'shadow-roots', 'xhtml', 'quirks', 'plain-text', 'right-to-left', 'split-tags', 'tables'])('%s: marks, a card and the dock, and no complaint', async (slug) => {
    await open(slug);
    await until(() => browser.inExtension(async (id) => (await chrome.runtime.sendMessage({ name: 'tab/inject', data: { tab: id } }))?.value, tab.id), 'the checker');
    const state = (await askTab(browser, tab, 'tab/check', { anyway: true })) as never as { marks: { text: string; id: string }[] };
    expect(state.marks.length).toBeGreaterThan(0);
    expect((await names()).length).toBeGreaterThan(0);
    expect(await askTab(browser, tab, 'tab/goto', { mark: state.marks[0]!.id })).toBe(true);
    await cardAtRest(tab);
    const card = await tab.inHost((root) => {
      const box = root.querySelector('[role="dialog"]')!.getBoundingClientRect();
      return { width: box.width, inside: box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1, font: getComputedStyle(root.querySelector('h2')!).fontSize };
    }, null);
    expect(card).toMatchObject({ inside: true, font: '17px' });
    expect(card!.width).toBeGreaterThan(200);
    expect(complaints()).toEqual([]);
  });

  it('single-page-app: marks follow from view to view, back and forward', async () => {
    await open('single-page-app');
    const text = async (): Promise<string> => ((await askTab(browser, tab, 'tab/check', { anyway: true })) as never as { title: string }).title;
    await until(() => browser.inExtension(async (id) => (await chrome.runtime.sendMessage({ name: 'tab/inject', data: { tab: id } }))?.value, tab.id), 'the checker');
    expect(await text()).toBe('The first view');
    await tab.evaluate(() => (globalThis as never as { go(view: string): void }).go('two'), null);
    await until(async () => (await stateOf(browser, tab))?.title === 'The second view', 'the second view to be read');
    await until(async () => (await names()).length === 0, 'the marks of the first view to go');
    await tab.evaluate(() => history.back(), null);
    await until(async () => (await stateOf(browser, tab))?.title === 'The first view', 'the first view to be read again');
    expect(complaints()).toEqual([]);
  });

  it('frames: marks in a frame of the same site open their card too', async () => {
    await open('frames');
    await until(() => browser.inExtension(async (id) => (await chrome.runtime.sendMessage({ name: 'tab/inject', data: { tab: id } }))?.value, tab.id), 'the checker');
    const { marks } = (await askTab(browser, tab, 'tab/check', { anyway: true })) as never as { marks: { text: string }[] };
    expect(marks.length).toBeGreaterThan(0);
    const point = await tab.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) {
        const inner = frame.contentWindow as (Window & { CSS: typeof CSS }) | null;
        const doc = frame.contentDocument;
        for (const [, highlight] of doc && inner ? inner.CSS.highlights : []) {
          for (const range of highlight) {
            (range as Range).startContainer.parentElement!.scrollIntoView({ block: 'center' });
            const box = (range as Range).getClientRects()[0]!;
            const { left, top } = frame.getBoundingClientRect();
            return { x: left + frame.clientLeft + box.left + box.width / 2, y: top + frame.clientTop + box.top + box.height / 2 };
          }
        }
      }
      return null;
    }, null);
    expect(point).not.toBeNull();
    await tab.click(point!);
    await until(() => cardText(tab), 'the card');
    expect(complaints()).toEqual([]);
  });
});
