import { check } from '../../lib/engine';
import type { CompiledTerms } from '../../lib/terms/compile';
import { loadTerms, readTermSet } from '../tools/load-terms';
import { csvTable } from './csv';
import { filesOf, type Fault } from './files';
import { htmlPage } from './html/page';
import { inputsOf } from './inputs';
import { jsonObject } from './json';
import { parseOptions, USAGE, type Options } from './options';
import { Unwritable, type Output } from './output';
import { printed } from './print';
import { Progress } from './progress';
import { figuresOf } from './results';
import { endWithReader, put } from './stdout';
import { stream } from './stream';
import { Tally } from './tally';
import { titlesOf } from './words';

/** Runs the command line; gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${USAGE}`);
    return 2;
  }
  endWithReader();
  const terms = loadTerms();
  try {
    return (options.jsonl ? await stream(terms, options.figures) : await run(options, terms)) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Checks everything behind the paths, one article at a time; gives how many could not be read. */
async function run(options: Options, terms: CompiledTerms): Promise<number> {
  const json = options.json ? jsonObject(titlesOf(terms)) : null;
  const outputs = outputsOf(options, terms, json);
  const progress = new Progress(process.stderr, await totalOf(options), isProgressShown(options));
  const tally = new Tally();
  const missed = (fault: Fault): void => {
    tally.faults++;
    progress.say(`${fault.name}: ${fault.fault}`);
    for (const output of outputs) output.fault?.(fault);
  };
  for await (const input of inputsOf(options.paths)) {
    if ('fault' in input) missed(input);
    else if (json && options.figures) await json.entry(input.key, { figures: figuresOf(input.article, terms) });
    else {
      const checked = check(input.article, terms);
      tally.add(checked);
      for (const output of outputs) await output.article(input.key, input.article, checked);
    }
    progress.step();
  }
  progress.end();
  for (const output of outputs) await output.end(tally);
  const files = [options.html, options.csv].filter(Boolean).join(' and ');
  if (files && !json) await put(`${tally.toString()}: written to ${files}\n`);
  return tally.faults;
}

function outputsOf({ html, csv, all, explain, json }: Options, terms: CompiledTerms, object: Output | null): Output[] {
  const outputs: Output[] = [];
  if (html) outputs.push(htmlPage(html, readTermSet(), all));
  if (csv) outputs.push(csvTable(csv, titlesOf(terms), all));
  if (object) outputs.push(object);
  else if (!html && !csv && !json) outputs.push(printed(terms, { all, explain }));
  return outputs;
}

/** Where results scroll by on the same terminal, they are progress enough. */
function isProgressShown({ progress, html, csv, json }: Options): boolean {
  return progress || (process.stderr.isTTY && (!process.stdout.isTTY || (!json && Boolean(html ?? csv))));
}

/** How many articles there are to do; null where only reading tells. */
async function totalOf(options: Options): Promise<number | null> {
  if (!isProgressShown(options)) return null;
  let files = 0;
  for (const file of filesOf(options.paths)) {
    if (file === '-' || (typeof file === 'string' && /\.jsonl$/i.test(file))) return null;
    files++;
  }
  return files;
}
