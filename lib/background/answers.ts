/** What the background answers to pages and popup. What a page asks about is always its own site. */
import type { BackgroundHandlers } from '../messages/answer';
import type { ReportHere } from '../messages/report-draft';
import type { ReportStore } from '../reports/store';
import type { SettingsStore } from '../settings/store';
import { runsOn, siteOf } from '../settings/sites';
import type { TermSet } from '../terms/term-set';
import type { CompiledTerms } from '../terms/compile';
import { badgeOf } from './badge';
import { checkArticle, figuresIn, termNames } from './check-article';
import { ensureChecker } from './commands';
import type { Dismissed } from './dismissed';
import { injectChecker, injectReporting, insertStyle } from './inject';
import { PageScans } from './page-scans';
import { pageSettings } from './page-settings';
import { here } from './reports';
import { showBadge } from './show-badge';
import { termView } from './term-view';

export interface Parts {
  settings: SettingsStore;
  details: Pick<TermSet, 'deal' | 'sources' | 'terms'>;
  /** The same terms as the engine reads them. */
  terms: CompiledTerms;
  dismissed: Dismissed;
  /** The same for private windows: gone with the last of them. */
  dismissedPrivately: Dismissed;
  reports: ReportStore;
}

type Told = chrome.runtime.MessageSender;
type Answered = 'gate/yes' | 'page/style' | 'page/hello' | 'page/reporting' | 'page/check' | 'page/figures' | 'page/state' | 'page/dismiss' | 'page/site-off' | 'term/details' | 'term/open' | 'tab/inject';

export function answers(parts: Parts, scans = new PageScans(parts.terms)): Pick<BackgroundHandlers, Answered> {
  const dismissedFor = (sender: Told): Dismissed => (sender.tab?.incognito ? parts.dismissedPrivately : parts.dismissed);
  return {
    async 'gate/yes'(_, sender) {
      const settings = await parts.settings.load();
      if (runsOn(settings, pageOf(sender))) await injectChecker(tabOf(sender), sender.documentId);
      return null;
    },
    async 'page/style'(_, sender) {
      await insertStyle(tabOf(sender), await parts.settings.load());
      return null;
    },
    async 'page/hello'({ url }, sender) {
      ownSite(url, sender);
      const [settings, dismissed, reports] = await Promise.all([parts.settings.load(), dismissedFor(sender).on(url), reportsOn(parts.reports, url)]);
      return {
        settings: pageSettings(settings, url),
        dismissed,
        reports,
        terms: termNames(parts.terms),
        asOf: parts.terms.deal.asOf.date,
        incognito: sender.tab?.incognito ?? false,
      };
    },
    async 'page/reporting'(_, sender) {
      await injectReporting(tabOf(sender), sender.documentId);
      return null;
    },
    'page/check': ({ article, anyway }, sender) => checkArticle(article, anyway, parts.terms, scans.of(sender)),
    'page/figures': ({ text }) => figuresIn(text, parts.terms),
    async 'page/state'(page, sender) {
      ownSite(page.url, sender);
      await showBadge(tabOf(sender), badgeOf(page));
      return null;
    },
    async 'page/dismiss'({ url, mark, dismissed }, sender) {
      ownSite(url, sender);
      await dismissedFor(sender).set(url, mark, dismissed);
      return null;
    },
    async 'page/site-off'(_, sender) {
      const site = siteOf(pageOf(sender));
      if (site !== null) await parts.settings.update('sitesOff', (sites) => [...new Set([...sites, site])].sort());
      return null;
    },
    'term/details': ({ term }) => termView(parts.details, term),
    async 'term/open'({ term, seed }, sender) {
      const place = new URLSearchParams({ view: 'terms', term, ...(seed === null ? {} : { seed }) });
      const beside = sender.tab ? { index: sender.tab.index + 1, openerTabId: sender.tab.id, windowId: sender.tab.windowId } : {};
      // An extension's page cannot stand in a private window; the browser picks another one then.
      await chrome.tabs.create({ url: chrome.runtime.getURL(`/popup.html?${place}`), ...(sender.tab?.incognito ? {} : beside) });
      return null;
    },
    'tab/inject': ({ tab }) => ensureChecker(tab),
  };
}

function tabOf(sender: Told): number {
  if (sender.tab?.id === undefined) throw new Error('No tab');
  return sender.tab.id;
}

function pageOf(sender: Told): string {
  return sender.url ?? sender.tab?.url ?? '';
}

/** Throws where a page asks about another site than its own: its renderer has been taken over, or it has just gone elsewhere. */
function ownSite(url: string, sender: Told): void {
  if (new URL(url).origin !== new URL(pageOf(sender)).origin) throw new Error('Not the site that asks');
}

/** The reader's own reports on a page; a store that cannot be read must not keep the page from being checked. */
async function reportsOn(store: ReportStore, url: string): Promise<ReportHere[]> {
  try {
    return (await store.find(url)).map(here);
  } catch {
    return [];
  }
}
