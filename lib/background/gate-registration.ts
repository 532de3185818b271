/** Where the browser runs the gate by itself: all http and https pages without the sites that are off, or only the allowed ones. */
import type { Settings } from '../settings/settings';
import { coverage } from '../settings/sites';
import { GATE } from './inject';

const ID = 'gate';

/** Brings the registration in line with the settings; one call at a time, the last one wins. */
export function registerGate(settings: Settings): Promise<void> {
  const next = last.then(() => register(settings));
  last = next.catch(() => undefined);
  return next;
}

let last: Promise<void> = Promise.resolve();

async function register(settings: Settings): Promise<void> {
  const { matches, excludeMatches } = coverage(settings);
  const [there] = await chrome.scripting.getRegisteredContentScripts({ ids: [ID] });
  // Unregistered before it is registered anew: an update of the registration cannot take exclusions back.
  if (there) {
    if (same(there.matches, matches) && same(there.excludeMatches, excludeMatches)) return;
    await chrome.scripting.unregisterContentScripts({ ids: [ID] });
  }
  if (matches.length === 0) return;
  const exclude = excludeMatches.length > 0 ? { excludeMatches } : {};
  await chrome.scripting.registerContentScripts([
    { id: ID, js: [GATE.slice(1)], matches, ...exclude, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
  ]);
}

const same = (a: readonly string[] | undefined, b: readonly string[]): boolean => [...(a ?? [])].sort().join(' ') === [...b].sort().join(' ');
