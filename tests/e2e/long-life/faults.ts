/** What the browser itself writes down of the extension's faults, in all of its contexts: the list that chrome://extensions shows. */
import type { Page } from 'playwright';
import type { Chromium } from '../harness/chromium';

interface Developer {
  updateExtensionConfiguration(change: { extensionId: string; errorCollection: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string; source: string }[]; manifestErrors: { message: string }[] }>;
}

/** Begins the list: the browser keeps none unless it is asked to. */
export function collectFaults(browser: Chromium): Promise<void> {
  return onExtensions(browser, (page, id) => page.evaluate((extensionId) => (chrome as never as { developerPrivate: Developer }).developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true }), id));
}

export function faultsOf(browser: Chromium): Promise<string[]> {
  return onExtensions(browser, async (page, id) => {
    const { runtimeErrors, manifestErrors } = await page.evaluate((id) => (chrome as never as { developerPrivate: Developer }).developerPrivate.getExtensionInfo(id), id);
    return [...runtimeErrors.map(({ message, source }) => `${source}: ${message}`), ...manifestErrors.map(({ message }) => message)];
  });
}

async function onExtensions<T>(browser: Chromium, work: (page: Page, id: string) => Promise<T>): Promise<T> {
  const page = await browser.context.newPage();
  try {
    await page.goto('chrome://extensions');
    return await work(page, new URL(browser.origin).host);
  } finally {
    await page.close();
  }
}
