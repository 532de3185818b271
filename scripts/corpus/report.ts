import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../../lib/engine';
import type { CompiledTerms } from '../../lib/terms/compile';
import { fromRecord } from '../check/record';
import { loadTerms } from '../tools/load-terms';
import { checks as counterfactualChecks } from './counterfactuals';
import { TARGETS, type Target } from './targets';

const CORPUS = fileURLToPath(new URL('../../tests/corpus/', import.meta.url));

type Check = readonly [name: string, fine: boolean, said: string];

interface Scores {
  articles: number;
  falseAlarmsPer100: number;
  topic: { precision: number; recall: number };
  missingListExact: number;
  [verdict: string]: unknown;
}

/** Scores every set (or those named); prints the scores and, with `--errors`, each error; `--test` holds them to their targets. Gives the exit code. */
export function main(args: string[]): number {
  const named = args.filter((arg) => !arg.startsWith('-'));
  const terms = loadTerms();
  let passed = 0;
  let failed = 0;
  const hold = (set: string, all: readonly Check[]): void => {
    for (const [name, fine, said] of all) {
      if (fine) passed++;
      else {
        failed++;
        console.log(`FAILED ${set}: ${name}: ${said}`);
      }
    }
  };
  const work = mkdtempSync(join(tmpdir(), 'plumbline-corpus-'));
  for (const set of named.length ? named : Object.keys(TARGETS)) {
    const folder = CORPUS + set;
    const marks = join(work, `${set}.json`);
    writeFileSync(marks, JSON.stringify(marksOf(folder, terms)));
    const faults = spawnSync(process.execPath, [`${CORPUS}validate.mjs`, folder], { encoding: 'utf8' });
    const shown = spawnSync(process.execPath, [`${CORPUS}score.mjs`, folder, marks, ...(args.includes('--errors') ? ['--errors'] : [])], { encoding: 'utf8' });
    console.log(`== ${set}\n${shown.stdout.trimEnd()}`);
    if (!args.includes('--test')) continue;
    const scores = JSON.parse(spawnSync(process.execPath, [`${CORPUS}score.mjs`, folder, marks, '--json'], { encoding: 'utf8' }).stdout) as Scores;
    hold(set, [...checks(scores, TARGETS[set]), ['labels without faults', faults.status === 0, faults.stdout.trim().split('\n').at(-1) ?? '']]);
  }
  if (args.includes('--test') && !named.length) hold('seeds, dev, own', counterfactualChecks());
  rmSync(work, { recursive: true, force: true });
  if (args.includes('--test')) console.log(`${passed} passed, ${failed} failed`);
  return failed ? 1 : 0;
}

function marksOf(folder: string, terms: CompiledTerms): Record<string, unknown> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
  return Object.fromEntries(files.map((file) => {
    const { key, article } = fromRecord(JSON.parse(readFileSync(join(folder, file), 'utf8')), file);
    return [key, check(article, terms)];
  }));
}

function checks(scores: Scores, target: Target): Check[] {
  const of = (verdict: string): { precision: number; recall: number; f1: number } => scores[verdict] as { precision: number; recall: number; f1: number };
  const least = (name: string, value: number, bound: number): readonly [string, boolean, string] => [name, value >= bound, `${(100 * value).toFixed(1)}%, at least ${(100 * bound).toFixed(0)}% expected`];
  return [
    ['false alarms per 100 articles', scores.falseAlarmsPer100 <= target.falseAlarms, `${scores.falseAlarmsPer100}, at most ${target.falseAlarms} expected`],
    least('discrepancy recall', of('discrepancy').recall, target.discrepancyRecall),
    least('discrepancy precision', of('discrepancy').precision, target.discrepancyPrecision),
    least('match precision', of('match').precision, target.matchPrecision),
    least('match recall', of('match').recall, target.matchRecall),
    least('missing-context F1', of('missing-context').f1, target.missingContextF1),
    least('topic precision', scores.topic.precision, target.topicPrecision),
    least('topic recall', scores.topic.recall, target.topicRecall),
  ];
}
