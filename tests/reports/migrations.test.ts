import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { connection, DATABASE, DATABASE_VERSION } from '../../lib/reports/database';
import { migrateReport } from '../../lib/reports/migrate';
import { REPORT_VERSION } from '../../lib/reports/report';
import { anyReport } from '../../lib/reports/query';
import { parseReport } from '../../lib/reports/schema';
import { idOf, memoryArea, storeOver } from './fixture';

/** Records as version 1 kept them. */
const FLAT = {
  id: idOf(1),
  kind: 'discrepancy',
  url: 'https://news.example/deal',
  title: 'The deal',
  published: '2026-04-28',
  publisher: null,
  exact: '🚀 $150 billion',
  prefix: 'of ',
  suffix: ' a year',
  start: 10,
  end: 25,
  term: 'openai-revenue',
  verdict: 'discrepancy',
  found: '$150 billion',
  expected: 'over $10 billion',
  note: 'no',
  source: '',
  created: '2026-04-29T08:00:00.000Z',
};
const BROKEN = { ...FLAT, id: idOf(2), kind: 'rumour' };

/** A database as version 1 of it made them. */
async function versionOne(records: readonly unknown[]): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  const db = await openDB(DATABASE, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('reports', { keyPath: 'id' }).createIndex('url', 'url'),
  });
  for (const record of records) await db.put('reports', record);
  db.close();
}

test('A database of version 1 is brought to this version with all its reports', async () => {
  await versionOne([FLAT]);
  const { store } = storeOver(memoryArea());
  const [report] = await store.find('https://news.example/deal#x');
  expect(report).toMatchObject({
    version: REPORT_VERSION,
    id: FLAT.id,
    state: 'open',
    quote: { exact: FLAT.exact, prefix: 'of ', suffix: ' a year', start: null, end: null },
    page: { url: FLAT.url, visited: FLAT.url, publisher: null },
    note: 'no',
    created: FLAT.created,
    updated: FLAT.created,
  });
  expect((await store.list({ ...anyReport(), term: 'openai-revenue', sort: 'site' })).total).toBe(1);
});

test('What version 1 kept and nobody can read is set aside, not lost', async () => {
  await versionOne([FLAT, BROKEN]);
  const { store } = storeOver(memoryArea());
  expect((await store.counts()).total).toBe(1);
  expect((await store.aside()).broken).toMatchObject([{ id: BROKEN.id, raw: BROKEN }]);
});

test('A migrated database has the stores and indexes of a new one', async () => {
  const shape = async () => {
    const db = await connection()();
    const tx = db.transaction([...db.objectStoreNames]);
    const shape = [...db.objectStoreNames].map((name) => [name, [...tx.objectStore(name).indexNames]]);
    db.close();
    return [db.version, shape];
  };
  globalThis.indexedDB = new IDBFactory();
  const fresh = await shape();
  await versionOne([FLAT]);
  expect(await shape()).toEqual(fresh);
  expect(fresh[0]).toBe(DATABASE_VERSION);
});

test('An interrupted upgrade leaves the old database whole', async () => {
  await versionOne([FLAT]);
  const put = IDBObjectStore.prototype.createIndex;
  IDBObjectStore.prototype.createIndex = () => {
    throw new DOMException('stopped', 'AbortError');
  };
  await expect(connection()()).rejects.toThrow();
  IDBObjectStore.prototype.createIndex = put;
  const old = await openDB(DATABASE, 1);
  expect(await old.getAll('reports')).toEqual([FLAT]);
  old.close();
});

test('Records of every earlier version parse after their migration', () => {
  expect(parseReport(migrateReport(FLAT)).ok).toBe(true);
  expect(parseReport(migrateReport({ ...FLAT, version: 1 })).ok).toBe(true);
  for (const odd of [null, 7, [], 'x', { version: 99 }, { version: '1' }]) expect(migrateReport(odd)).toBe(odd);
});
