import { defineConfig } from 'vitest/config';

const minute = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
          exclude: ['**/*.balance.test.ts', 'tools/lint/fixtures/**'],
          // Vitest would leave one core to its watcher: half of a small machine.
          maxWorkers: '100%',
          // Not a bar: a busy machine may take ten times as long.
          testTimeout: minute,
        },
      },
      {
        extends: true,
        test: {
          name: 'balance',
          include: ['src/bots/**/*.balance.test.ts'],
          testTimeout: 5 * minute,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/serve.ts'],
          // A browser is idle half of its test: two share two cores well.
          maxWorkers: 2,
          testTimeout: 3 * minute,
          hookTimeout: 2 * minute,
        },
      },
    ],
  },
});
