/** A day's reading in fast motion, in one browser: page after page, with the background stopped at random. */
import { askTab, until } from '../harness/browser';
import { Chromium, type ChromiumTab } from '../harness/chromium';
import { collectFaults, faultsOf } from './faults';
import { held, type Held } from './measure';
import { recorder } from '../harness/recorder';
import { chance } from './random';
import { lookAround } from './read';
import { openSite, type Site, type Stop } from './site';
import { Walk, wrongBadge } from './tabs';

export interface Life {
  visits: number;
  /** Visits of pages about the deal. */
  deal: number;
  /** Views of a page that did not load again; ways back and forward, in it and between pages. */
  views: number;
  ways: number;
  stops: number;
  /** Requests of the whole browser, written down by a proxy; and those of them that no page made, to be empty. */
  requests: number;
  strange: string[];
  /** Badges that were not right after a visit, or on the tab behind; to be empty. */
  lost: string[];
  /** What pages, the extension's contexts and the browser's own list complained of; to be empty. */
  errors: string[];
  held: (Held & { visit: number })[];
}

interface Options {
  visits: number;
  seed: number;
  /** Measured so often; the first time after as many visits. */
  every: number;
  log: (line: string) => void;
}

/** So many lost badges are a finding; the rest of the day would add nothing. */
const ENOUGH = 3;

export async function live({ visits, seed, every, log }: Options): Promise<Life> {
  const random = chance(seed);
  const site = await openSite();
  const proxy = await recorder();
  const browser = await Chromium.launch({ keepsPages: true, proxy: proxy.url });
  const life: Life = { visits: 0, deal: 0, views: 0, ways: 0, stops: 0, requests: 0, strange: [], lost: [], errors: [], held: [] };
  const stop = async (likely: number): Promise<void> => {
    if (random() >= likely) return;
    await browser.stopBackground();
    life.stops += 1;
  };
  const closed = (tab: ChromiumTab): void => void life.errors.push(...tab.errors());
  try {
    const day = new Day(browser, site, random, closed);
    await collectFaults(browser);
    const app = await day.begin();
    for (let visit = 1; visit <= visits && life.lost.length < ENOUGH; visit++) {
      await stop(0.15);
      const { walk, how } = await day.next();
      await walk.tab.page.bringToFront();
      await stop(0.1);
      life.visits += 1;
      if (walk.here.deal) life.deal += 1;
      if (how === 'way') life.ways += 1;
      else if (walk === day.app) life.views += 1;
      const fault = await badgeFault(browser, walk);
      if (fault) life.lost.push(`visit ${visit}, ${how}: ${fault}`);
      // The tab behind has had the time of a visit: whatever came late for it has come.
      const behind = walk === day.app ? day.reader : day.app;
      const late = fault ? null : await wrongBadge(browser, behind);
      if (late) life.lost.push(`visit ${visit}, behind: ${late}`);
      if (!fault && random() < 0.3) await lookAround(browser, walk.tab, random, closed);
      if (visit % every === 0 || visit === visits) {
        await day.rest();
        life.held.push({ visit, ...(await held(browser, app)) });
        log(`visit ${visit}: ${life.stops} stops, ${life.lost.length} badges lost; ${JSON.stringify(life.held.at(-1))}`);
      }
    }
    for (const tab of [day.reader.tab, day.app.tab]) closed(tab);
    life.errors.push(...(await faultsOf(browser)));
    const asked = proxy.asked();
    // The newsroom has no icon for browsers that ask.
    return { ...life, requests: asked.length, strange: asked.filter((line) => !site.had(line)), errors: life.errors.filter((error) => !error.includes('404')) };
  } finally {
    await browser.close();
    await proxy.close();
    await site.close();
  }
}

/** Waits for the badge that the page must have; what is wrong with it, or null. */
async function badgeFault(browser: Chromium, walk: Walk): Promise<string | null> {
  try {
    await until(async () => (await wrongBadge(browser, walk)) === null, 'the badge');
    return null;
  } catch {
    return `${await wrongBadge(browser, walk)}, checker: ${JSON.stringify(await askTab(browser, walk.tab, 'tab/state'))?.slice(0, 200)}`;
  }
}

/** Where the reader goes: to pages in one tab, which is closed now and then, and to views of an application in another, which never is. */
class Day {
  reader!: Walk;
  app!: Walk;
  private pages = 0;

  constructor(private readonly browser: Chromium, private readonly site: Site, private readonly random: () => number, private readonly closed: (tab: ChromiumTab) => void) {}

  async begin(): Promise<ChromiumTab> {
    this.app = await this.tabAt(this.site.view(false, 0));
    this.reader = await this.tabAt(this.site.page(false, 1));
    return this.app.tab;
  }

  async next(): Promise<{ walk: Walk; how: 'page' | 'view' | 'way' | 'tab' }> {
    const roll = this.random();
    const walk = this.random() < 0.5 ? this.reader : this.app;
    const by = this.random() < 0.65 ? -1 : 1;
    if (roll < 0.2 && walk.can(by)) {
      await walk.back(by);
      return { walk, how: 'way' };
    }
    const deal = this.pages++ % 2 === 0;
    const number = Math.floor(this.random() * 1e6);
    if (roll < 0.6) {
      await this.app.show(this.site.view(deal, number));
      return { walk: this.app, how: 'view' };
    }
    const page: Stop = this.site.page(deal, number);
    if (roll < 0.94) {
      await this.reader.open(page);
      return { walk: this.reader, how: 'page' };
    }
    this.closed(this.reader.tab);
    await this.reader.tab.close();
    this.reader = await this.tabAt(page);
    return { walk: this.reader, how: 'tab' };
  }

  /** The application at the same view each time: what is held is then to be compared. */
  async rest(): Promise<void> {
    await this.app.show(this.site.view(true, 0));
    await this.app.tab.page.bringToFront();
    await until(async () => (await wrongBadge(this.browser, this.app)) === null, 'the badge of the view to measure');
  }

  private async tabAt(stop: Stop): Promise<Walk> {
    return new Walk(await this.browser.open(stop.url), stop);
  }
}
