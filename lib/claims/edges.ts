import { STRIDE, type Trie } from '../terms/cues/trie';

/** The edges of a trie in flat arrays: those of node n, by class, are `edgeStart[n]` to `edgeStart[n + 1]`. */
export interface Edges {
  edgeStart: Int32Array;
  edgeClass: Uint16Array;
  edgeNode: Int32Array;
}

export function edgesOf({ edges, ends }: Trie): Edges {
  const sorted = [...edges].sort((a, b) => a[0] - b[0]);
  const edgeStart = new Int32Array(ends.length + 1);
  for (const [key] of sorted) edgeStart[Math.floor(key / STRIDE) + 1]++;
  for (let node = 0; node < ends.length; node++) edgeStart[node + 1] += edgeStart[node];
  return { edgeStart, edgeClass: Uint16Array.from(sorted, ([key]) => key % STRIDE), edgeNode: Int32Array.from(sorted, ([, node]) => node) };
}

/** The node that the edge of this class leads to, -1 where there is none. */
export function along({ edgeStart, edgeClass, edgeNode }: Edges, node: number, cls: number): number {
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
