/**
 * Marks that the reader has dismissed, by page: in `storage.local`, the least recently changed page going first when there are too many.
 * What is dismissed in a private window is kept in memory alone (`storage.session`), where there is little room.
 * No site gets more than its share: one with pages without end must not push out what was dismissed elsewhere.
 */
import { cleanUrl } from '../reports/url';

const KEY = 'dismissed';
/** Pages in all and of one site, marks of one page, and characters of everything. */
export const MOST = { pages: 500, ofSite: 100, marks: 200, characters: 1_000_000 } as const;

export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

type Entry = [page: string, marks: string[]];

export class Dismissed {
  /** Changes go one after the other: two tabs may dismiss at once. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly area: Area) {}

  /** Keys of the marks dismissed on the page at `url`, with what is being written: a page that is loaded again asks at once. */
  async on(url: string): Promise<string[]> {
    await this.last;
    const page = cleanUrl(url);
    return (await this.entries()).find(([each]) => each === page)?.[1] ?? [];
  }

  /** Dismisses a mark of a page, or takes that back. */
  set(url: string, mark: string, dismissed: boolean): Promise<void> {
    const next = this.last.then(() => this.write(cleanUrl(url), mark, dismissed));
    this.last = next.catch(() => undefined);
    return next;
  }

  private async write(page: string, mark: string, dismissed: boolean): Promise<void> {
    const entries = await this.entries();
    const before = entries.find(([each]) => each === page)?.[1] ?? [];
    const marks = before.filter((each) => each !== mark);
    if (dismissed) marks.push(mark);
    const others = entries.filter(([each]) => each !== page);
    const after: Entry[] = marks.length > 0 ? [...others, [page, marks.slice(-MOST.marks)]] : others;
    await this.area.set({ [KEY]: within(after) });
  }

  /** What is stored, without the entries that do not hold. */
  private async entries(): Promise<Entry[]> {
    const stored = (await this.area.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  }
}

/** The newest entries that keep to all bounds, in their order. */
function within(entries: readonly Entry[]): Entry[] {
  const kept: Entry[] = [];
  const sites = new Map<string, number>();
  let room = MOST.characters;
  for (const entry of [...entries].reverse()) {
    const site = new URL(entry[0]).origin;
    const count = (sites.get(site) ?? 0) + 1;
    if (count > MOST.ofSite) continue;
    room -= entry[0].length + entry[1].reduce((sum, mark) => sum + mark.length, 0);
    if (room < 0 || kept.length === MOST.pages) break;
    sites.set(site, count);
    kept.push(entry);
  }
  return kept.reverse();
}

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [page, marks] = value as unknown[];
  return typeof page === 'string' && URL.canParse(page) && Array.isArray(marks) && marks.every((mark) => typeof mark === 'string');
}
