import { isDeepStrictEqual } from 'node:util';
import { type Goal, judged, type Line, spreadOf } from './line.js';
import { stopwatch } from './stopwatch.js';

/** One of the ways that are held against each other. */
export interface Contender<Result = unknown> {
  name: string;
  /** Lays out what one run needs, and gives that run. Only the run is timed. */
  ready(): () => Result | Promise<Result>;
  /** What of a run's result has to be the same for all; left out for a floor, which does none of the work. */
  shows?(result: Result): unknown;
}

/** Two contenders of a race: how many times the one is the other. Without a goal it is shown, not judged. */
export interface Comparison {
  row: string;
  what: string;
  ours: string;
  against: string;
  /** Which way it is read: `speedup` how many times as fast as the other, `cost` how many times its time. */
  read: 'speedup' | 'cost';
  goal?: Goal;
}

/** Contenders that take turns in one process: A B C, A B C, … */
export interface Race {
  // biome-ignore lint/suspicious/noExplicitAny: what a contender comes to is its own affair
  contenders: readonly Contender<any>[];
  comparisons: readonly Comparison[];
  unit: 'ms' | 'µs';
  /** By how many events a run is divided. */
  per?: number;
  /** Runs a turn, where laying them out takes long; otherwise as many as fill a turn. */
  runs?: number;
}

const warmUpPerRound = 30;
const turn = 15;

/** The lines of these races, one after the other. */
export async function runAll(races: readonly Race[], rounds: number): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const race of races) lines.push(...(await run(race, rounds)));
  return lines;
}

/** @throws {Error} when two contenders do not come to the same. */
export async function run(race: Race, rounds: number): Promise<readonly Line[]> {
  await requireSame(race);
  const runs = await warmUp(race, rounds * warmUpPerRound);
  const times = new Map<string, number[]>(race.contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of race.contenders) {
      const { busy } = await timed(contender, runs.get(contender.name) ?? 1);
      times.get(contender.name)?.push(busy);
    }
  }
  return race.comparisons.map((comparison) => lineOf(race, comparison, times));
}

async function requireSame({ contenders }: Race): Promise<void> {
  const shown: { name: string; result: unknown }[] = [];
  for (const { name, ready, shows } of contenders) {
    if (shows) shown.push({ name, result: shows(await ready()()) });
  }
  const [first, ...rest] = shown;
  if (!first || rest.length === 0) throw new Error('there is nothing to compare');
  for (const { name, result } of rest) {
    if (!isDeepStrictEqual(result, first.result)) throw new Error(`${first.name} and ${name} do not come to the same`);
  }
}

/** Runs all in turn, for this many milliseconds each; answers how many runs fill a turn. */
async function warmUp({ contenders, runs }: Race, milliseconds: number): Promise<ReadonlyMap<string, number>> {
  const spent = new Map<string, number>();
  const least = new Map<string, number>();
  const isCold = ({ name }: Contender) => (spent.get(name) ?? 0) < milliseconds;
  while (contenders.some(isCold)) {
    for (const contender of contenders.filter(isCold)) {
      const { name } = contender;
      const { wall } = await timed(contender, 1);
      spent.set(name, (spent.get(name) ?? 0) + wall);
      least.set(name, Math.min(least.get(name) ?? wall, wall));
    }
  }
  return new Map([...least].map(([name, time]) => [name, runs ?? Math.max(1, Math.ceil(turn / time))]));
}

/** What one run takes, of so many in a row. */
async function timed({ ready }: Contender, runs: number): Promise<{ busy: number; wall: number }> {
  const jobs = Array.from({ length: runs }, ready);
  const read = stopwatch();
  for (const job of jobs) {
    const result = job();
    if (result instanceof Promise) await result;
  }
  const { busy, wall } = read();
  return { busy: busy / runs, wall: wall / runs };
}

/** What a comparison says, given each contender's milliseconds a run, a round each. */
export function lineOf(
  { unit, per = 1 }: Race,
  comparison: Comparison,
  times: ReadonlyMap<string, readonly number[]>,
): Line {
  const { row, what, read, goal } = comparison;
  const [ours, against] = [timesOf(comparison.ours, times), timesOf(comparison.against, times)];
  const scale = (unit === 'µs' ? 1000 : 1) / per;
  const figure = (name: string, values: readonly number[]) => ({
    name,
    unit,
    ...spreadOf(values.map((value) => value * scale)),
  });
  const [one, other] = read === 'cost' ? [ours, against] : [against, ours];
  const ratio = spreadOf(one.map((time, round) => time / (other[round] as number)));
  return {
    row,
    what,
    ours: figure(comparison.ours, ours),
    against: figure(comparison.against, against),
    ratio,
    ...judged(ratio.median, goal, 'x'),
  };
}

function timesOf(name: string, times: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const found = times.get(name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
}
