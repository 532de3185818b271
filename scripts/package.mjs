import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { setup } from './setup.mjs';
import { ROOT, script } from './tools/run.mjs';
import { buildFor, packageName, packBuild, packSources, STORES } from './tools/store-packages.mjs';

function write(name, data) {
  writeFileSync(`${ROOT}.output/${name}`, data);
  console.log(`.output/${name}  ${(data.length / 1024).toFixed(0)} kB  sha256 ${createHash('sha256').update(data).digest('hex')}`);
}

/** `npm run package`: the packages for the stores, the same bytes on every run. */
await script(async () => {
  await setup([]);
  for (const store of STORES) {
    await buildFor(store);
    write(packageName(store), packBuild(store));
  }
  const sources = await packSources();
  if (sources) write(packageName('sources'), sources);
  else console.log('No package of the sources: it is made of what git keeps, and this is no clone.');
});
