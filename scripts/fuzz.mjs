import { Plain, runTool, script } from './tools/run.mjs';

/**
 * `npm run fuzz`: tries every property of tests/fuzz with 20,000 cases each; `npm run fuzz -- 500 imports` with 500, in the files of that name.
 * A failure names its seed: `PLUMBLINE_FUZZ_SEED=… npm run fuzz` runs that again. What it finds becomes a test with a name.
 */
await script(async () => {
  const [first = '20000', ...names] = process.argv.slice(2);
  if (!/^\d+$/.test(first)) throw new Plain('usage: npm run fuzz -- [cases] [names of test files]');
  const { code } = await runTool('vitest/vitest.mjs', ['run', '--no-file-parallelism', ...(names.length > 0 ? names.map((name) => `tests/fuzz/${name}`) : ['tests/fuzz/'])], { show: true, env: { PLUMBLINE_FUZZ_RUNS: first } });
  process.exitCode = code;
});
