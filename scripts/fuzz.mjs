import { Plain, runTool, script } from './tools/run.mjs';

const ENGINE = 'tests/engine/properties';

/**
 * `npm run fuzz`: tries every property of tests/fuzz, and of the engine, with 20,000 cases each; `npm run fuzz -- 500 imports engine` with 500, in the files of these names.
 * A failure names its seed: `PLUMBLINE_FUZZ_SEED=… npm run fuzz` runs that again. What it finds becomes a test with a name.
 */
await script(async () => {
  const [first = '20000', ...names] = process.argv.slice(2);
  if (!/^\d+$/.test(first)) throw new Plain('usage: npm run fuzz -- [cases] [names of test files]');
  const files = names.length > 0 ? names.map((name) => (name === 'engine' ? ENGINE : `tests/fuzz/${name}`)) : ['tests/fuzz/', ENGINE];
  const { code } = await runTool('vitest/vitest.mjs', ['run', '--no-file-parallelism', ...files], { show: true, env: { PLUMBLINE_FUZZ_RUNS: first } });
  process.exitCode = code;
});
