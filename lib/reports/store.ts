/**
 * The store of reports. The background alone has one; others ask it by message.
 * What changes something resolves only after a strict transaction has completed; it throws a `StoreError` and changes nothing otherwise.
 */
import type { Aside, BrokenRecord, KeptDraft } from '../messages/reports';
import type { ReportDraft } from '../messages/report-draft';
import { compareReports, mergeReports } from './bring-in';
import { write, type Database, type WriteTransaction } from './database';
import type { KeptDrafts } from './kept';
import { countReports, listIds, listReports } from './list';
import { reportOf } from './make';
import type { Comparison, MergeChoice } from './merge';
import { problemOf, StoreError, type StoreProblem } from './problem';
import type { ReportCounts, ReportList, ReportQuery } from './query';
import type { Report, ReportChange } from './report';
import { rowOf } from './rows';
import { parseReport } from './schema';
import { canonicalUrl, cleanUrl } from './url';
import { wordsKey } from './words';

export interface StoreParts {
  open: () => Promise<Database>;
  kept: KeptDrafts;
  now?: () => Date;
  /** A new UUID. */
  newId?: () => string;
}

/** To try again would change nothing: such a draft is not kept for later. */
const FINAL: readonly StoreProblem[] = ['already', 'crowded', 'refused'];

export class ReportStore {
  private readonly now: () => string;
  private readonly newId: () => string;
  private counted: Promise<ReportCounts> | null = null;

  constructor(private readonly parts: StoreParts) {
    const { now = () => new Date(), newId = () => crypto.randomUUID() } = parts;
    this.now = () => now().toISOString();
    this.newId = newId;
  }

  /** Stores a new report and gives its id. Throws `already` with the id of the first one where the same words were reported on the page, unless `again`; `crowded` where its site has `most` already. */
  async save(draft: ReportDraft, { again = false, isPrivate = false, most = Infinity } = {}): Promise<string> {
    const kept: KeptDraft = { id: this.newId(), draft, private: isPrivate, since: this.now() };
    try {
      await this.put(kept, again, most);
    } catch (error) {
      if (error instanceof StoreError && FINAL.includes(error.problem)) throw error;
      const isKept = await this.parts.kept.keep(kept);
      throw new StoreError(problemOf(error), isKept ? kept.id : undefined, { cause: error });
    }
    return kept.id;
  }

  /** Tries to store the kept drafts again; gives how many still wait. */
  async retry(): Promise<number> {
    const waiting = await this.parts.kept.all();
    const done: string[] = [];
    for (const each of waiting) {
      try {
        await this.put(each, true, Infinity);
        done.push(each.id);
      } catch {
        // It waits on; nothing is lost.
      }
    }
    if (done.length > 0) await this.parts.kept.drop(done);
    return waiting.length - done.length;
  }

  /** The reports of a page, oldest first; `declared` is the page's own canonical address. */
  async find(url: string, declared: string | null = null): Promise<Report[]> {
    const db = await this.db();
    const addresses = new Set([cleanUrl(url), canonicalUrl(url, declared)]);
    const rows = await Promise.all([...addresses].map((each) => db.getAllFromIndex('reports', 'pages', each)));
    const unique = new Map(rows.flat().map((row) => [row.id, row.report]));
    const reports = await this.readable([...unique]);
    return reports.sort((a, b) => (a.created < b.created ? -1 : 1));
  }

  async get(id: string): Promise<Report | null> {
    const row = await (await this.db()).get('reports', id);
    return row ? ((await this.readable([[id, row.report]]))[0] ?? null) : null;
  }

  /** Changes reports alike, all or none; throws `missing` where one is not there. */
  async update(ids: readonly string[], change: ReportChange): Promise<void> {
    await this.write(async (tx) => {
      for (const id of ids) {
        const parsed = parseReport((await tx.objectStore('reports').get(id))?.report);
        if (!parsed.ok) throw new StoreError('missing');
        await tx.objectStore('reports').put(rowOf({ ...parsed.value, ...change, updated: this.now() }));
      }
    });
  }

  /** Deletes reports; `restore` brings them back until `forget` is called. */
  async remove(ids: readonly string[]): Promise<void> {
    await this.write((tx) => move(tx, ids, 'reports', 'removed'));
  }

