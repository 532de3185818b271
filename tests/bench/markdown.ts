/** The results as docs/benchmarks.md. */
import { cpus } from 'node:os';
import type { EngineResults } from './engine';
import type { Steps, Timed } from './engine.entry';
import type { PageResults } from './page';
import type { Opening } from './popup';

export interface Results {
  engine: EngineResults[];
  page: PageResults;
  popup: Opening[];
}

const BUDGET = 50;
const GROWTH_BUDGET = 20;
const TASK_BUDGET = 50;
const POPUP_BUDGET = 100;

const table = (head: string[], rows: string[][]): string => [head, head.map((_, at) => (at ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const ms = (time: number): string => `${time < 0.1 ? time.toPrecision(1) : time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
const times = (ratio: number): string => `${ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toFixed(1)} ×`;
const rate = ({ size, time }: Timed): string => `${size / time >= 1e5 ? Math.round(size / time / 1000).toLocaleString('en') : (size / time / 1000).toPrecision(3)} MB/s`;
const kept = (fine: boolean): string => (fine ? 'kept' : '**missed**');
const bytes = (size: number): string => (size < 1_000_000 ? `${Math.round(size / 1000)} kB` : `${(size / 1e6).toFixed(1)} MB`);

function budgets({ engine, page, popup }: Results): string {
  const rows: string[][] = [];
  for (const { host, ordinary, growth, worst } of engine) {
    const whole = ordinary.steps.find(({ name }) => name === 'whole engine')!;
    rows.push([`engine beside the plain scan, a mark every ${Math.round(ordinary.wordsPerMark)} words, ${host}`, `at most ${BUDGET} ×`, times(whole.ratio), kept(whole.ratio <= BUDGET)]);
    const grown = growth[1]?.ratio;
    if (grown !== undefined) rows.push([`16 times the text, ${host}`, `at most ${GROWTH_BUDGET} ×`, times(grown), kept(grown <= GROWTH_BUDGET)]);
    if (worst.length === 0) continue;
    const worse = Math.max(...worst.map(({ ratio }) => ratio));
    rows.push([`the same on the worst texts, ${host}`, `at most ${GROWTH_BUDGET} ×`, times(worse), kept(worse <= GROWTH_BUDGET)]);
  }
  for (const { size, gate, textContent } of page.gate) rows.push([`gate, page of ${bytes(size)} about something else, beside reading its \`textContent\``, 'under 2 ×', times(gate / textContent), kept(gate < 2 * textContent)]);
  const big = page.articles.at(-1)!;
  rows.push([`longest task of ours, ${big.words.toLocaleString('en')} words, processor slowed four times`, `at most ${TASK_BUDGET} ms`, ms(big.with.longestOfOurs), kept(big.with.longestOfOurs <= TASK_BUDGET)]);
  const shift = Math.max(...page.articles.map((each) => each.with.shift));
  rows.push(['layout shift', '0', String(shift), kept(shift === 0)]);
  const slowest = Math.max(...popup.filter(({ name }) => name.startsWith('popup')).map(({ time }) => time));
  rows.push(['script of the popup, processor slowed four times', `under ${POPUP_BUDGET} ms`, ms(slowest), kept(slowest < POPUP_BUDGET)]);
  return table(['what', 'budget', 'measured', ''], rows);
}

function engineTables({ host, ordinary, dense, peers, recognizers, growth, worst }: EngineResults): string {
  const rows = (list: Timed[]): string[][] => list.map((each) => [each.name, rate(each), times(each.ratio)]);
  const half = worst.length / 2;
  return [
    `### ${host}`,
    ...[ordinary, dense].filter(({ steps }) => steps.length > 0).flatMap(({ wordsPerMark, steps }: Steps) => [
      `Steps, on ${bytes(steps[0]!.size)} with a mark every ${Math.round(wordsPerMark)} words:`,
      table(['step', 'speed', 'beside the scan'], rows(steps)),
    ]),
    ...(recognizers.length === 0 ? [] : [
      `Beside other libraries, on ${bytes(peers[0]!.size)}; Recognizers-Text, which is given a sentence at a time, on ${bytes(recognizers[0]!.size)}:`,
      table(['what', 'speed', 'beside the scan'], [...rows(peers.filter(({ name }) => name !== 'plain scan')), ...rows(recognizers.filter(({ name }) => name.startsWith('Recognizers')))]),
    ]),
    ...(worst.length === 0 ? [] : [
      'The texts that grow worst when they are 16 times as long (128 kB for 8 kB), and those that are slowest to read:',
      table(['text, over and over', 'speed', 'time at 16 times the size'], [...rows(worst.slice(0, half)), ...rows(worst.slice(half))]),
    ]),
    ...(growth.length === 0 ? [] : ['Growth:', table(['text', 'time', 'beside the first'], growth.map(({ size, time, ratio }) => [bytes(size), ms(time), times(ratio)]))]),
  ].join('\n\n');
}

