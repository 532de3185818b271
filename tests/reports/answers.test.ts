import { beforeEach, expect, test, vi } from 'vitest';
import { MOST_OF_A_SITE, reportAnswers, startReports } from '../../lib/background/reports';
import { checkForBackground } from '../../lib/messages/background-checks';
import { anyReport } from '../../lib/reports/query';
import { ID, POPUP, WEB_PAGE } from '../messages/fake-runtime';
import { freshStore, idOf } from './fixture';
import { draft, report } from './samples';

type Told = chrome.runtime.MessageSender;

const BASE = `chrome-extension://${ID}/`;
const tabs = { create: vi.fn(() => Promise.resolve({})) };
const PRIVATE = { ...WEB_PAGE, tab: { ...WEB_PAGE.tab, incognito: true } } as Told;
const OTHER = { ...WEB_PAGE, url: 'https://other.example/a', origin: 'https://other.example' } as Told;
/** On the site of the sample draft. */
const PAGE = WEB_PAGE;

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime: { id: ID, getURL: (path: string) => BASE + path.replace(/^\//, '') }, tabs });
  tabs.create.mockClear();
});

function background() {
  const { store, area } = freshStore();
  return { store, area, answers: reportAnswers(store) };
}
const save = { draft: draft(), again: false, agreed: false };

test('A page saves, finds, reads and changes reports of its own site', async () => {
  const { answers, store } = background();
  const saved = await answers['report/save'](save, PAGE);
  expect(saved).toEqual({ ok: true, id: expect.any(String) as string });
  const id = (saved as { id: string }).id;
  expect(await answers['report/find']({ url: draft().url }, PAGE)).toEqual([{ id, kind: 'discrepancy', exact: '$150 billion', prefix: draft().prefix, suffix: draft().suffix, start: 120, end: 132 }]);
  expect(await answers['report/get']({ id }, PAGE)).toMatchObject({ id });
  expect(await answers['report/update']({ ids: [id], change: { note: 'b' } }, PAGE)).toEqual({ ok: true });
  expect(await store.get(id)).toMatchObject({ note: 'b' });
});

test('A page of another site gets and changes nothing of it', async () => {
  const { answers, store } = background();
  const id = await store.save(draft());
  expect(await answers['report/find']({ url: draft().url }, OTHER)).toEqual([]);
  expect(await answers['report/get']({ id }, OTHER)).toBeNull();
  expect(await answers['report/update']({ ids: [id], change: { note: 'b' } }, OTHER)).toEqual({ ok: false, error: 'refused' });
  expect(await answers['report/save'](save, OTHER)).toMatchObject({ ok: false, error: 'refused', kept: false });
  expect(await store.get(id)).toMatchObject({ note: draft().note });
});

test('A page can add no more reports to a site that has thousands; none is dropped or kept aside for it, and other sites go on', async () => {
  const { answers, store, area } = background();
  const many = Array.from({ length: MOST_OF_A_SITE }, (_, n) => report({ id: idOf(n + 1_000_000), page: { ...report().page, url: `https://news.example/${n}`, visited: `https://news.example/${n}` } }));
  await store.merge(many, 'mine');
  expect(await answers['report/save'](save, PAGE)).toEqual({ ok: false, error: 'crowded', kept: false });
  expect(area.items.size).toBe(0);
  expect((await store.counts()).total).toBe(MOST_OF_A_SITE);
  expect(await answers['report/save']({ ...save, draft: draft({ url: 'https://other.example/a' }) }, OTHER)).toMatchObject({ ok: true });
  expect(await answers['report/save'](save, POPUP)).toMatchObject({ ok: true });
}, 60_000);

test.each(['report/list', 'report/ids', 'report/counts', 'report/delete', 'report/restore', 'report/aside', 'report/retry', 'report/compare', 'report/import', 'report/erase'])('%s is heard from pages of the extension alone', (name) => {
  const data = {
    'report/list': anyReport(), 'report/ids': anyReport(), 'report/delete': { ids: [] }, 'report/restore': { ids: [] }, 'report/compare': { reports: [] }, 'report/import': { reports: [], conflicts: 'mine' },
  }[name] ?? {};
  expect(checkForBackground(name, data, POPUP)).toEqual(data);
  expect(checkForBackground(name, data, PAGE)).toBeUndefined();
});

