// `npm run bench [-- engine|page|popup …]`: measures, and writes docs/benchmarks.md. Installs what it compares with in tests/bench, where the main install stays free of it.
import { existsSync } from 'node:fs';
import { setup } from './setup.mjs';
import { Plain, ROOT, run, script } from './tools/run.mjs';
import { runSuites } from './tools/run-suites.mjs';
import { SUITES } from './tools/suites.mjs';

const PARTS = ['engine', 'page', 'popup'];

await script(async () => {
  const wanted = process.argv.slice(2);
  if (wanted.some((name) => !PARTS.includes(name))) throw new Plain(`usage: npm run bench [-- ${PARTS.join('|')} …]`);
  await setup(['chromium']);
  if (!existsSync(`${ROOT}tests/bench/node_modules/compromise`)) {
    console.log('Installing compromise, chrono-node and Recognizers-Text in tests/bench, to compare with…');
    const { code } = await run('npm', ['ci', '--prefix', 'tests/bench', '--no-audit', '--no-fund'], { show: true });
    if (code !== 0) throw new Plain('The libraries to compare with could not be installed.');
  }
  const built = await runSuites(SUITES.filter(({ name }) => name === 'build chromium'));
  if (built.failed > 0) throw new Plain('The extension could not be built.');
  const { register } = await import('tsx/esm/api');
  register();
  const { bench } = await import('../tests/bench/run.ts');
  await bench(wanted);
});
