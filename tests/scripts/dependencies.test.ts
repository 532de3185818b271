import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPermissive, licences, RUNTIME, sizeOf } from '../../scripts/tools/dependencies.mjs';
import { ROOT } from '../../scripts/tools/run.mjs';

const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { dependencies: Record<string, string> };
const readme = readFileSync(`${ROOT}README.md`, 'utf8');

describe('what is built into the extension', () => {
  it('is measured, and pinned to one version', () => {
    expect(Object.keys(RUNTIME).sort()).toEqual(Object.keys(dependencies).sort());
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each(Object.keys(RUNTIME))('%s stands in the README with its size, its licence and why', async (name) => {
    const row = new RegExp(`^\\| \\[?${name}[\\]|\\s].*\\| ([\\d.]+) kB \\| ([\\w.-]+) \\| .{20,} \\|$`, 'm').exec(readme);
    expect(row, `a row for ${name}`).not.toBeNull();
    const measured = (await sizeOf(name)) / 1000;
    expect(Math.abs(Number(row![1]) - measured), `the README says ${row![1]} kB, it is ${measured.toFixed(1)} kB`).toBeLessThan(0.1 * measured + 0.2);
    expect(licences().find((each) => each.shipped && each.name === name)?.licence).toBe(row![2]);
  });
});

describe('licences', () => {
  it('are permissive or explained, for all that is installed', () => {
    const all = licences();
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(({ fault }) => fault)).toEqual([]);
  });

  it('are read as the expressions that they are', () => {
    for (const licence of ['MIT', '(MIT OR GPL-3.0-or-later)', '(BSD-2-Clause OR MIT OR Apache-2.0)', 'MIT AND Zlib']) expect([licence, isPermissive(licence)]).toEqual([licence, true]);
    for (const licence of ['GPL-3.0-only', 'MIT AND LGPL-3.0-or-later', '(GPL-2.0 OR AGPL-3.0)', 'none said', '']) expect([licence, isPermissive(licence)]).toEqual([licence, false]);
  });

  it('of something else than its notice fail what is shipped, and what is a tool', () => {
    const lock = { packages: { '': {}, 'node_modules/one': { version: '1.0.0', license: 'MPL-2.0' }, 'node_modules/two': { version: '1.0.0', license: 'GPL-3.0-only', dev: true }, 'node_modules/three': { version: '1.0.0', license: 'MPL-2.0', dev: true } } };
    expect(licences(lock).map(({ name, fault }) => [name, fault])).toEqual([['one', true], ['two', true], ['three', false]]);
  });
});
