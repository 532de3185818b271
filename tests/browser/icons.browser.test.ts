import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/tools/browsers.mjs';
import { drawIcon, ICONS } from '../../scripts/tools/draw-icons.mjs';
import { ROOT } from '../../scripts/tools/run.mjs';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const { path } = await findBrowser('chromium');
  browser = await chromium.launch({ executablePath: path ?? undefined });
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** By how much, of 255, two pictures differ in a channel on average: other versions of a browser smooth edges a little differently. */
function difference(a: Buffer, b: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [left, right] = await Promise.all(
        pictures.map(async (picture) => {
          const image = Object.assign(new Image(), { src: `data:image/png;base64,${picture}` });
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (left.length !== right.length) return Infinity;
      return left.reduce((sum, value, at) => sum + Math.abs(value - right[at]), 0) / left.length;
    },
    [a.toString('base64'), b.toString('base64')],
  );
}

it.each(ICONS)('$file is what assets/icon.svg gives; else run node scripts/icons.mjs', async (icon) => {
  expect(await difference(await drawIcon(page, icon), readFileSync(ROOT + icon.file))).toBeLessThan(2);
});

it('there is no picture that is not drawn from it', () => {
  expect(readdirSync(`${ROOT}public/icon`).map((name) => `public/icon/${name}`).sort()).toEqual(ICONS.map(({ file }) => file).sort());
});
