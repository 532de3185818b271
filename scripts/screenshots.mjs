import { setup } from './setup.mjs';
import { Plain, runTool, script } from './tools/run.mjs';

/** `npm run screenshots`: every screen, light, dark and narrow, in screenshots/; those that the README shows also in docs/images/. */
await script(async () => {
  await setup(['chromium']);
  const { code, output } = await runTool('wxt/bin/wxt.mjs', ['build'], { env: { CI: '1' } });
  if (code !== 0) throw new Plain(output);
  process.exitCode = (await runTool('tsx/dist/cli.mjs', ['scripts/show/screens.ts'], { show: true })).code;
});
