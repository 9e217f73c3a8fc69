import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'sandbox',
    // Tests leave nothing behind, so that what one file imported serves the next.
    pool: 'threads',
    isolate: false,
    include: ['**/*.test.ts'],
    exclude: ['dist', 'node_modules'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
