import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'tsx/esm/api';
import { setup } from './setup.mjs';
import { ROOT, script } from './tools/run.mjs';

/** `npm run terms`: checks seeds/terms.json and writes docs/terms.md, the terms for people to read. */
await script(async () => {
  await setup([]);
  register();
  const { parseTermSet } = await import('../lib/terms/schema.ts');
  const { termsPage } = await import('./tools/terms-page.ts');
  writeFileSync(`${ROOT}docs/terms.md`, termsPage(parseTermSet(readFileSync(`${ROOT}seeds/terms.json`, 'utf8'))));
  console.log('docs/terms.md');
});
