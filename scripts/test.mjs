import { availableParallelism } from 'node:os';
import { setup } from './setup.mjs';
import { runSuites } from './tools/run-suites.mjs';
import { Plain } from './tools/run.mjs';
import { SUITES } from './tools/suites.mjs';

/**
 * `npm test`: sets up what is missing, then runs every suite; `npm test -- unit lint` runs those alone.
 * The last line is `N passed, N failed`, whatever happens.
 */
async function test(names) {
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name.split(' ').includes(name)));
  if (unknown.length > 0) throw new Plain(`No suite is called ${unknown.join(', ')}. There are ${SUITES.map((suite) => `"${suite.name}"`).join(', ')}.`);
  const chosen = SUITES.filter((suite) => names.length === 0 || suite.name.split(' ').some((word) => names.includes(word)));
  const needed = ['chromium', 'firefox'].filter((browser) => chosen.some(({ name }) => name === `e2e ${browser}` || (browser === 'chromium' && name === 'unit')));
  await setup(needed);
  // The unit tests and a browser's tests each keep one core busy, and hardly two.
  return runSuites(chosen, { lanes: Math.min(2, availableParallelism()) });
}

let total = { passed: 0, failed: 1 };
try {
  total = await test(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Plain ? error.message : error);
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
