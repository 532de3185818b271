/** A whole reading with the keyboard alone: commands, dock, card, report, and the page's own focus back at the end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { checkedState, until, type Browser, type Tab } from '../harness/browser';
import { cardText } from '../harness/card';
import { launch } from '../harness/launch';
import type { PageState } from '../../../lib/messages/page-state';

let newsroom: Newsroom;
let browser: Browser;
let tab: Tab;
let state: PageState;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await launch();
  tab = await browser.open(newsroom.at('renegotiated-again'));
  state = await checkedState(browser, tab);
  // What a reader's own field would be: to paste into.
  await tab.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'field';
    field.style.position = 'fixed';
    document.querySelector<HTMLElement>('article a[href], main a[href], a[href]')!.id = 'reading';
    document.getElementById('reading')!.focus();
  }, null);
});
afterAll(async () => {
  await browser?.close();
  await newsroom.close();
});

/** The name of what has the focus in our interface; null where nothing of ours has it. */
const focused = (): Promise<string | null> =>
  tab.inHost((root) => {
    const element = root.activeElement as HTMLElement | null;
    if (!element) return null;
    const labelled = element.getAttribute('aria-labelledby');
    const name = element.getAttribute('aria-label') ?? (labelled ? root.getElementById(labelled)?.textContent : element.innerText);
    return (name ?? '').replace(/\s+/g, ' ').trim();
  }, null);
const focusIs = (name: string | RegExp): Promise<unknown> =>
  until(async () => {
    const now = await focused();
    return now !== null && (typeof name === 'string' ? now === name : name.test(now));
  }, `the focus on ${name}`);
const pageFocus = (): Promise<string> => tab.evaluate(() => document.activeElement!.id || document.activeElement!.localName, null);
/** Presses Tab until the control of that name has the focus. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    const now = await focused();
    if (now !== null && (typeof name === 'string' ? now === name : name.test(now))) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab leads past ${name}`);
}
const closed = (): Promise<unknown> => until(async () => (await cardText(tab)) === null, 'the card to close');
/** The words of the open mark, and whether they stand in the window. */
const active = (): Promise<{ text: string; inView: boolean }> =>
  tab.evaluate(() => {
    const ranges = [...(CSS.highlights.get('plumbline-active') ?? [])] as Range[];
    const boxes = ranges.map((range) => range.getBoundingClientRect());
    return { text: ranges.map(String).join(''), inView: boxes.length > 0 && boxes.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight) };
  }, null);

