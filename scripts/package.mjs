import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setup } from './setup.mjs';
import { Plain, ROOT, run, runTool, script } from './tools/run.mjs';
import { zip } from './tools/zip.mjs';

/** Every file below a folder, with its name relative to that folder. */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path).split(sep).join('/'), data: readFileSync(path) }));
}

/** What Firefox’ reviewers build from: everything that git keeps and that has not just been deleted. */
async function sources() {
  const { code, output } = await run('git', ['ls-files', '-z']);
  if (code !== 0) throw new Plain('The package of the sources is made of what git keeps, and this is no git clone.');
  return output.split('\0').filter((name) => name !== '' && existsSync(ROOT + name)).map((name) => ({ name, data: readFileSync(ROOT + name) }));
}

function write(name, files) {
  const data = zip(files);
  writeFileSync(`${ROOT}.output/${name}`, data);
  console.log(`.output/${name}  ${(data.length / 1024).toFixed(0)} kB  sha256 ${createHash('sha256').update(data).digest('hex')}`);
}

/** `npm run package`: the packages for the stores, the same bytes on every run. */
await script(async () => {
  await setup([]);
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  for (const [browser, args] of [['chrome', ['build']], ['firefox', ['build', '-b', 'firefox', '--mv3']]]) {
    const folder = `${ROOT}.output/${browser}-mv3`;
    rmSync(folder, { recursive: true, force: true });
    const { code, output } = await runTool('wxt/bin/wxt.mjs', args, { env: { CI: '1' } });
    if (code !== 0) throw new Plain(output);
    write(`plumbline-${version}-${browser}.zip`, filesBelow(folder));
  }
  write(`plumbline-${version}-sources.zip`, await sources());
});
