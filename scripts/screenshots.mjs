import { setup } from './setup.mjs';
import { Plain, runTool, script } from './tools/run.mjs';

/**
 * `npm run screenshots`: every screen, light, dark and narrow, in screenshots/; those that the README shows also in docs/images/.
 * `npm run screenshots -- store`: the pictures that the stores ask for, in screenshots/store/.
 */
await script(async () => {
  const [which = 'screens'] = process.argv.slice(2);
  if (!['screens', 'store'].includes(which)) throw new Plain('usage: npm run screenshots [-- store]');
  await setup(['chromium']);
  const { code, output } = await runTool('wxt/bin/wxt.mjs', ['build'], { env: { CI: '1' } });
  if (code !== 0) throw new Plain(output);
  process.exitCode = (await runTool('tsx/dist/cli.mjs', [`scripts/show/${which}.ts`], { show: true })).code;
});
