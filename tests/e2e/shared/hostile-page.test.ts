/** A page that wants into our interface: to read it, to press it, to lie over it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkedState, stateOf, until, type Browser, type Tab } from '../harness/browser';
import { cardText, clickControl, controlPoint, openCard } from '../harness/card';
import { DEAL } from '../harness/deal-page';
import { launch } from '../harness/launch';
import { elsewhere } from '../harness/pages';

/** Before anything of the page is there. */
const SCRIPT = `
  customElements.define('plumbline-host', class extends HTMLElement {
    constructor() { super(); window.inside = this.attachInternals(); }
  });
  const attach = Element.prototype.attachShadow;
  window.roots = [];
  Element.prototype.attachShadow = function (options) { const root = attach.call(this, { ...options, mode: 'open' }); window.roots.push(root); return root; };
  for (const type of ['click', 'pointerdown', 'focusin']) addEventListener(type, (event) => { (window.paths ??= []).push(...event.composedPath().map(({ nodeName }) => nodeName ?? 'window')); }, true);
`;

let page: Awaited<ReturnType<typeof elsewhere>>;
let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  page = await elsewhere();
  page.body = DEAL.replace('<head>', `<head><script>${SCRIPT}</script>`);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await page.close();
});
beforeEach(async () => {
  await tab?.close();
  tab = await browser.open(page.url);
  await checkedState(browser, tab);
});

const complaints = (): string[] => tab.errors().filter((error) => !error.includes('404'));
const isMarked = async (words: string): Promise<boolean> => (await stateOf(browser, tab))!.marks.some(({ text }) => text === words);

describe('a page that wants to look into our element', () => {
  it('gets nothing by defining it, by standing in for its functions, or by its events', async () => {
    await openCard(tab, '$150 billion');
    await clickControl(tab, 'next mark');
    await until(async () => (await cardText(tab)) !== null, 'the next card');
    const seen = await tab.evaluate(() => {
      const { inside, roots, paths } = globalThis as never as { inside?: ElementInternals; roots: ShadowRoot[]; paths: string[] };
      const host = document.querySelector('plumbline-host')!;
      return {
        defined: inside !== undefined,
        byInternals: inside?.shadowRoot?.textContent ?? null,
        byFunctions: roots.map(({ textContent }) => textContent),
        byProperty: host.shadowRoot?.textContent ?? host.textContent,
        byEvents: paths.filter((name) => /^(?:BUTTON|SECTION|#document-fragment)$/.test(name)),
      };
    }, null);
    expect(seen).toEqual({ defined: true, byInternals: null, byFunctions: [], byProperty: '', byEvents: [] });
    expect(complaints()).toEqual([]);
  });
});

describe('a page that lies over our interface', () => {
  const covers: Record<string, () => void> = {
    'a popover': () => {
      const over = document.createElement('div');
      over.popover = 'manual';
      document.body.append(over);
      over.showPopover();
      over.style.cssText = 'all:initial;position:fixed;inset:0;width:auto;height:auto;pointer-events:none;background:#fff';
    },
    'a popover in a tree of its own': () => {
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      const over = root.appendChild(document.createElement('p'));
      over.popover = 'manual';
      over.showPopover();
      over.style.cssText = 'all:initial;position:fixed;inset:0;width:auto;height:auto;pointer-events:none;background:#fff';
    },
    'a popover that was under it and comes again': () => {
      const over = document.querySelector<HTMLElement>('[popover].early')!;
      over.hidePopover();
      over.showPopover();
    },
  };

  it.each(Object.keys(covers))('with %s gets no press through: the first brings us up, the next is meant', async (name) => {
    await tab.evaluate(() => {
      const early = document.body.appendChild(document.createElement('div'));
      early.popover = 'manual';
      early.className = 'early';
      early.showPopover();
      early.style.cssText = 'all:initial;position:fixed;inset:0;width:auto;height:auto;pointer-events:none;background:#fff1';
    }, null);
    await openCard(tab, '$150 billion');
    const point = (await until(() => controlPoint(tab, 'Dismiss here'), 'the button'))!;
    await tab.evaluate(covers[name]!, null);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await tab.click(point);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await isMarked('$150 billion')).toBe(true);
    expect(await cardText(tab)).toContain('$150 billion');
    await tab.click((await controlPoint(tab, 'Dismiss here'))!);
    await until(async () => !(await isMarked('$150 billion')), 'the mark to be dismissed');
    await clickControl(tab, 'Mark it again');
    await until(() => isMarked('$150 billion'), 'the mark to come back');
    expect(complaints()).toEqual([]);
  });

  it('gets no press by key through either', async () => {
    await openCard(tab, '$150 billion');
    await until(() => tab.inHost((root) => {
      const button = [...root.querySelectorAll<HTMLElement>('button')].find(({ innerText }) => innerText === 'Dismiss here');
      button?.focus();
      return button !== undefined;
    }, null), 'the button');
    await tab.evaluate(covers['a popover']!, null);
    await tab.press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await isMarked('$150 billion')).toBe(true);
    await tab.press('Enter');
    await until(async () => !(await isMarked('$150 billion')), 'the mark to be dismissed');
    await clickControl(tab, 'Mark it again');
    await until(() => isMarked('$150 billion'), 'the mark to come back');
  });
});
