import { defineConfig } from 'vitest/config';

/** The main job in a real browser, against a real server and the built screens: `npm run build` first. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/support/postgres-for-all.ts'],
    // Processes: V8 keeps one book of its machine code a process and, with many threads, rarely aborts over it (Node 24).
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine answers late; what is polled for comes or does not.
    expect: { poll: { timeout: 10_000 } },
  },
});
