/** Times tasks against each other: in turns, so that what else the machine does falls on all of them alike. */

export type Task = () => unknown;

let kept: unknown;

/** Milliseconds of work, where the host counts them (Node): a machine that is busy with something else does not count. In a browser, the time of day. */
function now(): number {
  if (typeof process === 'undefined' || !process.cpuUsage) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that each task takes, the least of all rounds: the one that was disturbed least. A short task is repeated until it can be timed. */
export function race<Name extends string>(tasks: Record<Name, Task>, rounds: number, atLeast = 20): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const begun = now();
      let runs = 0;
      let spent = 0;
      do {
        kept = tasks[name]();
        runs++;
        spent = now() - begun;
      } while (spent < atLeast);
      times[name] = Math.min(times[name], spent / runs);
    }
  }
  return times;
}

/** Keeps the results of tasks alive, so that no compiler leaves their work out. */
export const last = (): unknown => kept;
