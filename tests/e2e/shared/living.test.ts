/** Pages that live: rendered by frameworks, edited, extended, cut short, without end; with the extension at work on them. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askTab, stateOf, until, type Browser, type Tab } from '../harness/browser';
import { cardText, openCard } from '../harness/card';
import { impatient } from '../harness/impatient';
import { launch } from '../harness/launch';
import { shownMarks } from '../harness/marks';
import { checkAnyway, complaints, said, testPages, type TestPages } from '../harness/test-page';

let browser: Browser;
let pages: TestPages;
let tab: Tab;

beforeAll(async () => {
  browser = await launch();
  pages = await testPages(browser);
});
afterAll(async () => {
  await browser?.close();
  pages.close();
});
afterEach(() => tab?.close());

const marks = async (of = browser, at = tab): Promise<string[]> => said((await stateOf(of, at))!.marks);
/** Waits until the checker has these marks, and the page shows their words and no others. */
const haveMarks = async (wanted: string[], of = browser, at = tab): Promise<void> => {
  await until(async () => (await marks(of, at)).join('\n') === wanted.join('\n'), `the marks ${wanted.join(', ')}`);
  const words = (list: string[]): string => list.map((each) => each.replace(/^[\w-]+: /, '')).join('').replace(/\s/g, '');
  await until(async () => (await shownMarks(at)).map(({ text }) => text).join('').replace(/\s/g, '') === words(wanted), 'the page to show them');
};
const act = (name: string, arg?: string, at = tab): Promise<unknown> => at.evaluate(([name, arg]) => void (window as never as Record<string, (arg?: string) => void>)[name!]!(arg), [name, arg] as [string, string | undefined]);

describe('a page that a framework renders', () => {
  it('React: is hydrated over marks without an error, and marked anew where a component changes its text', async () => {
    tab = await pages.open('react-hydrated', '?later');
    const before = ['missing-context: 20 percent', 'match: 2030', 'match: $50 billion'];
    await haveMarks(before);
    await openCard(tab, '2030');
    await act('hydrate');
    await until(() => tab.evaluate(() => Object.keys(document.querySelector('article')!).some((key) => key.startsWith('__react')), null), 'React to take the page over');
    expect(await tab.evaluate(() => (window as never as { hydrationErrors: string[] }).hydrationErrors, null)).toEqual([]);
    await haveMarks(before);
    expect(await cardText(tab)).toContain('2030');
    await tab.press('Escape');
    await until(async () => (await cardText(tab)) === null, 'the card to close');
    // The page's own button works, and what it changes is checked.
    await tab.click(await tab.evaluate(() => {
      const box = document.querySelector('#change')!.getBoundingClientRect();
      return { x: box.left + 5, y: box.top + 5 };
    }, null));
    await haveMarks(['discrepancy: 25 percent', 'missing-context: 2030', 'match: $50 billion']);
    expect(complaints(tab)).toEqual([]);
  });

  it('Vue: keeps its marks when every text node is replaced, and follows a figure that changes', async () => {
    tab = await pages.open('vue-rerender');
    const azure = ['match: Azure comes first', 'match: 2032', 'match: unless Microsoft cannot and chooses not'];
    const old = (await marks()).slice(0, 2);
    await haveMarks([...old, ...azure]);
    await tab.evaluate(() => {
      const node = document.querySelector('article p')!.firstChild!;
      Object.assign(window, { old: node });
    }, null);
    await act('again');
    await until(() => tab.evaluate(() => !(window as never as { old: Node }).old.isConnected, null), 'the page to be rendered anew');
    await haveMarks([...old, ...azure]);
    await act('rewrite');
    await until(async () => (await marks())[0] === 'discrepancy: 25 percent', 'the new figure to be marked');
    expect(complaints(tab)).toEqual([]);
  });
});

describe('a page that is edited', () => {
  it('live blog: an entry that is added is marked, one that is edited is marked anew, and an open card stays', async () => {
    tab = await pages.open('live-blog');
    const before = await marks();
    expect(before).toContain('match: 20 percent');
    await openCard(tab, '$50 billion');
    await act('addEntry');
    await until(async () => (await marks())[0] === 'match: $13 billion', 'the new entry to be marked');
    await haveMarks(['match: $13 billion', ...before]);
    await act('editEntry');
    await until(async () => !(await marks()).includes('match: cap on the total'), 'the old words to lose their mark');
    expect(await marks()).toContain('match: 20 percent');
    expect(await cardText(tab)).toContain('$50 billion');
    await haveMarks(await marks());
  });

  it('paywall: marks of text that is taken away go, and the card of one of them closes', async () => {
    tab = await pages.open('paywall');
    const rest = (await marks()).filter((mark) => !mark.includes('billion'));
    await openCard(tab, '$13 billion');
    await act('closeTheWall');
    await haveMarks(rest);
    await until(async () => (await cardText(tab)) === null, 'the card to close');
    expect((await stateOf(browser, tab))!.counts.match).toBe(rest.length);
  });

  it('endless scroll: a further article about something else gets no marks, one about the deal gets its own', async () => {
    tab = await pages.open('infinite-scroll');
    const first = await marks();
    await act('loadMore');
    await until(async () => tab.evaluate(() => document.querySelectorAll('article').length === 2, null), 'the second story');
    await tab.evaluate(() => {
      const story = document.createElement('article');
      story.innerHTML = '<h1>Microsoft and OpenAI, once more</h1><p>OpenAI will pay Microsoft 25 percent of its revenue through 2030, up to a cap, the two companies have said in a joint statement.</p><p>Microsoft has invested more than $13 billion in OpenAI, and its licence is no longer exclusive, they said. Azure stays the primary cloud.</p>';
      document.querySelector('#stream')!.append(story);
    }, null);
    await until(async () => (await marks()).includes('discrepancy: 25 percent'), 'the third story to be marked');
    expect((await marks()).slice(0, first.length)).toEqual(first);
    expect((await shownMarks(tab)).filter(({ block }) => block.includes('chips') || block.includes('$4 billion'))).toEqual([]);
  });

  it('text that comes late is marked when it is there', async () => {
    tab = await browser.open(`${pages.origin}/lazy-text/`);
    await until(async () => (await stateOf(browser, tab))?.marks.some(({ text }) => text === '2032'), 'the late text to be marked');
    expect(complaints(tab)).toEqual([]);
  });

  it('an editor: what is typed is never marked, and the page hears no complaint', async () => {
    tab = await pages.open('editor');
    await tab.click(await tab.evaluate(() => {
      const box = document.querySelector('.prose p')!.getBoundingClientRect();
      return { x: box.left + 10, y: box.top + box.height / 2 };
    }, null));
    await tab.type('OpenAI pays Microsoft 99 percent of its revenue. ');
    expect(await tab.evaluate(() => document.querySelector('.prose')!.textContent!.includes('99 percent'), null)).toBe(true);
    await checkAnyway(browser, tab);
    await haveMarks(['match: cap stays']);
    expect(await tab.evaluate(() => document.querySelector('.prose')!.textContent!.includes('99 percent'), null)).toBe(true);
    await haveMarks(['match: cap stays']);
  });
});

