import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './run.mjs';

/** Where a Firefox of our own is put when no package manager can bring one. */
export const FIREFOX_CACHE = join(ROOT, 'node_modules', '.cache', 'browsers');

/**
 * The browsers that Plumbline is tried in. Branded Chrome is not among them: from version 137 on it ignores --load-extension.
 * @typedef {'chromium' | 'firefox'} BrowserName
 */
export const BROWSERS = {
  chromium: { variable: 'PLUMBLINE_CHROMIUM', commands: ['chromium', 'chromium-browser'], says: /^Chromium (\d+)/m, oldest: 140 },
  firefox: { variable: 'PLUMBLINE_FIREFOX', commands: ['firefox-esr', 'firefox'], says: /^Mozilla Firefox (\d+)/m, oldest: 150 },
};

/**
 * Asks a program for its version.
 * @returns {number | null} the major version, or null where it is not this browser.
 */
function versionOf(/** @type {BrowserName} */ name, path) {
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000, env: { ...process.env, HOME: process.env.HOME ?? '/tmp' } });
    return Number(BROWSERS[name].says.exec(said.replace(/^Google Chrome for Testing/m, 'Chromium'))?.[1] ?? Number.NaN) || null;
  } catch {
    return null;
  }
}

function onPath(command) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, command);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** Browsers that Playwright or @puppeteer/browsers have downloaded. */
async function downloaded(name) {
  if (name === 'chromium') {
    try {
      const { chromium } = await import('playwright');
      return [chromium.executablePath()].filter(existsSync);
    } catch {
      return [];
    }
  }
  const folder = join(FIREFOX_CACHE, 'firefox');
  if (!existsSync(folder)) return [];
  const inside = ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox'];
  return readdirSync(folder).sort().reverse().flatMap((version) => inside.map((path) => join(folder, version, path))).filter(existsSync);
}

/**
 * Finds a browser that can run the extension: the one named by PLUMBLINE_CHROMIUM or PLUMBLINE_FIREFOX, else one on the PATH, else one downloaded before.
 * @param {BrowserName} name
 * @returns {Promise<{ path: string | null, why: string[] }>} `why` tells of each one found that would not do.
 */
export async function findBrowser(name) {
  const { variable, commands, oldest } = BROWSERS[name];
  const why = [];
  const fits = (path, version) => {
    if (version !== null && version >= oldest) return true;
    why.push(version === null ? `${path} does not say that it is ${name}` : `${path} is version ${version}, and ${oldest} is needed`);
    return false;
  };
  const named = process.env[variable];
  if (named) return { path: fits(named, versionOf(name, named)) ? named : null, why: why.map((each) => `${each} (${variable})`) };
  for (const path of [...commands.map(onPath), ...(await downloaded(name))]) {
    if (path && fits(path, versionOf(name, path))) return { path, why };
  }
  return { path: null, why };
}
