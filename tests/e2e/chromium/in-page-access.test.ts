/** Card, dock and report form over an article: for everybody, in every language, at any width. In an open shadow root, since axe sees into no other. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { inBody, objections, objectionsInTheDark, OF_WORDS } from '../harness/axe';
import { askTab, checkedState, until } from '../harness/browser';
import { openCard } from '../harness/card';
import { Chromium, type ChromiumTab } from '../harness/chromium';
import { localised, type Speech } from '../harness/localised';
import { select } from '../harness/select';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const WIDTHS = [1180, 320];
const OURS = 'plumbline-host';

/** What axe does takes its time where others are at work too. */
const PATIENCE = 180_000;

/** The whole of axe in English, light; of the dark and of other languages what they can change. */
describe.each<Speech>(['en', 'de', 'pseudo'])('over an article, %s', (speech) => {
  let browser: Chromium;
  let tab: ChromiumTab;
  let copy: Awaited<ReturnType<typeof localised>>;
  beforeAll(async () => {
    copy = await localised(speech, { open: true });
    browser = await Chromium.launch({ extension: copy.folder });
    tab = await browser.open(newsroom.at('renegotiated-again'));
    await checkedState(browser, tab);
    await tab.page.bringToFront();
  });
  afterAll(async () => {
    await browser?.close();
    await copy?.remove();
  });

  /** What of ours reaches beyond the window, or holds words that are cut off at its side. */
  const beyond = () =>
    tab.inHost((root) => {
      const floats = [...root.querySelectorAll<HTMLElement>('.float, .dock')];
      const outside = floats.filter((each) => {
        const { left, right, top, bottom, width } = each.getBoundingClientRect();
        return width > 0 && (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1);
      });
      const cut = floats.flatMap((each) => [...each.querySelectorAll<HTMLElement>('*')]).filter((each) => {
        const { overflowX, display } = getComputedStyle(each);
        return display !== 'inline' && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1 && overflowX !== 'visible' && !each.matches('textarea, input, select, .unseen');
      });
      return [...outside, ...cut].map((each) => `${each.localName}.${each.className}: ${each.textContent.slice(0, 60)}`);
    }, null);
  const judged = async (what: string) => {
    for (const width of WIDTHS) {
      await tab.page.setViewportSize({ width, height: 700 });
      await tab.inHost(async (root) => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        await Promise.allSettled(root.getAnimations().map((animation) => animation.finished));
      }, null);
      expect(await beyond(), `${what}, ${width} pixels`).toEqual([]);
    }
    await inBody(tab.page, async () => {
      expect(await objections(tab.page, { within: OURS, rules: speech === 'en' ? undefined : OF_WORDS }), what).toEqual([]);
      if (speech === 'en') expect(await objectionsInTheDark(tab.page, OURS), `${what} in the dark`).toEqual([]);
    });
  };
  const there = (selector: string) => until(() => tab.inHost((root, selector) => root.querySelector(selector) !== null, selector), selector);

  it('the card', { timeout: PATIENCE }, async () => {
    await openCard(tab, '$150 billion');
    await there('.card-part blockquote, .card-part q');
    await judged('the card');
    await tab.press('Escape');
  });

  it('the dock', { timeout: PATIENCE }, async () => {
    await askTab(browser, tab, 'tab/dock');
    await there('.dock-panel');
    await judged('the dock');
    await askTab(browser, tab, 'tab/dock');
  });

  it('the report form, and what it says when the report is kept', { timeout: PATIENCE }, async () => {
    await select(tab, 'any cloud provider');
    await askTab(browser, tab, 'tab/report-selection');
    await there('.report-note');
    await tab.inHost((root) => root.querySelector<HTMLElement>('.report-more summary')!.click(), null);
    await judged('the form');
    await tab.inHost((root) => root.querySelector<HTMLElement>('.report-note')!.focus(), null);
    await tab.page.keyboard.press('Control+Enter');
    await until(() => tab.inHost((root) => root.querySelector('.report-note') === null && root.querySelector('.report-form') !== null, null), 'the report to be kept');
    await judged('the kept report');
  });
});