describe('a page that never rests', () => {
  it('is followed for a while, and then the dock says that it is not any more', async () => {
    const copy = await impatient();
    const browser = await launch({ extension: copy.folder });
    try {
      const tab = await browser.open(`${pages.origin}/ticker/`);
      const before = said((await checkAnyway(browser, tab)).marks);
      expect(before).not.toEqual([]);
      await act('start', 'count', tab);
      await askTab(browser, tab, 'tab/dock');
      await until(() => tab.inHost((root) => root.querySelector('.dock-note')?.textContent?.includes('changes all the time') ?? false, null), 'the dock to say so');
      // What was marked is still marked, and nothing is read any more.
      await haveMarks(before, browser, tab);
      await act('halt', undefined, tab);
      expect(complaints(tab)).toEqual([]);
    } finally {
      await browser.close();
      await copy.remove();
    }
  });

  it('keeps its marks where it clears the registry of highlights five times a second', async () => {
    tab = await pages.open('clears-highlights');
    const wanted = (await marks()).length;
    await until(async () => (await shownMarks(tab)).length >= wanted, 'the marks to be back');
    // Whatever it clears between two frames is there again when the next one is painted. It may clear once more before the count.
    const framesWithout = (): Promise<number> => tab.evaluate(async () => {
      let without = 0;
      for (let frame = 0; frame < 60; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        if (![...CSS.highlights.keys()].some((name) => name.startsWith('plumbline'))) without += 1;
      }
      return without;
    }, null);
    await until(async () => (await framesWithout()) < 30, 'most frames to show the marks');
    expect(complaints(tab)).toEqual([]);
  });

  it('gets its marks where it removes every element that it does not know, and is not fought without end', async () => {
    tab = await pages.open('removes-unknown');
    const wanted = await marks();
    await haveMarks(wanted);
    // Counted by the page: how often our element comes back, until it does not any more.
    const added = (): Promise<number> => tab.evaluate(async () => {
      let count = 0;
      const watch = new MutationObserver((records) => (count += records.flatMap(({ addedNodes }) => [...addedNodes]).filter(({ nodeName }) => nodeName === 'PLUMBLINE-HOST').length));
      watch.observe(document.documentElement, { childList: true });
      await new Promise((resolve) => setTimeout(resolve, 2000));
      watch.disconnect();
      return count;
    }, null);
    await until(async () => (await added()) === 0, 'our element to stay away');
    await haveMarks(wanted);
    expect(complaints(tab)).toEqual([]);
  });
});

describe('a page in a single window', () => {
  it('is marked view by view, forward, back and forward again', async () => {
    tab = await pages.open('single-page-app');
    const first = await marks();
    expect(first.length).toBeGreaterThan(0);
    const at = async (title: string): Promise<boolean> => (await stateOf(browser, tab))?.title === title;
    await act('go', 'two');
    await until(() => at('The second view'), 'the second view');
    await until(async () => (await shownMarks(tab)).length === 0, 'the marks of the first view to go');
    await tab.evaluate(() => history.back(), null);
    await until(() => at('The first view'), 'the first view');
    // Each view is a page of its own: it is asked about again.
    await checkAnyway(browser, tab);
    await haveMarks(first);
    await tab.evaluate(() => history.forward(), null);
    await until(() => at('The second view'), 'the second view again');
    await until(async () => (await shownMarks(tab)).length === 0, 'the marks to go again');
    expect(complaints(tab)).toEqual([]);
  });
});

describe('a page in another language', () => {
  it('is not marked, and its state says why', async () => {
    tab = await browser.open(`${pages.origin}/german/`);
    const state = await until(() => stateOf(browser, tab), 'the checker');
    expect(state).toMatchObject({ state: 'not-english', marks: [] });
    expect(await tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('plumbline')), null)).toEqual([]);
    expect(await tab.evaluate(() => document.querySelector('plumbline-host'), null)).toBeNull();
    const popup = await browser.openOwn(`popup.html?tab=${tab.id}&view=page`);
    await until(() => popup.evaluate(() => document.body.innerText.includes('English'), null), 'the popup to say so');
    await popup.close();
  });
});
