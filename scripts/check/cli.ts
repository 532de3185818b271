import { check } from '../../lib/engine';
import { loadTerms } from '../tools/load-terms';
import { filesOf, inputsOf } from './inputs';

const USAGE = `usage: npm run --silent check -- [--json] PATH…
PATH is a text or HTML file, a labelled article (.json), lines of articles (.jsonl), a folder of these, or - for standard input.`;

/** Runs the command line; gives the exit code: 0 done, 1 some input could not be read, 2 usage. */
export async function main(args: string[]): Promise<number> {
  const json = args.includes('--json');
  const paths = args.filter((arg) => arg === '-' || !arg.startsWith('-'));
  if (!paths.length) {
    console.error(USAGE);
    return 2;
  }
  const terms = loadTerms();
  let failed = 0;
  const results: Record<string, unknown> = {};
  for (const path of paths) {
    try {
      for (const file of filesOf(path)) {
        try {
          for (const { key, article } of inputsOf(file)) {
            const { onTopic, topic, marks } = check(article, terms);
            results[key] = { onTopic, topic, marks: marks.map(({ start, end, text, term, verdict, missing, found, expected, reason, sources }) => ({ start, end, text, term, verdict, missing, found, expected, why: reason, sources })) };
          }
        } catch (error) {
          failed++;
          console.error(`${file}: ${(error as Error).message}`);
        }
      }
    } catch (error) {
      failed++;
      console.error(`${path}: ${(error as Error).message}`);
    }
  }
  if (json) console.log(JSON.stringify(results));
  return failed ? 1 : 0;
}
