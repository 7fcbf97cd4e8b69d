import { defineConfig } from 'vitest/config';

/** The main job in a real browser, against a real server and the built screens: `npm run build` first. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/support/postgres-for-all.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine answers late; what is polled for comes or does not.
    expect: { poll: { timeout: 10_000 } },
  },
});
