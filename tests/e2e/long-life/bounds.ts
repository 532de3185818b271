/** How much more may be held after any number of visits than after the first of them. */
import type { Life } from './life';
import type { Held } from './measure';

const MEGABYTE = 2 ** 20;

/** The browser compiles what runs often, which comes to some hundred kilobytes and then to no more; the last card that was closed may still be held, once. */
export const MORE: Readonly<Record<Exclude<keyof Held, 'tabs'>, number>> = { app: 1.5 * MEGABYTE, background: 2 * MEGABYTE, nodes: 300, listeners: 20, documents: 2 };
/** The reader's tab, the application's, and one that is about to close. */
const TABS = 3;

/** What has gone wrong in a life, a line each; none where all is well. */
export function faultsIn({ lost, errors, strange, held }: Life): string[] {
  const [first] = held;
  const grown = held.flatMap((now) =>
    (Object.keys(MORE) as (keyof typeof MORE)[]).filter((what) => now[what] > first![what] + MORE[what]).map((what) => `after ${now.visit} visits ${what} is ${now[what]}; it was ${first![what]} after ${first!.visit}`),
  );
  const tabs = held.filter(({ tabs }) => tabs > TABS).map(({ visit, tabs }) => `after ${visit} visits the background keeps the state of ${tabs} tabs`);
  return [...lost, ...errors, ...strange.map((line) => `a request that no page made: ${line}`), ...grown, ...tabs];
}
