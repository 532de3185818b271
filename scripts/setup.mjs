import { BROWSERS } from './tools/browsers.mjs';
import { needBrowser } from './tools/install-browser.mjs';
import { installPackages } from './tools/packages.mjs';
import { Plain, script } from './tools/run.mjs';

/**
 * Makes a fresh clone ready: packages by `npm ci`, WXT's types, and the browsers asked for. Asks nothing, and does nothing that is done.
 * Afterwards PLUMBLINE_CHROMIUM and PLUMBLINE_FIREFOX name the browsers, for us and for every program we start.
 * @param {import('./tools/browsers.mjs').BrowserName[]} browsers
 */
export async function setup(browsers) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Plain(`Node 20.19 or newer is needed; this is ${process.version}.`);
  await installPackages();
  for (const name of browsers) process.env[BROWSERS[name].variable] = await needBrowser(name);
}

if (process.argv[1] === import.meta.filename) {
  await script(async () => {
    const names = Object.keys(BROWSERS);
    await setup(names);
    for (const name of names) console.log(`${name.padEnd(9)} ${process.env[BROWSERS[name].variable]}`);
  });
}
