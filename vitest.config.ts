import { defineConfig } from 'vitest/config';
import { CountReporter } from './scripts/count-reporter.js';

export default defineConfig({
  resolve: { tsconfigPaths: true }, // the examples import the package by its name
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    typecheck: { include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    testTimeout: 20_000,
    hookTimeout: 20_000,
    teardownTimeout: 20_000,
    reporters: ['default', new CountReporter()],
  },
});
