import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // One core less than there are would leave half of a small machine idle.
    maxWorkers: '100%',
    // No test leaves anything behind in a module: loading all of them anew for each file took a third of the time.
    isolate: false,
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: { lines: 95, branches: 90, functions: 95 },
    },
  },
});
