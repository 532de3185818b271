import { censusOf, compare, type Census, type ReadingChange } from './changes';
import { Pace } from './pace';
import { inSlices } from './pause';
import { readSteps } from './read-document';
import type { PageReading } from './reading';
import { Relevance } from './relevance';
import { shownAsRead } from './shown';
import { browserSight } from './sight';

export type WatchState = 'watching' | 'backed-off' | 'stopped';

export interface PageChange {
  changes: ReadingChange[];
  /** Blocks that are gone. */
  removed: number;
  /** The address is another one than at the last call (the part behind # left out). */
  navigated: boolean;
}

export interface WatchOptions {
  onChange(change: PageChange): void;
  /** `backed-off`: the page changes without end and is not followed any more, until it navigates or `resume` is called. */
  onState?(state: WatchState): void;
  pace?: ConstructorParameters<typeof Pace>[0];
}

export interface Watcher {
  /** Settled when the page has been read for the first time, in tasks that leave it its turn. */
  readonly ready: Promise<unknown>;
  /** The page as last read; kept up to date. */
  readonly readings: readonly PageReading[];
  readonly state: WatchState;
  resume(): void;
  stop(): void;
}

const SEEN: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true, attributeFilter: ['hidden', 'open', 'class', 'style', 'lang'] };
/** Components may come to life, and what fades in be seen, without a mutation; one more look after loading finds them. */
const LATE = 3_000;
/** A style that hides what was read all the same is not asked about for ever. */
const LOOKS_IN_VAIN = 3;

/** Reads the page and follows it: calls back, in idle time, when what its articles say has changed. */
export function watchPage(page: Document, options: WatchOptions): Watcher {
  const view = page.defaultView;
  const pace = new Pace(options.pace);
  const relevance = new Relevance();
  const observed = new Set<Node>();
  const ends = new AbortController();
  let readings: PageReading[] = [];
  /** Null until the page has been read. */
  let census: Census | null = null;
  let state: WatchState = 'watching';
  let address = addressOf(page);
  let due: ReturnType<typeof setTimeout> | null = null;
  let asked = false;
  let reading = false;
  let looksInVain = 0;
  /** Milliseconds of our own work in the look that is under way. */
  let cost = 0;
  const spend = (time: number): void => void (cost += time);

  const observer = new MutationObserver((records) => {
    const call = addressOf(page) === address ? relevance.of(records, readings) : 'read';
    if (call !== 'nothing') schedule(call === 'read');
  });

  function observe(): void {
    for (const tree of [page, ...readings.flatMap((one) => one.trees)]) {
      if (observed.has(tree)) continue;
      observed.add(tree);
      observer.observe(tree, SEEN);
    }
  }

  /** A component of the tree has come to life since the page was read. */
  function hasUnknown(tree: Node): boolean {
    return [...(tree as ParentNode).querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && !observed.has(shadowRoot));
  }

  function setState(next: WatchState): void {
    if (state === next) return;
    state = next;
    options.onState?.(next);
  }

  function schedule(full: boolean): void {
    if (state !== 'watching') return;
    asked = true;
    reading ||= full;
    if (full && !pace.asked()) {
      observer.disconnect();
      observed.clear();
      setState('backed-off');
      return;
    }
    due ??= setTimeout(() => idle(() => void look()), pace.delay);
  }

  async function look(): Promise<void> {
    const called = reading;
    asked = reading = false;
    cost = 0;
    try {
      if (state !== 'watching') return;
      if (called) await read();
      else if (looksInVain < LOOKS_IN_VAIN && !(await inSlices(shownAsRead(readings), spend))) looksInVain = (await read()) ? 0 : looksInVain + 1;
      pace.spent(cost, called);
    } finally {
      due = null;
      // What has changed while the page was read waits for its end.
      if (asked) schedule(reading);
    }
  }

  /** Reads the page (again), in tasks that leave it its turn; false where it says what it said before. */
  async function read(): Promise<boolean> {
    const found = await inSlices(readSteps(page, browserSight()), spend);
    if (state !== 'watching') return false;
    const known = census;
    readings = found;
    census = censusOf(readings);
    const navigated = addressOf(page) !== address;
    address = addressOf(page);
    if (navigated) {
      observer.disconnect();
      observed.clear();
    }
    observe();
    if (!known) return true;
    const { changes, removed } = compare(known, readings);
    if (removed > 0 || navigated || changes.some(({ changed, moved }) => changed.length + moved.length > 0)) {
      relevance.wasRead(false);
      options.onChange({ changes, removed, navigated });
      return true;
    }
    relevance.wasRead(true);
    return false;
  }

  function resume(): void {
    if (state === 'stopped') return;
    pace.reset();
    setState('watching');
    observe();
    schedule(true);
  }

  function stop(): void {
    observer.disconnect();
    ends.abort();
    if (due !== null) clearTimeout(due);
    setState('stopped');
  }

  const onMove = (): void => {
    if (addressOf(page) === address) return;
    relevance.forget();
    resume();
  };
  const { signal } = ends;
  observe();
  view?.addEventListener('popstate', onMove, { signal });
  view?.navigation?.addEventListener('currententrychange', onMove, { signal });
  view?.addEventListener('pageshow', (event) => { if (event.persisted) resume(); }, { signal });
  // Load events of frames do not bubble, but can be caught on their way down.
  page.addEventListener('load', (event) => { if ((event.target as Element).localName === 'iframe') schedule(true); }, { capture: true, signal });
  if (page.readyState !== 'complete') view?.addEventListener('load', () => schedule(true), { signal, once: true });
  const late = setTimeout(() => schedule([...observed].some(hasUnknown)), LATE);
  signal.addEventListener('abort', () => clearTimeout(late));

  return {
    ready: read(),
    get readings() { return readings; },
    get state() { return state; },
    resume,
    stop,
  };
}

function addressOf(page: Document): string {
  return page.URL.split('#', 1)[0];
}

function idle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 1_000 });
  else setTimeout(run, 0);
}
