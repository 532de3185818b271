/**
 * On every page: could this be about the deal? One message if so, and nothing else, ever.
 * Small on purpose (a test holds it to 1 kB): readers pay for it on every page they open.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { innerText } from '../lib/gate/look';
import { gateWords } from '../lib/terms/gate-words';

/** Late text: what a page adds after `load`, and what it fetches after that. What comes later still is found where the reader has scrolled to. */
const SOON = 1000;
const LATER = 3000;
/** Characters searched before the reader scrolls, more than twice what 20,000 words take; a longer page is looked at again only then. What stands further down, nobody has seen yet. */
const NEAR = 300_000;
/** So often a page is looked at, at most. */
const LOOKS = 12;

export default defineUnlistedScript(() => {
  // Kept in the extension's own world, which a page cannot see: the address last looked at, and whether the answer was yes.
  const world = globalThis as { gateAt?: string; gateYes?: boolean };
  if (world.gateAt === location.href) return;
  const here = (world.gateAt = location.href);

  let elements: HTMLCollection | undefined;
  let size = 0;
  let looks = 0;
  let cut: boolean | undefined;
  const look = (deep?: { type?: string }): void => {
    try {
      const scrolled = deep?.type;
      if (world.gateYes || world.gateAt !== here || (cut && !scrolled) || looks++ >= LOOKS) return;
      const inner = deep ? innerText(document) : '';
      // An unchanged page is read once: counting elements costs little beside reading text, and nothing where none has come.
      if (elements?.length === size && !inner) return;
      const text = document.body?.textContent ?? '';
      cut = !scrolled && text.length > NEAR;
      // One after the other: to join them would copy them.
      const texts = [cut ? text.slice(0, NEAR) : text, document.title, inner];
      if (gateWords.every((word) => texts.some((text) => word.test(text)))) {
        // The background may be stopped in the middle: the next look asks again. Where the extension is gone, this throws.
        chrome.runtime.sendMessage({ name: 'gate/yes', data: {} }).catch(() => (world.gateYes = false));
        world.gateYes = true;
      } else if (!cut) size = (elements ??= document.getElementsByTagName('*')).length;
    } catch {
      // A page can name its elements so that `document` no longer answers; such a page is left alone.
    }
  };
  const again = (): void => {
    look();
    setTimeout(look, LATER, {});
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
