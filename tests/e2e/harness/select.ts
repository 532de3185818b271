import type { Tab } from './browser';

/** Selects the `nth` place of these words in the article, within one text node; false where there is none. */
export function select(tab: Tab, words: string, nth = 0): Promise<boolean> {
  return tab.evaluate(
    ({ words, nth }) => {
      const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
      let left = nth;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = node.nodeValue!.indexOf(words); at >= 0; at = node.nodeValue!.indexOf(words, at + 1)) {
          if (left-- > 0) continue;
          getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
          return true;
        }
      }
      return false;
    },
    { words, nth },
  );
}