test('Messages about reports of the wrong shape are not heard', () => {
  const wrong: [string, unknown][] = [
    ['report/save', { ...save, draft: { ...draft(), url: 'javascript:alert(1)' } }],
    ['report/save', { ...save, draft: { ...draft(), exact: '' } }],
    ['report/save', { ...save, draft: { ...draft(), exact: 'x'.repeat(10_001) } }],
    ['report/save', { ...save, draft: { ...draft(), extra: 1 } }],
    ['report/save', { draft: draft() }],
    ['report/update', { ids: ['a'], change: { id: 'b' } }],
    ['report/update', { ids: 'a', change: {} }],
    ['report/find', { url: 'file:///etc/passwd' }],
    ['report/list', { ...anyReport(), limit: 100_000 }],
    ['report/list', { ...anyReport(), sort: 'page' }],
    ['report/import', { reports: [{ ...report(), page: { ...report().page, url: 'data:text/html,x' } }], conflicts: 'mine' }],
    ['report/import', { reports: [report()], conflicts: 'all' }],
  ];
  for (const [name, data] of wrong) expect(checkForBackground(name, data, POPUP), name).toBeUndefined();
  expect(checkForBackground('report/save', save, POPUP)).toEqual(save);
});

test('From a private window a report is kept only if the reader agreed, and says where it is from', async () => {
  const { answers, store, area } = background();
  expect(await answers['report/save'](save, PRIVATE)).toEqual({ ok: false, error: 'private', kept: false });
  expect((await store.counts()).total).toBe(0);
  expect(area.items.size).toBe(0);
  const saved = await answers['report/save']({ ...save, agreed: true }, PRIVATE);
  expect(await store.get((saved as { id: string }).id)).toMatchObject({ private: true });
});

test('The same words again answer with the first report', async () => {
  const { answers } = background();
  const first = (await answers['report/save'](save, PAGE)) as { id: string };
  expect(await answers['report/save'](save, PAGE)).toEqual({ ok: false, error: 'already', kept: false, id: first.id });
});

test('Trouble is answered with what it is, and that the draft was kept', async () => {
  const { answers, store } = background();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
  expect(await answers['report/save'](save, PAGE)).toMatchObject({ ok: false, error: 'unreadable', kept: true });
  expect(await answers['report/import']({ reports: [report()], conflicts: 'mine' }, POPUP)).toEqual({ ok: false, error: 'unreadable' });
  expect(await answers['report/delete']({ ids: [] }, POPUP)).toEqual({ ok: false, error: 'unreadable' });
  vi.restoreAllMocks();
  await startReports(store);
  expect((await store.counts()).total).toBe(1);
});

test('A draft that waited goes in with the next report that can be stored', async () => {
  const { answers, store } = background();
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('no', 'UnknownError');
  });
  await answers['report/save'](save, PAGE);
  await answers['report/save']({ ...save, draft: draft({ exact: 'other words' }) }, PAGE);
  await vi.waitFor(async () => expect((await store.list(anyReport())).total).toBe(2), { timeout: 45_000 });
});

test('The page of reports opens beside a tab, but not beside a private one', async () => {
  const { answers } = background();
  const tab = { id: 7, index: 3, windowId: 1, incognito: false };
  await answers['report/open']({ id: 'a&b' }, { ...PAGE, tab } as Told);
  expect(tabs.create).toHaveBeenLastCalledWith({ url: `${BASE}reports.html?report=a%26b`, index: 4, openerTabId: 7, windowId: 1 });
  await answers['report/open']({ id: null }, PRIVATE);
  expect(tabs.create).toHaveBeenLastCalledWith({ url: `${BASE}reports.html` });
});
