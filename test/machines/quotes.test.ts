import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bevoegd } from '../../machines/conditions/bevoegd.js';
import { phaseGates } from '../../machines/conditions/gates.js';
import { conditionsPerEvent } from '../../machines/conditions/per-event.js';
import { signalRules } from '../../machines/work/signals.js';
import { openWork, sourceOf, taskId } from '../../machines/work/work.js';
import type { AnyCondition } from '../../src/procedure/condition.js';
import type { Source } from '../../src/procedure/text.js';
import { roads, statesOf } from '../support/roads.js';
import { linesOf, locate, rangeOf } from '../support/seed.js';

const root = fileURLToPath(new URL('../../machines', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, code: readFileSync(`${root}/${name}`, 'utf8') }));

/** What is wrong with a source; `undefined` when the quotation stands to the letter on exactly its lines. */
function fault(where: string, { lines, quote }: Source): string | undefined {
  const place = locate(quote, lines);
  if (!place) return `${where}: lines ${lines} do not read "${quote}" but "${linesOf(lines)}"`;
  const { first, last } = rangeOf(lines);
  if (place.firstLine !== first || place.lastLine !== last)
    return `${where}: stands on ${place.firstLine}-${place.lastLine}, not on ${lines}`;
  return undefined;
}

const faults = (sources: readonly (readonly [where: string, source: Source])[]) => [
  ...new Set(sources.flatMap(([where, source]) => fault(where, source) ?? [])),
];

describe('what a rule rests on stands in the text', () => {
  test('every condition of every event and every phase gate', () => {
    const named: [string, readonly AnyCondition[]][] = [
      ['bevoegd', [bevoegd]],
      ...Object.entries(conditionsPerEvent),
      ...phaseGates.map(({ id, enter, leave }): [string, readonly AnyCondition[]] => [id, [...enter, ...leave]]),
    ];
    const sources = named.flatMap(([name, all]) => all.map(({ source }) => [name, source] as const));
    expect(sources.length).toBeGreaterThan(100);
    expect(faults(sources)).toEqual([]);
  });

  test('the sentence of every task, in every state of the scenarios', () => {
    const sources = Object.values(roads).flatMap((road) =>
      statesOf(road()).flatMap(({ context }) =>
        openWork(context).map((work) => [taskId(work), sourceOf(work)] as const),
      ),
    );
    expect(new Set(sources.map(([, { lines }]) => lines)).size).toBeGreaterThan(30);
    expect(faults(sources)).toEqual([]);
  });

  test('every signal', () => {
    expect(faults(signalRules.map(({ code, source }) => [code, source] as const))).toEqual([]);
  });

  test('every source written anywhere in the machines, reached by a scenario or not', () => {
    const written = /lines:\s*'([^']+)',\s*quote:\s*'((?:[^'\\]|\\.)*)'/g;
    const sources = files.flatMap(({ name, code }) =>
      [...code.matchAll(written)].map(([, lines = '', quote = '']) => [name, { lines, quote }] as const),
    );
    const literal = files.flatMap(({ code }) => code.match(/quote:\s*['"`]/g) ?? []);
    expect(sources).toHaveLength(literal.length);
    expect(faults(sources)).toEqual([]);
  });
});

const phases = ['verkenningsfase.ts', 'uitwerkingsfase.ts', 'uitvoeringsfase.ts'];

/** The quotations in the comments of a file; an ellipsis at either end is not part of the words. */
function quotations(code: string): string[] {
  const comments = code.match(/\/\/.*|\/\*[\s\S]*?\*\//g) ?? [];
  return comments
    .flatMap((comment) => [...comment.matchAll(/"([^"]*)"/g)].map(([, words = '']) => words))
    .map((words) => words.replace(/^…\s*|\s*…$/g, ''));
}

describe('the charts quote the text', () => {
  test.each(phases)('every quotation in the comments of %s', (name) => {
    const code = files.find((file) => file.name === name)?.code ?? '';
    expect(quotations(code).length).toBeGreaterThanOrEqual(4);
    expect(quotations(code).filter((words) => !locate(words, '1-971'))).toEqual([]);
  });

  test('each step opens with a quotation from its own step', () => {
    const opened = phases.flatMap((name) => {
      const code = files.find((file) => file.name === name)?.code ?? '';
      return [...code.matchAll(/\/\/ Stap (\d+)\. "([^"]*)"[^"\n]*\n\s*'?([a-z-]+)'?: /g)];
    });
    const printed = [101, 131, 170, 182, 194, 270, 387, 441, 459, 467, 488, 494, 504, 516, 524];
    const wrong = opened.filter(([, nr, words = '']) => {
      const [first, next] = [printed[Number(nr) - 1], printed[Number(nr)]] as [number, number];
      return !locate(words.replace(/^…\s*|\s*…$/g, ''), `${first}-${next - 1}`);
    });
    expect(opened.map(([, nr]) => Number(nr))).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
    expect(wrong.map(([line]) => line)).toEqual([]);
  });

  test('a comment that drifts from the text is noticed', () => {
    expect(quotations('// Stap 9. "Neem als het plan klaar is contact op"')).toHaveLength(1);
    expect(locate('Neem als het plan klaar is contact op', '1-971')).toBeUndefined();
  });
});
