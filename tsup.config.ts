import { defineConfig } from 'tsup';

/** One entry a door: the key is the file in `dist` that `exports` in package.json points to. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    content: 'src/content/index.ts',
  },
  format: 'esm',
  target: 'node22',
  dts: true,
  splitting: true,
  clean: true,
  external: ['xstate', 'zod', 'immer'],
});
