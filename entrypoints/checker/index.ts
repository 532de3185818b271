/** Injected by the background where the gate said yes: checks the article, draws its marks, shows card and dock. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pause } from '../../lib/article/pause';
import { start } from './start';

export default defineUnlistedScript(() => {
  // Kept in the extension's own world, which a page cannot see: injected twice, it runs once. Whoever has injected it waits until it listens.
  const world = globalThis as { plumblineChecker?: Promise<void> };
  // Reading a script of this size takes the browser its time; to begin is a task of its own.
  return (world.plumblineChecker ??= pause().then(() => start(document)));
});
