/** All benchmarks, one after the other; the results go to docs/benchmarks.md. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchEngine } from './engine';
import { markdown, type Results } from './markdown';
import { benchPage } from './page';
import { benchPopup } from './popup';

const PARTS = { engine: benchEngine, page: benchPage, popup: benchPopup };
const CACHE = fileURLToPath(new URL('node_modules/.cache/', import.meta.url));
const PAGE = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

/** Runs the parts named, or all; those that are not run keep what the last run on this machine found. */
export async function bench(wanted: string[]): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const fileOf = (name: string): string => `${CACHE}${name}.json`;
  for (const [name, run] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(name);
    const keep = (found: unknown): void => writeFileSync(fileOf(name), JSON.stringify(found, null, 1));
    keep(await run(keep));
  }
  const missing = Object.keys(PARTS).filter((name) => !existsSync(fileOf(name)));
  if (missing.length > 0) {
    console.log(`docs/benchmarks.md is left as it is: never measured here: ${missing.join(', ')}.`);
    return;
  }
  const results = Object.fromEntries(Object.keys(PARTS).map((name) => [name, JSON.parse(readFileSync(fileOf(name), 'utf8'))]));
  writeFileSync(PAGE, markdown(results as unknown as Results, new Date()));
  console.log('docs/benchmarks.md is written.');
}
