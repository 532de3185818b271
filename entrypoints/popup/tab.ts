/** The tab that the popup speaks of, and what it is told of the page in it. */
import { bareView, viewOf, type PageView } from '../../components/page/view';
import { ask, askTab } from '../../lib/messages/send';
import { hasAccess } from '../../lib/settings/access';
import { settingsOfBrowser } from '../../lib/settings/browser';
import { runsOn, siteOf } from '../../lib/settings/sites';

/** The tab of that id, or the one in front; a page of the extension itself gives way to the tab used before it. */
export async function findTab(id: number | null): Promise<chrome.tabs.Tab | null> {
  if (id !== null) return chrome.tabs.get(id).catch(() => null);
  const own = await chrome.tabs.getCurrent();
  const tabs = await chrome.tabs.query({ currentWindow: true });
  if (!own) return tabs.find(({ active }) => active) ?? null;
  const others = tabs.filter((tab) => tab.id !== own.id && tab.url !== undefined);
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0] ?? null;
}

/** How the page in the tab fares, also where no checker runs in it. */
export async function readView(tab: chrome.tabs.Tab | null): Promise<PageView> {
  const site = tab?.url !== undefined && /^https?:/.test(tab.url) ? siteOf(tab.url) : null;
  if (tab?.id === undefined) return bareView('unreadable', null);
  if (site === null) {
    // A page that we may not read tells no address: it may be one of the web, or the browser's own.
    return bareView((await hasAccess()) ? 'unreadable' : 'withheld', null);
  }
  if (!runsOn(await settingsOfBrowser.load(), tab.url!)) return bareView('off', site, tab.title);
  try {
    return viewOf(await askTab(tab.id, 'tab/state', {}), site);
  } catch {
    // The gate said no, so there is no checker; or the page has not come so far.
    return bareView(tab.status === 'loading' ? 'reading' : 'off-topic', site, tab.title);
  }
}

/** Checks although the page seems to be about something else, or the selected text alone; throws where the browser forbids it. */
export async function check(tab: number, what: { anyway: true } | { selection: true }, site: string | null): Promise<PageView> {
  if (!(await ask('tab/inject', { tab }))) throw new Error('forbidden');
  return viewOf(await askTab(tab, 'tab/check', what), site);
}

/** Switches Plumbline on or off for a site, in the list that counts in the mode the reader has chosen. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const without = (sites: string[]): string[] => sites.filter((one) => one !== site && !site.endsWith(`.${one}`));
  if (!on) {
    await settingsOfBrowser.update('sitesOff', (sites) => [...sites, site]);
    return;
  }
  await settingsOfBrowser.update('sitesOff', without);
  const { mode } = await settingsOfBrowser.load();
  if (mode === 'allowed') await settingsOfBrowser.update('sitesAllowed', (sites) => [...sites, site]);
}
