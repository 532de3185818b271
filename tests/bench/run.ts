/** All benchmarks, one after the other; the results go to docs/benchmarks.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const results: Record<string, unknown> = {};
  for (const [name, run] of Object.entries(PARTS)) {
    const file = `${CACHE}${name}.json`;
    if (wanted.length === 0 || wanted.includes(name)) {
      console.log(name);
      writeFileSync(file, JSON.stringify(await run(), null, 1));
    }
    try {
      results[name] = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      console.log(`docs/benchmarks.md is left as it is: ${name} was never measured here.`);
      return;
    }
  }
  writeFileSync(PAGE, markdown(results as unknown as Results, new Date()));
  console.log('docs/benchmarks.md is written.');
}
