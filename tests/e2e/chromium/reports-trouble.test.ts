/** The store of reports in trouble, in a real browser with real storage: whatever happens, the reader is told and nothing is lost. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Aside } from '../../../lib/messages/reports';
import type { ReportList } from '../../../lib/reports/query';
import type { Report } from '../../../lib/reports/report';
import { draft, report } from '../../reports/samples';
import { until } from '../harness/browser';
import { Chromium } from '../harness/chromium';

const NAME = 'plumbline-reports';
const ANY = { text: '', kind: null, state: null, term: null, site: null, sort: 'oldest', offset: 0, limit: 500 };
/** A record as version 1 kept it. */
const FLAT = { id: '00000000-0000-4000-8000-0000000000f1', kind: 'discrepancy', url: 'https://news.example/old', title: 'Old', published: null, publisher: null, exact: '$150 billion', prefix: 'of ', suffix: ' a', start: 3, end: 15, term: 'openai-revenue', verdict: 'discrepancy', found: '$150 billion', expected: '', note: 'From version 1.', source: '', created: '2026-04-29T08:00:00.000Z' };

let browser: Chromium;

beforeAll(async () => {
  browser = await Chromium.launch();
  // With its start the background opens the database by itself; from then on a test has it to itself.
  await until(() => browser.inExtension(async (name) => (await indexedDB.databases()).some((each) => each.name === name), NAME), 'the background to have started');
});
afterAll(async () => browser?.close());
beforeEach(async () => {
  await gone();
  await browser.inExtension(async () => (await chrome.storage.local.clear(), null), null);
});

const send = <T>(name: string, data: object): Promise<T> =>
  browser.inExtension(async ({ name, data }) => {
    const reply = (await chrome.runtime.sendMessage({ name, data })) as { ok: boolean; value?: never; error?: string };
    if (!reply.ok) throw new Error(reply.error);
    return reply.value as never;
  }, { name, data } as never);
const save = (change = {}) => send<{ ok: boolean; error?: string; kept?: boolean; id?: string }>('report/save', { draft: draft(change), again: false, agreed: false });
const all = async (): Promise<Report[]> => (await send<ReportList>('report/list', ANY)).reports;
const aside = () => send<Aside>('report/aside', {});

/** Deletes the database; the background lets go of it by itself. */
const gone = () =>
  browser.inExtension(
    (name) =>
      new Promise<null>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve(null);
        request.onerror = () => reject(new Error('not deleted'));
      }),
    NAME,
  );
/** Makes the database as version 1 of it was; `held` keeps it open, as an older copy of the extension that does not give way. */
const versionOne = (records: object[], held: boolean) =>
  browser.inExtension(
    ({ name, records, held }) =>
      new Promise<null>((resolve, reject) => {
        const request = indexedDB.open(name, 1);
        request.onupgradeneeded = () => request.result.createObjectStore('reports', { keyPath: 'id' }).createIndex('url', 'url');
        request.onerror = () => reject(new Error('not made'));
        request.onsuccess = () => {
          const tx = request.result.transaction('reports', 'readwrite');
          for (const record of records as object[]) tx.objectStore('reports').put(record);
          tx.oncomplete = () => {
            if (held) Object.assign(globalThis, { held: request.result });
            else request.result.close();
            resolve(null);
          };
        };
      }),
    { name: NAME, records, held } as never,
  );
/** Changes what is stored behind the background's back. */
const spoil = (id: string) =>
  browser.inExtension(
    ({ name, id }) =>
      new Promise<null>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const tx = request.result.transaction('reports', 'readwrite');
          const store = tx.objectStore('reports');
          store.get(id).onsuccess = (event) => {
            const row = (event.target as IDBRequest<{ report: object }>).result;
            store.put({ ...row, report: { ...row.report, kind: 'rumour' } });
          };
          tx.oncomplete = () => {
            request.result.close();
            resolve(null);
          };
        };
      }),
    { name: NAME, id },
  );

