import type { Element } from './notation';

/**
 * Cues compiled into one structure: classes (sets of words, lists, slots) and a trie over them.
 * Its cost hardly grows with the number of cues: a word that begins no cue costs one look-up.
 */
export interface Trie {
  /** (node * STRIDE + class) -> next node. */
  edges: Map<number, number>;
  /** For each node: widths of the gaps that lead on from it, as [gap, node] pairs; the cues that end there. */
  gaps: [gap: number, node: number][][];
  ends: number[][];
}

export const STRIDE = 65536;

export function makeTrie(): Trie {
  return { edges: new Map(), gaps: [[]], ends: [[]] };
}

const addNode = (trie: Trie): number => {
  trie.gaps.push([]);
  return trie.ends.push([]) - 1;
};

/** Adds a cue under its number. `classOf` gives the class of an element's alternatives. */
export function insert(trie: Trie, elements: Element[], cue: number, classOf: (element: Element) => number): void {
  let nodes = [0];
  for (const element of elements) {
    const on = nodes.map((node) => {
      let from = node;
      if (element.gap) {
        const known = trie.gaps[node].find(([gap]) => gap === element.gap);
        from = known ? known[1] : addNode(trie);
        if (!known) trie.gaps[node].push([element.gap, from]);
      }
      const key = from * STRIDE + classOf(element);
      let next = trie.edges.get(key);
      if (next === undefined) trie.edges.set(key, (next = addNode(trie)));
      return next;
    });
    nodes = element.optional ? [...nodes, ...on] : on;
  }
  for (const node of nodes) if (node && !trie.ends[node].includes(cue)) trie.ends[node].push(cue);
}
