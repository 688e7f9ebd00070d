import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blockerCodes } from '../../../src/domain/blockers.js';
import { stappenplan } from '../../../src/index.js';
import type { AnyCondition } from '../../../src/procedure/condition.js';

const folder = new URL('../../../machines/conditions/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

const isCondition = (value: unknown): value is AnyCondition =>
  typeof value === 'object' && value !== null && 'blockers' in value && 'source' in value;

/** Every condition that a file exports, beside the name it exports it under. */
const exported: { as: string; condition: AnyCondition }[] = [];
/** What is written under each name at the top of a file, without comments and without the codes it declares. */
const written = new Map<string, string>();

for (const file of files) {
  const all: Record<string, unknown> = await import(new URL(file, folder).href);
  for (const [as, condition] of Object.entries(all)) if (isCondition(condition)) exported.push({ as, condition });
  const code = readFileSync(new URL(file, folder), 'utf8').replace(/\/\*\*.*\*\/|\/\/.*$|codes: \[[^\]]*\]/gm, '');
  for (const piece of code.split(/^(?=export |const |function )/m)) {
    const name = /^(?:export )?(?:const|function) (\w+)/.exec(piece)?.[1];
    if (name) written.set(name, piece);
  }
}

/** The names written under a name, and under those, as far as this folder goes. */
function behind(name: string, seen = new Set([name])): ReadonlySet<string> {
  for (const word of written.get(name)?.match(/\w+/g) ?? []) {
    if (seen.has(word) || !written.has(word)) continue;
    seen.add(word);
    behind(word, seen);
  }
  return seen;
}

const codesWritten = (name: string) => {
  const text = [...behind(name)].map((known) => written.get(known)).join('\n');
  return blockerCodes.filter((code) => text.includes(`'${code}'`));
};

const gates = stappenplan.phases.flatMap(({ enter, leave }) => [...enter, ...leave]);
const asked: readonly AnyCondition[] = [
  stappenplan.authority,
  ...Object.values(stappenplan.conditions).flat(),
  ...gates,
];

describe('a condition says what it is', () => {
  test('by the name it is exported under, which no other has', () => {
    expect(exported.length).toBeGreaterThan(80);
    expect(exported.filter(({ as, condition }) => as !== condition.name).map(({ as }) => as)).toEqual([]);
    expect(new Set(exported.map(({ as }) => as)).size).toBe(exported.length);
  });

  test.each(exported)('$as gives the codes it declares, and no other', ({ as, condition }) => {
    expect(condition.codes.length).toBeGreaterThan(0);
    expect([...condition.codes].sort()).toEqual(codesWritten(as).sort());
  });

  test('every condition is asked somewhere, and nothing is asked that is not one of them', () => {
    const names = new Set(asked.map(({ name }) => name));
    expect([...names].sort()).toEqual(exported.map(({ as }) => as).sort());
  });

  test('a gate that narrows when a condition counts leaves its name, codes and quotation as they are', () => {
    const differing = gates.filter(({ name, codes, source, interpretation }) => {
      const own = exported.find(({ as }) => as === name)?.condition;
      return own?.codes !== codes || own.source !== source || own.interpretation !== interpretation;
    });
    expect(differing.map(({ name }) => name)).toEqual([]);
    expect(gates.some((gate) => !exported.some(({ condition }) => condition === gate))).toBe(true);
  });
});
