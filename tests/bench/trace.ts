/** What Chromium's own trace says of a page's main thread. */
import type { CDPSession } from 'playwright';

interface Event {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** How long the thread itself ran, other work of the machine left out. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string; stackTrace?: { url: string }[]; scriptName?: string } };
}

export interface Traced {
  /** Milliseconds of all tasks of the thread that ran scripts of the address, or else was busiest. */
  total: number;
  /** The longest task, whosesoever. */
  longest: number;
  /** Milliseconds in scripts whose address begins with `ours`. */
  ours: number;
  /** The longest task that ran a script of ours for most of its time. Continuations bear no address: on pages without promises of their own, all are ours. */
  longestOfOurs: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8.execute', 'disabled-by-default-v8.compile'];
/** Events that stand for the running of a script, with its address. */
const RUNS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run']);

/** Traces the page while `work` is done. */
export async function traced(protocol: CDPSession, ours: string, work: () => Promise<void>): Promise<Traced> {
  const events: Event[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as Event[]));
  protocol.on('Tracing.dataCollected', collect);
  await protocol.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
  await work();
  const complete = new Promise((resolve) => protocol.once('Tracing.tracingComplete', resolve));
  await protocol.send('Tracing.end');
  await complete;
  protocol.off('Tracing.dataCollected', collect);
  return summary(events, ours);
}

const threadOf = ({ pid, tid }: Event): string => `${pid} ${tid}`;
const timeOf = ({ tdur, dur = 0 }: Event): number => tdur ?? dur;
const end = ({ ts, dur = 0 }: Event): number => ts + dur;

function summary(events: Event[], ours: string): Traced {
  const complete = events.filter(({ ph }) => ph === 'X');
  // The page's main thread is the one that loaded it: nothing else parses HTML.
  const main = new Set(complete.filter(({ name }) => name === 'ParseHTML' || name === 'UpdateLayoutTree').map(threadOf));
  const onMain = complete.filter((event) => main.has(threadOf(event)));
  const tasks = onMain.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask').sort((a, b) => a.ts - b.ts);
  const scripts = outermost(onMain.filter(({ name, args }) => name === 'RunMicrotasks' || (RUNS.has(name) && (args?.data?.url ?? args?.data?.scriptName ?? '').startsWith(ours))));
  const spent = new Map<Event, number>();
  for (const script of scripts) {
    const task = tasks.find((each) => threadOf(each) === threadOf(script) && each.ts <= script.ts && end(each) >= end(script));
    if (task) spent.set(task, (spent.get(task) ?? 0) + timeOf(script));
  }
  const mine = [...spent].filter(([task, time]) => time > timeOf(task) / 2).map(([task]) => task);
  return { total: sum(outermost(tasks)), longest: most(tasks), ours: sum(scripts), longestOfOurs: most(mine) };
}

/** Without events that lie inside others of the same thread. */
function outermost(events: Event[]): Event[] {
  const last = new Map<string, number>();
  return [...events].sort((a, b) => a.ts - b.ts || end(b) - end(a)).filter((event) => {
    const inside = end(event) <= (last.get(threadOf(event)) ?? -1);
    if (!inside) last.set(threadOf(event), end(event));
    return !inside;
  });
}

const sum = (events: Event[]): number => events.reduce((all, event) => all + timeOf(event), 0) / 1000;
const most = (events: Event[]): number => events.reduce((best, event) => Math.max(best, timeOf(event)), 0) / 1000;
