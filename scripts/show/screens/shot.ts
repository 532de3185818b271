import type { ChromiumTab } from '../../../tests/e2e/harness/chromium';
import type { Speech } from '../../../tests/e2e/harness/localised';

export const FOLDER = 'screenshots';

export interface Look {
  speech: Speech;
  scheme: 'light' | 'dark';
  narrow: boolean;
}

/** One picture, named after what it shows and how: `popup-terms-narrow-de-dark.png`. */
export async function shot(tab: ChromiumTab, what: string, { speech, scheme, narrow }: Look, fullPage = false): Promise<void> {
  const name = [what, narrow && 'narrow', speech !== 'en' && speech, scheme].filter(Boolean).join('-');
  await tab.page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage });
  console.log(`${FOLDER}/${name}.png`);
}
