/** What a page looks like in the end, as its reader sees it: pixels. */
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tab } from './browser';

/** Red, green, blue, from 0 to 255. */
export type Pixel = [number, number, number];
export interface Part {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The pixels of a part of the window, row by row. */
export async function pixelsOf(tab: Tab, part: Part): Promise<Pixel[][]> {
  const path = join(tmpdir(), `plumbline-pixels-${process.pid}.png`);
  await tab.screenshot(path);
  const image = (await readFile(path)).toString('base64');
  await rm(path);
  return tab.evaluate(
    async ({ image, part }) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0))]));
      const [left, top] = [Math.floor(part.left), Math.floor(part.top)];
      const [width, height] = [Math.ceil(part.right) - left, Math.ceil(part.bottom) - top];
      const canvas = new OffscreenCanvas(width, height).getContext('2d')!;
      canvas.drawImage(bitmap, -left, -top);
      const { data } = canvas.getImageData(0, 0, width, height);
      const at = (index: number): Pixel => [data[4 * index]!, data[4 * index + 1]!, data[4 * index + 2]!];
      return Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => at(y * width + x)));
    },
    { image, part: { ...part } },
  );
}

/** The kind of line in a strip below letters: unbroken rows, rows that are broken alike, or broken each in its way. */
export function lineIn(rows: Pixel[][]): 'solid' | 'dotted' | 'wavy' | 'none' {
  const patterns = rows.map((row) => row.map((pixel) => (light(pixel) > 128 ? '1' : '0')).join(''));
  const broken = patterns.filter((pattern) => (pattern.match(/01|10/g) ?? []).length >= 4);
  if (broken.length > 0) return new Set(broken).size === 1 ? 'dotted' : 'wavy';
  return new Set(patterns).size > 1 ? 'solid' : 'none';
}

const light = ([red, green, blue]: Pixel): number => (red + green + blue) / 3;
