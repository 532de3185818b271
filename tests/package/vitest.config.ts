import { defineConfig } from 'vitest/config';

/** Tests of what goes to the stores: they read .output/, which `npm run build` and `npm run build:firefox` have to fill first. */
export default defineConfig({
  test: {
    name: 'package',
    environment: 'node',
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/package/**/*.test.ts'],
    passWithNoTests: false,
    allowOnly: false,
    fileParallelism: false,
    // Two builds take their time where other work is going on.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ['default', './tests/support/no-skips.ts'],
  },
});
