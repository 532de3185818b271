import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

export interface SeedBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'related';
  /** The words of the seed, unchanged; an item without its bullet. */
  text: string;
}

export interface Seed {
  title: string;
  blocks: SeedBlock[];
  /** What stands in the seed only because it was saved with its page ("Leave a Reply"): it belongs outside the article. */
  furniture: string[];
}

const FURNITURE = /^(Comments \(\d+\)|Login Log in to comment\.|Be the first to comment!|FavoriteLoadingAdd to favorites|Author: .+|Software Developer \/ Architect|Leave a Reply)$/;
const BULLET = /^\s*[•-]\s+/;

/** The five seeds as they stand in seeds/, with the headlines under which the corpus labels them. */
export function readSeed(number: number): Seed {
  const prefix = String(number).padStart(3, '0');
  const folder = new URL('seeds/', ROOT);
  const file = readdirSync(fileURLToPath(folder)).find((name) => name.startsWith(`${prefix}_`));
  if (!file) throw new Error(`seeds/ holds no file ${prefix}_*.txt`);
  const label = JSON.parse(readFileSync(new URL(`tests/corpus/seeds/seed-${prefix}.json`, ROOT), 'utf8')) as { title: string };
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n').filter((line) => line.trim() !== '');
  if (lines[0] === label.title) lines.shift();
  return {
    title: label.title,
    blocks: lines.filter((line) => !FURNITURE.test(line)).map(blockOf),
    furniture: lines.filter((line) => FURNITURE.test(line)),
  };
}

function blockOf(line: string): SeedBlock {
  if (BULLET.test(line)) return { kind: 'item', text: line.replace(BULLET, '') };
  const text = line.trim();
  if (text.startsWith('You may also enjoy reading:')) return { kind: 'related', text };
  if (/^["“].*["”]$/.test(text)) return { kind: 'quote', text };
  if (text.length < 80 && /[\p{L}\p{N}]$/u.test(text) && !text.startsWith('http') && !text.includes(' | ')) return { kind: 'heading', text };
  return { kind: 'paragraph', text };
}
