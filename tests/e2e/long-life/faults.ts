/** What the browser itself has written down of the extension's faults, in all of its contexts: the list that chrome://extensions shows. */
import type { Chromium } from '../harness/chromium';

interface Info {
  runtimeErrors: { message: string; source: string; occurrences?: number }[];
  manifestErrors: { message: string }[];
}

export async function faultsOf(browser: Chromium): Promise<string[]> {
  const page = await browser.context.newPage();
  try {
    await page.goto('chrome://extensions');
    const { runtimeErrors, manifestErrors } = await page.evaluate(async (id) => {
      const api = (chrome as never as { developerPrivate: { getExtensionInfo(id: string): Promise<Info> } }).developerPrivate;
      return api.getExtensionInfo(id);
    }, new URL(browser.origin).host);
    return [...runtimeErrors.map(({ message, source }) => `${source}: ${message}`), ...manifestErrors.map(({ message }) => message)];
  } finally {
    await page.close();
  }
}
