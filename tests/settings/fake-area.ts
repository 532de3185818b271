import type { StorageArea, StorageChanges } from '../../lib/settings/store';

/** A storage area in memory that clones what goes in and out and reports changes, as the browser's does. */
export function fakeArea(initial: Record<string, unknown> = {}) {
  const items = new Map(Object.entries(initial));
  const listeners = new Set<Parameters<StorageChanges['addListener']>[0]>();
  const area: StorageArea = {
    async get(keys) {
      await Promise.resolve();
      return structuredClone(Object.fromEntries(keys.filter((key) => items.has(key)).map((key) => [key, items.get(key)])));
    },
    async set(entries) {
      await Promise.resolve();
      for (const [key, value] of Object.entries(entries)) items.set(key, structuredClone(value));
      for (const listener of listeners) listener(entries, 'local');
    },
    async remove(keys) {
      await Promise.resolve();
      for (const key of keys) items.delete(key);
      for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, undefined])), 'local');
    },
  };
  const changes: StorageChanges = {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
  };
  return { area, changes, items, listeners };
}
