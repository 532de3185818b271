/**
 * Draws the icons of the extension from assets/icon.svg: public/icon/16.png … 128.png, and in grey for where Plumbline does not run.
 * Run it after a change of the drawing (node scripts/icons.mjs); the pictures are kept in the repository.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowser } from './tools/browsers.mjs';

const SIZES = [16, 32, 48, 96, 128];
const GREY_SIZES = [16, 32, 48];
const GREY = '#868b94';

const root = new URL('..', import.meta.url);
const svg = readFileSync(new URL('assets/icon.svg', root), 'utf8');
const grey = svg.replace(/(class="plate"[^>]*fill=")[^"]*/, `$1${GREY}`);

const { path } = await findBrowser('chromium');
const browser = await chromium.launch(path === null ? {} : { executablePath: path });
const page = await browser.newPage();
mkdirSync(new URL('public/icon/', root), { recursive: true });
for (const [drawing, sizes, prefix] of [[svg, SIZES, ''], [grey, GREY_SIZES, 'grey-']]) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    const file = new URL(`public/icon/${prefix}${size}.png`, root);
    writeFileSync(file, await page.screenshot({ omitBackground: true }));
    console.log(file.pathname.slice(root.pathname.length));
  }
}
await browser.close();
