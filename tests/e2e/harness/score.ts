import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { joined } from './marks';

/** A mark in the text of a labelled article, as the corpus' scorer takes it. */
export interface Scored {
  start: number;
  end: number;
  term: string | null;
  verdict: string;
  missing: string[];
}

/** The offsets that marks on a page have in the labelled text of the article that the page was made of. */
export function placeInLabels(seed: number, pairs: ReturnType<typeof joined>): Scored[] {
  const { text } = JSON.parse(readFileSync(`tests/corpus/seeds/seed-00${seed}.json`, 'utf8')) as { text: string };
  return pairs.map(({ mark, place }) => {
    const block = text.indexOf(place.block.trim());
    if (block < 0) throw new Error(`seed ${seed} holds no block "${place.block.slice(0, 60)}"`);
    const start = block + place.offset - (place.block.length - place.block.trimStart().length);
    return { start, end: start + place.text.length, term: mark.term, verdict: mark.verdict, missing: mark.missing };
  });
}

/** What the corpus' scorer finds wrong with marks on the seeds, one line an error. */
export function errorsOf(results: Record<string, { onTopic: boolean; marks: Scored[] }>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-score-'));
  try {
    const file = join(folder, 'marks.json');
    writeFileSync(file, JSON.stringify(results));
    const said = execFileSync(process.execPath, ['tests/corpus/score.mjs', 'tests/corpus/seeds', file, '--errors'], { encoding: 'utf8' });
    return said.split('\n').filter((line) => line.startsWith('seed-'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
