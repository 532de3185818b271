import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { DATABASE } from '../../lib/reports/database';
import { anyReport } from '../../lib/reports/query';
import { freshStore, idOf, storeOver } from './fixture';
import { draft } from './samples';

afterEach(() => vi.restoreAllMocks());

/** Lets the transactions that write reports fail at their end, as a full disk does. */
function failCommits(name: string): void {
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, names, mode, options) {
    const tx = original.call(this, names, mode, options);
    if (mode !== 'readwrite') return tx;
    vi.spyOn(tx, 'objectStore').mockImplementation(() => {
      throw new DOMException('no room', name);
    });
    return tx;
  });
}

test('On a full disk the reader is told so, and the draft waits in storage.local until there is room', async () => {
  const { store, area } = freshStore();
  await store.counts();
  failCommits('QuotaExceededError');
  await expect(store.save(draft())).rejects.toMatchObject({ problem: 'full', id: idOf(1) });
  expect(area.items.get(`report-kept:${idOf(1)}`)).toMatchObject({ draft: draft(), since: '2026-05-01T10:00:01.000Z' });
  vi.restoreAllMocks();
  expect((await store.aside()).kept).toHaveLength(1);
  expect(await store.retry()).toBe(0);
  expect(await store.get(idOf(1))).toMatchObject({ created: '2026-05-01T10:00:01.000Z', note: draft().note });
  expect(area.items.size).toBe(0);
});

test('Where storage.local is full too, the answer says that nothing was kept', async () => {
  const { store, area } = freshStore();
  await store.counts();
  failCommits('QuotaExceededError');
  area.broken = true;
  await expect(store.save(draft())).rejects.toMatchObject({ problem: 'full', id: undefined });
});

test('A private draft that had to wait is still private when it is stored', async () => {
  const { store } = freshStore();
  await store.counts();
  failCommits('UnknownError');
  await expect(store.save(draft(), { isPrivate: true })).rejects.toMatchObject({ problem: 'unreadable' });
  vi.restoreAllMocks();
  await store.retry();
  expect(await store.get(idOf(1))).toMatchObject({ private: true });
});

test('An upgrade that an older copy blocks says so; the draft is kept, and goes in when the way is free', async () => {
  globalThis.indexedDB = new IDBFactory();
  const old = await openDB(DATABASE, 1, { upgrade: (db) => void db.createObjectStore('reports', { keyPath: 'id' }).createIndex('url', 'url') });
  const { store, area } = storeOver((await import('./fixture')).memoryArea());
  await expect(store.save(draft())).rejects.toMatchObject({ problem: 'blocked', id: idOf(1) });
  expect(area.items.size).toBe(1);
  await expect(store.counts()).rejects.toMatchObject({ problem: 'blocked' });
  expect(await store.retry()).toBe(1);
  old.close();
  await vi.waitFor(async () => expect(await store.retry()).toBe(0), { timeout: 45_000 });
  expect(await store.get(idOf(1))).not.toBeNull();
});

test('A database of a later version is left as it is', async () => {
  globalThis.indexedDB = new IDBFactory();
  (await openDB(DATABASE, 99, { upgrade: (db) => void db.createObjectStore('later') })).close();
  const { store, area } = storeOver((await import('./fixture')).memoryArea());
  await expect(store.save(draft())).rejects.toMatchObject({ problem: 'newer' });
  expect(area.items.size).toBe(1);
  const later = await openDB(DATABASE, 99);
  expect([...later.objectStoreNames]).toEqual(['later']);
});

test('A database that cannot be opened says so, and is tried anew the next time', async () => {
  const { store, area } = freshStore();
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('internal error', 'UnknownError');
  });
  await expect(store.save(draft())).rejects.toMatchObject({ problem: 'unreadable' });
  expect(area.items.size).toBe(1);
  expect(await store.retry()).toBe(0);
  expect((await store.list(anyReport())).total).toBe(1);
});

test('A connection that gives way to a later version lets it in', async () => {
  const { store } = freshStore();
  await store.save(draft());
  const later = await openDB(DATABASE, 3);
  expect(later.version).toBe(3);
  later.close();
  await expect(store.counts()).rejects.toThrow();
});
