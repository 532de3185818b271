import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../scripts/check/options';

describe('the options of the command line', () => {
  it('are read in any order, files behind a space or an equals sign', () => {
    expect(parseOptions(['a.txt', '--html', 'out.html', '--csv=out.csv', '-', '--all'])).toMatchObject({ paths: ['a.txt', '-'], html: 'out.html', csv: 'out.csv', all: true, json: false });
    expect(parseOptions(['--jsonl', '--figures'])).toMatchObject({ jsonl: true, figures: true, paths: [] });
    expect(parseOptions(['--json', '--csv', 'x.csv', 'a'])).toMatchObject({ json: true, csv: 'x.csv' });
  });

  it.each([
    [[], 'a PATH is needed'], [['--all'], 'a PATH is needed'], [['-x', 'a'], '-x: no such option'], [['--json=yes', 'a'], '--json=yes: no such option'],
    [['a', '--html'], '--html needs the name of a file'], [['--csv', '--json', 'a'], '--csv needs the name of a file'], [['--html', 'x', '--csv', 'x', 'a'], '--html and --csv need two files'],
    [['--figures', 'a'], '--figures goes with --json or --jsonl'], [['--figures', '--json', '--csv', 'x', 'a'], '--figures does not go with --html or --csv'],
    [['--explain', '--json', 'a'], '--explain does not go with --json, --html or --csv'], [['--jsonl', 'a'], '--jsonl reads standard input and goes with --figures alone'], [['--jsonl', '--csv', 'x'], '--jsonl reads standard input and goes with --figures alone'],
  ])('%j: %s', (args, wrong) => {
    expect(parseOptions(args)).toBe(wrong);
  });
});
