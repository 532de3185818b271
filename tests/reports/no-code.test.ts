import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.resetModules());

/** The policy of our pages forbids it, and a browser writes each try to the console. */
it('makes no code from text when a report is read', async () => {
  const tried = vi.fn();
  vi.stubGlobal('Function', tried);
  const { parseReport } = await import('../../lib/reports/schema');
  expect(parseReport({ version: 1 })).toMatchObject({ ok: false });
  expect(tried).not.toHaveBeenCalled();
});
