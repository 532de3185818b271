import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ROOT, run, runTool } from './run.mjs';
import { withSecondTry } from './second-try.mjs';

const RESULTS = 'node_modules/.cache/plumbline';
/** Captured output is read as plain text, and no program may take the machine for a terminal. */
const PLAIN = { CI: '1', NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * What a suite came to. `output` is what it printed, shown where something failed; `later`: what failed at first, and passed on the second try.
 * @typedef {{ passed: number, failed: number, skipped: number, output: string, later?: string[] }} Result
 * @typedef {{ name: string, after?: string, run: () => Promise<Result> }} Suite `after`: a suite that has to pass first.
 */

/** A program that passes or fails as a whole counts as one test. */
async function whole(work) {
  const { code, output } = await work;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

/** The counts of a vitest report. A file that could not even be loaded holds no test, and counts as one that failed. */
export function countReport(report) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    for (const { status } of file.assertionResults) counts[status === 'passed' || status === 'failed' ? status : 'skipped']++;
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) counts.failed++;
  }
  return counts;
}

async function runVitest(name, args, env = {}) {
  const file = `${RESULTS}/${name.replace(' ', '-')}.json`;
  mkdirSync(ROOT + RESULTS, { recursive: true });
  rmSync(ROOT + file, { force: true });
  const reporters = ['--reporter=default', '--reporter=./tests/support/no-skips.ts', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runTool('vitest/vitest.mjs', ['run', ...args, ...reporters], { env: { ...PLAIN, ...env } });
  return { code, output, report: existsSync(ROOT + file) ? JSON.parse(readFileSync(ROOT + file, 'utf8')) : null };
}

function resultOf({ code, output, report, later }) {
  if (!report) return { passed: 0, failed: 1, skipped: 0, output };
  const counts = countReport(report);
  // An error outside every test fails the run, and has to be counted too.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { ...counts, output, later };
}

const vitest = async (...how) => resultOf(await runVitest(...how));

/** A program of our own that ends with the line `N passed, N failed`. */
async function counting(work) {
  const { code, output } = await work;
  const said = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const failed = Number(said?.[2] ?? 0);
  return { passed: Number(said?.[1] ?? 0), failed: code !== 0 && failed === 0 ? 1 : failed, skipped: 0, output };
}

const build = (browser) => runTool('wxt/bin/wxt.mjs', browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'], { env: PLAIN });
const e2e = (browser) => async () =>
  resultOf(await withSecondTry((files) => runVitest(`e2e ${browser}`, ['--config', 'tests/e2e/vitest.config.ts', ...files], { PLUMBLINE_BROWSER: browser }), ROOT));

/** Every suite of `npm test`, in order: what takes long begins early, beside the short ones. @type {Suite[]} */
export const SUITES = [
  { name: 'types', run: () => whole(runTool('typescript/bin/tsc', ['--noEmit'], { env: PLAIN })) },
  { name: 'unit', run: () => vitest('unit', []) },
  { name: 'lint', run: () => whole(runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'], { env: PLAIN })) },
  { name: 'unused', run: () => whole(runTool('knip/bin/knip.js', [], { env: PLAIN })) },
  { name: 'corpus', run: () => counting(run(process.execPath, ['scripts/corpus.mjs', '--test'], { env: PLAIN })) },
  { name: 'build chromium', run: () => whole(build('chromium')) },
  { name: 'build firefox', run: () => whole(build('firefox')) },
  { name: 'packages', after: 'build firefox', run: () => vitest('packages', ['--config', 'tests/package/vitest.config.ts']) },
  { name: 'e2e chromium', after: 'build chromium', run: e2e('chromium') },
  { name: 'e2e firefox', after: 'build firefox', run: e2e('firefox') },
];
