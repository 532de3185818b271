import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, type Browser, type Tab } from '../harness/browser';
import { launch } from '../harness/launch';
import { fill, press, says, texts } from '../harness/own-page';

interface Term {
  id: string;
  title: string;
  statement: string;
  superseded?: string;
  support: { seed: string; quote: string }[];
  dissent?: { quote: string }[];
}
const { terms, sources } = JSON.parse(readFileSync('seeds/terms.json', 'utf8')) as { terms: Term[]; sources: { file: string; label: string; about: string }[] };

let browser: Browser;
let popup: Tab;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function open(query: string): Promise<Tab> {
  await popup?.close().catch(() => undefined);
  popup = await browser.openOwn(`popup.html?${query}`);
  return popup;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the terms in the popup', () => {
  it('open to everything the sources say of them', async () => {
    await open('view=terms');
    await until(async () => (await texts(popup, '.term summary')).length === terms.length, 'all terms');
    for (const { id } of terms) await popup.evaluate((id) => document.querySelector<HTMLElement>(`#term-${id} summary`)!.click(), id);
    await until(async () => (await texts(popup, '.term-detail')).length === terms.length, 'all terms open');
    for (const { id, statement, superseded, support, dissent = [] } of terms) {
      const [text] = await texts(popup, `#term-${id}`);
      const quotes = await popup.evaluate((id) => [...document.querySelectorAll(`#term-${id} q`)].map((quote) => quote.textContent), id);
      expect(text).toContain(plain(statement));
      if (superseded) expect(text).toContain(plain(superseded));
      expect(quotes).toEqual([...support, ...dissent].map(({ quote }) => quote));
    }
    expect(popup.errors()).toEqual([]);
  });

  it('are found by search and by filter', async () => {
    await open('view=terms');
    await fill(popup, '#terms-search', 'bedrock models');
    await until(async () => (await texts(popup, '.term')).length === 1, 'one term');
    expect((await texts(popup, '.term-head strong'))[0]).toBe('OpenAI on Amazon Bedrock');
    await fill(popup, '#terms-search', '');
    await press(popup, 'Disputed 2');
    await until(async () => (await texts(popup, '.term')).length === 2, 'the disputed terms');
  });

  it('are led to by an address, down to the sentence of one source', async () => {
    await open('view=terms&term=amazon-deal&seed=003_f1d4e9ecd79984e3.txt');
    await until(async () => (await texts(popup, '.quote-marked')).length === 1, 'the sentence');
    expect((await texts(popup, '.quote-marked'))[0]).toContain('Bulleted digest');
    // It is there first, and brought into view in the next frame.
    await until(() => popup.evaluate(() => {
      const box = document.querySelector('.quote-marked')!.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    }, null), 'the sentence in view');
  });

  it('lead from one to those it misleads without', async () => {
    await open('view=terms&term=revenue-share-rate');
    await press(popup, 'Cap on the revenue share');
    await until(() => popup.evaluate(() => document.activeElement?.parentElement?.id === 'term-revenue-share-cap', null), 'the focus on the other term');
  });

  it('shrug at an address that names no term', async () => {
    await open('view=terms&term=%3Cscript%3E&seed=x');
    await until(async () => (await texts(popup, '.term')).length === terms.length, 'all terms');
    expect(popup.errors()).toEqual([]);
  });
});

describe('the deal in the popup', () => {
  it('leads from the points of the timeline to the events in words, with the keyboard', async () => {
    await open('view=deal');
    await until(async () => (await texts(popup, '.event')).length === 7, 'the events');
    await popup.evaluate(() => document.querySelector<SVGAElement>('.timeline-drawing a')!.focus(), null);
    await popup.press('Tab');
    await popup.press('Enter');
    await until(() => popup.evaluate(() => document.activeElement?.id === 'event-previous-restructuring', null), 'the second event');
  });

  it('keeps the dates on the line apart', async () => {
    await open('view=deal');
    const boxes = await until(async () => {
      const found = await popup.evaluate(() => [...document.querySelectorAll('.point text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { left, right, top, bottom };
      }), null);
      return found.length === 7 ? found : null;
    }, 'the dates');
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `dates ${i} and later overlap`).toBe(true);
      }
    }
  });

  it('says who pays whom', async () => {
    await open('view=deal');
    await says(popup, 'OpenAI pays Microsoft');
    await says(popup, 'Microsoft used to pay OpenAI');
  });
});

describe('the sources in the popup', () => {
  it('are all there, with every sentence once, and lead to their terms', async () => {
    await open('view=sources');
    await until(async () => (await texts(popup, '.source')).length === sources.length, 'the sources');
    const heads = await texts(popup, '.source');
    sources.forEach(({ label, about }, i) => expect(heads[i]).toContain(`${label} ${about}`));
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('.source summary').forEach((summary) => summary.click()), null);
    const all = terms.flatMap(({ support, dissent = [] }) => [...support, ...dissent]).length;
    await until(async () => (await popup.evaluate(() => document.querySelectorAll('.source q').length, null)) === all, 'all sentences');
    await press(popup, 'AGI clause');
    await until(async () => (await texts(popup, '#term-agi-clause .quote-marked')).length === 1, 'the sentence among those of its term');
  });
});
