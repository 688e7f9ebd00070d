import { defineConfig } from 'vitest/config';

/** The tests that mutants are held against: fast ones, and none that reads the code of the machines as text. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['test/{machines,engine,procedure}/**/*.test.ts'],
    exclude: [
      'test/machines/chained.test.ts',
      'test/machines/quotes.test.ts',
      'test/machines/conditions/declared.test.ts',
    ],
    isolate: false, // no test changes what another one reads: the content is loaded once a run
    testTimeout: 20_000,
  },
});
