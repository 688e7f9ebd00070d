import { defineConfig, type Options } from 'tsup';

/** One entry a door: the key is the file in `dist`, without its extension, that `exports` in package.json points to. */
const doors = {
  'src/index': 'src/index.ts',
  'src/content/index': 'src/content/index.ts',
  'src/testing/index': 'src/testing/index.ts',
  'src/engine/index': 'src/engine/index.ts',
  'src/stores/memory': 'src/stores/memory.ts',
  'src/stores/sqlite/index': 'src/stores/sqlite/index.ts',
  'src/stores/contract/index': 'src/stores/contract/index.ts',
};

const shared: Options = { format: 'esm', target: 'es2022' };

export default defineConfig([
  // A file each, as in the source: a bundler leaves out a file that nobody asks, and what runs when it loads with it.
  { ...shared, entry: ['src/**/*.ts', 'machines/**/*.ts'], bundle: false },
  // The types of each door stand by themselves: those of the content name no package at all.
  ...Object.entries(doors).map(([door, path]) => ({ ...shared, entry: { [door]: path }, dts: { only: true } })),
]);
