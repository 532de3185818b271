import { defineConfig } from 'vitest/config';

/**
 * End-to-end tests in the browser that PLUMBLINE_BROWSER names (Chromium unless it says `firefox`), with the built extension.
 * What both browsers can do stands in shared/, what only one of them can in a folder of its own.
 */
const browser = process.env.PLUMBLINE_BROWSER === 'firefox' ? 'firefox' : 'chromium';

export default defineConfig({
  test: {
    name: browser,
    environment: 'node',
    root: new URL('../..', import.meta.url).pathname,
    include: [`tests/e2e/{shared,${browser}}/**/*.test.ts`],
    passWithNoTests: false,
    allowOnly: false,
    // One browser after the other: two cores are enough, and a page that waits for its turn is no slow page.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    reporters: ['default', './tests/support/no-skips.ts'],
  },
});
