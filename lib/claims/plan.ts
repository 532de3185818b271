import type { CompiledTerms } from '../terms/compile';
import { STRIDE, type Trie } from '../terms/cues/trie';

/** The edges of a trie in flat arrays: those of node n, by class, are `edgeStart[n]` to `edgeStart[n + 1]`. */
export interface Edges {
  edgeStart: Int32Array;
  edgeClass: Uint16Array;
  edgeNode: Int32Array;
}

/** The cues of a term set laid out for walking. Node 0 is where all cues begin. */
export interface Plan extends Edges {
  gapStart: Int32Array;
  gapWidth: Uint8Array;
  gapNode: Int32Array;
  /** Cues that end at node n: `endStart[n]` to `endStart[n + 1]`. */
  endStart: Int32Array;
  endCue: Uint16Array;
  /** Numbers that stand for the phrases of a list, an entity or a kind of figure as ids do for words: those of the first list and the first entity, and those of kinds. */
  firstList: number;
  firstEntity: number;
  kinds: Readonly<Record<string, number>>;
  /**
   * By word id or such a number: the nodes that its classes lead to from the beginning of a cue, each followed by the number of classes that a cue can go on with
   * from there, and by these; none where a cue ends with the word. All that has to be asked of a word stands together.
   */
  rootStart: Int32Array;
  roots: Int32Array;
  /** By the same: its classes that stand anywhere but at the beginning of a cue. */
  innerStart: Int32Array;
  innerClass: Uint16Array;
}

const plans = new WeakMap<CompiledTerms, Plan>();

/** The plan of a term set, made once. */
export function planOf(terms: CompiledTerms): Plan {
  let plan = plans.get(terms);
  if (!plan) plans.set(terms, (plan = layOut(terms)));
  return plan;
}

export function edgesOf({ edges, ends }: Trie): Edges {
  const sorted = [...edges].sort((a, b) => a[0] - b[0]);
  const edgeStart = new Int32Array(ends.length + 1);
  for (const [key] of sorted) edgeStart[Math.floor(key / STRIDE) + 1]++;
  for (let node = 0; node < ends.length; node++) edgeStart[node + 1] += edgeStart[node];
  return { edgeStart, edgeClass: Uint16Array.from(sorted, ([key]) => key % STRIDE), edgeNode: Int32Array.from(sorted, ([, node]) => node) };
}

function layOut({ cueTrie, classCount, classStart, classes, listClasses, entityClasses, kindClasses }: CompiledTerms): Plan {
  const { gaps, ends } = cueTrie;
  const edges = edgesOf(cueTrie);
  const rootOf = new Int32Array(classCount).fill(-1);
  const inner = new Uint8Array(classCount);
  edges.edgeClass.forEach((cls, edge) => {
    if (edge < edges.edgeStart[1]) rootOf[cls] = edges.edgeNode[edge];
    else inner[cls] = 1;
  });
  const words = Array.from({ length: classStart.length - 1 }, (_, id) => [...classes.subarray(classStart[id], classStart[id + 1])]);
  // The classes of a phrase are walked from the last to the first.
  const classesBy = [...words, ...[...listClasses, ...entityClasses, ...Object.values(kindClasses)].map((list) => [...list].reverse())];
  const firstEntity = words.length + listClasses.length;
  const kinds = Object.fromEntries(Object.keys(kindClasses).map((kind, index) => [kind, firstEntity + entityClasses.length + index]));
  const inside = classesBy.map((list) => list.filter((cls) => inner[cls]));
  const classesOf = (node: number): number[] => [...edges.edgeClass.subarray(edges.edgeStart[node], edges.edgeStart[node + 1])];
  const ahead = gaps.map((over, node) => [...new Set([...classesOf(node), ...over.flatMap(([, on]) => classesOf(on))])]);
  const roots = classesBy.map((list) => list.flatMap((cls) => (rootOf[cls] < 0 ? [] : ends[rootOf[cls]].length ? [rootOf[cls], 0] : [rootOf[cls], ahead[rootOf[cls]].length, ...ahead[rootOf[cls]]])));
  return {
    ...edges, firstList: words.length, firstEntity, kinds,
    gapStart: startsOf(gaps), gapWidth: Uint8Array.from(gaps.flat().map(([width]) => width)), gapNode: Int32Array.from(gaps.flat().map(([, node]) => node)),
    endStart: startsOf(ends), endCue: Uint16Array.from(ends.flat()),
    rootStart: startsOf(roots), roots: Int32Array.from(roots.flat()),
    innerStart: startsOf(inside), innerClass: Uint16Array.from(inside.flat()),
  };
}

/** Where each of some lists begins once they stand one after the other, and where the last one ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (starts[i + 1] = starts[i] + list.length));
  return starts;
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
