/** A tab with the way that the reader has gone in it: what is shown now, what lies behind and what before. */
import { badgeOf } from '../../../lib/background/badge';
import { stateOf, until } from '../harness/browser';
import type { Chromium, ChromiumTab } from '../harness/chromium';
import type { Stop } from './site';

/** A page that was kept does not load again. */
const KEPT = { waitUntil: 'commit' } as const;

export class Walk {
  private readonly way: Stop[];
  private at = 0;

  constructor(readonly tab: ChromiumTab, first: Stop) {
    this.way = [first];
  }

  get here(): Stop {
    return this.way[this.at]!;
  }

  can(by: -1 | 1): boolean {
    return this.way[this.at + by] !== undefined;
  }

  /** To a page that loads. */
  async open(stop: Stop): Promise<void> {
    await this.tab.goto(stop.url);
    this.went(stop);
  }

  /** To another view of the page that is there. */
  async show(stop: Stop): Promise<void> {
    await this.tab.evaluate((path) => (window as never as { go(path: string): Promise<void> }).go(path), new URL(stop.url).pathname);
    this.went(stop);
  }

  async back(by: -1 | 1): Promise<void> {
    this.at += by;
    await (by < 0 ? this.tab.page.goBack(KEPT) : this.tab.page.goForward(KEPT));
    await until(async () => this.tab.url() === this.here.url, `the way ${by < 0 ? 'back' : 'forward'} to ${this.here.url}`);
  }

  private went(stop: Stop): void {
    this.at += 1;
    this.way.splice(this.at, Infinity, stop);
  }
}

/** What is wrong with the badge of a page now; null where it is right. */
export async function wrongBadge(browser: Chromium, { tab, here: { url, badge, deal } }: Walk): Promise<string | null> {
  const wanted = badge ?? (deal ? await countedBadge(browser, tab) : '');
  const now = await browser.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
  return now === wanted ? null : `“${now}” for “${wanted}” on ${url}`;
}

/** Of a page whose marks other tests look at: what the checker itself counts. */
async function countedBadge(browser: Chromium, tab: ChromiumTab): Promise<string> {
  const state = await stateOf(browser, tab);
  return state ? badgeOf(state).text : 'not checked';
}
