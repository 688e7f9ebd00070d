import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'platform-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The oldest browsers README names. */
const browsers = ['chrome94', 'edge94', 'firefox93', 'safari16.4'];

/** What came after ES2022, or is of the web and not of the language. */
const tooNew = {
  globalThis: ['structuredClone', 'Temporal', 'navigator'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  'Array.prototype': ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  Array: ['fromAsync'],
  Promise: ['withResolvers', 'try'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
    'symmetricDifference',
  ],
};

const program = `
for (const [owner, names] of Object.entries(${JSON.stringify(tooNew)})) {
  const target = owner.split('.').reduce((at, key) => at[key], globalThis);
  for (const name of names) delete target[name];
}
if (typeof structuredClone !== 'undefined' || ''.isWellFormed || Map.groupBy) throw new Error('they are still there');
const { run } = await import('./case.mjs');
console.log(run());
`;

/** A case from beginning to actief, with every view and a refusal. */
const caseOfThePackage = `
import { createActor } from 'xstate';
import * as lib from './src/index.ts';
import casus from './examples/ad-hoc.json' with { type: 'json' };
export function run() {
  const actor = createActor(lib.stappenplanMachine, { input: casus.start }).start();
  for (const { event } of casus.gebeurtenissen) {
    const outcome = lib.attempt(actor, event);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.blockers));
    outcome.changes;
    const who = { rol: 'veiligheidsregio', organisatie: actor.getSnapshot().context.veiligheidsregio };
    for (const view of [lib.tasksFor, lib.signalsFor, lib.stapStatus, lib.processchema, lib.progress, lib.checklistStatus, lib.viewFor])
      view(actor.getSnapshot(), who);
  }
  const no = lib.attempt(actor, { type: 'incident.gemeld', by: { rol: 'x' }, at: '\\ud800', id: '\\ud800' });
  return JSON.stringify([actor.getSnapshot().value, no.ok, no.blockers.length]);
}
`;

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    stdin: { contents: caseOfThePackage, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: browsers,
    outfile: join(folder, 'case.mjs'),
  });
  writeFileSync(join(folder, 'program.mjs'), program);
});

describe('the oldest platform README names', () => {
  test('README names these browsers', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(readme).toContain('Chrome and Edge 94, Firefox 93, Safari 16.4');
  });

  test('without any function that came after ES2022 a whole case runs, refusals and views with it', () => {
    const out = execFileSync(process.execPath, [join(folder, 'program.mjs')], { encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual([{ uitvoering: expect.anything() }, false, expect.any(Number)]);
  });
});