describe('a database of an earlier version', () => {
  it('is brought to this one, with its reports; what cannot be read is set aside', async () => {
    await versionOne([FLAT, { ...FLAT, id: '00000000-0000-4000-8000-0000000000f2', kind: 'rumour' }], false);
    expect(await all()).toMatchObject([{ id: FLAT.id, version: 2, note: 'From version 1.', state: 'open', quote: { exact: '$150 billion', start: null }, page: { url: FLAT.url } }]);
    expect((await aside()).broken).toMatchObject([{ raw: { kind: 'rumour' } }]);
    expect(await save({ url: FLAT.url })).toMatchObject({ ok: false, error: 'already', id: FLAT.id });
  });

  it('that an older copy holds open is said to be blocked; the draft waits, and goes in when the way is free', async () => {
    await versionOne([FLAT], true);
    expect(await save({ note: 'It has to wait.' })).toMatchObject({ ok: false, error: 'blocked', kept: true });
    const waiting = await browser.inExtension(async () => Object.values(await chrome.storage.local.get(null)) as never, null);
    expect(waiting).toMatchObject([{ draft: { note: 'It has to wait.' } }]);
    const { page } = await browser.openOwn('reports.html');
    await page.getByText('An older copy of Plumbline still holds the reports').waitFor();
    await browser.inExtension(() => ((globalThis as never as { held: IDBDatabase }).held.close(), null), null);
    await page.reload();
    await page.getByText('1 report could not be stored yet. It is not lost.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('2 reports, kept on this device').waitFor();
    expect((await all()).map(({ note }) => note)).toEqual(['From version 1.', 'It has to wait.']);
    expect((await aside()).kept).toEqual([]);
    await page.close();
  });
});

describe('a record that no longer parses', () => {
  it('is set aside, said to be so, and leaves with an export as it was found', async () => {
    const first = await save();
    await save({ exact: 'other words' });
    await spoil(first.id!);
    const { page } = await browser.openOwn('reports.html');
    await page.getByText('1 record can no longer be read. It is set aside as it is.').waitFor();
    expect(await page.locator('.reports-main .report-item').count()).toBe(1);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export with everything' }).click()]);
    const text = await readFile(await download.path(), 'utf8');
    const file = JSON.parse(text) as { reports: object[]; broken: object[] };
    expect(file.reports).toMatchObject([{ quote: { exact: 'other words' } }]);
    expect(file.broken).toMatchObject([{ id: first.id, raw: { report: { kind: 'rumour', note: draft().note } }, fault: 'kind: value' }]);
    await page.locator('input[type=file]').setInputFiles({ name: 'back.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText('1 record in the file can no longer be read. It stays in the file.').waitFor();
    await page.close();
  });
});

describe('a full disk', () => {
  it('is said, the draft waits, and nothing that was stored is lost', async () => {
    await save({ exact: 'before' });
    const worker = browser.context.serviceWorkers()[0]!;
    // The browser gives an extension with unlimited storage no quota that a test could fill: the disk is full as the database tells it.
    await worker.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      Object.assign(globalThis, { room: () => (IDBObjectStore.prototype.put = put) });
      IDBObjectStore.prototype.put = function (this: IDBObjectStore) {
        this.transaction.abort();
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    });
    expect(await save({ exact: 'no room' })).toMatchObject({ ok: false, error: 'full', kept: true });
    expect(await send('report/import', { reports: [report()], conflicts: 'mine' })).toEqual({ ok: false, error: 'full' });
    expect((await all()).map(({ quote }) => quote.exact)).toEqual(['before']);
    await worker.evaluate(() => void (globalThis as never as { room(): void }).room());
    // The next report that can be stored takes along what had to wait.
    await save({ exact: 'after' });
    await until(async () => (await all()).length === 3, 'the draft to be stored');
    expect((await all()).map(({ quote }) => quote.exact).sort()).toEqual(['after', 'before', 'no room']);
    expect((await aside()).kept).toEqual([]);
  });
});

describe('a background that does not answer', () => {
  it('loses no words: a message that wakes it stores the report', async () => {
    await browser.stopBackground();
    const saved = await save({ exact: 'right after it was stopped' });
    expect(saved.ok).toBe(true);
    await browser.stopBackground();
    expect((await all()).map(({ id }) => id)).toEqual([saved.id]);
  });
});
