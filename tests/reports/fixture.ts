/** A store over a fresh fake database, with a clock and ids that a test can foresee. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { connection } from '../../lib/reports/database';
import { KeptDrafts, type KeepingArea } from '../../lib/reports/kept';
import { ReportStore } from '../../lib/reports/store';

export function idOf(count: number): string {
  return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
}

/** `storage.local` in memory. */
export function memoryArea(): KeepingArea & { items: Map<string, unknown>; broken: boolean } {
  const items = new Map<string, unknown>();
  return {
    items,
    broken: false,
    get: () => Promise.resolve(structuredClone(Object.fromEntries(items))),
    set(entries) {
      if (this.broken) return Promise.reject(new Error('no room'));
      for (const [key, value] of Object.entries(entries)) items.set(key, structuredClone(value));
      return Promise.resolve();
    },
    remove(keys) {
      for (const key of keys) items.delete(key);
      return Promise.resolve();
    },
  };
}

export function freshStore() {
  globalThis.indexedDB = new IDBFactory();
  return storeOver(memoryArea());
}

/** Another store over the same database: a background that has started again. */
export function storeOver(area: ReturnType<typeof memoryArea>) {
  let time = Date.parse('2026-05-01T10:00:00.000Z');
  let ids = 0;
  const open = connection();
  const store = new ReportStore({ open, kept: new KeptDrafts(area), now: () => new Date((time += 1000)), newId: () => idOf(++ids) });
  return { store, area, open };
}
