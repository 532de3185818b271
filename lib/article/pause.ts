/** Work of ours in tasks that leave the page its turn. */
type WithScheduler = typeof globalThis & { scheduler?: { yield?: () => Promise<void> } };

/** So long, in milliseconds, we work at a stretch. */
const SLICE = 8;
/** So many nodes are looked at, or blocks, before the clock is. */
export const STEP = 64;

/** Gives the page its turn: work of ours that follows is a task of its own. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}

/** Does work a slice a task; it can be interrupted where it yields. `spent` is told how long each slice took, without the page's turns. */
export async function inSlices<T>(work: Generator<undefined, T>, spent?: (time: number) => void): Promise<T> {
  for (;;) {
    const begun = performance.now();
    let step;
    let time;
    do {
      step = work.next();
      time = performance.now() - begun;
    } while (!step.done && time < SLICE);
    spent?.(time);
    if (step.done) return step.value;
    await pause();
  }
}

/** Does the same work without a break. */
export function atOnce<T>(work: Generator<undefined, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
