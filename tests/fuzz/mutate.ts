/** A value that holds, broken in a few places. */
import fc from 'fast-check';
import { NAMES, nastyValue, ownFields } from './nasty';

type Break = { at: number; how: 'replace' | 'remove' | 'double' | 'rename' | 'wrap'; value: unknown; name: string };

const broken: fc.Arbitrary<Break> = fc.record({
  at: fc.nat(10_000),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'double', 'rename', 'wrap'),
  value: nastyValue,
  name: fc.constantFrom(...NAMES),
});

/** Copies of `base`, each with up to `most` of its places changed, removed, doubled or named otherwise. */
export function mutated(base: unknown, most = 4): fc.Arbitrary<unknown> {
  return fc.array(broken, { maxLength: most }).map((breaks) => breaks.reduce<unknown>((value, each) => change(value, each), structuredClone(base)));
}

function change(root: unknown, { at, how, value, name }: Break): unknown {
  const places = placesOf(root);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return value;
  return put(root, place, (old, parent, key) => {
    if (how === 'replace') return [[key, value]];
    if (how === 'remove') return [];
    if (how === 'wrap') return [[key, [old]]];
    if (how === 'rename' && !Array.isArray(parent)) return [[name, old]];
    return [[key, old], [Array.isArray(parent) ? key : name, old]];
  });
}

/** The path of every value inside. */
function placesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[...path, key], ...placesOf((value as Record<string, unknown>)[key], [...path, key])]);
}

function put(value: unknown, [key, ...rest]: string[], make: (old: unknown, parent: object, key: string) => [string, unknown][]): unknown {
  const parent = value as Record<string, unknown>;
  const fields = Object.keys(parent).flatMap((each): [string, unknown][] => {
    const old = parent[each];
    if (each !== key) return [[each, old]];
    return rest.length > 0 && typeof old === 'object' && old !== null ? [[each, put(old, rest, make)]] : make(old, parent, each);
  });
  return Array.isArray(value) ? fields.map(([, each]) => each) : ownFields(fields);
}
