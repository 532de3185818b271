import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNewsroom, type Newsroom } from '../../newsroom/server';
import { checkedState, until, type Browser, type Tab } from '../harness/browser';
import { cardText } from '../harness/card';
import { launch } from '../harness/launch';

const { terms } = JSON.parse(readFileSync('seeds/terms.json', 'utf8')) as { terms: { id: string; title: string; statement: string }[] };
const WORDS = { match: 'Match', discrepancy: 'Discrepancy', 'missing-context': 'Missing context', unverified: 'Unverified' };

let newsroom: Newsroom;
let browser: Browser;
beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await newsroom.close();
});

const textOf = (tab: Tab): Promise<string> => tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '), null);

describe('the popup', () => {
  it.each(['renegotiated-again', 'open-ecosystem', 'friendly-divorce'])('shows the counts and the marks of %s', async (slug) => {
    const article = await browser.open(newsroom.at(slug));
    const state = await checkedState(browser, article);
    const popup = await browser.openOwn(`popup.html?tab=${article.id}`);
    const chips = await until(async () => {
      const found = await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.counts .chip')].map((chip) => chip.innerText.replace(/\s+/g, ' ').trim()), null);
      return found.length > 0 ? found : null;
    }, 'the counts');
    for (const [verdict, word] of Object.entries(WORDS)) {
      const count = state.counts[verdict as keyof typeof WORDS];
      if (count > 0) expect(chips).toContain(`${word} ${count}`);
      else expect(chips.filter((chip) => chip.startsWith(word))).toEqual([]);
    }
    const listed = (): Promise<string[]> => popup.evaluate(() => [...document.querySelectorAll('.marks q')].map((each) => each.textContent), null);
    await until(async () => (await listed()).length === state.marks.length, 'the list of marks');
    expect(await listed()).toEqual(state.marks.map((mark) => mark.text));
    expect(popup.errors()).toEqual([]);
    await popup.close();
    await article.close();
  });

  it('leads from its list to the mark on the page, and opens its card there', async () => {
    const article = await browser.open(newsroom.at('renegotiated-again'));
    const state = await checkedState(browser, article);
    const popup = await browser.openOwn(`popup.html?tab=${article.id}`);
    const at = state.marks.findIndex((mark) => mark.text === '$150 billion');
    await until(() => popup.evaluate((at) => {
      const item = document.querySelectorAll<HTMLElement>('.marks button')[at];
      item?.click();
      return item !== undefined;
    }, at), 'the list of marks');
    expect(await until(() => cardText(article), 'the card on the page')).toContain('$150 billion');
    await article.close();
  });

  it('says of a page about something else that it is', async () => {
    const article = await browser.open(newsroom.at('harbour-tram'));
    const popup = await browser.openOwn(`popup.html?tab=${article.id}`);
    await until(async () => (await textOf(popup)).includes('Check it anyway'), 'the state in words');
    expect(await popup.evaluate(() => document.querySelectorAll('.marks li').length, null)).toBe(0);
    await popup.close();
    await article.close();
  });

  it('holds every term, each with its statement', async () => {
    const popup = await browser.openOwn('popup.html?view=terms');
    await until(async () => (await textOf(popup)).includes(terms[0].title), 'the terms');
    const text = await textOf(popup);
    for (const term of terms) expect(text).toContain(term.title.replace(/\s+/g, ' '));
    expect(popup.errors()).toEqual([]);
  });
});
