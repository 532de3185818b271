/** How many cases each property is tried with: a few in `npm test`, as many as `npm run fuzz` says in its own run. */
import type fc from 'fast-check';

const asked = Number(process.env.PLUMBLINE_FUZZ_RUNS ?? 0);

/** `few` in `npm test`. A failure names its seed and path: `PLUMBLINE_FUZZ_SEED` runs that again. */
export function runs<T>(few: number): fc.Parameters<T> {
  const seed = process.env.PLUMBLINE_FUZZ_SEED;
  return { numRuns: asked || few, ...(seed ? { seed: Number(seed) } : {}) };
}

/** No property is about time: a long run may take long. */
export const PATIENCE = asked ? 3_600_000 : 120_000;
