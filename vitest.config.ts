import { defineConfig } from 'vitest/config';

// Handed to Node as --conditions too: naming 'import' here would give ES modules to CommonJS packages.
const conditions = ['react-server', 'node'];
const exclude = ['**/node_modules/**', '**/.next/**'];
/** They start the built product: a stage of their own, after the build. */
const server = ['e2e/access/**/*.test.ts', 'e2e/resilience/**/*.test.ts'];

export default defineConfig({
  // What Next gives server components under this name; the plain one needs a browser's React.
  resolve: {
    conditions,
    alias: { 'next/navigation': 'next/dist/client/components/navigation.react-server.js' },
  },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    // Tests share two cores with others: what has to happen may take a while.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...exclude, ...server, '**/*.db.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude,
          globalSetup: ['./e2e/fixtures/database-setup.ts'],
          hookTimeout: 30_000,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        // One test of theirs asks the running product hundreds of times, beside a build of its neighbour's.
        test: { name: 'server', include: server, exclude, hookTimeout: 60_000, testTimeout: 60_000 },
      },
    ],
  },
});
