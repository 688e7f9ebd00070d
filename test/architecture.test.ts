import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { faseIds, profielIds, rolIds, stapIds } from '../src/domain/ids.js';

const floor = 'src/procedure';
const cases = ['machines', 'src/content', 'src/domain', floor];

// docs/design.md: which room may import from which, besides itself, those that are still to be built among them. The longest
// matching room counts; `files` names single files where no more is allowed.
const mayImport: Record<string, { rooms: readonly string[]; files?: readonly string[] }> = {
  [floor]: { rooms: [] },
  'src/domain': { rooms: [floor] },
  'src/content': { rooms: ['src/domain', floor] },
  machines: { rooms: ['src/content', 'src/domain', floor] },
  'src/engine': { rooms: [floor] },
  'src/stores': { rooms: [floor], files: ['src/engine/store.ts'] }, // the port's types only
  'src/restate': { rooms: ['src/engine', floor] },
  'src/bpmn': { rooms: [floor] },
  'src/inspector': { rooms: [] }, // for any XState app: nothing of ours
  'src/testing': { rooms: cases, files: ['src/index.ts'] }, // it uses a case as an application does
  'src/calendar': { rooms: cases },
  src: {
    rooms: [
      ...cases,
      'src/engine',
      'src/stores',
      'src/restate',
      'src/bpmn',
      'src/inspector',
      'src/testing',
      'src/calendar',
    ],
  }, // the front door
};

// Only these rooms are held to a list of packages; the others answer to package.json and knip.
const packagesOf: Record<string, { any: readonly string[]; types: readonly string[] }> = {
  [floor]: { any: ['zod', 'zod/v4/locales/en.js', 'zod/v4/locales/nl.js'], types: ['xstate'] },
  'src/domain': { any: ['zod'], types: [] },
  'src/content': { any: [], types: [] },
};

/** The rooms that run any procedure: no word of this one stands in them. */
const anyProcedure = [floor, 'src/engine', 'src/stores', 'src/bpmn', 'src/inspector'];
const ownWords: readonly string[] = [...rolIds, ...stapIds, ...faseIds, ...profielIds];

type Files = Record<string, string>;

const imports = (source: string) => ts.preProcessFile(source, true, true).importedFiles.map((file) => file.fileName);
const atRuntime = (source: string) =>
  imports(
    ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext } })
      .outputText,
  );

const target = (from: string, specifier: string) => posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
const isInternal = (specifier: string) => specifier.startsWith('.');
const roomOf = (path: string) => {
  const rooms = Object.keys(mayImport).filter((room) => path.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? posix.dirname(path);
};

function wrongArrows(files: Files): string[] {
  return Object.entries(files).flatMap(([path, source]) => {
    const { rooms, files: single = [] } = mayImport[roomOf(path)] ?? { rooms: [] };
    const allowed = [roomOf(path), ...rooms];
    const targets = imports(source)
      .filter(isInternal)
      .map((specifier) => target(path, specifier));
    return targets
      .filter((to) => !allowed.includes(roomOf(to)) && !single.includes(to))
      .map((to) => `${path} -> ${to}`);
  });
}

function wrongPackages(files: Files): string[] {
  return Object.entries(files).flatMap(([path, source]) => {
    const allowed = packagesOf[roomOf(path)];
    if (!allowed) return [];
    const foreign = (all: string[], but: readonly string[]) =>
      all.filter((name) => !isInternal(name) && !but.includes(name));
    const wrong = [
      ...foreign(imports(source), [...allowed.any, ...allowed.types]),
      ...foreign(atRuntime(source), allowed.any),
    ];
    return [...new Set(wrong)].map((name) => `${path} -> ${name}`);
  });
}

/** Packages that are loaded when `door` is. */
function packagesBehind(files: Files, door: string, seen = new Set<string>()): string[] {
  if (seen.has(door)) return [];
  seen.add(door);
  return atRuntime(files[door] ?? '').flatMap((specifier) =>
    isInternal(specifier) ? packagesBehind(files, target(door, specifier), seen) : [`${door} -> ${specifier}`],
  );
}

/** Ids of roles, steps, phases and profiles of the stappenplan, as whole words, in rooms that know no procedure. */
function foreignWords(files: Files): string[] {
  return Object.entries(files).flatMap(([path, source]) =>
    anyProcedure.includes(roomOf(path))
      ? ownWords
          .filter((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i').test(source))
          .map((word) => `${path}: ${word}`)
      : [],
  );
}

function circles(files: Files): string[] {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' -> ')];
    if (done.has(path)) return [];
    const next = imports(files[path] ?? '')
      .filter(isInternal)
      .map((specifier) => target(path, specifier));
    const found = next.flatMap((to) => visit(to, [...trail, path]));
    done.add(path);
    return found;
  };
  return Object.keys(files).flatMap((path) => visit(path, []));
}

