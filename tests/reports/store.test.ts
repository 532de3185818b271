import { afterEach, expect, test, vi } from 'vitest';
import { draft, manyReports, report } from './samples';
import { freshStore, idOf, storeOver } from './fixture';
import { StoreError } from '../../lib/reports/problem';
import { anyReport } from '../../lib/reports/query';

afterEach(() => vi.restoreAllMocks());

test('A report is stored with its canonical page, and is there for the next background', async () => {
  const { store, area } = freshStore();
  const id = await store.save(draft({ canonical: '/deal?id=7&fbclid=1' }));
  expect(await storeOver(area).store.get(id)).toMatchObject({
    id,
    state: 'open',
    private: false,
    page: { url: 'https://news.example/deal?id=7', visited: 'https://news.example/deal?id=7' },
    created: '2026-05-01T10:00:01.000Z',
  });
});

test('Each write asks for strict durability, and is acknowledged only after it has completed', async () => {
  const { store, open } = freshStore();
  const db = await open();
  const modes: unknown[] = [];
  const events: string[] = [];
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, names, mode, options) {
    const tx = original.call(this, names, mode, options);
    if (mode === 'readwrite') {
      modes.push(options?.durability);
      tx.addEventListener('complete', () => events.push('complete'));
    }
    return tx;
  });
  const id = await store.save(draft()).then((saved) => (events.push('acknowledged'), saved));
  expect(events).toEqual(['complete', 'acknowledged']);
  await store.update([id], { note: 'b' });
  await store.remove([id]);
  await store.restore([id]);
  await store.merge([report({ id: idOf(9) })], 'mine');
  await store.forget();
  await store.erase();
  expect(modes).toEqual(Array(7).fill('strict'));
  expect(db.objectStoreNames).toContain('reports');
});

test('The same words on the same page are not stored twice, however the page writes them', async () => {
  const { store } = freshStore();
  const first = await store.save(draft());
  const again = store.save(draft({ exact: '$150\u00a0Billion', url: 'https://news.example/deal?id=7&utm_medium=mail' }));
  await expect(again).rejects.toMatchObject({ problem: 'already', id: first });
  expect((await store.list(anyReport())).total).toBe(1);
  await store.save(draft({ suffix: ' elsewhere' }), { again: true });
  await store.save(draft({ url: 'https://news.example/other' }));
  expect((await store.list(anyReport())).total).toBe(3);
});

test('Two tabs that report the same words at once make one report', async () => {
  const { store } = freshStore();
  const results = await Promise.allSettled([store.save(draft()), store.save(draft())]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await store.list(anyReport())).total).toBe(1);
});

test('A page is found under the address of the tab and under the one it declares', async () => {
  const { store } = freshStore();
  const id = await store.save(draft({ url: 'https://m.news.example/amp/deal', canonical: 'https://news.example/deal' }));
  const found = async (url: string, canonical?: string) => (await store.find(url, canonical ?? null)).map((each) => each.id);
  expect(await found('https://m.news.example/amp/deal?utm_source=a')).toEqual([id]);
  expect(await found('https://news.example/deal')).toEqual([id]);
  expect(await found('https://www.news.example/deal-print', 'https://news.example/deal')).toEqual([id]);
  expect(await found('https://news.example/')).toEqual([]);
});

test('Changing several reports changes all of them or none', async () => {
  const { store } = freshStore();
  const id = await store.save(draft());
  await expect(store.update([id, idOf(77)], { state: 'sent' })).rejects.toMatchObject({ problem: 'missing' });
  expect(await store.get(id)).toMatchObject({ state: 'open' });
  await store.update([id], { state: 'sent', note: 'told them' });
  expect(await store.get(id)).toMatchObject({ state: 'sent', note: 'told them', updated: '2026-05-01T10:00:03.000Z' });
});

