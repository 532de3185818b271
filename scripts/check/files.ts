import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What could not be read, and why. */
export interface Fault {
  name: string;
  fault: string;
}

const READABLE = /\.(txt|text|md|html?|xhtml|json|jsonl)$/i;

/** The files behind paths, one after the other: itself, or for a folder all readable files below it, sorted. What cannot be looked into comes as a fault, and the rest goes on. */
export function* filesOf(paths: Iterable<string>): Generator<string | Fault> {
  for (const path of paths) {
    try {
      if (path === '-' || !statSync(path).isDirectory()) yield path;
      else yield* below(path);
    } catch (error) {
      yield { name: path, fault: (error as Error).message };
    }
  }
}

function* below(folder: string): Generator<string | Fault> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    yield { name: folder, fault: (error as Error).message };
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const inner = join(folder, entry.name);
    if (entry.isDirectory()) yield* below(inner);
    else if (READABLE.test(entry.name)) yield inner;
  }
}
