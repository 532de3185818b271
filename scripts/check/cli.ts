import { createInterface } from 'node:readline';
import type { Article } from '../../lib/article/article';
import { check } from '../../lib/engine';
import { readFigures } from '../../lib/figures/read-figures';
import type { CompiledTerms } from '../../lib/terms/compile';
import { tokenize } from '../../lib/text/tokenize';
import type { Checked } from '../../lib/verdicts/verdict';
import { loadTerms } from '../tools/load-terms';
import { explain } from './explain';
import { filesOf, fromRecord, inputsOf } from './inputs';
import { print } from './print';
import { whyOf } from './words';

const USAGE = `usage: npm run --silent check -- [--json] [--figures] [--explain] [--all] PATH…
       npm run --silent check -- --jsonl < LINES
PATH is a text or HTML file, a labelled article (.json), lines of articles (.jsonl), a folder of these, or - for standard input.
  --json      one object for programs, keyed by the article's id or its path
  --figures   every figure read, instead of marks (with --json)
  --explain   how the engine got there: figures and cues of each block
  --all       list unverified marks too
  --jsonl     one article a line in, one result a line out, in order
Exit code: 0 done, 1 some input could not be read (named on standard error, the rest done), 2 usage.`;

const FLAGS = new Set(['--json', '--figures', '--explain', '--all', '--jsonl']);

/** Runs the command line; gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const flags = new Set(args.filter((arg) => arg.startsWith('--')));
  const paths = args.filter((arg) => !arg.startsWith('--'));
  const wrong = [...flags].find((flag) => !FLAGS.has(flag)) ?? paths.find((path) => path.startsWith('-') && path !== '-');
  if (wrong || (!paths.length && !flags.has('--jsonl')) || (flags.has('--figures') && !flags.has('--json'))) {
    console.error(wrong ? `${wrong}: no such option\n${USAGE}` : USAGE);
    return 2;
  }
  const terms = loadTerms();
  if (flags.has('--jsonl')) return stream(terms, flags.has('--figures'));
  let failed = 0;
  const results: Record<string, unknown> = {};
  for (const { key, article } of inputs(paths, () => failed++)) {
    if (flags.has('--figures')) results[key] = { figures: figuresOf(article, terms) };
    else {
      const checked = check(article, terms);
      if (flags.has('--json')) results[key] = resultOf(checked, terms);
      else {
        print(key, article, checked, terms, flags.has('--all'));
        if (flags.has('--explain')) console.log(`${explain(article, terms)}\n`);
      }
    }
  }
  if (flags.has('--json')) console.log(JSON.stringify(results));
  return failed ? 1 : 0;
}

/** All articles behind the paths; what cannot be read is named on standard error, and the rest goes on. */
function* inputs(paths: string[], onFault: () => void): Generator<{ key: string; article: Article }> {
  const fault = (name: string, error: unknown): void => {
    onFault();
    console.error(`${name}: ${(error as Error).message}`);
  };
  for (const path of paths) {
    let files: string[];
    try {
      files = [...filesOf(path)];
    } catch (error) {
      fault(path, error);
      continue;
    }
    for (const file of files) {
      try {
        yield* inputsOf(file);
      } catch (error) {
        fault(file, error);
      }
    }
  }
}

/** One article a line, one result a line, in constant memory. A line that cannot be read gives a line with its error. */
async function stream(terms: CompiledTerms, figures: boolean): Promise<number> {
  let line = 0;
  let failed = 0;
  for await (const row of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (!row.trim()) continue;
    let result: unknown;
    try {
      const { key, article } = fromRecord(JSON.parse(row) as unknown, String(line));
      result = figures ? { id: key, figures: figuresOf(article, terms) } : { id: key, ...resultOf(check(article, terms), terms) };
    } catch (error) {
      failed++;
      console.error(`line ${line}: ${(error as Error).message}`);
      result = { id: String(line), error: (error as Error).message };
    }
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return failed ? 1 : 0;
}

function resultOf({ onTopic, topic, marks }: Checked, terms: CompiledTerms): object {
  const titles = new Map(terms.terms.map(({ id, title }) => [id, title]));
  return {
    onTopic, topic,
    marks: marks.map((mark) => ({ start: mark.start, end: mark.end, text: mark.text, term: mark.term, verdict: mark.verdict, missing: mark.missing, found: mark.found, expected: mark.expected, why: whyOf(mark, titles), reason: mark.reason, sources: mark.sources })),
  };
}

function figuresOf(article: Article, terms: CompiledTerms): object[] {
  return article.blocks.flatMap((block) => {
    const text = article.text.slice(block.start, block.end);
    return readFigures(tokenize(text, terms.vocabulary), terms.vocabulary).map(({ start, end, kind, value, high, unit, bound, hedge }) => ({ start: block.start + start, end: block.start + end, text: text.slice(start, end), kind, value, high, unit, bound, hedge }));
  });
}
