import { copyFile, mkdir, rm } from 'node:fs/promises';
import { Chromium } from '../../tests/e2e/harness/chromium';
import { localised, type Speech } from '../../tests/e2e/harness/localised';
import { openNewsroom } from '../../tests/newsroom/server';
import { inPage } from './screens/in-page';
import { ownPages } from './screens/own-pages';
import { FOLDER, type Look } from './screens/shot';

/** Pictures that the README shows, by their name there. */
const README = { card: 'card-light', popup: 'popup-terms-light', narrow: 'card-narrow-dark' };
const SPEECHES: Speech[] = ['en', 'de'];

/** Every screen in both languages, light and dark, wide and narrow. */
const newsroom = await openNewsroom();
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
try {
  for (const speech of SPEECHES) {
    const copy = await localised(speech);
    for (const scheme of ['light', 'dark'] as const) {
      for (const narrow of [false, true]) {
        const look: Look = { speech, scheme, narrow };
        const browser = await Chromium.launch({ colorScheme: scheme, viewport: narrow ? { width: 320, height: 640 } : { width: 1180, height: 860 }, extension: copy.folder });
        try {
          await inPage(browser, newsroom, look);
          await ownPages(browser, newsroom, look);
        } finally {
          await browser.close();
        }
      }
    }
    await copy.remove();
  }
  await mkdir('docs/images', { recursive: true });
  for (const [name, picture] of Object.entries(README)) await copyFile(`${FOLDER}/${picture}.png`, `docs/images/${name}.png`);
} finally {
  await newsroom.close();
}
