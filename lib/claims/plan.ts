import { STRIDE, type Trie } from '../terms/cues/trie';

/** A trie laid out in flat arrays, for walking: the edges of a node stand together, by class. */
export interface Plan {
  /** Edges of node n: `edgeStart[n]` to `edgeStart[n + 1]`. */
  edgeStart: Int32Array;
  edgeClass: Uint16Array;
  edgeNode: Int32Array;
  gapStart: Int32Array;
  gapWidth: Uint8Array;
  gapNode: Int32Array;
  /** A bit for each class that leads on from a node, as `bitOf` has it: most words lead nowhere, and one look tells. */
  edgeBits: Int32Array;
}

/** Which of 32 bits stands for a class. */
export const bitOf = (cls: number): number => 1 << (Math.imul(cls, 0x9e3779b1) >>> 27);

const plans = new WeakMap<Trie, Plan>();

/** The plan of a trie, made once. */
export function planOf(trie: Trie): Plan {
  let plan = plans.get(trie);
  if (!plan) plans.set(trie, (plan = layOut(trie)));
  return plan;
}

function layOut({ edges, gaps }: Trie): Plan {
  const nodes = gaps.length;
  const sorted = [...edges].sort((a, b) => a[0] - b[0]);
  const plan: Plan = {
    edgeStart: new Int32Array(nodes + 1), edgeClass: new Uint16Array(sorted.length), edgeNode: new Int32Array(sorted.length),
    edgeBits: new Int32Array(nodes), gapStart: new Int32Array(nodes + 1), gapWidth: new Uint8Array(gaps.reduce((sum, list) => sum + list.length, 0)), gapNode: new Int32Array(gaps.reduce((sum, list) => sum + list.length, 0)),
  };
  sorted.forEach(([key, node], i) => {
    plan.edgeStart[Math.floor(key / STRIDE) + 1]++;
    plan.edgeClass[i] = key % STRIDE;
    plan.edgeNode[i] = node;
    plan.edgeBits[Math.floor(key / STRIDE)] |= bitOf(key % STRIDE);
  });
  let filled = 0;
  gaps.forEach((list, node) => {
    plan.edgeStart[node + 1] += plan.edgeStart[node];
    for (const [width, next] of list) {
      plan.gapWidth[filled] = width;
      plan.gapNode[filled++] = next;
    }
    plan.gapStart[node + 1] = filled;
  });
  return plan;
}

/** The node that the edge of this class leads to, -1 where there is none. */
export function along({ edgeStart, edgeClass, edgeNode }: Plan, node: number, cls: number): number {
  let low = edgeStart[node];
  let high = edgeStart[node + 1] - 1;
  while (high - low > 6) {
    const middle = (low + high) >> 1;
    if (edgeClass[middle] < cls) low = middle + 1;
    else high = middle;
  }
  for (; low <= high; low++) if (edgeClass[low] === cls) return edgeNode[low];
  return -1;
}
