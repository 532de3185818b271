import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Plain, ROOT, run, runTool } from './run.mjs';
import { zip } from './zip.mjs';

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const ARGUMENTS = { chrome: ['build'], firefox: ['build', '-b', 'firefox', '--mv3'] };

/** The browsers that have a package of their own. @typedef {keyof typeof ARGUMENTS} Store */
export const STORES = /** @type {Store[]} */ (Object.keys(ARGUMENTS));

/** What the package for a store, or that of the sources, is called. */
export const packageName = (/** @type {Store | 'sources'} */ what) => `plumbline-${version}-${what}.zip`;

/** Every file below a folder, with its name relative to that folder. */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path).split(sep).join('/'), data: readFileSync(path) }));
}

/** Builds the extension afresh: nothing of an earlier build may slip into a package. */
export async function buildFor(/** @type {Store} */ store) {
  rmSync(`${ROOT}.output/${store}-mv3`, { recursive: true, force: true });
  // Vite builds something else where NODE_ENV is set, as it is in tests.
  const { code, output } = await runTool('wxt/bin/wxt.mjs', ARGUMENTS[store], { env: { CI: '1', NODE_ENV: undefined } });
  if (code !== 0) throw new Plain(output);
}

/** The package of what was built for a store. */
export const packBuild = (/** @type {Store} */ store) => zip(filesBelow(`${ROOT}.output/${store}-mv3`));

/**
 * What Firefox’ reviewers build from: everything that git keeps and that has not just been deleted.
 * Null where this is no clone, as in that very package once it is unpacked.
 */
export async function packSources() {
  const { code, output } = await run('git', ['ls-files', '-z']);
  if (code !== 0 || !existsSync(`${ROOT}.git`)) return null;
  return zip(output.split('\0').filter((name) => name !== '' && existsSync(ROOT + name)).map((name) => ({ name, data: readFileSync(ROOT + name) })));
}
