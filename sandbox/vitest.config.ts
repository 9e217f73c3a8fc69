import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'sandbox',
    pool: 'threads',
    isolate: false,
    include: ['**/*.test.ts'],
    exclude: ['dist', 'node_modules'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
