/** Every regular expression of the shipped code runs in time that grows with the text and no faster: literals by lint, those that are put together by the same rules here. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ESLint, Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { expect, it, vi } from 'vitest';
import { patterns } from '../../lib/gate/patterns';
import { parseTermSet } from '../../lib/terms/schema';

const RULES = ['regexp/no-super-linear-backtracking', 'regexp/no-super-linear-move'];
const shipped = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'lib', 'components', 'entrypoints'], { encoding: 'utf8' }).split('\n').filter((file) => /\.tsx?$/.test(file));

/** What the rules say of a regular expression; empty for one of linear cost. */
function faults(expression: RegExp): string[] {
  const rules = Object.fromEntries(RULES.map((rule) => [rule, ['error', { report: 'potential' }] as const]));
  const said = new Linter().verify(`const one = /${expression.source}/${expression.flags};`, [{ plugins: { regexp }, rules } as never]);
  return said.map(({ message }) => `${String(expression)}: ${message}`);
}

it('holds for literals: the rules are on in every shipped file', async () => {
  const eslint = new ESLint();
  expect(shipped.length).toBeGreaterThan(200);
  for (const file of shipped.filter((each) => !each.endsWith('.d.ts'))) {
    const { rules } = (await eslint.calculateConfigForFile(file)) as { rules: Record<string, [number, { report: string }]> };
    for (const rule of RULES) expect(rules[rule], `${rule} in ${file}`).toMatchObject([2, { report: 'potential' }]);
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/eslint-disable.*regexp/);
  }
});

it('holds for those that are put together', async () => {
  const made: RegExp[] = [];
  const Original = RegExp;
  vi.stubGlobal('RegExp', new Proxy(Original, { construct: (_, args: [string, string]) => (made.push(new Original(...args)), new Original(...args)) }));
  for (const file of shipped.filter((each) => readFileSync(each, 'utf8').includes('new RegExp(') && !each.startsWith('lib/gate'))) await import(/* @vite-ignore */ `../../${file}`);
  patterns(parseTermSet(readFileSync('seeds/terms.json', 'utf8')).language.gate);
  expect(made.length).toBeGreaterThan(8);
  expect(made.flatMap(faults)).toEqual([]);
});

it('would be seen where it did not hold', () => {
  expect(faults(/^(?:a+)+$/)).toHaveLength(1);
  expect(faults(/[,.]+$/)).toHaveLength(1);
  expect(faults(/(?<![,.])[,.]+$/)).toEqual([]);
});
