import { expect, it } from 'vitest';
import { faultsIn } from '../long-life/bounds';
import { live } from '../long-life/life';

it('A day of reading, in short: every badge is right, no console hears a complaint, no request is strange, and memory stays as it was', { timeout: 120_000 }, async () => {
  const life = await live({ visits: 20, seed: 7, every: 10, log: () => {} });
  expect(faultsIn(life)).toEqual([]);
  expect(life.visits).toBe(20);
  expect(life.requests).toBeGreaterThan(20);
  expect(life.stops).toBeGreaterThan(1);
});
