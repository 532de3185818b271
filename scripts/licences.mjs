import { register } from 'tsx/esm/api';
import { setup } from './setup.mjs';
import { Plain, script } from './tools/run.mjs';
import { licences, RUNTIME, sizeOf } from './tools/dependencies.mjs';

/** `npm run licences`: what is built into the extension, with licence and size; the licences of the tools; fails where one is not permissive and not explained. */
await script(async () => {
  await setup([]);
  register();
  const all = licences();
  for (const { name, version, licence, reason } of all.filter(({ shipped }) => shipped)) {
    const size = name in RUNTIME ? `${((await sizeOf(name)) / 1000).toFixed(1)} kB` : '';
    console.log(`${`${name} ${version}`.padEnd(32)} ${licence.padEnd(10)} ${size.padStart(8)}${reason ? `  ${reason}` : ''}`);
  }
  const counts = new Map();
  for (const { licence } of all.filter(({ shipped }) => !shipped)) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  console.log(`\nTools, not shipped: ${[...counts].sort((a, b) => b[1] - a[1]).map(([licence, count]) => `${count} ${licence}`).join(', ')}`);
  const faults = all.filter(({ fault }) => fault);
  if (faults.length > 0) throw new Plain(`\nNot permissive, and not explained in scripts/tools/dependencies.mjs:\n${faults.map(({ name, version, licence }) => `  ${name} ${version}: ${licence}`).join('\n')}`);
});