  async restore(ids: readonly string[]): Promise<void> {
    await this.write((tx) => move(tx, ids, 'removed', 'reports'));
  }

  /** Makes deletions final. */
  async forget(): Promise<void> {
    await this.write((tx) => tx.objectStore('removed').clear());
  }

  async list(query: ReportQuery): Promise<ReportList> {
    const { broken, ...list } = await listReports(await this.db(), query);
    if (broken.length === 0) return list;
    await this.setAside(broken);
    return this.list(query);
  }

  async ids(query: ReportQuery): Promise<string[]> {
    return listIds(await this.db(), query);
  }

  /** Kept until something is written: they take a look at every key. */
  async counts(): Promise<ReportCounts> {
    this.counted ??= this.db().then(countReports);
    const counted = this.counted;
    counted.catch(() => {
      if (this.counted === counted) this.counted = null;
    });
    return counted;
  }

  async aside(): Promise<Aside> {
    const kept = await this.parts.kept.all();
    return { broken: await (await this.db()).getAll('broken'), kept };
  }

  /** What each of `reports` is to those that are here. Writes nothing. */
  async compare(reports: readonly Report[]): Promise<Comparison> {
    return compareReports(await this.db(), reports);
  }

  /** Stores `reports`, all or none, and says what became of them. */
  async merge(reports: readonly Report[], choice: MergeChoice): Promise<{ added: number; replaced: number; left: number }> {
    const db = await this.db();
    try {
      return await mergeReports(db, reports, choice, this.now());
    } finally {
      this.counted = null;
    }
  }

  /** Erases everything there is of reports. */
  async erase(): Promise<void> {
    await this.write(async (tx) => {
      await Promise.all((['reports', 'broken', 'removed'] as const).map((name) => tx.objectStore(name).clear()));
    });
    const { kept } = this.parts;
    await kept.drop((await kept.all()).map(({ id }) => id));
  }

  private async put(kept: KeptDraft, again: boolean, most: number): Promise<void> {
    const report = reportOf(kept);
    const words = wordsKey(report.quote.exact);
    await this.write(async (tx) => {
      const store = tx.objectStore('reports');
      if (!again) {
        for (const row of await store.index('pages').getAll(report.page.url)) {
          const parsed = parseReport(row.report);
          if (parsed.ok && wordsKey(parsed.value.quote.exact) === words) throw new StoreError('already', row.id);
        }
      }
      const row = rowOf(report);
      if (most < Infinity && (await store.index('site').count(row.keys.site)) >= most) throw new StoreError('crowded');
      await store.put(row);
    });
  }

  private async readable(records: readonly (readonly [id: string, raw: unknown])[]): Promise<Report[]> {
    const parsed = records.map(([id, raw]) => ({ id, result: parseReport(raw) }));
    const broken = parsed.filter(({ result }) => !result.ok).map(({ id }) => id);
    if (broken.length > 0) await this.setAside(broken);
    return parsed.flatMap(({ result }) => (result.ok ? [result.value] : []));
  }

  /** Moves records that do not parse out of the way, as they are. */
  private async setAside(ids: readonly string[]): Promise<void> {
    await this.write(async (tx) => {
      for (const id of ids) {
        const row = await tx.objectStore('reports').get(id);
        const parsed = parseReport(row?.report);
        if (!row || parsed.ok) continue;
        await tx.objectStore('broken').put({ id, raw: row, fault: parsed.fault, since: this.now() } satisfies BrokenRecord);
        await tx.objectStore('reports').delete(id);
      }
    });
  }

  private async write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const db = await this.db();
    try {
      return await write(db, work);
    } finally {
      this.counted = null;
    }
  }

  private db(): Promise<Database> {
    return this.parts.open();
  }
}

async function move(tx: WriteTransaction, ids: readonly string[], from: 'reports' | 'removed', to: 'reports' | 'removed'): Promise<void> {
  for (const id of ids) {
    const row = await tx.objectStore(from).get(id);
    if (!row) continue;
    await tx.objectStore(to).put(row);
    await tx.objectStore(from).delete(id);
  }
}
