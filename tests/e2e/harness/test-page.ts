import { servePages } from '../../browser/serve-pages';
import type { PageMark, PageState } from '../../../lib/messages/page-state';
import { askTab, until, type Browser, type Tab } from './browser';

/** The server of the test pages, and the way to open one with the extension at work on it. */
export interface TestPages {
  origin: string;
  /** Opens a page and has it checked, whether or not it seems to be about the deal: many are too short to tell. */
  open(slug: string, query?: string): Promise<Tab>;
  close(): void;
}

export async function testPages(browser: Browser): Promise<TestPages> {
  const { origin, server } = await servePages();
  return {
    origin,
    async open(slug, query = '') {
      const tab = await browser.open(`${origin}/${slug}/${query}`);
      await checkAnyway(browser, tab);
      return tab;
    },
    close: () => void server.close(),
  };
}

/** What the popup's "check anyway" does. */
export async function checkAnyway(browser: Browser, tab: Tab): Promise<PageState> {
  await until(() => browser.inExtension(async (id) => (await chrome.runtime.sendMessage({ name: 'tab/inject', data: { tab: id } }))?.value as boolean, tab.id), 'the checker');
  return (await askTab(browser, tab, 'tab/check', { anyway: true })) as PageState | null as PageState;
}

/** The marks that the checker has, as "verdict: words". */
export function said(marks: readonly PageMark[]): string[] {
  return marks.map(({ verdict, text }) => `${verdict}: ${text}`);
}

/** What went wrong in a page, without the icon that the little servers do not have. */
export function complaints(tab: Tab): string[] {
  return tab.errors().filter((error) => !error.includes('404'));
}
