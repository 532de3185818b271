/**
 * What the background knows of each tab with a checker, in `storage.session`: it outlives the background, not the browser.
 * A key a tab, so that two tabs never undo each other's.
 */
import type { Look } from '../marks/mark-css';

export interface TabState {
  /** The style sheet that was inserted, so that exactly it can be taken out again; null while the page shows nothing of ours. */
  look: Look | null;
}

const PREFIX = 'tab:';

export async function tabState(tab: number): Promise<TabState | null> {
  const stored = (await chrome.storage.session.get(PREFIX + tab))[PREFIX + tab] as TabState | undefined;
  return stored ?? null;
}

export async function setTabState(tab: number, state: TabState): Promise<void> {
  await chrome.storage.session.set({ [PREFIX + tab]: state });
}

export async function forgetTab(tab: number): Promise<void> {
  await chrome.storage.session.remove(PREFIX + tab);
}

/** All tabs with a checker, as far as known: one may have gone elsewhere since. */
export async function tabStates(): Promise<Map<number, TabState>> {
  const stored = await chrome.storage.session.get(null);
  const own = Object.entries(stored).filter(([key]) => key.startsWith(PREFIX));
  return new Map(own.map(([key, state]) => [Number(key.slice(PREFIX.length)), state as TabState]));
}
