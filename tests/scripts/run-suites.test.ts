import { describe, expect, it } from 'vitest';
import { runSuites } from '../../scripts/tools/run-suites.mjs';
import { countReport } from '../../scripts/tools/suites.mjs';

const suite = (name: string, passed: number, failed = 0, skipped = 0) => ({ name, run: () => Promise.resolve({ passed, failed, skipped, output: `${name} says` }) });

async function run(...suites: Parameters<typeof runSuites>[0]) {
  const lines: string[] = [];
  return { total: await runSuites(suites, { say: (line) => lines.push(line) }), lines };
}

describe('running suites', () => {
  it('adds up, and shows the output of a suite only where it failed', async () => {
    const { total, lines } = await run(suite('unit', 40), suite('corpus', 3, 2));
    expect(total).toEqual({ passed: 43, failed: 2 });
    expect(lines.join('\n')).not.toContain('unit says');
    expect(lines.join('\n')).toContain('corpus says');
  });

  it('names what passed on its second try only, in a suite that has passed', async () => {
    const later = ['keyboard.test.ts > reports: expected one thing to be another'];
    const { total, lines } = await run({ name: 'e2e', run: () => Promise.resolve({ passed: 9, failed: 0, skipped: 0, output: '', later }) }, suite('unit', 1));
    expect(total).toEqual({ passed: 10, failed: 0 });
    expect(lines.map((line) => line.trim().replace(/ \(\d+ s\)/, ''))).toEqual([expect.stringMatching(/^ok +e2e +9 passed$/), `passed on the second try: ${later[0]}`, expect.stringMatching(/^ok +unit/)]);
  });

  it('fails a suite that ran no test', async () => {
    expect((await run(suite('unit', 0))).total).toEqual({ passed: 0, failed: 1 });
  });

  it('fails a suite that left tests out', async () => {
    expect((await run(suite('unit', 10, 0, 3))).total).toEqual({ passed: 10, failed: 3 });
  });

  it('fails what needs a suite that failed, and goes on with the rest', async () => {
    const { total, lines } = await run(suite('build', 0, 1), { ...suite('e2e', 9), after: 'build' }, suite('lint', 1));
    expect(total).toEqual({ passed: 1, failed: 2 });
    expect(lines.join('\n')).toContain('Not run, since "build" failed.');
  });

  it('counts a suite that breaks down as failed', async () => {
    const { total, lines } = await run({ name: 'unit', run: () => Promise.reject(new Error('no vitest')) });
    expect(total).toEqual({ passed: 0, failed: 1 });
    expect(lines.join('\n')).toContain('no vitest');
  });
});

describe('two lanes', () => {
  /** Suites that end when they are told to, and what has begun. */
  function told(...suites: { name: string; after?: string }[]) {
    const begun: string[] = [];
    const ends = new Map<string, (failed: number) => void>();
    const lines: string[] = [];
    const waiting = suites.map((each) => ({
      ...each,
      run: () => {
        begun.push(each.name);
        return new Promise<{ passed: number; failed: number; skipped: number; output: string }>((resolve) => ends.set(each.name, (failed) => resolve({ passed: 1 - failed, failed, skipped: 0, output: `${each.name} says` })));
      },
    }));
    const all = runSuites(waiting, { lanes: 2, say: (line) => lines.push(line) });
    return {
      begun,
      lines,
      all,
      end: async (name: string, failed = 0) => {
        ends.get(name)!(failed);
        await new Promise((resolve) => setImmediate(resolve));
      },
    };
  }

  it('run two at a time, in order, and one that has to wait lets the next go first', async () => {
    const { begun, end, all } = told({ name: 'unit' }, { name: 'build' }, { name: 'e2e', after: 'build' }, { name: 'lint' });
    expect(begun).toEqual(['unit', 'build']);
    await end('unit');
    expect(begun).toEqual(['unit', 'build', 'lint']);
    await end('build');
    expect(begun).toEqual(['unit', 'build', 'lint', 'e2e']);
    await end('lint');
    await end('e2e');
    expect(await all).toEqual({ passed: 4, failed: 0 });
  });

  it('do not run what needs a suite that failed', async () => {
    const { begun, end, all, lines } = told({ name: 'build' }, { name: 'unit' }, { name: 'e2e', after: 'build' });
    await end('build', 1);
    expect(begun).toEqual(['build', 'unit']);
    await end('unit');
    expect(await all).toEqual({ passed: 1, failed: 2 });
    expect(lines.join('\n')).toContain('Not run, since "build" failed.');
  });

  it('say what a suite printed in one piece, with its name', async () => {
    const { end, all, lines } = told({ name: 'unit' }, { name: 'lint' });
    await end('lint', 1);
    await end('unit', 1);
    await all;
    expect(lines.map((line) => line.replace(/ +/g, ' ').trim().replace(/ \(.*/, ''))).toEqual(['lint says', 'FAILED lint 0 passed, 1 failed', 'unit says', 'FAILED unit 0 passed, 1 failed']);
  });
});

describe('counting a report', () => {
  const file = (status: string, ...statuses: string[]) => ({ status, assertionResults: statuses.map((each) => ({ status: each })) });

  it('counts what passed, what failed, and everything else as left out', () => {
    const report = { testResults: [file('failed', 'passed', 'failed', 'skipped'), file('passed', 'todo', 'pending', 'passed')] };
    expect(countReport(report)).toEqual({ passed: 2, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as failed', () => {
    expect(countReport({ testResults: [file('failed'), file('passed', 'passed')] })).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });
});
