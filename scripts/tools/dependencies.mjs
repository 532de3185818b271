import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run.mjs';

/** Licences that ask for no more than their notice. */
const PERMISSIVE = new Set(['MIT', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'Zlib']);
/** Others that may stand, each with the reason. */
const EXPLAINED = {
  shipped: { 'webextension-polyfill': 'MPL-2.0 asks that changes to its own files stay open; we ship it as it is' },
  tool: { 'MPL-2.0': 'asks that changes to its own files stay open; we change none, and ship none' },
};

/** The packages built into the extension, each with a file that uses it as the extension does. */
export const RUNTIME = {
  preact: 'entrypoints/checker/index.ts',
  zod: 'lib/reports/schema.ts',
  'webextension-polyfill': 'lib/settings/browser.ts',
  'approx-string-match': 'lib/reports/anchor.ts',
  idb: 'lib/reports/database.ts',
};

/** Whether an SPDX expression can be met by permissive licences alone. */
export function isPermissive(licence) {
  const bare = licence.replace(/[()]/g, ' ').trim();
  if (/ OR /.test(bare)) return bare.split(/ OR /).some(isPermissive);
  return bare.split(/ AND /).every((each) => PERMISSIVE.has(each.trim()));
}

/** What a package says of its licence where the lock file is silent: old ones say it in other ways. */
function saidBy(path) {
  const { license, licenses } = JSON.parse(readFileSync(`${ROOT}${path}/package.json`, 'utf8'));
  return license?.type ?? license ?? licenses?.[0]?.type ?? licenses ?? 'none said';
}

/**
 * Every package that is installed, with its licence and what is wrong with it.
 * @returns {{ name: string, version: string, licence: string, shipped: boolean, reason: string | null, fault: boolean }[]}
 */
export function licences(lock = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8'))) {
  return Object.entries(lock.packages).filter(([path]) => path !== '').map(([path, { version, license, dev, devOptional, optional }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const shipped = !dev && !devOptional;
    const licence = license ?? (optional ? 'not installed' : saidBy(path));
    const reason = (shipped ? EXPLAINED.shipped[name] : EXPLAINED.tool[licence]) ?? null;
    return { name, version, licence, shipped, reason, fault: !isPermissive(licence) && reason === null };
  });
}

/** The notices that go with the extension: of what is built into it, and our own. */
export function notices() {
  const own = `Plumbline\n\n${readFileSync(`${ROOT}LICENSE`, 'utf8')}`;
  const others = Object.keys(RUNTIME).sort().map((name) => {
    const { version, homepage } = JSON.parse(readFileSync(`${ROOT}node_modules/${name}/package.json`, 'utf8'));
    return [`${name} ${version}`, homepage, '', readFileSync(`${ROOT}node_modules/${name}/LICENSE`, 'utf8')].filter((line) => line !== undefined).join('\n');
  });
  return `${[own, ...others].map((each) => each.trim()).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** What a package adds to the file that uses it, in bytes, minified and gzipped. */
export async function sizeOf(name) {
  const [{ build }, { termsPlugin }] = await Promise.all([import('vite'), import('../terms-plugin.ts')]);
  const packages = Object.keys(RUNTIME).filter((each) => each !== name);
  const weigh = async (external) => {
    const result = await build({
      root: ROOT,
      configFile: false,
      logLevel: 'silent',
      plugins: [termsPlugin()],
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: { write: false, minify: true, lib: { entry: ROOT + RUNTIME[name], formats: ['es'] }, rollupOptions: { external: (id) => external.some((each) => id === each || id.startsWith(`${each}/`)) } },
    });
    const [{ output }] = [result].flat();
    return gzipSync(output[0].code, { level: 9 }).length;
  };
  return (await weigh(packages)) - (await weigh([...packages, name]));
}
