import { attempt } from '../../src/index.js';
import { begin, type Case, kustwacht, standBy } from '../cases.js';
import { type Contender, type Race, runAll } from '../harness.js';
import type { Line } from '../line.js';
import { storedOf } from '../stored-step.js';

type Actor = ReturnType<typeof begin>;

function playing(played: Case, name: string, play: (actor: Actor) => void): Contender<Actor> {
  return {
    name,
    ready: () => {
      const actor = begin(played);
      return () => {
        play(actor);
        return actor;
      };
    },
    shows: (actor) => storedOf(actor.getSnapshot()),
  };
}

const race = (played: Case): Race => ({
  contenders: [
    playing(played, 'attempt', (actor) => {
      for (const event of played.events) {
        if (!attempt(actor, event).ok) throw new Error(`${event.type} is refused`);
      }
    }),
    playing(played, 'actor.send', (actor) => {
      for (const event of played.events) actor.send(event);
    }),
  ],
  comparisons: [
    {
      row: `attempt/${played.name}`,
      what: 'an event, the actor runs',
      ours: 'attempt',
      against: 'actor.send',
      read: 'cost',
      goal: { atMost: 1.3 },
    },
  ],
  unit: 'µs',
  per: played.events.length,
});

/** An answer beside the event, against the event alone; nobody reads what changed. */
export const attemptRow = (rounds: number): Promise<readonly Line[]> => runAll([standBy, kustwacht].map(race), rounds);
