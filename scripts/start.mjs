import { setup } from './setup.mjs';
import { Plain, runTool, script } from './tools/run.mjs';

/** Whether a window could be seen: not on a build server, and on Linux only with a display. */
function hasDisplay() {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** `npm start`: from a fresh clone to the extension at work on a small local newsroom, in a window or, without a display, as tables and pictures. */
await script(async () => {
  await setup(['chromium']);
  console.log('Building the extension …');
  const { code, output } = await runTool('wxt/bin/wxt.mjs', ['build'], { env: { CI: '1' } });
  if (code !== 0) throw new Plain(output);
  const shown = await runTool('tsx/dist/cli.mjs', [`scripts/show/${hasDisplay() ? 'window' : 'headless'}.ts`], { show: true });
  process.exitCode = shown.code;
});
