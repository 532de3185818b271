/**
 * Browsers have their moments. A file of end-to-end tests that failed is run once more, as a whole: its tests are steps that build on each other,
 * so that one of them alone cannot be tried again. What passes only then is named in the run's output, and each test is counted once.
 */

/** With more files than these failing it is no glitch: they are not run again. */
export const MOST = 3;
/** What fails a run beside its tests, and what no second run of some files can mend. */
const BEYOND_TESTS = /Unhandled Errors|test files were never run/;

/** @typedef {{ name: string, status: string, message?: string, assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }} File */
/** @typedef {{ code: number, output: string, report: { testResults: File[] } | null }} Run `report` as vitest writes it; null where it wrote none. */

/**
 * Runs tests, and the files that failed once more.
 * @param {(files: string[]) => Promise<Run>} run all files where none are named
 * @param {string} [root] what is left out of the files' names
 * @returns {Promise<Run & { later: string[] }>} `later`: what passed on the second try only
 */
export async function withSecondTry(run, root = '') {
  const first = await run([]);
  const failed = first.report?.testResults.filter(hasFailed) ?? [];
  if (failed.length === 0 || failed.length > MOST || BEYOND_TESTS.test(first.output)) return { ...first, later: [] };
  const second = await run(failed.map(({ name }) => name));
  const output = `${first.output.trimEnd()}\n\nOnce more, what failed:\n${second.output}`;
  const again = new Map(second.report?.testResults.map((file) => [file.name, file]));
  // A file that the second run says nothing of stands as it was.
  const testResults = first.report.testResults.map((file) => again.get(file.name) ?? file);
  const later = failed.filter(({ name }) => again.has(name) && !hasFailed(again.get(name))).flatMap((file) => whatFailed(file, root));
  return { code: second.code, output, report: { ...first.report, testResults }, later };
}

/** By a test, or since it could not even be loaded. */
const hasFailed = ({ status, assertionResults }) => status === 'failed' || assertionResults.some((test) => test.status === 'failed');

/** One line a test that failed, with the first line of what was wrong. */
function whatFailed({ name, message, assertionResults }, root) {
  const file = name.replace(root, '');
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [`${file}: ${firstLine(message)}`];
  return failed.map(({ fullName, failureMessages }) => `${file} > ${fullName}: ${firstLine(failureMessages?.[0])}`);
}

const firstLine = (text = '') => text.trim().split('\n')[0];
