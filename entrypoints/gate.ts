/**
 * On every page: could this be about the deal? One message if so, and nothing else, ever.
 * Small on purpose (a test holds it to 1 kB): readers pay for it on every page they open.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { innerText, patterns } from '../lib/gate/look';
import { gateWords } from '../lib/terms/gate-words';

/** Late text: what a page adds after `load`, and what it fetches after that. */
const SOON = 1000;
const LATER = 3000;

export default defineUnlistedScript(() => {
  // Kept in the extension's own world, which a page cannot see: the address last looked at, and whether the answer was yes.
  const world = globalThis as { gateAt?: string; gateYes?: boolean };
  if (world.gateAt === location.href) return;
  world.gateAt = location.href;

  let missing = patterns(gateWords);
  let size = 0;
  const look = (deep?: boolean): void => {
    try {
      if (world.gateYes || !chrome.runtime?.id) return;
      // Counting elements costs next to nothing beside reading text: an unchanged page is read once.
      const now = document.getElementsByTagName('*').length;
      let text = deep ? innerText(document) : '';
      if (now !== size) text += `${document.title}\n${document.body?.textContent}`;
      size = now;
      missing = missing.filter((word) => !word.test(text));
      if (missing.length) return;
      world.gateYes = true;
      // The background may be stopped in the middle: the next look asks again.
      chrome.runtime.sendMessage({ name: 'gate/yes', data: {} }).catch(() => (world.gateYes = false));
    } catch {
      // A page can name its elements so that `document` no longer answers; such a page is left alone.
    }
  };
  const again = (): void => {
    look();
    setTimeout(look, LATER, true);
  };
  const start = (): void => {
    look();
    if (document.readyState === 'complete') setTimeout(again, SOON);
    else addEventListener('load', again, { once: true });
  };
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
