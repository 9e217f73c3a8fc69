import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Most tests wait for sockets, programs and browsers rather than for a processor.
    maxWorkers: Math.max(4, availableParallelism()),
    projects: [
      'sandbox',
      {
        // What runs in the tests' own process is the sandbox's source; programs started by tests use what was built.
        resolve: {
          alias: { 'telegram-sandbox': fileURLToPath(new URL('sandbox/server/index.ts', import.meta.url)) },
        },
        test: {
          name: 'latchkey',
          // Tests leave nothing behind, so that what one file imported serves the next.
          pool: 'threads',
          isolate: false,
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          globalSetup: ['test/global-setup.ts'],
          setupFiles: ['test/setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
