import type { CompiledTerms } from '../terms/compile';
import type { Trie } from '../terms/cues/trie';
import { edgesOf } from './edges';

/**
 * The cues of a term set laid out for walking: all that has to be looked at together stands together.
 * A symbol is a word's id, or a number beyond those for a list of phrases, an entity or a kind of figure.
 */
export interface Plan {
  /**
   * The nodes of the cues, each: the number of cues that end there, and these; the number of ways on, and of each way the width of
   * its gap (0 where the next element stands right behind), the number of its edges, and of each edge, by class, that and the place of its node.
   */
  nodes: Int32Array;
  /**
   * By symbol: the places of the nodes that it leads to from the beginning of a cue, each behind a class that a cue can go on with from there,
   * once for each such class; where a cue ends with it, once, behind the class that `classCount` stands for, which is none and everywhere.
   */
  rootStart: Int32Array;
  roots: Int32Array;
  /** How many classes stand anywhere but at the beginning of a cue; only these are numbered here. By symbol: those that it has. */
  classCount: number;
  innerStart: Int32Array;
  innerClass: Uint16Array;
  /** The same as a table of bits: by symbol, `stride` words of one bit a class. Those of a sentence's words are few enough to stay at hand. */
  having: Uint32Array;
  stride: number;
  /** The symbols of the first list and the first entity, and those of kinds of figures. */
  firstList: number;
  firstEntity: number;
  kinds: Readonly<Record<string, number>>;
}

const plans = new WeakMap<CompiledTerms, Plan>();

/** The plan of a term set, made once. */
export function planOf(terms: CompiledTerms): Plan {
  let plan = plans.get(terms);
  if (!plan) plans.set(terms, (plan = layOut(terms)));
  return plan;
}

/** A node's ways on, as gaps (0 for none) and edges. */
type Way = [gap: number, edges: [cls: number, node: number][]];

function waysOf(trie: Trie): Way[][] {
  const { edgeStart, edgeClass, edgeNode } = edgesOf(trie);
  const edgesFrom = (node: number): [number, number][] => Array.from(edgeClass.subarray(edgeStart[node], edgeStart[node + 1]), (cls, at) => [cls, edgeNode[edgeStart[node] + at]]);
  return trie.gaps.map((gaps, node) => [[0, edgesFrom(node)], ...gaps.map(([gap, on]): Way => [gap, edgesFrom(on)])].filter((way): way is Way => (way as Way)[1].length > 0));
}

function layOut({ cueTrie, classStart, classes, listClasses, entityClasses, kindClasses }: CompiledTerms): Plan {
  const { ends } = cueTrie;
  const ways = waysOf(cueTrie);
  const inner = new Map([...new Set(ways.slice(1).flatMap((some) => some.flatMap(([, edges]) => edges.map(([cls]) => cls))))].sort((a, b) => a - b).map((cls, number) => [cls, number]));
  const places: number[] = [];
  let size = 0;
  ends.forEach((cues, node) => {
    places.push(size);
    // From the node where all cues begin `roots` lead on.
    if (node > 0) size += 2 + cues.length + ways[node].reduce((sum, [, edges]) => sum + 2 + 2 * edges.length, 0);
  });
  const nodes = ends.flatMap((cues, node) => (node === 0 ? [] : [cues.length, ...cues, ways[node].length, ...ways[node].flatMap(([gap, edges]) => [gap, edges.length, ...edges.flatMap(([on, next]) => [inner.get(on)!, places[next]])])]));

  const rootOf = new Map(ways[0].flatMap(([, edges]) => edges));
  const words = Array.from({ length: classStart.length - 1 }, (_, id) => [...classes.subarray(classStart[id], classStart[id + 1])]);
  // The classes of a phrase are walked from the last to the first.
  const classesBy = [...words, ...[...listClasses, ...entityClasses, ...Object.values(kindClasses)].map((list) => [...list].reverse())];
  const inside = classesBy.map((list) => list.flatMap((cls) => inner.get(cls) ?? []));
  const stride = Math.ceil(inner.size / 32);
  const having = new Uint32Array(inside.length * stride);
  inside.forEach((list, symbol) => {
    for (const cls of list) having[symbol * stride + (cls >> 5)] |= 1 << (cls & 31);
  });
  const roots = classesBy.map((list) => list.flatMap((cls) => {
    const node = rootOf.get(cls);
    if (node === undefined) return [];
    const ahead = ends[node].length ? [inner.size] : [...new Set(ways[node].flatMap(([, edges]) => edges.map(([on]) => inner.get(on)!)))];
    return ahead.flatMap((on) => [on, places[node]]);
  }));
  const firstEntity = words.length + listClasses.length;
  return {
    nodes: Int32Array.from(nodes),
    rootStart: startsOf(roots), roots: Int32Array.from(roots.flat()),
    classCount: inner.size, having, stride, innerStart: startsOf(inside), innerClass: Uint16Array.from(inside.flat()),
    firstList: words.length, firstEntity, kinds: Object.fromEntries(Object.keys(kindClasses).map((kind, index) => [kind, firstEntity + entityClasses.length + index])),
  };
}

/** Where each of some lists begins once they stand one after the other, and where the last one ends. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (starts[i + 1] = starts[i] + list.length));
  return starts;
}
