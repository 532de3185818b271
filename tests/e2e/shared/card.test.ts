import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { checkedState, until, type Browser, type Tab } from '../harness/browser';
import { cardText, clickControl, openCard } from '../harness/card';
import { launch } from '../harness/launch';
import { pointOf } from '../harness/marks';

interface Term {
  id: string;
  title: string;
  statement: string;
  support: { seed: string; quote: string }[];
  dissent?: { seed: string; quote: string }[];
}
const { terms } = JSON.parse(readFileSync('seeds/terms.json', 'utf8')) as { terms: Term[] };
const revenue = terms.find((term) => term.id === 'openai-revenue')!;

let newsroom: Newsroom;
let browser: Browser;
let tab: Tab;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await launch();
  tab = await browser.open(newsroom.at('renegotiated-again'));
  await checkedState(browser, tab);
});
afterAll(async () => {
  await browser?.close();
  await newsroom.close();
});

const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('the card', () => {
  it('of the $150 billion mark says what the article says, what the terms say, and who says so', async () => {
    const text = plain(await openCard(tab, '$150 billion'));
    const mark = (await checkedState(browser, tab)).marks.find((each) => each.text === '$150 billion')!;
    expect(mark).toMatchObject({ term: 'openai-revenue', verdict: 'discrepancy' });
    expect(mark.expected).toContain('$10 billion');
    expect(text).toContain('$150 billion');
    expect(text).toContain(mark.expected);
    const whole = plain(await until(async () => {
      const now = await cardText(tab);
      return now !== null && revenue.support.every(({ quote }) => plain(now).includes(plain(quote))) ? now : null;
    }, 'the sentences of the sources'));
    for (const { quote } of [...revenue.support, ...(revenue.dissent ?? [])]) expect(whole).toContain(plain(quote));
    expect(whole.toLowerCase()).not.toContain('false');
  });

  it('closes by Escape, and the page has its keys back', async () => {
    await tab.press('Escape');
    await until(async () => (await cardText(tab)) === null, 'the card to close');
    const before = await tab.evaluate(() => {
      // Heard last of all: nobody has taken the key away from the page.
      addEventListener('keydown', (event) => Object.assign(window, { heard: [event.key, event.defaultPrevented, document.activeElement?.localName] }), { once: true });
      return scrollY;
    }, null);
    await tab.press('End');
    expect(await until(() => tab.evaluate(() => (window as never as { heard?: unknown[] }).heard as never, null), 'the key to be heard')).toEqual(['End', false, 'body']);
    await until(() => tab.evaluate((before) => scrollY > before, before), 'the page to scroll by its own key');
  });

  it('opens for another mark while one is open, and closes by its button', async () => {
    await openCard(tab, '$150 billion');
    // In the same paragraph, at the end of a line, where the open card does not lie over it.
    const other = (await checkedState(browser, tab)).marks.find((mark) => mark.term === 'previous-restructuring')!;
    const point = (await pointOf(tab, other.text))!;
    expect(await tab.evaluate(({ x, y }) => document.elementFromPoint(x, y)!.localName, point)).toBe('p');
    await tab.click(point);
    const { title } = terms.find((term) => term.id === 'previous-restructuring')!;
    const text = await until(async () => {
      const now = await cardText(tab);
      return now?.includes(title) ? now : null;
    }, 'the other card');
    expect(text).toContain(other.text);
    expect(text).not.toContain('$150 billion');
    await clickControl(tab, 'close');
    await until(async () => (await cardText(tab)) === null, 'the card to close');
  });

  it('ignores clicks that the page makes up', async () => {
    await tab.press('Escape');
    const point = (await pointOf(tab, '$150 billion'))!;
    await tab.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y)!;
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
    }, point);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardText(tab)).toBeNull();
  });

  it('leaves no error behind', () => {
    expect(tab.errors()).toEqual([]);
  });
});
