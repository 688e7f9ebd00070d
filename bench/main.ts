// npm run bench -- [--json] [--only case|stored|attempt|growth|record|heap|import] [--rounds 30]
import { readFileSync } from 'node:fs';
import { arch, cpus, release, totalmem, type } from 'node:os';
import { parseArgs } from 'node:util';
import type { Line } from './line.js';
import { asText, type Report } from './print.js';
import { attemptRow } from './rows/attempt.js';
import { caseRow } from './rows/case.js';
import { growthRow } from './rows/growth.js';
import { heapRow, importRow, recordRow } from './rows/sizes.js';
import { storedRow } from './rows/stored.js';

const rows: Readonly<Record<string, (rounds: number) => readonly Line[] | Promise<readonly Line[]>>> = {
  case: caseRow,
  stored: storedRow,
  attempt: attemptRow,
  growth: growthRow,
  record: recordRow,
  heap: heapRow,
  import: importRow,
};

const versionIn = (folder: string): string =>
  JSON.parse(readFileSync(new URL(`../${folder}package.json`, import.meta.url), 'utf8')).version;

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, only: { type: 'string' }, rounds: { type: 'string', default: '30' } },
});
const rounds = Number(values.rounds);
const chosen = Object.keys(rows).filter((row) => values.only === undefined || values.only === row);
if (chosen.length === 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(`--only is one of ${Object.keys(rows).join(', ')}; --rounds is a number from 1`);
  process.exit(2);
}

const lines: Line[] = [];
for (const row of chosen) lines.push(...((await rows[row]?.(rounds)) ?? []));

const report: Report = {
  machine: {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release()} ${arch()}`,
    node: process.versions.node,
  },
  versions: {
    'netcentrisch-stappenplan': versionIn(''),
    xstate: versionIn('node_modules/xstate/'),
    'bpmn-engine': versionIn('node_modules/bpmn-engine/'),
  },
  rounds,
  lines,
};
console.log(values.json ? JSON.stringify(report, null, 2) : asText(report));