function pageTables({ gate, articles, scroll }: PageResults): string {
  const beside = (withUs: number, without: number, say: (value: number) => string): string => `${say(withUs)} · ${say(without)} (${times(withUs / without)})`;
  return [
    'The gate, on pages about something else: all of its looks at a page. Beside it two scripts, run and measured in the same way: an empty one, which is what the browser itself takes for running any, and one that reads `document.body.textContent` once and does nothing else. Last, one reading of it by the page itself, as the mean of many.',
    table(
      ['text', 'gate', 'empty script', 'script that reads once', 'one reading of many', 'gate beside the script that reads once', 'gate beside one reading of many'],
      gate.map(({ size, gate: cost, empty, once, textContent }) => [bytes(size), ms(cost), ms(empty), ms(once), ms(textContent), times(cost / once), times(cost / textContent)]),
    ),
    'The checker, on articles, with the page’s processor slowed four times, each opened in a process of its own, where nothing of ours has run before. *With* and *without* stand beside each other; the trace covers the first six seconds. The engine itself runs in the background of the extension, which the browser does not slow.',
    table(
      ['words', 'marks', 'marks complete after', 'our scripts in the page', 'longest task of ours', 'all tasks of the page, with · without', 'memory of scripts, with · without', 'layout shift'],
      articles.map(({ words, marks, complete, with: us, without }) => [words.toLocaleString('en'), String(marks), ms(complete), ms(us.ours), ms(us.longestOfOurs), beside(us.total, without.total, ms), beside(us.heap, without.heap, bytes), String(us.shift)]),
    ),
    `Scrolling through a page with ${scroll.marks} marks, ${scroll.frames} steps, slowed four times:`,
    table(['', 'with', 'without', 'ratio'], [
      ['work of the main thread', ms(scroll.with.task), ms(scroll.without.task), times(scroll.with.task / scroll.without.task)],
      ['median step', ms(scroll.with.frame), ms(scroll.without.frame), times(scroll.with.frame / scroll.without.frame)],
    ]),
  ].join('\n\n');
}

export function markdown(results: Results, now: Date): string {
  const { engine, page, popup } = results;
  const processors = cpus();
  return `${[
    '# Benchmarks',
    `Written by \`npm run bench\` on ${now.toISOString().slice(0, 10)}, on ${processors[0]?.model.trim() ?? 'an unknown processor'} with ${processors.length} cores; ${engine.map(({ host }) => host).join(', ')}. The command installs the libraries that it compares with in \`tests/bench\`, builds the extension and writes this page anew.`,
    'What is compared is timed in turns in one run, and the least of several rounds counts, so that other work of the machine falls on all alike; in Node, and of tasks in a page, it is the processor’s time that counts. Read the ratios; the times are those of one machine. Speeds are in millions of characters a second.',
    '## Budgets',
    budgets(results),
    '## The engine',
    'On generated news about the deal, in which marks stand about as dense as in the articles that the terms were drawn from (a mark every 51 words): the budget is about this news. The steps are also measured on news twice as dense. The plain scan is `/[$€£%\\d]/g` over the same text: it finds where a figure might be, and reads none. The other libraries read figures or dates alone; the engine reads figures, links them to terms, and judges.',
    ...engine.map(engineTables),
    '## In the page',
    pageTables(page),
    '## The extension’s own pages',
    'The processor’s time in script from opening until half a second after nothing is left to draw, slowed four times, beside an empty page of the extension. The list of reports shows a page of 50, found by an index.',
    table(['page', 'script', 'beside an empty page'], popup.map(({ name, time, ratio }) => [name, ms(time), times(ratio)])),
  ].join('\n\n')}\n`;
}