function reExportsOutsideADoor(files: Files): string[] {
  const isDoor = (path: string) => posix.basename(path) === 'index.ts';
  const reExports = (path: string, source: string) =>
    ts
      .createSourceFile(path, source, ts.ScriptTarget.ESNext)
      .statements.some((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined);
  return Object.entries(files).flatMap(([path, source]) => (!isDoor(path) && reExports(path, source) ? [path] : []));
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const files: Files = Object.fromEntries(
  ['src', 'machines']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

describe('the arrows point down', () => {
  test('every room imports only from the rooms below it', () => {
    expect(Object.keys(files)).toContain('src/domain/ids.ts');
    expect(wrongArrows(files)).toEqual([]);
  });

  test('the rooms that run any procedure say no word of this one', () => {
    expect(foreignWords(files)).toEqual([]);
  });

  test('the floor knows no package but zod (and types of xstate), the domain zod, the content none at all', () => {
    expect(wrongPackages(files)).toEqual([]);
  });

  test('the content loads without any package, so that a static page can use it', () => {
    expect(Object.keys(files)).toContain('src/content/index.ts');
    expect(packagesBehind(files, 'src/content/index.ts')).toEqual([]);
  });

  test('there are no import circles', () => {
    expect(circles(files)).toEqual([]);
  });

  test('only an index.ts passes on what another file defines', () => {
    expect(reExportsOutsideADoor(files)).toEqual([]);
  });
});

describe('a wrong import is noticed', () => {
  test.each([
    ['content that looks up to the engine', { 'src/content/x.ts': "import { a } from '../engine/a.js'" }],
    ['an engine that knows the stappenplan', { 'src/engine/x.ts': "import type { A } from '../content/a.js'" }],
    ['an engine that knows the machines', { 'src/engine/x.ts': "import { a } from '../../machines/a.js'" }],
    ['a machine that knows the engine', { 'machines/conditions/x.ts': "import { a } from '../../src/engine/a.js'" }],
    ['a domain that looks up', { 'src/domain/x.ts': "export type { A } from '../content/a.js'" }],
    ['a machine that enters by the front door', { 'machines/x.ts': "import { a } from '../src/index.js'" }],
    ['an arrow hidden in a dynamic import', { 'src/stores/x.ts': "const a = await import('../engine/a.js')" }],
    ['a floor that stands on something', { 'src/procedure/x.ts': "import type { A } from '../domain/a.js'" }],
    ['an inspector that knows a procedure', { 'src/inspector/x.ts': "import type { A } from '../procedure/a.js'" }],
    ['a drawing that runs the engine', { 'src/bpmn/x.ts': "import { a } from '../engine/a.js'" }],
  ])('%s', (_, planted: Files) => {
    expect(wrongArrows(planted)).toHaveLength(1);
  });

  test.each([
    ['a package in the content, if only for its types', { 'src/content/x.ts': "import type { A } from 'zod'" }],
    [
      'xstate at runtime on the floor',
      { 'src/procedure/x.ts': "import { setup } from 'xstate'; export const a = setup" },
    ],
    [
      'a Node module in the domain',
      { 'src/domain/x.ts': "import { readFileSync } from 'node:fs'; export const a = readFileSync" },
    ],
  ])('%s', (_, planted: Files) => {
    expect(wrongPackages(planted)).toHaveLength(1);
  });

  test('types of xstate are welcome on the floor', () => {
    expect(wrongPackages({ 'src/procedure/x.ts': "import type { AnyStateMachine } from 'xstate'" })).toEqual([]);
  });

  test('a package that comes in behind the content', () => {
    const planted = {
      'src/content/index.ts': "export { a } from '../domain/a.js'",
      'src/domain/a.ts': "import { z } from 'zod'; export const a = z.string()",
    };
    expect(packagesBehind(planted, 'src/content/index.ts')).toEqual(['src/domain/a.ts -> zod']);
  });

  test.each(['kern', 'Regiegroep', "'go-live'", 'veiligheidsregio'])('a word of the stappenplan: %s', (word) => {
    expect(foreignWords({ 'src/engine/x.ts': `const a = ${word}` })).toHaveLength(1);
  });

  test.each(['klok', 'kernel', 'no-go-live-yet'])('which this is not: %s', (word) => {
    expect(foreignWords({ 'src/engine/x.ts': `const a = ${word}` })).toEqual([]);
  });

  test('the port of the engine is there for stores, and nothing else of it', () => {
    expect(wrongArrows({ 'src/stores/x.ts': "import type { Store } from '../engine/store.js'" })).toEqual([]);
  });

  test('a circle of three', () => {
    const planted = { 'a.ts': "import './b.js'", 'b.ts': "import './c.js'", 'c.ts': "import './a.js'" };
    expect(circles(planted)).toEqual(['a.ts -> b.ts -> c.ts -> a.ts']);
  });

  test('a file that passes on its neighbour', () => {
    expect(
      reExportsOutsideADoor({
        'src/engine/x.ts': "export * from './y.js'",
        'src/engine/index.ts': "export * from './y.js'",
      }),
    ).toEqual(['src/engine/x.ts']);
  });
});
