import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { setup } from './setup.mjs';
import { drawIcon, ICONS } from './tools/draw-icons.mjs';
import { ROOT, script } from './tools/run.mjs';

/** Draws the icons of the extension from assets/icon.svg, after a change of the drawing: `node scripts/icons.mjs`. The pictures are kept in the repository. */
await script(async () => {
  await setup(['chromium']);
  const browser = await chromium.launch({ executablePath: process.env.PLUMBLINE_CHROMIUM });
  try {
    const page = await browser.newPage();
    mkdirSync(`${ROOT}public/icon`, { recursive: true });
    for (const icon of ICONS) {
      writeFileSync(ROOT + icon.file, await drawIcon(page, icon));
      console.log(icon.file);
    }
  } finally {
    await browser.close();
  }
});
