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

/**
 * Every road, told event by event to be read by a person. What it tells first just as an earlier road does is told there
 * alone: it goes on from where they part.
 */
export function tales(tell: Tell): readonly (readonly [road: string, told: string])[] {
  const earlier: { name: string; begin: string; events: readonly string[] }[] = [];
  return Object.entries(roads).map(([name, road]) => {
    const { input, journal } = road();
    const states = statesOf({ input, journal });
    const told = states.map((after, index) => write(tell(states[index - 1], after, journal[index - 1])));
    const [begin = '', ...events] = told;
    const known = (other: (typeof earlier)[number]) => shared(events, other.events);
    const like = earlier.toSorted((one, other) => known(other) - known(one))[0];
    earlier.push({ name, begin, events });
    if (!like || known(like) < 3) return [name, told.join('\n')];
    const start = like.begin === begin ? 'start as' : `${begin}\nas`;
    return [
      name,
      [`${start} ${like.name}, and so the first ${known(like)} events`, ...events.slice(known(like))].join('\n'),
    ];
  });
}
