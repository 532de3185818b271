import { Pace } from './pace';
import { Relevance } from './relevance';
import { rereader, type PageChange } from './reread';
import type { PageReading } from './reading';
import { listenToTrees } from './trees';

export type WatchState = 'watching' | 'backed-off' | 'stopped';

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

/** Components may come to life, and what fades in be seen, without a mutation; one more look after loading finds them. */
const LATE = 3_000;
/** A style that hides what was read all the same is not asked about for ever. */
const LOOKS_IN_VAIN = 3;

/** Reads the page and follows it: calls back, in idle time, when what its articles say has changed. */
export function watchPage(page: Document, options: WatchOptions): Watcher {
  const view = page.defaultView;
  const pace = new Pace(options.pace);
  const relevance = new Relevance();
  const reader = rereader(page);
  const ends = new AbortController();
  let state: WatchState = 'watching';
  /** The timer of the next look; something all through a look, the first reading too, so that there is one at a time. */
  let due: ReturnType<typeof setTimeout> | number | null = 0;
  let asked = false;
  let reading = false;
  let looksInVain = 0;

  const trees = listenToTrees((records) => {
    const call = reader.isElsewhere() ? 'read' : relevance.of(records, reader.readings);
    if (call !== 'nothing') schedule(call === 'read');
  });
  const observe = (): void => trees.observe([page, ...reader.readings.flatMap((one) => one.trees)]);

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
      trees.forget();
      setState('backed-off');
      return;
    }
    due ??= setTimeout(() => requestIdleCallback(() => void alone(look), { timeout: 1_000 }), pace.delay);
  }

  async function look(): Promise<void> {
    const called = reading;
    asked = reading = false;
    reader.takeCost();
    if (state !== 'watching') return;
    if (called) await read();
    else if (looksInVain < LOOKS_IN_VAIN && !(await reader.isShownAsRead())) looksInVain = (await read()) ? 0 : looksInVain + 1;
    pace.spent(reader.takeCost(), called);
  }

  /** What has changed while the page was looked at waits for the end of that. */
  async function alone(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } finally {
      due = null;
      if (asked) schedule(reading);
    }
  }

  /** False where the page says what it said before. */
  async function read(): Promise<boolean> {
    const change = await reader.read(() => state !== 'watching');
    if (state !== 'watching') return false;
    if (change?.navigated) trees.forget();
    observe();
    if (!change) return true;
    const { changes, removed, navigated } = change;
    const isNew = removed > 0 || navigated || changes.some(({ changed, moved }) => changed.length + moved.length > 0);
    relevance.wasRead(!isNew);
    if (isNew) options.onChange(change);
    return isNew;
  }

  function resume(): void {
    if (state === 'stopped') return;
    pace.reset();
    setState('watching');
    observe();
    schedule(true);
  }

  function stop(): void {
    trees.forget();
    ends.abort();
    clearTimeout(due ?? 0);
    setState('stopped');
  }

  const onMove = (): void => {
    if (!reader.isElsewhere()) return;
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
  view?.addEventListener('load', () => schedule(true), { signal });
  const late = setTimeout(() => schedule(trees.hasUnknown()), LATE);
  signal.addEventListener('abort', () => clearTimeout(late));

  return {
    ready: alone(read),
    get readings() { return reader.readings; },
    get state() { return state; },
    resume,
    stop,
  };
}
