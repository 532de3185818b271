import { setup } from './setup.mjs';
import { runSuites } from './tools/run-suites.mjs';
import { Plain, runTool, script } from './tools/run.mjs';
import { SUITES } from './tools/suites.mjs';

/**
 * `npm run e2e`: builds and runs the end-to-end tests in both browsers; `npm run e2e -- firefox` in one.
 * What follows a browser's name goes to vitest: `npm run e2e -- chromium card -t "opens"`.
 */
await script(async () => {
  const [first, ...rest] = process.argv.slice(2);
  if (first && !['chromium', 'firefox'].includes(first)) throw new Plain('usage: npm run e2e -- [chromium|firefox] [arguments for vitest]');
  const browsers = first ? [first] : ['chromium', 'firefox'];
  await setup(browsers);
  for (const browser of browsers) {
    const built = await runSuites(SUITES.filter(({ name }) => name === `build ${browser}`));
    const { code } = built.failed > 0 ? { code: 1 } : await runTool('vitest/vitest.mjs', ['run', '--config', 'tests/e2e/vitest.config.ts', ...rest], { show: true, env: { PLUMBLINE_BROWSER: browser } });
    if (code !== 0) process.exitCode = 1;
  }
});
