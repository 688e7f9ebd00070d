import { defineConfig } from 'vitest/config';
import { CountReporter } from './scripts/count-reporter.js';

/** Engine and machines on the oldest XState that the peer range allows. */
export default defineConfig({
  resolve: { tsconfigPaths: true, alias: [{ find: /^xstate$/, replacement: 'xstate-floor' }] },
  test: {
    include: ['test/{procedure,engine,machines}/**/*.test.ts'],
    env: { XSTATE_FLOOR: 'yes' },
    testTimeout: 20_000,
    reporters: ['default', new CountReporter()],
  },
});
