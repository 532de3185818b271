import { expect, it } from 'vitest';
import { killRuns } from '../kill/kill';

it('A report that was acknowledged is there after the browser was killed, and was written strictly', { timeout: 120_000 }, async () => {
  const { kills, acknowledged, lost, durability } = await killRuns({ kills: 3, reports: 10, log: () => {} });
  expect(kills).toBeGreaterThanOrEqual(3);
  expect(acknowledged).toBeGreaterThanOrEqual(10);
  expect(lost).toEqual([]);
  expect(Object.keys(durability)).toEqual(['strict']);
});