test('A deletion can be taken back until it is made final', async () => {
  const { store } = freshStore();
  const id = await store.save(draft());
  const before = await store.get(id);
  await store.remove([id]);
  expect(await store.get(id)).toBeNull();
  expect(await store.find(draft().url)).toEqual([]);
  await store.restore([id]);
  expect(await store.get(id)).toEqual(before);
  await store.remove([id]);
  await store.forget();
  await store.restore([id]);
  expect(await store.get(id)).toBeNull();
});

test('A record that no longer parses is set aside as it is, and the rest is listed', async () => {
  const { store, open } = freshStore();
  const [a, b] = [await store.save(draft()), await store.save(draft({ exact: 'other' }))];
  const db = await open();
  const row = (await db.get('reports', a))!;
  const raw = { ...row, report: { ...row.report, kind: 'rumour' } };
  await db.put('reports', raw as never);
  expect((await store.list(anyReport())).reports.map(({ id }) => id)).toEqual([b]);
  expect((await store.list(anyReport())).total).toBe(1);
  const { broken } = await store.aside();
  expect(broken).toMatchObject([{ id: a, raw, fault: expect.stringMatching(/^kind: /) as string }]);
});

test.each([
  ['get', async (store: ReturnType<typeof freshStore>['store'], id: string) => store.get(id)],
  ['find', async (store: ReturnType<typeof freshStore>['store']) => (await store.find(draft().url))[0] ?? null],
])('%s sets a broken record aside and does not give it out', async (_, read) => {
  const { store, open } = freshStore();
  const id = await store.save(draft());
  const db = await open();
  const row = (await db.get('reports', id))!;
  await db.put('reports', { ...row, report: { ...row.report, quote: null } } as never);
  expect(await read(store, id)).toBeNull();
  expect((await store.aside()).broken).toHaveLength(1);
});

test('An import is written whole or not at all', async () => {
  const { store, open } = freshStore();
  await open();
  const reports = manyReports(20);
  let puts = 0;
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (++puts === 15) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
  await expect(store.merge(reports, 'mine')).rejects.toThrow();
  vi.restoreAllMocks();
  expect((await store.list(anyReport())).total).toBe(0);
  expect(await store.merge(reports, 'mine')).toEqual({ added: 20, replaced: 0, left: 0 });
  expect(await store.merge(reports, 'theirs')).toEqual({ added: 0, replaced: 0, left: 20 });
});

test('What is in conflict is replaced only if the reader wants the file’s', async () => {
  const { store } = freshStore();
  const mine = report({ note: 'mine' });
  const theirs = report({ note: 'theirs' });
  await store.merge([mine], 'mine');
  expect(await store.compare([theirs, report({ id: idOf(2) }), mine])).toEqual({ fresh: [idOf(2)], same: [mine.id], conflicts: [{ mine, theirs }] });
  expect(await store.merge([theirs], 'mine')).toEqual({ added: 0, replaced: 0, left: 1 });
  expect(await store.get(mine.id)).toEqual(mine);
  expect(await store.merge([theirs], 'theirs')).toEqual({ added: 0, replaced: 1, left: 0 });
  expect(await store.get(mine.id)).toEqual(theirs);
});

test('Erasing leaves nothing, kept drafts included', async () => {
  const { store, area } = freshStore();
  const id = await store.save(draft());
  await store.remove([id]);
  await store.save(draft());
  area.items.set('report-kept:x', { id: 'x', draft: draft(), private: false, since: '2026-01-01T00:00:00.000Z' });
  await store.erase();
  await store.restore([id]);
  expect((await store.counts()).total).toBe(0);
  expect(await store.aside()).toEqual({ broken: [], kept: [] });
});

test('A draft that does not hold is refused, and not kept either', async () => {
  const { store, area } = freshStore();
  await expect(store.save(draft({ url: 'https://a.example/', exact: '' }))).rejects.toThrow(StoreError);
  expect(area.items.size).toBe(0);
});
