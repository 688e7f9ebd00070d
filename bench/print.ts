import type { Figure, Line, Spread } from './line.js';

export interface Report {
  machine: { cpu: string; cores: number; memory: string; system: string; node: string };
  versions: Readonly<Record<string, string>>;
  rounds: number;
  lines: readonly Line[];
}

/** Two or three figures that count; more would promise too much. */
const short = (value: number) => {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return Number.isInteger(value) ? value.toString() : value.toPrecision(value < 1 ? 2 : 3);
};

const spread = ({ median, low, high }: Spread, unit: string) =>
  `${short(median)}${unit}${low === high ? '' : ` (${short(low)}–${short(high)})`}`;

const figure = (given: Figure | undefined) =>
  given ? `${given.name ? `${given.name}: ` : ''}${spread(given, ` ${given.unit}`)}` : '';

const verdict = { true: 'met', false: '**missed**', undefined: '' };

const head = ['row', 'what', 'ours', 'against', 'ratio', 'goal', ''];

function cells({ row, what, ours, against, ratio, goal, met }: Line): readonly string[] {
  return [row, what, figure(ours), figure(against), ratio ? spread(ratio, 'x') : '', goal ?? '', verdict[`${met}`]];
}

/** A Markdown table, in columns for whoever reads it in a terminal. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const printed = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [first = [], ...rest] = rows;
  return [printed(first), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest.map(printed)];
}

/** The report as lines of Markdown. */
export function asText({ machine, versions, rounds, lines }: Report): string {
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${machine.cpu}, ${machine.cores} cores, ${machine.memory}, ${machine.system}, Node ${machine.node}`,
    `${names.join(', ')}; ${rounds} rounds`,
    '',
    ...table([head, ...lines.map(cells)]),
    '',
  ].join('\n');
}
