import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    globalSetup: ['test/support/postgres-for-all.ts'],
    // Processes: V8 keeps one book of its machine code a process and, with many threads, rarely aborts over it (Node 24).
    pool: 'forks',
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A busy machine answers late; what is polled for comes or does not.
    expect: { poll: { timeout: 10_000 } },
  },
});
