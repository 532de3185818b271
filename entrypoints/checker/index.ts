/** Injected by the background where the gate said yes: checks the article, draws its marks, shows card and dock. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './start';

export default defineUnlistedScript(() => {
  // Kept in the extension's own world, which a page cannot see: injected twice, it runs once.
  const world = globalThis as { plumblineChecker?: boolean };
  if (world.plumblineChecker) return;
  world.plumblineChecker = true;
  start(document);
});
