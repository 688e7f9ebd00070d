import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import tsupConfig from '../tsup.config.js';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** Every file an `exports` map points to, however deep its conditions go. */
function targets(exports: unknown): string[] {
  if (typeof exports === 'string') return [exports];
  if (typeof exports !== 'object' || exports === null) return [];
  return Object.values(exports).flatMap(targets);
}

test('every door of the package opens on files the build makes: its code, and its types by themselves', () => {
  if (!Array.isArray(tsupConfig)) throw new Error('expected a list of tsup configurations');
  const typed = tsupConfig.flatMap(({ entry = {}, dts }) => (dts ? Object.entries(entry) : []));
  const promised = targets(JSON.parse(read('package.json')).exports).filter((path) => path !== './package.json');

  expect(promised.toSorted()).toEqual(
    typed.flatMap(([door]) => [`./dist/${door}.d.ts`, `./dist/${door}.js`]).toSorted(),
  );
  for (const [door, source] of typed) expect(source).toBe(`${door}.ts`); // the code is built file by file
});

test('the lockfile names versions and checksums, no place to download from', () => {
  const lockfile = read('package-lock.json');

  expect(lockfile).not.toContain('"resolved"');
  // Hosts of "funding" pages are metadata of the packages; a tarball is what npm would fetch.
  expect(lockfile).not.toMatch(/https?:\/\/[^"]*(\.tgz|registry)/);
});
