import { existsSync, readFileSync } from 'node:fs';
import { BROWSERS, FIREFOX_CACHE, findBrowser } from './browsers.mjs';
import { Plain, run, runTool } from './run.mjs';

const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Without it, screenshots of pages in a container are full of boxes. */
const FONTS = 'fonts-noto-core';

/** The words to put before apt-get, or null where we may not use it: not Debian, or no right that needs no password. */
async function aptPrefix() {
  if (!existsSync('/etc/os-release') || !/^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))) return null;
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : null;
}

async function byApt(name) {
  const prefix = await aptPrefix();
  if (!prefix) return 'apt-get: not Debian, or no right to use it without a password';
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-y', '-q', ...args];
    return run(command, rest);
  };
  await apt('update');
  const { code, output } = await apt('install', '--no-install-recommends', DEBIAN[name], FONTS);
  return code === 0 ? null : `apt-get install ${DEBIAN[name]} failed:\n${output.trim().split('\n').slice(-5).join('\n')}`;
}

async function byDownload(name) {
  const { code, output } =
    name === 'chromium'
      ? await runTool('playwright/cli.js', ['install', 'chromium'])
      : await runTool('@puppeteer/browsers/lib/cjs/main-cli.js', ['install', 'firefox@stable', '--path', FIREFOX_CACHE]);
  return code === 0 ? null : `the download of ${name} failed:\n${output.trim().split('\n').slice(-5).join('\n')}`;
}

/**
 * Finds a browser or brings one: by apt-get on Debian, else by download. Never prompts.
 * @param {import('./browsers.mjs').BrowserName} name
 * @returns {Promise<string>} the path of its program
 */
export async function needBrowser(name) {
  const before = await findBrowser(name);
  if (before.path) return before.path;
  const { variable, oldest } = BROWSERS[name];
  const tried = [...before.why];
  // A path that was named and does not fit is a mistake to be told, not to be worked around.
  if (!process.env[variable]) {
    for (const bring of [byApt, byDownload]) {
      console.log(`No ${name} here yet; ${bring === byApt ? 'asking apt-get' : 'downloading one'} …`);
      const fault = await bring(name);
      if (fault) tried.push(fault);
      const found = await findBrowser(name);
      if (found.path) return found.path;
      tried.push(...found.why.filter((each) => !tried.includes(each)));
    }
  }
  throw new Plain(
    `No ${name} of version ${oldest} or newer could be found or installed.\n${tried.map((each) => `  - ${each.replaceAll('\n', '\n    ')}`).join('\n')}\n` +
      `Install ${name} and put it on the PATH, or give its path: ${variable}=/path/to/${name}`,
  );
}
