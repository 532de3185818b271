/** Gives the page its turn: work of ours that follows is a task of its own. */
type WithScheduler = typeof globalThis & { scheduler?: { yield?: () => Promise<void> } };

export function pause(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
