import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { attempt, processchema, signalsFor, stapStatus, tasksFor } from '../../src/index.js';
import tsupConfig from '../../tsup.config.js';
import { begin, partner, region, standBy } from '../cases.js';
import { type Goal, judged, type Line, spreadOf } from '../line.js';
import { storedOf } from '../stored-step.js';

function line(row: string, what: string, values: readonly number[], unit: string, goal?: Goal): Line {
  const ours = { name: '', unit, ...spreadOf(values) };
  return { row, what, ours, ...judged(ours.median, goal, ` ${unit}`) };
}

const half = standBy.events.slice(0, Math.ceil(standBy.events.length / 2));

/** What is stored of a case half-way, `{ value, context }` as JSON. */
export function recordRow(): readonly Line[] {
  const actor = begin(standBy);
  for (const event of half) actor.send(event);
  const kilobytes = Buffer.byteLength(storedOf(actor.getSnapshot())) / 1000;
  return [line('record', `a stand-by case after ${half.length} events`, [kilobytes], 'kB', { atMost: 4 })];
}

/** Heap in use, once all that nobody holds is gone. */
function heap(): number {
  if (!globalThis.gc) throw new Error('run with node --expose-gc');
  for (let again = 0; again < 3; again += 1) globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** A running case whose events came in as JSON, with the views of both parties read; all that has to stay. */
function live(texts: readonly string[]): readonly unknown[] {
  const actor = begin(standBy);
  for (const text of texts) if (!attempt(actor, JSON.parse(text)).ok) throw new Error(`${text} is refused`);
  const snapshot = actor.getSnapshot();
  const views = [region, partner].flatMap((who) => [tasksFor(snapshot, who), signalsFor(snapshot, who)]);
  return [actor, ...views, stapStatus(snapshot), processchema(snapshot)];
}

/** What one of many running cases holds, half-way and live. */
export function heapRow(rounds: number): readonly Line[] {
  const cases = Math.min(500, rounds * 100);
  const measured = (what: string, events: readonly unknown[]) => {
    const texts = events.map((event) => JSON.stringify(event));
    live(texts);
    const values = Array.from({ length: Math.min(rounds, 5) }, () => {
      const before = heap();
      const held = Array.from({ length: cases }, () => live(texts));
      const after = heap();
      return (after - before) / held.length / 1024;
    });
    return line('heap', `${what}, one of ${cases}, views read`, values, 'KiB', { atMost: 22 });
  };
  return [
    measured(`a stand-by case after ${half.length} events`, half),
    measured('a stand-by case at actief', standBy.events),
  ];
}

/** How long a fresh process takes to import each door, of a build of the code as it is now. */
export async function importRow(rounds: number): Promise<readonly Line[]> {
  const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-'));
  try {
    const [code] = Array.isArray(tsupConfig) ? tsupConfig : [];
    await build({ ...code, config: false, outDir: folder, silent: true });
    return [
      ['.', 'src/index.js'],
      ['./content', 'src/content/index.js'],
    ].map(([door = '', file = '']) => {
      const url = pathToFileURL(join(folder, file)).href;
      const values = Array.from({ length: Math.min(rounds, 15) }, () => importTime(url));
      return line('import', `${door} in a fresh process`, values, 'ms');
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function importTime(url: string): number {
  const script = `import { stopwatch } from ${JSON.stringify(new URL('../stopwatch.ts', import.meta.url).href)};
    const read = stopwatch();
    await import(${JSON.stringify(url)});
    console.log(read().busy);`;
  const { NODE_COMPILE_CACHE: _, NODE_OPTIONS: __, ...env } = process.env;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env }));
}
