import { KINDS } from './change';
import type { Outcome } from './run';

/** Counts by kind of change and by term, as lines of text. */
export function table(all: Outcome[], isRight: (outcome: Outcome) => boolean): string {
  const line = (name: string, some: Outcome[]): string => {
    const turned = some.filter((outcome) => outcome.turned).length;
    const others = some.filter((outcome) => outcome.others.length).length;
    const right = some.filter(isRight).length;
    return `${name.padEnd(26)}${String(some.length).padStart(5)}${String(turned).padStart(9)}${String(others).padStart(9)}${((100 * right) / some.length).toFixed(1).padStart(10)}%`;
  };
  const terms = [...new Set(all.map(({ term }) => term))].sort();
  const head = `${''.padEnd(24)}changed   turned   others   as expected`;
  return [
    head, ...KINDS.flatMap((kind) => (all.some(({ change }) => change.kind === kind) ? [line(kind, all.filter(({ change }) => change.kind === kind))] : [])),
    '', ...terms.map((term) => line(term, all.filter((outcome) => outcome.term === term))),
    '', line('all', all),
  ].join('\n');
}
