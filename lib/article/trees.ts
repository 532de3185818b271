/** What is heard of: also what may hide text, or show it. */
const SEEN: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true, attributeFilter: ['hidden', 'open', 'class', 'style', 'lang'] };

/** Hears of changes in the documents and open shadow roots of a page. */
export function listenToTrees(onRecords: (records: MutationRecord[]) => void) {
  const observed = new Set<Node>();
  const observer = new MutationObserver(onRecords);

  /** A component of the tree has come to life since the page was read. */
  function isUnknown(tree: Node): boolean {
    return [...(tree as ParentNode).querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && !observed.has(shadowRoot));
  }

  return {
    observe(trees: readonly Node[]): void {
      for (const tree of trees) {
        if (observed.has(tree)) continue;
        observed.add(tree);
        observer.observe(tree, SEEN);
      }
    },
    forget(): void {
      observer.disconnect();
      observed.clear();
    },
    hasUnknown: (): boolean => [...observed].some(isUnknown),
  };
}
