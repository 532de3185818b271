/** Keeps icon and gate in step with where tabs go, and open pages in step with the settings. */
import { askTab } from '../messages/send';
import type { Settings } from '../settings/settings';
import { runsOn } from '../settings/sites';
import { insertStyle, runGate, runGateInOpenTabs } from './inject';
import { pageSettings } from './page-settings';
import { showIcon, showNoBadge } from './show-badge';
import { forgetTab, tabStates } from './tab-states';

/** The address of a page of the web; the browser hides all others from us. */
const isPage = (url: string | undefined): url is string => url !== undefined && /^https?:/.test(url);

/** A tab loads another page, or its page has changed the address without a load: then the gate looks again. */
export async function tabChanged(tab: number, change: { status?: string; url?: string }, url: string | undefined, settings: Settings): Promise<void> {
  const runs = isPage(url) && runsOn(settings, url);
  // The browser gives each new page the icon in colour, at a moment of its own: grey is said at the start and at the end.
  if (!runs && change.status !== undefined) await showNoBadge(tab, false);
  if (change.url === undefined) return;
  if (runs) await runGate(tab);
  else await forgetTab(tab);
}

/** The reader has changed a setting: open pages follow at once. */
export async function settingsChanged(settings: Settings): Promise<void> {
  const known = await tabStates();
  await showIcons(settings);
  const tabs = await chrome.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const state = id === undefined ? undefined : known.get(id);
      if (id === undefined || url === undefined || !state) return;
      try {
        await askTab(id, 'tab/settings', pageSettings(settings, url));
        if (state.look) await insertStyle(id, settings);
      } catch {
        // Nobody answers where the tab has gone elsewhere since.
        await forgetTab(id);
      }
    }),
  );
  await runGateInOpenTabs(settings);
}

/** Greys the icon of all tabs where Plumbline does not run. */
export async function showIcons(settings: Settings): Promise<void> {
  const tabs = await chrome.tabs.query({});
  await Promise.all(tabs.map(async ({ id, url }) => (id === undefined ? undefined : showIcon(id, isPage(url) && runsOn(settings, url)))));
}
