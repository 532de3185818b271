/** What the command line was asked for. */
export interface Options {
  paths: string[];
  json: boolean;
  jsonl: boolean;
  figures: boolean;
  explain: boolean;
  all: boolean;
  progress: boolean;
  html: string | null;
  csv: string | null;
}

export const USAGE = `usage: npm run --silent check -- [--all] [--explain] [--progress] PATH…
       npm run --silent check -- --json [--figures] [--progress] PATH…
       npm run --silent check -- [--html FILE] [--csv FILE] [--json] [--all] [--progress] PATH…
       npm run --silent check -- --jsonl [--figures] < LINES
PATH is a text or HTML file, a labelled article (.json), lines of articles (.jsonl), a folder of these, or - for standard input.
  --json       one object for programs, keyed by the article's id or its path
  --figures    every figure read, instead of marks (with --json or --jsonl)
  --html FILE  one page for people: a table of the articles, and each with its marks
  --csv FILE   a row for each mark, for spreadsheets
  --explain    how the engine got there: figures, cues and claims of each block (printed, so not with --json, --html or --csv)
  --all        unverified marks too (--json has them always)
  --progress   say on standard error how far it is, also where that is no terminal
  --jsonl      one article a line in, one result a line out, in order; takes no PATH
Exit code: 0 done, 1 something could not be read or written (named on standard error, the rest done), 2 usage.`;

const FLAGS = ['json', 'jsonl', 'figures', 'explain', 'all', 'progress'] as const;
const FILES = ['html', 'csv'] as const;

/** Reads the arguments; a string says what is wrong with them. */
export function parseOptions(args: readonly string[]): Options | string {
  const options: Options = { paths: [], json: false, jsonl: false, figures: false, explain: false, all: false, progress: false, html: null, csv: null };
  for (let index = 0; index < args.length; index++) {
    const [arg, given] = /^(--\w+)=(.*)$/s.exec(args[index])?.slice(1) ?? [args[index]];
    const flag = FLAGS.find((name) => arg === `--${name}`);
    const file = FILES.find((name) => arg === `--${name}`);
    if (flag && given === undefined) options[flag] = true;
    else if (file) {
      const path = given ?? args[++index];
      if (!path || path.startsWith('-')) return `--${file} needs the name of a file`;
      options[file] = path;
    } else if (arg.startsWith('-') && arg !== '-') return `${args[index]}: no such option`;
    else options.paths.push(args[index]);
  }
  return conflict(options) ?? options;
}

function conflict({ paths, json, jsonl, figures, explain, all, html, csv }: Options): string | null {
  if (jsonl && (paths.length || json || explain || all || html || csv)) return '--jsonl reads standard input and goes with --figures alone';
  if (!jsonl && !paths.length) return 'a PATH is needed';
  if (figures && !json && !jsonl) return '--figures goes with --json or --jsonl';
  if (figures && (html || csv)) return '--figures does not go with --html or --csv';
  if (explain && (json || html || csv)) return '--explain does not go with --json, --html or --csv';
  if (html && html === csv) return '--html and --csv need two files';
  return null;
}
