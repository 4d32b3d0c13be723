import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

/**
 * Three projects: `unit` (pure, no files but the corpus), `integration` (a real SQLite file, real processes)
 * and `browser` (real Chromium against the built product).
 */
export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{app,components,lib}/**/*.test.{ts,tsx}'],
          exclude: ['tests/lib/server/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/lib/server/**/*.test.{ts,tsx}', 'tests/house/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
