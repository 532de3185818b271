/** A page that has taken over its process, and so has all that our scripts in it may do: what it can reach, and what it cannot. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/messages/background-checks';
import { draft } from '../../reports/samples';
import { checkedState, PLAIN_HOST, type Json } from '../harness/browser';
import { Chromium, type ChromiumTab } from '../harness/chromium';
import { DEAL } from '../harness/deal-page';
import { elsewhere } from '../harness/pages';

let page: Awaited<ReturnType<typeof elsewhere>>;
let browser: Chromium;
let tab: ChromiumTab;
let other: string;
let theirs: string;
let ours: string;

const fromExtension = (name: string, data: unknown): Promise<Json> =>
  browser.inExtension(async ([name, data]) => (await chrome.runtime.sendMessage({ name, data })) as Json, [name, data] as Json[]);
/** What comes back to a message from the page's side; `unheard` where nobody answers. */
const fromPage = (name: string, data: unknown): Promise<Json> =>
  tab.inContentWorld(async ([name, data]) => ((await chrome.runtime.sendMessage({ name, data }).catch(() => undefined)) as Json | undefined) ?? 'unheard', [name, data] as Json[]);
const keep = async (url: string): Promise<string> =>
  ((await fromExtension('report/save', { draft: draft({ url }), again: true, agreed: true })) as { value: { id: string } }).value.id;

beforeAll(async () => {
  page = await elsewhere();
  page.body = DEAL;
  other = page.url.replace('127.0.0.1', PLAIN_HOST);
  browser = await Chromium.launch();
  tab = await browser.open(page.url);
  await checkedState(browser, tab);
  theirs = await keep(other);
  ours = await keep(page.url);
  await browser.inExtension(async () => chrome.storage.local.set({ 'settings:version': 1, 'settings:sitesOff': ['secret.example'] }), null);
});
afterAll(async () => {
  await browser?.close();
  await page.close();
});

describe('what is stored', () => {
  it.each(['local', 'session', 'sync'])('in storage.%s is closed to the page', async (area) => {
    const read = await tab.inContentWorld(async (area) => {
      const there = chrome.storage[area as 'local'];
      return Promise.all([there.get(null), there.set({ a: 1 })]).then((all) => JSON.stringify(all[0]), (error: unknown) => `refused: ${String(error)}`);
    }, area);
    // Nothing is ever put into what the browser synchronises.
    if (area === 'sync') expect(read).toBe('{}');
    else expect(read).toMatch(/^refused: .*not allowed/i);
  });

  it('is closed after a restart too, before anything of ours has run', async () => {
    await browser.restart();
    tab = await browser.open(page.url);
    await checkedState(browser, tab);
    expect(await tab.inContentWorld(() => chrome.storage.local.get(null).then(() => 'read', () => 'refused'), null)).toBe('refused');
  });

  it('as reports lies in a database that is not the page’s', async () => {
    expect(await tab.inContentWorld(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''), null)).toEqual([]);
    expect(await browser.inExtension(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''), null)).toEqual(['plumbline-reports']);
  });

  it('cannot be reached by other ways: none of what acts on tabs and browser is there', async () => {
    const there = await tab.inContentWorld(() => ['tabs', 'contextMenus', 'permissions', 'action', 'windows', 'management', 'downloads'].filter((name) => name in chrome), null);
    expect(there).toEqual([]);
    expect(await tab.inContentWorld(() => Object.keys(chrome.scripting ?? {}).filter((name) => /script|css/i.test(name)), null)).toEqual([]);
  });
});

describe('messages from the page', () => {
  it.each(Object.entries(RULES).filter(([, { from }]) => !from.includes('content')).map(([name]) => name))('%s is not heard', async (name) => {
    const data: Record<string, unknown> = { 'tab/inject': { tab: tab.id }, 'report/delete': { ids: [theirs] }, 'report/restore': { ids: [theirs] }, 'report/compare': { reports: [] }, 'report/import': { reports: [], conflicts: 'theirs' } };
    const query = { text: '', kind: null, state: null, term: null, site: null, sort: 'oldest', offset: 0, limit: 50 };
    expect(await fromPage(name, data[name] ?? (name === 'report/list' || name === 'report/ids' ? query : {}))).toBe('unheard');
  });

  it.each(['tab/state', 'tab/dock', 'tab/reports'])('%s, which is for pages, is not heard by the extension', async (name) => {
    expect(await fromPage(name, {})).toBe('unheard');
  });

  it('see reports of the page’s own site, and of no other', async () => {
    expect(await fromPage('report/find', { url: page.url })).toMatchObject({ ok: true, value: [{ id: ours }] });
    expect(await fromPage('report/find', { url: other })).toEqual({ ok: true, value: [] });
    expect(await fromPage('report/find', { url: page.url, canonical: other })).toMatchObject({ ok: true, value: [{ id: ours }] });
    expect(await fromPage('report/get', { id: theirs })).toEqual({ ok: true, value: null });
    expect(await fromPage('report/update', { ids: [theirs], change: { note: 'x' } })).toEqual({ ok: true, value: { ok: false, error: 'refused' } });
    expect(await fromPage('report/save', { draft: draft({ url: other }), again: true, agreed: true })).toMatchObject({ ok: true, value: { ok: false, error: 'refused', kept: false } });
    expect(await fromExtension('report/get', { id: theirs })).toMatchObject({ value: { note: draft().note } });
  });

  it('are told of the settings how a page is to look, and nothing of other sites', async () => {
    const hello = (await fromPage('page/hello', { url: page.url })) as { value: { settings: object } };
    expect(Object.keys(hello.value.settings).sort()).toEqual(['dock', 'markStyle', 'off', 'palette', 'shown']);
    expect(JSON.stringify(hello)).not.toContain('secret.example');
  });

  it.each<[string, (url: string) => object]>([
    ['page/hello', (url) => ({ url })],
    ['page/dismiss', (url) => ({ url, mark: 'm', dismissed: true })],
    ['page/state', (url) => ({ state: 'on-topic', title: '', url, published: null, newer: false, asOf: '', counts: { match: 0, discrepancy: 9, 'missing-context': 0, unverified: 0 }, hidden: { dismissed: 0, off: 0 } })],
  ])('%s cannot speak for another site', async (name, data) => {
    expect(await fromPage(name, data(other))).toEqual({ ok: false, error: 'Not the site that asks' });
    expect(await fromPage(name, data(page.url))).toMatchObject({ ok: true });
  });
});
