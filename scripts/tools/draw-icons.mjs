import { readFileSync } from 'node:fs';
import { ROOT } from './run.mjs';

const GREY = '#868b94';
const colour = readFileSync(`${ROOT}assets/icon.svg`, 'utf8');
/** For where Plumbline does not run. */
const grey = colour.replace(/(class="plate"[^>]*fill=")[^"]*/, `$1${GREY}`);

/**
 * Every icon of the extension: its file, its drawing, and its width and height.
 * @type {{ file: string, svg: string, size: number }[]}
 */
export const ICONS = [
  ...[16, 32, 48, 96, 128].map((size) => ({ file: `public/icon/${size}.png`, svg: colour, size })),
  ...[16, 32, 48].map((size) => ({ file: `public/icon/grey-${size}.png`, svg: grey, size })),
];

/**
 * One icon as a picture.
 * @param {import('playwright').Page} page a page to draw it on
 * @param {typeof ICONS[number]} icon
 * @returns {Promise<Buffer>} PNG
 */
export async function drawIcon(page, { svg, size }) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}
