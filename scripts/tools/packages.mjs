import { existsSync, readFileSync } from 'node:fs';
import { Plain, ROOT, run, runTool } from './run.mjs';

const read = (path) => JSON.parse(readFileSync(ROOT + path, 'utf8')).packages;

/** Whether node_modules holds what package-lock.json asks for, by the list that npm leaves there. */
function packagesAreInstalled() {
  if (!existsSync(`${ROOT}node_modules/.package-lock.json`)) return false;
  const installed = read('node_modules/.package-lock.json');
  return Object.entries(read('package-lock.json')).every(([path, wanted]) => path === '' || wanted.optional || wanted.peer || installed[path]?.version === wanted.version);
}

/** Installs the packages of the lock file where they are missing or older than it, and WXT's types. */
export async function installPackages() {
  if (!packagesAreInstalled()) {
    console.log('Installing packages (npm ci) …');
    const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new Plain(`npm ci failed:\n${output}`);
  }
  const { code, output } = await runTool('wxt/bin/wxt.mjs', ['prepare'], { env: { CI: '1' } });
  if (code !== 0) throw new Plain(`wxt prepare failed:\n${output}`);
}
