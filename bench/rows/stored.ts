import { createActor } from 'xstate';
import { type SamenwerkingEvent, stappenplanMachine } from '../../src/index.js';
import { begin, type Case, kustwacht, standBy } from '../cases.js';
import { type Race, runAll } from '../harness.js';
import { judged, type Line } from '../line.js';
import { storedOf, storedStep } from '../stored-step.js';

/** A case as it is stored just before an event. */
interface Point {
  name: string;
  start: Case['start'];
  event: SamenwerkingEvent;
  /** Our record: `{ value, context }`. */
  record: string;
  /** XState's own. */
  persisted: string;
}

/** The first event of a case, those at a third and two thirds, and the last. */
function pointsOf(played: Case): readonly Point[] {
  const last = played.events.length - 1;
  const chosen = [0, Math.round(last / 3), Math.round((last * 2) / 3), last];
  const actor = begin(played);
  return played.events.flatMap((event, index) => {
    const name = `${played.name}/${index + 1}`;
    const record = storedOf(actor.getSnapshot());
    const persisted = JSON.stringify(actor.getPersistedSnapshot());
    actor.send(event);
    return chosen.includes(index) ? [{ name, start: played.start, event, record, persisted }] : [];
  });
}

/** The pattern of XState's documentation: an actor of the stored snapshot, one event, the snapshot to store. */
function byActor({ persisted, event, start }: Point): string {
  const actor = createActor(stappenplanMachine, { snapshot: JSON.parse(persisted), input: start }).start();
  actor.send(event);
  return JSON.stringify(actor.getPersistedSnapshot());
}

const [ours, pattern, floor] = ['judge and step', "XState's createActor({ snapshot })", 'parse and stringify'] as const;

const facts = (text: string) => {
  const { value, context } = JSON.parse(text);
  return { value, context };
};

function race(point: Point): Race {
  const { name, record, event } = point;
  const kilobytes = (Buffer.byteLength(record) / 1000).toFixed(1);
  const comparison = { row: `stored/${name}`, what: `${event.type}, ${kilobytes} kB`, ours };
  return {
    contenders: [
      { name: ours, ready: () => () => storedStep(record, event), shows: facts },
      { name: pattern, ready: () => () => byActor(point), shows: facts },
      { name: floor, ready: () => () => JSON.stringify(JSON.parse(record)) },
    ],
    comparisons: [
      { ...comparison, against: pattern, read: 'speedup', goal: { atLeast: 1.6 } },
      { ...comparison, against: floor, read: 'cost' },
    ],
    unit: 'µs',
  };
}

const farthest = 3;

/** At how many points it takes at most three times the floor: one may be farther, where the record is small. */
function nearFloor(lines: readonly Line[]): Line {
  const times = lines.filter(({ against }) => against?.name === floor).map(({ ratio }) => ratio?.median ?? Infinity);
  const count = times.filter((cost) => cost <= farthest).length;
  const unit = `of ${times.length}`;
  return {
    row: 'stored/floor',
    what: `points at most ${farthest}x the floor`,
    ours: { name: ours, unit, median: count, low: count, high: count },
    ...judged(count, { atLeast: times.length - 1 }, ` ${unit}`),
  };
}

/** Stored JSON, one event, stored JSON, at four points of each case. */
export async function storedRow(rounds: number): Promise<readonly Line[]> {
  const lines = await runAll([...pointsOf(standBy), ...pointsOf(kustwacht)].map(race), rounds);
  return [...lines, nearFloor(lines)];
}
