import { describe, expect, it, vi } from 'vitest';
import { countReport } from '../../scripts/tools/suites.mjs';
import { MOST, withSecondTry, type Run } from '../../scripts/tools/second-try.mjs';

const test = (fullName: string, message?: string) => ({ fullName, status: message === undefined ? 'passed' : 'failed', failureMessages: message === undefined ? [] : [`${message}\n    at somewhere`] });
const file = (name: string, ...assertionResults: ReturnType<typeof test>[]) => ({ name: `/code/${name}`, status: assertionResults.some(({ status }) => status === 'failed') ? 'failed' : 'passed', assertionResults });
const unloaded = (name: string) => ({ name: `/code/${name}`, status: 'failed', message: 'no such module\n    at somewhere', assertionResults: [] });
const run = (output: string, ...testResults: (ReturnType<typeof file> | ReturnType<typeof unloaded>)[]): Run => ({ code: testResults.some(({ status }) => status === 'failed') ? 1 : 0, output, report: { testResults } });

/** A program that comes to one thing after the other, and how it was called. */
async function tried(...runs: Run[]) {
  const called = vi.fn((_: string[]) => Promise.resolve(runs[called.mock.calls.length - 1]!));
  return { result: await withSecondTry(called, '/code/'), calls: called.mock.calls.map(([files]) => files) };
}

describe('a second try', () => {
  it('is not made where all has passed', async () => {
    const { result, calls } = await tried(run('well', file('a', test('one'))));
    expect(calls).toEqual([[]]);
    expect(result).toMatchObject({ code: 0, output: 'well', later: [] });
  });

  it('is one of the whole file that failed; what passes then is counted once, and named with what was wrong', async () => {
    const { result, calls } = await tried(
      run('badly', file('a', test('one'), test('two', 'expected body to be reading'), test('three', 'and so on')), file('b', test('four'))),
      run('well', file('a', test('one'), test('two'), test('three'))),
    );
    expect(calls).toEqual([[], ['/code/a']]);
    expect(countReport(result.report!)).toEqual({ passed: 4, failed: 0, skipped: 0 });
    expect(result.code).toBe(0);
    expect(result.later).toEqual(['a > two: expected body to be reading', 'a > three: and so on']);
    expect(result.output).toBe('badly\n\nOnce more, what failed:\nwell');
  });

  it('is made of a file that could not be loaded', async () => {
    const { result, calls } = await tried(run('badly', unloaded('a')), run('well', file('a', test('one'))));
    expect(calls).toEqual([[], ['/code/a']]);
    expect(result.later).toEqual(['a: no such module']);
  });

  it('that fails is a failure, whatever failed first; a file beside it that passes is named all the same', async () => {
    const { result } = await tried(run('badly', file('a', test('one'), test('two', 'no')), file('b', test('three', 'no'))), run('badly', file('a', test('one', 'never'), test('two')), file('b', test('three'))));
    expect(countReport(result.report!)).toEqual({ passed: 2, failed: 1, skipped: 0 });
    expect(result.code).toBe(1);
    expect(result.later).toEqual(['b > three: no']);
  });

  it('that says nothing of the file leaves it failed', async () => {
    const first = run('badly', file('a', test('one', 'no')));
    for (const second of [{ code: 1, output: 'no browser', report: null }, run('elsewhere', file('b', test('one')))]) {
      const { result } = await tried(first, second);
      expect(countReport(result.report!)).toMatchObject({ passed: 0, failed: 1 });
      expect(result.later).toEqual([]);
    }
  });

  it('is not made of many files, of a run that told nothing, nor of errors outside of tests', async () => {
    const many = Array.from({ length: MOST + 1 }, (_, n) => file(String(n), test('one', 'no')));
    const failed = file('a', test('one', 'no'));
    for (const first of [run('badly', ...many), { code: 1, output: 'no browser', report: null }, run('⎯⎯ Unhandled Errors ⎯⎯', failed), run('2 test files were never run', failed)]) {
      const { result, calls } = await tried(first);
      expect(calls).toHaveLength(1);
      expect(result).toEqual({ ...first, later: [] });
    }
  });
});
