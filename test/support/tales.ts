import type { SamenwerkingEvent, SamenwerkingSnapshot } from '../../src/index.js';
import { roads, statesOf } from './roads.js';

/** One event of a road, or its start: what it is called, and what it brings about, a line each. */
type Told = readonly [head: string, lines: readonly string[]];
type Tell = (
  before: SamenwerkingSnapshot | undefined,
  after: SamenwerkingSnapshot,
  event: SamenwerkingEvent | undefined,
) => Told;

const write = ([head, lines]: Told): string =>
  lines.length === 1 ? `${head}: ${lines}` : [head, ...lines.map((line) => `  ${line}`)].join('\n');

/** How many they have in common before they part. */
function shared(one: readonly string[], other: readonly string[]): number {
  const parts = one.findIndex((event, index) => event !== other[index]);
  return parts < 0 ? one.length : parts;
}

/** The road that begins as this one does, for as long as it does. */
const beginsAs: Readonly<Record<string, string>> = {
  koppel: 'eenRegio',
  afronden: 'eenRegio',
  geenAkkoord: 'eenRegio',
  beeindigd: 'eenRegio',
  bijstellen: 'eenRegio',
  herzien: 'geenAkkoord',
  verbeterpunten: 'geenAkkoord',
};

function eventsOf(name: string, tell: Tell): readonly string[] {
  const { input, journal } = (roads[name] as (typeof roads)[string])();
  const states = statesOf({ input, journal });
  return states.map((after, index) => write(tell(states[index - 1], after, journal[index - 1])));
}

/** A road, told event by event to be read by a person; what is told of another road already, from where they part. */
export function tale(name: string, tell: Tell): string {
  const [begin = '', ...events] = eventsOf(name, tell);
  const other = beginsAs[name];
  const [otherBegin, ...known] = other ? eventsOf(other, tell) : [];
  const count = shared(events, known);
  if (count < 3) return [begin, ...events].join('\n');
  const start = otherBegin === begin ? 'start as' : `${begin}\nas`;
  return [`${start} ${other}, and so the first ${count} events`, ...events.slice(count)].join('\n');
}