describe('a reading with the keyboard alone', () => {
  it('begins with one polite announcement, and the focus stays where it was', async () => {
    const told = await until(() => tab.inHost((root) => root.querySelector('.plumbline > [role="status"]')?.textContent || null, null), 'the announcement');
    for (const [verdict, word] of [['discrepancy', 'Discrepancy'], ['match', 'Match']] as const) expect(told).toContain(`${state.counts[verdict]} ${word}`);
    expect(await pageFocus()).toBe('reading');
    await tab.inHost((root) => {
      const status = root.querySelector('.plumbline > [role="status"]')!;
      const heard: string[] = [];
      new MutationObserver(() => heard.push(status.textContent!)).observe(status, { childList: true, characterData: true, subtree: true });
      Object.assign(status, { heard });
    }, null);
  });

  it('steps from mark to mark by command, each in view with its card, forward and back', async () => {
    await browser.command('next-mark');
    await until(async () => (await cardText(tab))?.includes(`1 of ${state.marks.length}`), 'the first card');
    expect(await active()).toEqual({ text: state.marks[0]!.text, inView: true });
    await browser.command('next-mark');
    await until(async () => (await cardText(tab))?.includes(`2 of ${state.marks.length}`), 'the second card');
    expect(await active()).toEqual({ text: state.marks[1]!.text, inView: true });
    await browser.command('previous-mark');
    await until(async () => (await cardText(tab))?.includes(`1 of ${state.marks.length}`), 'the first card again');
    await browser.command('previous-mark');
    await until(async () => (await cardText(tab))?.includes(`${state.marks.length} of ${state.marks.length}`), 'round to the last card');
    expect((await active()).inView).toBe(true);
    await tab.press('Escape');
    await closed();
    expect(await pageFocus()).toBe('reading');
    expect((await active()).text).toBe('');
  });

  it('opens the dock by command, filters, and goes to a mark of the list', async () => {
    await browser.command('open-dock');
    await focusIs(`${state.marks.length} marks on this page`);
    await tabTo(/Discrepancy$/);
    await tab.press('Enter');
    const listed = (): Promise<string[] | null> => tab.inHost((root) => [...root.querySelectorAll('.dock-text')].map((each) => each.textContent!.trim()), null);
    const wanted = state.marks.filter(({ verdict }) => verdict === 'discrepancy').map(({ text }) => text);
    await until(async () => (await listed())?.join() === wanted.join(), 'the list of discrepancies');
    await tabTo(/\$150 billion/);
    const outline = await tab.inHost((root) => getComputedStyle(root.activeElement!).outlineStyle, null);
    expect(outline).toBe('solid');
    await tab.press('Enter');
    await until(async () => (await cardText(tab))?.includes('$150 billion'), 'the card of the mark');
    await until(() => tab.inHost((root) => root.activeElement?.getAttribute('role') === 'dialog', null), 'the focus in the card');
    expect(await active()).toEqual({ text: '$150 billion', inView: true });
  });

  it('leads through the whole card in the order in which it is read, every control with a name', async () => {
    await until(() => tab.inHost((root) => root.querySelector('.card-quote') !== null, null), 'the sources');
    const names: string[] = [];
    for (let steps = 0; steps < 40; steps += 1) {
      await tab.press('Tab');
      const name = await focused();
      if (name === null || name.startsWith('Plumbline:')) break;
      names.push(name);
      if (name === 'Dismiss here') break;
    }
    expect(names).not.toContain('');
    const known = ['OpenAI’s revenue', 'Previous mark', 'Next mark', 'Close', 'Show this sentence', 'Report…', 'Copy a correction', 'Dismiss here'];
    const order = known.map((part) => names.findIndex((name) => name.includes(part)));
    if (order[0] === -1) order[0] = names.findIndex((name) => name.includes('Show this term'));
    expect(order, names.join(' | ')).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order), names.join(' | ')).toBeGreaterThanOrEqual(0);
  });

  it('dismisses a mark and has it back', async () => {
    await tabTo('Dismiss here');
    await tab.press('Enter');
    await until(async () => (await cardText(tab))?.includes('no longer marked'), 'the word that it is gone');
    await tabTo('Mark it again');
    await tab.press(' ');
    await until(async () => (await cardText(tab))?.includes('Sources'), 'the card again');
    await until(() => tab.inHost((root) => root.activeElement?.getAttribute('role') === 'dialog', null), 'the focus in the card');
  });

  it('copies a correction, which can be pasted', async () => {
    await tabTo('Copy a correction');
    await tab.press('Enter');
    await until(() => tab.inHost((root) => root.querySelector('.card-actions [role="status"]')?.textContent === 'Copied', null), 'the word that it is copied');
    expect(await focused()).toBe('Copied');
    await tab.press('Escape');
    await closed();
  });

  it('gives the focus back step by step: from the card to the list, from the list to the page', async () => {
    await focusIs(/\$150 billion/);
    await tab.press('Escape');
    await until(() => tab.inHost((root) => root.querySelector('.dock-panel') === null, null), 'the dock to fold');
    expect(await pageFocus()).toBe('reading');
    await tab.evaluate(() => document.getElementById('field')!.focus(), null);
    await tab.paste();
    const pasted = await until(() => tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#field')!.value || null, null), 'the paste');
    const mark = state.marks.find(({ text }) => text === '$150 billion')!;
    for (const part of [mark.context, 'Sources:', newsroom.at('renegotiated-again')]) expect(pasted).toContain(part);
  });

  it('reports selected words', async () => {
    await tab.evaluate(() => {
      document.getElementById('reading')!.focus();
      const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue!.indexOf('Microsoft is paying billions');
        if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + 28);
      }
    }, null);
    await browser.command('report-selection');
    await until(() => tab.inHost((root) => root.activeElement?.classList.contains('report-note') ?? false, null), 'the focus in the note');
    await tab.type('Which billions?');
    await tabTo('Keep report');
    // A key may come before the browser's next picture: what has the focus when the acknowledgement has just been drawn?
    await tab.inHost((root) => {
      const drawn = new MutationObserver(() => {
        if (!root.querySelector('.report-body > [role="status"]')) return;
        drawn.disconnect();
        Object.assign(root, { atOnce: (root.activeElement as HTMLElement | null)?.innerText ?? 'nothing' });
      });
      drawn.observe(root, { childList: true, subtree: true });
    }, null);
    await tab.press('Enter');
    await until(async () => (await cardText(tab))?.includes('stored on this device'), 'the acknowledgement');
    expect(await until(() => tab.inHost((root) => (root as never as { atOnce?: string }).atOnce, null), 'the drawing to be seen')).toBe('Done');
    await tab.press('Escape');
    await closed();
    expect(await pageFocus()).toBe('reading');
  });

  it.each([[false, 'the focus is given back'], [true, 'the focus stays where the reader has clicked since']])('from a control that was taken away under it (%s), %s', async (clicks) => {
    await tab.evaluate(() => document.getElementById('reading')!.focus(), null);
    await browser.command('open-dock');
    await focusIs(`${state.marks.length} marks on this page`);
    await tabTo(/\$150 billion/);
    await tab.inHost((root) => root.activeElement!.remove(), null);
    await until(async () => (await pageFocus()) === 'body', 'nothing to have the focus');
    if (clicks) {
      const heading = await tab.evaluate(() => {
        const heading = document.querySelector('h1')!;
        heading.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, height } = heading.getBoundingClientRect();
        return { x: left + 4, y: top + height / 2 };
      }, null);
      await tab.click(heading);
    }
    await tab.press('Escape');
    await until(() => tab.inHost((root) => root.querySelector('.dock-panel') === null, null), 'the dock to fold');
    await until(async () => (await pageFocus()) === (clicks ? 'body' : 'reading'), 'the focus at its place');
  });

  it('has announced nothing more, and no error is left behind', async () => {
    expect(await tab.inHost((root) => (root.querySelector('.plumbline > [role="status"]') as never as { heard: string[] }).heard, null)).toEqual([]);
    expect(tab.errors()).toEqual([]);
  });
});
