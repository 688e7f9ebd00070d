import fc from 'fast-check';
import { createActor } from 'xstate';
import {
  attempt,
  type Outcome,
  type Samenwerking,
  type SamenwerkingSnapshot,
  type StartInput,
  stappenplanMachine,
} from '../../src/index.js';
import { eventOf, type Move, moveArbitrary, startArbitrary } from '../support/moves.js';
import seeds from './seeds.json' with { type: 'json' };

/** One event of a walk, with what was before and after it. */
export interface Step {
  before: SamenwerkingSnapshot;
  after: SamenwerkingSnapshot;
  event: ReturnType<typeof eventOf>;
  outcome: Outcome;
  facts: Samenwerking;
}

/** Walks that failed once. */
const known: readonly { claim: string; seed: number; path: string }[] = seeds;

export const faseOf = ({ value }: { value: unknown }): string =>
  typeof value === 'string' ? value : (Object.keys(value as object)[0] as string);

/** How many events each property walks through; `EVENTS=200000 npm test` for more. */
const eventsPerProperty = Number(process.env.EVENTS ?? 10_000);
const lengthOfWalk = 100;

function walk(input: StartInput, moves: readonly Move[], visit: (step: Step) => void): number {
  const actor = createActor(stappenplanMachine, { input }).start();
  let events = 0;
  for (const move of moves) {
    const before: SamenwerkingSnapshot = actor.getSnapshot();
    const event = eventOf(before, move, new Date(Date.UTC(2026, 1, 1, 12, events)).toISOString());
    const outcome = attempt(actor, event);
    const after: SamenwerkingSnapshot = actor.getSnapshot();
    visit({ before, after, event, outcome, facts: after.context });
    events += 1;
    // One refused event after the end is enough.
    if (before.status !== 'active') break;
  }
  return events;
}

/**
 * Holds something against every step of many random walks, hostile roles and refused events among them.
 * A failing walk is printed with its seed; put seed and path in seeds.json and it is walked first ever after.
 */
export function everyStep(claim: string, visit: (step: Step) => void): number {
  let events = 0;
  const property = fc.property(
    startArbitrary,
    fc.array(moveArbitrary, { minLength: lengthOfWalk / 2, maxLength: lengthOfWalk }),
    (input, moves) => {
      events += walk(input, moves, visit);
    },
  );
  for (const { seed, path } of known.filter((failure) => failure.claim === claim)) fc.assert(property, { seed, path });
  while (events < eventsPerProperty) fc.assert(property, { numRuns: 50 });
  return events;
}
