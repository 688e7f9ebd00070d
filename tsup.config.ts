import { defineConfig, type Options } from 'tsup';

/** One entry a door: the key is the file in `dist` that `exports` in package.json points to. */
const doors = { index: 'src/index.ts', content: 'src/content/index.ts' };

const shared: Options = { format: 'esm', target: 'es2022', external: ['xstate', 'zod', 'immer'] };

export default defineConfig([
  { ...shared, entry: doors, splitting: true },
  // The types of each door stand by themselves: those of the content name no package at all.
  ...Object.entries(doors).map(([door, path]) => ({ ...shared, entry: { [door]: path }, dts: { only: true } })),
]);
