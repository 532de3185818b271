// `npm run check -- [--json] PATH…`: sets up what is missing, then runs the command line (scripts/check/cli.ts).
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

if (!existsSync(fileURLToPath(new URL('../node_modules/tsx', import.meta.url)))) {
  const { setup } = await import('./setup.mjs');
  await setup([]);
}
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('./check/cli.ts');
process.exitCode = await main(process.argv.slice(2));
