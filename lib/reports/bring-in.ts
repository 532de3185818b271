/** Compares reports of a file with those that are here, and writes them: all or none. */
import { write, type Database } from './database';
import { relation, type Comparison, type MergeChoice } from './merge';
import type { Report } from './report';
import { rowOf, type Row } from './rows';
import { parseReport } from './schema';

const AT_ONCE = 500;

/** What each of `reports` is to those that are here. Writes nothing. */
export async function compareReports(db: Database, reports: readonly Report[]): Promise<Comparison> {
  const { store } = db.transaction('reports');
  const comparison: Comparison = { fresh: [], same: [], conflicts: [] };
  for (let at = 0; at < reports.length; at += AT_ONCE) {
    const some = reports.slice(at, at + AT_ONCE);
    const rows = await Promise.all(some.map(({ id }) => store.get(id)));
    some.forEach((theirs, index) => {
      const mine = readable(rows[index]);
      const what = relation(theirs, mine);
      if (what === 'conflict') comparison.conflicts.push({ mine: mine!, theirs });
      else comparison[what].push(theirs.id);
    });
  }
  return comparison;
}

/** Stores `reports` in one transaction, and says what became of them. `since` is the time for records that turn out to be broken. */
export async function mergeReports(
  db: Database,
  reports: readonly Report[],
  choice: MergeChoice,
  since: string,
): Promise<{ added: number; replaced: number; left: number }> {
  return write(db, async (tx) => {
    const store = tx.objectStore('reports');
    const count = { added: 0, replaced: 0, left: 0 };
    const bring = async (theirs: Report): Promise<void> => {
      const row = await store.get(theirs.id);
      const mine = readable(row);
      if (row && !mine) await tx.objectStore('broken').put({ id: row.id, raw: row, fault: 'report: value', since });
      const what = relation(theirs, mine);
      if (what === 'same' || (what === 'conflict' && choice === 'mine')) count.left++;
      else {
        await store.put(rowOf(theirs));
        count[what === 'fresh' ? 'added' : 'replaced']++;
      }
    };
    // Many at a time: waiting for one after the other would take most of the time.
    for (let at = 0; at < reports.length; at += AT_ONCE) await Promise.all(reports.slice(at, at + AT_ONCE).map(bring));
    return count;
  });
}

function readable(row: Row | undefined): Report | undefined {
  const parsed = parseReport(row?.report);
  return parsed.ok ? parsed.value : undefined;
}
