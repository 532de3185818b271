import { defineConfig } from 'vitest/config';
import { termsPlugin } from './scripts/terms-plugin';

/** Unit tests: everything in tests/ but those of the built extension: tests/e2e and tests/package have configurations of their own. */
export default defineConfig({
  plugins: [termsPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // Each file still has a context of its own; a thread begins in three quarters of the processor time that a process takes.
    pool: 'threads',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/package/**', 'tests/bench/**', '**/node_modules/**'],
    // Some start a browser, or read megabytes, on a machine that has other work: no test is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    allowOnly: false,
    restoreMocks: true,
    unstubGlobals: true,
    reporters: ['default', './tests/support/no-skips.ts'],
  },
});
