import { fileURLToPath } from 'node:url';
import { locate, readArticles } from '../../tests/corpus/labels.mjs';
import { loadTerms } from '../tools/load-terms';
import { outcomesOf, type Labels, type Outcome } from './counterfactuals/run';
import { table } from './counterfactuals/table';
import { COUNTERFACTUALS } from './targets';

const CORPUS = fileURLToPath(new URL('../../tests/corpus/', import.meta.url));
const OPEN = ['seeds', 'dev', 'own'];
/** Kept back: only its sum is ever shown. */
const KEPT = 'held';

/** Changes one labelled claim at a time and counts how often the engine sees it; `--errors` shows each failure. Gives the exit code. */
export function main(args: string[]): number {
  const open = OPEN.flatMap(outcomes);
  if (args.includes('--errors')) for (const outcome of open.filter((each) => !isRight(each))) console.log(failure(outcome));
  if (args.includes('--all')) for (const outcome of open) console.log(`${outcome.article} ${outcome.term} ${outcome.change.kind}: ${outcome.sentence.trim()}`);
  console.log(table(open, isRight));
  const kept = outcomes(KEPT);
  console.log(`kept back: ${percent(share(kept))} of ${kept.length} as expected`);
  return 0;
}

/** Whether the claim turned into a discrepancy, and no other with it. */
const isRight = ({ turned, others }: Outcome): boolean => turned && !others.length;
const share = (all: Outcome[]): number => all.filter(isRight).length / all.length;
const percent = (ratio: number): string => `${(100 * ratio).toFixed(1)}%`;

/** For the corpus suite: what must hold, as [name, whether it does, what was found]. */
export function checks(): (readonly [name: string, fine: boolean, said: string])[] {
  const open = share(OPEN.flatMap(outcomes));
  return [['counterfactuals', open >= COUNTERFACTUALS, `${percent(open)}, at least ${percent(COUNTERFACTUALS)} expected`]];
}

function outcomes(set: string): Outcome[] {
  const terms = loadTerms();
  return (readArticles(CORPUS + set) as Labels[]).flatMap((labels) => [...outcomesOf(labels, locate as Parameters<typeof outcomesOf>[1], terms)]);
}

function failure({ article, term, change, turned, others, sentence, marks }: Outcome): string {
  const said = marks.map((mark) => `    ${mark.verdict} ${mark.term} “${mark.text}” (${mark.reason.code}: ${mark.reason.params.cue || '–'})`);
  return [
    `${article} ${change.kind} of ${term}: ${turned ? 'another claim turned as well' : 'not seen'}`,
    `  ${sentence.trim()}`, `  changed to “${change.put}”`, ...said,
    ...others.filter((mark) => !marks.includes(mark)).map((mark) => `    elsewhere: ${mark.verdict} ${mark.term} “${mark.text}” (${mark.reason.code})`),
  ].join('\n');
}
