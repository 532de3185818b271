import { askTab, checkedState, until } from '../../../tests/e2e/harness/browser';
import { openCard } from '../../../tests/e2e/harness/card';
import type { Chromium, ChromiumTab } from '../../../tests/e2e/harness/chromium';
import { select } from '../../../tests/e2e/harness/select';
import type { Newsroom } from '../../../tests/newsroom/server';
import { shot, type Look } from './shot';

/** Articles with their marks; card, dock and report form over them. */
export async function inPage(browser: Chromium, newsroom: Newsroom, look: Look): Promise<void> {
  const at = async (slug: string): Promise<ChromiumTab> => {
    const tab = await browser.open(newsroom.at(slug));
    await checkedState(browser, tab);
    return tab;
  };
  // The articles are English whatever the interface speaks.
  for (const slug of look.speech === 'en' ? ['amicable-restructuring', 'open-ecosystem'] : []) {
    const tab = await at(slug);
    await shot(tab, slug, look);
    await tab.close();
  }
  const tab = await at('renegotiated-again');
  await openCard(tab, '$150 billion');
  await shot(tab, 'card', look);
  if (!look.narrow && look.speech === 'en') {
    await tab.page.emulateMedia({ forcedColors: 'active', colorScheme: look.scheme });
    await shot(tab, 'card-forced-colours', look);
    await tab.page.emulateMedia({ forcedColors: 'none', colorScheme: look.scheme });
  }
  await tab.press('Escape');
  await askTab(browser, tab, 'tab/dock');
  await settled(tab, '.dock-panel');
  await shot(tab, 'dock', look);
  await askTab(browser, tab, 'tab/dock');
  await tab.page.bringToFront();
  await select(tab, 'any cloud provider');
  await askTab(browser, tab, 'tab/report-selection');
  await settled(tab, '.report-note');
  await shot(tab, 'report-form', look);
  await tab.close();
}

/** Waits until a part of our interface is there and no longer moves. */
async function settled(tab: ChromiumTab, selector: string): Promise<void> {
  await until(() => tab.inHost((root, selector) => root.querySelector(selector) !== null, selector), selector);
  await tab.inHost(async (root) => {
    await Promise.allSettled(root.getAnimations().map((animation) => animation.finished));
  }, null);
}
