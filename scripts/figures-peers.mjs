// `node scripts/figures-peers.mjs CASES.json [--misses]`: scores the figures read against a file of cases made from another project's specification,
// [{ tier, group, input, expect: [{ text, start, end, kind, value, unit }] }] with `end` inclusive, and prints a table. Such files are not part of this repository.
import { readFileSync } from 'node:fs';
import { register } from 'tsx/esm/api';

register();
const { FIGURE_WORDS } = await import('../lib/figures/figure-words.ts');
const { readFigures } = await import('../lib/figures/read-figures.ts');
const { tokenize } = await import('../lib/text/tokenize.ts');
const { buildVocabulary } = await import('../lib/text/vocabulary.ts');

const DAYS = { H: 1 / 24, D: 1, W: 7, M: 30, Y: 365 };
const near = (a, b) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** Whether a figure is what a case expects; dates are years with month and day, months with a year are months, numbers are counts. */
function answers(figure, { kind, value, unit }) {
  const [year, month, day] = String(value).split('-').map(Number);
  switch (kind) {
    case 'money': return figure.kind === 'money' && near(figure.value, value) && figure.unit === unit;
    case 'number': return figure.kind === 'count' && near(figure.value, value);
    case 'year': return figure.kind === 'year' && figure.value === year;
    case 'month-year': return figure.kind === 'month' && figure.value === month && figure.year === year;
    case 'date': return figure.kind === 'year' && figure.value === year && figure.month === month && figure.day === day;
    case 'duration': {
      const [, number, letter] = /^PT?([\d.]+)([HDWMY])$/.exec(value);
      return figure.kind === 'duration' && Math.abs(figure.value - number * DAYS[letter]) < 1e-3;
    }
    default: return figure.kind === kind && near(figure.value, value);
  }
}

function score(figures, { group, expect }) {
  // A case that expects nothing speaks of its own kind alone ("money-neg": no money).
  if (expect.length === 0) {
    const right = !figures.some((figure) => figure.kind === group.replace(/-neg$/, ''));
    return { right, exact: right, silent: figures.length === 0 };
  }
  const found = expect.map((each) => figures.find((figure) => answers(figure, each) && figure.start <= each.end && figure.end > each.start));
  const right = found.every(Boolean);
  return { right, exact: right && found.every((figure, at) => figure.start === expect[at].start && figure.end === expect[at].end + 1), silent: true };
}

const path = process.argv.slice(2).find((each) => !each.startsWith('-'));
if (!path) {
  console.error('usage: node scripts/figures-peers.mjs CASES.json [--misses]');
  process.exit(2);
}
const vocabulary = buildVocabulary(FIGURE_WORDS);
const rows = new Map();
for (const each of JSON.parse(readFileSync(path, 'utf8'))) {
  const figures = readFigures(tokenize(each.input, vocabulary), vocabulary);
  const result = score(figures, each);
  for (const name of [`${each.tier}, ${each.group}`, `${each.tier}, all`]) {
    const row = rows.get(name) ?? { cases: 0, 'value right, span overlapping': 0, 'text and value right': 0, 'other kinds read where nothing is expected': 0 };
    row.cases++;
    if (result.right) row['value right, span overlapping']++;
    if (result.exact) row['text and value right']++;
    if (result.right && !result.silent) row['other kinds read where nothing is expected']++;
    rows.set(name, row);
  }
  if (!result.right && process.argv.includes('--misses')) {
    console.log(`${each.id ?? ''} ${JSON.stringify(each.input)}\n  expected ${JSON.stringify(each.expect)}\n  read ${JSON.stringify(figures.map(({ start, end, kind, value, unit }) => ({ text: each.input.slice(start, end), kind, value, unit })))}`);
  }
}
console.table(Object.fromEntries([...rows].sort(([a], [b]) => a.localeCompare(b))));
