/**
 * Runs suites one after the other, says how each went, and adds up. A suite that ran no test, or left one out, has failed.
 * @param {import('./suites.mjs').Suite[]} suites
 * @param {(line: string) => void} say
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSuites(suites, say = console.log) {
  const total = { passed: 0, failed: 0 };
  const broken = new Set();
  for (const { name, after, run } of suites) {
    const began = Date.now();
    const result = after && broken.has(after) ? { passed: 0, failed: 1, skipped: 0, output: `Not run, since "${after}" failed.` } : await outcome(run);
    const faults = [];
    if (result.failed > 0) faults.push(`${result.failed} failed`);
    if (result.skipped > 0) faults.push(`${result.skipped} did not run`);
    if (result.passed + result.failed === 0) faults.push('no test ran');
    if (faults.length > 0) {
      broken.add(name);
      say(`${result.output.trimEnd()}\n`);
    }
    total.passed += result.passed;
    total.failed += result.failed + result.skipped || (faults.length > 0 ? 1 : 0);
    say(`${faults.length > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(15)} ${[`${result.passed} passed`, ...faults].join(', ')} (${Math.round((Date.now() - began) / 1000)} s)`);
  }
  return total;
}

async function outcome(run) {
  try {
    return await run();
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
