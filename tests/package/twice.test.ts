import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/tools/run.mjs';
import { packageName, packBuild, packSources, STORES } from '../../scripts/tools/store-packages.mjs';
import { unzip } from '../support/unzip';

let folder: string;
let said: string;

/** What a reviewer does: unpacks the sources somewhere else, and makes the packages from them. Only the installed packages are borrowed. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-sources-'));
  for (const [name, data] of unzip((await packSources())!)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data);
  }
  symlinkSync(`${ROOT}node_modules`, join(folder, 'node_modules'));
  said = (await promisify(execFile)(process.execPath, ['scripts/package.mjs'], { cwd: folder })).stdout;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a second build, from the package of the sources', () => {
  it.each(STORES)('makes the package for %s to the same bytes', (store) => {
    const again = readFileSync(join(folder, '.output', packageName(store)));
    const names = [...unzip(again)].filter(([name, data]) => !data.equals(unzip(packBuild(store)).get(name) ?? Buffer.alloc(0))).map(([name]) => name);
    expect(names, 'files that differ; is .output/ older than the sources?').toEqual([]);
    expect(again.equals(packBuild(store))).toBe(true);
  });

  it('says where its packages are, and that sources are packed from a clone', () => {
    for (const store of STORES) expect(said).toMatch(new RegExp(`^\\.output/${packageName(store)} +\\d+ kB +sha256 [0-9a-f]{64}$`, 'm'));
    expect(said).toContain('No package of the sources');
  });
});

it('the package of the sources is the same each time, and holds no build and no installed package', async () => {
  const sources = (await packSources())!;
  expect(sources.equals((await packSources())!)).toBe(true);
  const names = [...unzip(sources).keys()];
  expect(names).toContain('package-lock.json');
  expect(names.filter((name) => /^(node_modules|\.output|\.wxt|\.git)\//.test(name))).toEqual([]);
});
