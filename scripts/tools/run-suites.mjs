/**
 * Runs suites, `lanes` of them at a time, in their order as far as `after` lets them; says how each went when it is done, and adds up.
 * What passed on its second try only has passed, and is named.
 * A suite that ran no test, or left one out, has failed.
 * @param {import('./suites.mjs').Suite[]} suites
 * @param {{ say?: (line: string) => void, lanes?: number }} [options]
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSuites(suites, { say = console.log, lanes = 1 } = {}) {
  const total = { passed: 0, failed: 0 };
  const broken = new Set();
  const waiting = [...suites];
  /** By name, each with its end. */
  const running = new Map();

  async function runOne({ name, after, run }) {
    const began = Date.now();
    const result = after && broken.has(after) ? { passed: 0, failed: 1, skipped: 0, output: `Not run, since "${after}" failed.` } : await outcome(run);
    const faults = [];
    if (result.failed > 0) faults.push(`${result.failed} failed`);
    if (result.skipped > 0) faults.push(`${result.skipped} did not run`);
    if (result.passed + result.failed === 0) faults.push('no test ran');
    total.passed += result.passed;
    total.failed += result.failed + result.skipped || (faults.length > 0 ? 1 : 0);
    if (faults.length > 0) {
      broken.add(name);
      say(`${result.output.trimEnd()}\n`);
    }
    say(`${faults.length > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(15)} ${[`${result.passed} passed`, ...faults].join(', ')} (${Math.round((Date.now() - began) / 1000)} s)`);
    for (const what of result.later ?? []) say(`       passed on the second try: ${what}`);
  }

  const isDone = (name) => !running.has(name) && !waiting.some((suite) => suite.name === name);
  const nextUp = () => waiting.findIndex(({ after }) => !after || isDone(after));
  while (waiting.length > 0 || running.size > 0) {
    for (let at = nextUp(); at >= 0 && running.size < lanes; at = nextUp()) {
      const [suite] = waiting.splice(at, 1);
      running.set(suite.name, runOne(suite).then(() => running.delete(suite.name)));
    }
    await Promise.race(running.values());
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
