/** The database of reports: its stores, its versions, and one connection that is opened when it is needed. Only the background opens it. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { migrateReport } from './migrate';
import { StoreError } from './problem';
import { rowOf, type BrokenRecord, type Row } from './rows';
import { parseReport } from './schema';

export const DATABASE = 'plumbline-reports';
export const DATABASE_VERSION = 2;

export interface ReportsSchema extends DBSchema {
  reports: {
    key: string;
    value: Row;
    indexes: { pages: string; site: string; kind: string; state: string; term: string; created: string; updated: string; siteCreated: [string, string] };
  };
  /** Records that no longer parse, kept as they were found. */
  broken: { key: string; value: BrokenRecord };
  /** Deleted reports, until the browser is closed: deletions can be taken back. */
  removed: { key: string; value: Row };
}

export type Database = IDBPDatabase<ReportsSchema>;
export type WriteTransaction = IDBPTransaction<ReportsSchema, StoreNames<ReportsSchema>[], 'readwrite'>;
type Upgrade = IDBPTransaction<ReportsSchema, StoreNames<ReportsSchema>[], 'versionchange'>;

const INDEXES = ['site', 'kind', 'state', 'term', 'created', 'updated'] as const;

/** `STEPS[n]` turns a database of version n into one of version n + 1; a new one goes through all of them. */
const STEPS: readonly ((db: Database, tx: Upgrade) => Promise<void>)[] = [
  (db) => {
    // Version 1 kept flat records, found by their address.
    const reports = db.createObjectStore('reports', { keyPath: 'id' });
    reports.createIndex('url' as 'pages', 'url');
    return Promise.resolve();
  },
  async (db, tx) => {
    const reports = tx.objectStore('reports');
    reports.deleteIndex('url' as 'pages');
    reports.createIndex('pages', 'keys.pages', { multiEntry: true });
    for (const name of INDEXES) reports.createIndex(name, `keys.${name}`);
    reports.createIndex('siteCreated', ['keys.site', 'keys.created']);
    db.createObjectStore('broken', { keyPath: 'id' });
    db.createObjectStore('removed', { keyPath: 'id' });
    for (let cursor = await reports.openCursor(); cursor; cursor = await cursor.continue()) {
      const parsed = parseReport(migrateReport(cursor.value));
      if (parsed.ok) await cursor.update(rowOf(parsed.value));
      else {
        await tx.objectStore('broken').put({ id: cursor.key, raw: cursor.value, fault: parsed.fault, since: new Date().toISOString() });
        await cursor.delete();
      }
    }
  },
];

async function open(name: string, blocked: (error: StoreError) => void, lost: () => void): Promise<Database> {
  const db: Database = await openDB<ReportsSchema>(name, DATABASE_VERSION, {
    async upgrade(fresh, from, _to, tx) {
      // Nobody waits for this function: an error that left it would let a half-made upgrade commit.
      tx.done.catch(() => undefined);
      try {
        for (const step of STEPS.slice(from)) await step(fresh, tx);
      } catch {
        tx.abort();
      }
    },
    blocked: () => blocked(new StoreError('blocked')),
    // A later version of the extension wants to upgrade: give way, and open anew when asked again.
    blocking: () => {
      lost();
      db.close();
    },
    terminated: lost,
  });
  return db;
}

/**
 * One connection, opened at the first call and again after it was lost. A call that fails leaves the next one its own try;
 * but while an older copy blocks the upgrade each call is told so at once: another request would only wait in line, without a word.
 */
export function connection(name = DATABASE): () => Promise<Database> {
  let current: Promise<Database> | null = null;
  let blocked: StoreError | null = null;
  return () => {
    if (current) return current;
    if (blocked) return Promise.reject(blocked);
    const opened: Promise<Database> = new Promise((resolve, reject) => {
      const lost = (): void => {
        current = null;
      };
      const waits = (error: StoreError): void => {
        blocked = error;
        reject(error);
      };
      open(name, waits, lost)
        .then((db) => {
          // The way has become free: those who were told of the blocked upgrade try again, and find it done.
          if (blocked) current = Promise.resolve(db);
          resolve(db);
        }, reject)
        .finally(() => {
          blocked = null;
        });
    });
    current = opened;
    opened.catch(() => {
      if (current === opened) current = null;
    });
    return opened;
  };
}

/**
 * Runs `work` in one transaction and gives its result after the transaction has completed, and is on the disk.
 * Whatever fails in it undoes all of it.
 */
export async function write<T>(db: Database, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  const tx = db.transaction(['reports', 'broken', 'removed'], 'readwrite', { durability: 'strict' });
  // Browsers commit with relaxed durability by default: a report could be acknowledged and lost with the power.
  if (tx.durability !== 'strict') throw new StoreError('unreadable');
  let result: T;
  try {
    result = await work(tx);
  } catch (error) {
    tx.done.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // It has aborted by itself: then its own error says more than the request's.
      throw tx.error ?? error;
    }
    throw error;
  }
  await tx.done;
  return result;
}
