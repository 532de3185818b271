/** Lists and counts reports by their indexes: keys are cheap, so only the reports of one page of the list are read. */
import type { Database } from './database';
import { holdsWords, wordsOf, type ReportCounts, type ReportList, type ReportQuery } from './query';
import type { Report } from './report';
import type { Row } from './rows';
import { parseReport } from './schema';

/** Reads at a time when a search has to look into the reports themselves. */
const BATCH = 1000;

export interface Listed extends ReportList {
  /** Ids of records that did not parse. */
  broken: string[];
}

export async function listReports(db: Database, query: ReportQuery): Promise<Listed> {
  const ids = await listIds(db, query);
  const { store } = db.transaction('reports');
  const rows = await Promise.all(ids.slice(query.offset, query.offset + query.limit).map((id) => store.get(id)));
  const reports: Report[] = [];
  const broken: string[] = [];
  for (const row of rows) {
    if (!row) continue;
    const parsed = parseReport(row.report);
    if (parsed.ok) reports.push(parsed.value);
    else broken.push(row.id);
  }
  return { reports, total: ids.length, broken };
}

/** Ids of all that the query finds, in its order; offset and limit do not count. */
export async function listIds(db: Database, query: ReportQuery): Promise<string[]> {
  const tx = db.transaction('reports');
  const order = await inOrder(tx.store.index(query.sort === 'site' ? 'siteCreated' : query.sort === 'updated' ? 'updated' : 'created'), query);
  const filters = await Promise.all(
    (['kind', 'state', 'term', 'site'] as const)
      .filter((name) => query[name] !== null)
      .map(async (name) => new Set(await tx.store.index(name).getAllKeys(query[name]!))),
  );
  const words = wordsOf(query.text);
  if (words.length > 0) filters.push(await searched(tx.store, words));
  return order.filter((id) => filters.every((filter) => filter.has(id)));
}

interface Store {
  getAll(range: IDBKeyRange | null, count: number): Promise<Row[]>;
}

/** Ids in the order of the query. */
async function inOrder(index: { getAllKeys(): Promise<string[]> }, { sort }: ReportQuery): Promise<string[]> {
  const ids = await index.getAllKeys();
  return sort === 'updated' || sort === 'created' ? ids.reverse() : ids;
}

/** Ids of the reports that hold all words. Read in parts, so that memory does not grow with the store. */
async function searched(store: Store, words: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (let last: string | null = null; ; ) {
    const rows = await store.getAll(last === null ? null : IDBKeyRange.lowerBound(last, true), BATCH);
    for (const { id, report } of rows) if (holds(report, words)) found.add(id);
    if (rows.length < BATCH) return found;
    last = rows.at(-1)!.id;
  }
}

/** A record that no longer parses holds no words; it is set aside when it is read. */
function holds(report: Report, words: readonly string[]): boolean {
  try {
    return holdsWords(report, words);
  } catch {
    return false;
  }
}

/** How many reports there are by kind, state, term and site; from the indexes alone. */
export async function countReports(db: Database): Promise<ReportCounts> {
  const { store } = db.transaction('reports');
  const count = async (name: 'kind' | 'state' | 'term' | 'site'): Promise<[string, number][]> => {
    const index = store.index(name);
    const counts: [string, number][] = [];
    for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) {
      // Browsers hand out keys in bulk, and count them one by one.
      counts.push([cursor.key, (await index.getAllKeys(cursor.key)).length]);
    }
    return counts.sort((a, b) => b[1] - a[1]);
  };
  const [total, kinds, states, terms, sites] = await Promise.all([store.count(), count('kind'), count('state'), count('term'), count('site')]);
  return { total, kinds: Object.fromEntries(kinds), states: Object.fromEntries(states), terms, sites };
}
