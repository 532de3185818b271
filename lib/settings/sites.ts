/** Sites: how an address becomes one, whether Plumbline runs on a page, and the match patterns that say so to the browser. */
import type { Settings } from './settings';

const IS_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\])$/;

/**
 * The site of an address or of what a reader typed ("https://www.Example.org/a", "example.org"): its host in lower case,
 * without `www.`, port, path and trailing dot. Null where there is none, or where it is no page of the web.
 */
export function siteOf(address: string): string | null {
  const typed = address.trim();
  if (typed === '' || typed.length > 2048 || /\s/.test(typed)) return null;
  const url = parse(typed.includes('://') ? typed : `https://${typed}`);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  const host = url.hostname.toLowerCase().replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
  if (IS_ADDRESS.test(host)) return host;
  return /^[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)*$/.test(host) ? host : null;
}

/** Whether `site`, one of a list, covers the host of a page: the same, or a parent domain of it. */
function covers(site: string, host: string): boolean {
  return host === site || (!IS_ADDRESS.test(site) && host.endsWith(`.${site}`));
}

/** Whether the settings let Plumbline run on the page at `url`. False for anything but http and https. */
export function runsOn(settings: Pick<Settings, 'mode' | 'sitesOff' | 'sitesAllowed'>, url: string): boolean {
  const host = siteOf(url);
  if (host === null || !/^https?:/i.test(url)) return false;
  if (settings.sitesOff.some((site) => covers(site, host))) return false;
  return settings.mode === 'everywhere' || settings.sitesAllowed.some((site) => covers(site, host));
}

/** The pages of one site as a match pattern; an address or a name without a dot has no subdomains. */
export function patternOf(site: string): string {
  return IS_ADDRESS.test(site) || !site.includes('.') ? `*://${site}/*` : `*://*.${site}/*`;
}

/** Where a content script is to be registered; `matches` is empty where no site is allowed yet. */
export function coverage(settings: Pick<Settings, 'mode' | 'sitesOff' | 'sitesAllowed'>): { matches: string[]; excludeMatches: string[] } {
  return {
    matches: settings.mode === 'everywhere' ? ['http://*/*', 'https://*/*'] : settings.sitesAllowed.map(patternOf),
    excludeMatches: settings.sitesOff.map(patternOf),
  };
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
