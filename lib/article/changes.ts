import type { PageReading } from './reading';

/** What has become of the blocks since the page was read before; indices into `article.blocks`. */
export interface ReadingChange {
  reading: PageReading;
  /** Blocks whose text was not there before. */
  changed: number[];
  /** Blocks with the same text in other text nodes: nothing new to check, but old ranges hold nothing any more. */
  moved: number[];
}

interface Known {
  first: Node | null;
  last: Node | null;
}

/** All blocks of some readings, by what they say (a map hashes its keys sooner than a loop of ours would). */
export type Census = Map<string, Known[]>;

export function censusOf(readings: readonly PageReading[]): Census {
  const census: Census = new Map();
  for (const reading of readings) {
    walkBlocks(reading, (key, known) => {
      const twins = census.get(key);
      if (twins) twins.push(known);
      else census.set(key, [known]);
    });
  }
  return census;
}

/** Holds new readings against the census of the old ones, which is used up; `removed` counts the blocks that are gone. */
export function compare(old: Census, readings: readonly PageReading[]): { changes: ReadingChange[]; removed: number } {
  const changes = readings.map((reading) => {
    const change: ReadingChange = { reading, changed: [], moved: [] };
    walkBlocks(reading, (key, known, index) => {
      const twins = old.get(key);
      if (!twins?.length) {
        change.changed.push(index);
        return;
      }
      const same = twins.findIndex((twin) => twin.first === known.first && twin.last === known.last);
      twins.splice(Math.max(same, 0), 1);
      if (same < 0) change.moved.push(index);
    });
    return change;
  });
  let removed = 0;
  for (const twins of old.values()) removed += twins.length;
  return { changes, removed };
}

function walkBlocks({ article, segments }: PageReading, visit: (key: string, known: Known, index: number) => void): void {
  let at = 0;
  article.blocks.forEach((block, index) => {
    while (at < segments.length && segments[at].end <= block.start) at++;
    const first = at < segments.length && segments[at].start < block.end ? segments[at].node : null;
    let last = first;
    while (at < segments.length && segments[at].start < block.end) last = segments[at++].node;
    visit(`${block.kind} ${article.text.slice(block.start, block.end)}`, { first, last }, index);
  });
}
