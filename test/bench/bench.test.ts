import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../bench/print.js';

const kustwacht: { gebeurtenissen: unknown[] } = JSON.parse(
  readFileSync(new URL('../../examples/kustwacht.json', import.meta.url), 'utf8'),
);
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const bench = (...args: readonly string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const command = ['--expose-gc', '--import', 'tsx', 'bench/main.ts', ...args];
    execFile(process.execPath, command, { cwd: root, maxBuffer: 2 ** 24 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err }),
    );
  });

const events = { 'stand-by': 31, kustwacht: kustwacht.gebeurtenissen.length };
/** The first event of a case, its last, and two in between. */
const points = Object.entries(events).flatMap(([name, last]) =>
  [0, 1, 2, 3].map((third) => `stored/${name}/${1 + Math.round(((last - 1) * third) / 3)}`),
);

describe('a short run', { timeout: 120_000 }, () => {
  test('what is compared comes to the same, and every row is there with its figures and goal', async () => {
    const { code, out, err } = await bench('--rounds', '1', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { machine, versions, rounds, lines }: Report = JSON.parse(out);

    const names = (given: Report['lines']) => [...new Set(given.map(({ row }) => row))];
    const cases = ['attempt/stand-by', 'attempt/kustwacht'];
    const compared = ['case', ...points, ...cases, 'growth/read', 'growth/live'];
    expect(names(lines)).toEqual(
      ['case', ...points, 'stored/floor', ...cases].concat('growth/read', 'growth/live', 'record', 'heap', 'import'),
    );
    expect(names(lines.filter(({ against, ratio }) => against && ratio))).toEqual(compared);
    expect(names(lines.filter(({ goal, met }) => goal === undefined || met === undefined))).toEqual([
      ...points, // against the floor, which is judged for all points together
      'import',
    ]);
    const measured = lines
      .filter(({ row }) => row !== 'stored/floor')
      .flatMap(({ ours, against = ours }) => [ours, against]);
    expect(measured.filter(({ median, low, high }) => !(median > 0 && low <= median && median <= high))).toEqual([]);

    expect(Object.values(machine).filter((fact) => !fact)).toEqual([]);
    expect(Object.keys(versions)).toEqual(['netcentrisch-stappenplan', 'xstate', 'bpmn-engine']);
    expect(rounds).toBe(1);
  });

  test('one row can be asked for, and is printed as a table for the page', async () => {
    const { out } = await bench('--rounds', '1', '--only', 'record');
    const rows = out.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatch(
      /^\| record +\| a stand-by case after 16 events +\| \d\.\d+ kB +\|.*\| ≤ 4 kB +\| (met|\*\*missed\*\*) +\|$/,
    );
  });

  test('a row that is not there, or no number of rounds, is told', async () => {
    for (const wrong of [
      ['--only', 'recrod'],
      ['--rounds', '0'],
    ]) {
      const { code, err } = await bench(...wrong);
      expect([code, err]).toEqual([2, expect.stringContaining('case, stored, attempt, growth, record, heap, import')]);
    }
  });
});
