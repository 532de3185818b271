import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PAGES = dirname(fileURLToPath(import.meta.url));

/** What a reading of the page must be; each block as "kind: its text". */
export interface ExpectedReading {
  title: string | null;
  published: string | null;
  lang: string | null;
  blocks?: string[];
  /** Where a block of the key's text stands for several that only style sheets tell apart. */
  withoutStyles?: Record<string, string[]>;
  /** For pages too long to be written out. */
  first?: string[];
  words?: number;
  /** The date that the text itself gives. */
  dateline?: string;
}

/** `expect.json` of a test page. */
export interface Expected {
  /** What the page stands for. */
  about: string;
  /** The file with the page, else index.html; `make.ts` makes it. */
  page?: string;
  /** A script to be bundled and served as client.js. */
  client?: string;
  headers?: Record<string, string>;
  /** Why it cannot be read without a browser. */
  browserOnly?: string;
  /** Milliseconds until the page has come to rest. */
  settle?: number;
  readings: ExpectedReading[];
  /** A piece of a text node -> why that node belongs to the first reading, or why not. */
  why?: Record<string, string>;
}

/** The test pages by their folder. */
export const slugs: string[] = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

export function expected(slug: string): Expected {
  return JSON.parse(readFileSync(join(PAGES, slug, 'expect.json'), 'utf8')) as Expected;
}

/** The page's source, as it is served. */
export async function source(slug: string): Promise<string> {
  const name = expected(slug).page ?? 'index.html';
  const file = join(PAGES, slug, name);
  if (name !== 'make.ts') return readFileSync(file, 'utf8');
  const { html } = (await import(file)) as { html: () => string };
  return html();
}

/** Any other file of a page's folder; null where there is none. */
export function asset(slug: string, name: string): Buffer | null {
  const file = join(PAGES, slug, name);
  return file.startsWith(PAGES) && existsSync(file) ? readFileSync(file) : null;
}
