/**
 * On every page: could this be about the deal? One message if so, and nothing else, ever.
 * Small on purpose (a test holds it to 1 kB): readers pay for it on every page they open.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { innerText, patterns } from '../lib/gate/look';
import { gateWords } from '../lib/terms/gate-words';

/** Late text: what a page adds after `load`, and what it fetches after that. What comes later still is found where the reader has scrolled to. */
const SOON = 1000;
const LATER = 3000;
/** So often a page is looked at, at most. */
const LOOKS = 12;

export default defineUnlistedScript(() => {
  // Kept in the extension's own world, which a page cannot see: the address last looked at, and whether the answer was yes.
  const world = globalThis as { gateAt?: string; gateYes?: boolean };
  if (world.gateAt === location.href) return;
  const here = (world.gateAt = location.href);

  const words = patterns(gateWords);
  let size = 0;
  let looks = 0;
  const look = (deep?: unknown): void => {
    try {
      if (world.gateYes || world.gateAt !== here || looks++ >= LOOKS || !chrome.runtime?.id) return;
      // Counting elements costs next to nothing beside reading text: an unchanged page is read once.
      const now = document.all.length;
      let text = deep ? innerText(document) : '';
      if (now === size && !text) return;
      text += `${document.title}\n${document.body?.textContent}`;
      if (words.every((word) => word.test(text))) {
        world.gateYes = true;
        // The background may be stopped in the middle: the next look asks again.
        chrome.runtime.sendMessage({ name: 'gate/yes', data: {} }).catch(() => (world.gateYes = false));
      } else size = now;
    } catch {
      // A page can name its elements so that `document` no longer answers; such a page is left alone.
    }
  };
  const again = (): void => {
    look();
    setTimeout(look, LATER, true);
    addEventListener('scrollend', look, true);
  };
  const start = (): void => {
    look();
    if (document.readyState === 'complete') setTimeout(again, SOON);
    else addEventListener('load', again, { once: true });
  };
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});
