import type { Execution } from 'bpmn-engine';
import { attempt, type SamenwerkingEvent, tasksFor } from '../../src/index.js';
import { doneIn, play, processOf } from '../bpmn.js';
import { begin, standBy } from '../cases.js';
import { type Contender, run } from '../harness.js';
import type { Line } from '../line.js';

/** One for each event of the case, named after it and numbered. */
const tasks = standBy.events.map(({ type }, index) => `${type}-${index + 1}`);

type Actor = ReturnType<typeof begin>;

interface Played {
  actor: Actor;
  done: readonly string[];
}

/** Plays the whole case; `ready` gives what happens after each event of one run. */
function ours(name: string, ready: () => (actor: Actor, event: SamenwerkingEvent) => void): Contender<Played> {
  return {
    name,
    ready: () => {
      const afterEach = ready();
      return () => {
        const actor = begin(standBy);
        const done: string[] = [];
        for (const [index, event] of standBy.events.entries()) {
          if (attempt(actor, event).ok) done.push(tasks[index] as string);
          afterEach(actor, event);
        }
        return { actor, done };
      };
    },
    shows: ({ actor, done }) => {
      if (!actor.getSnapshot().matches({ uitvoering: 'actief' })) throw new Error('the case did not come to actief');
      return done;
    },
  };
}

/** The tasks of whoever spoke are read after each event, and each event is kept as JSON. */
const whole = ours('with tasks and journal', () => {
  const journal: string[] = [];
  return (actor, event) => {
    journal.push(JSON.stringify(event));
    tasksFor(actor.getSnapshot(), event.by);
  };
});

const alone = ours('attempt alone', () => () => {});

/** The whole case, against as many user tasks in a row: no roles, no checks, no list of tasks, no journal, one order. */
export async function caseRow(rounds: number): Promise<readonly Line[]> {
  const sourceContext = await processOf(tasks);
  const bpmn: Contender<Execution> = {
    name: `bpmn-engine, ${tasks.length} tasks in a row`,
    ready: () => () => play(sourceContext, tasks),
    shows: (execution) => doneIn(execution, tasks),
  };
  const comparison = { row: 'case', what: 'stand-by to actief', against: bpmn.name, read: 'speedup' } as const;
  return run(
    {
      contenders: [whole, alone, bpmn],
      comparisons: [
        { ...comparison, ours: whole.name, goal: { atLeast: 10 } },
        { ...comparison, ours: alone.name, goal: { atLeast: 16 } },
      ],
      unit: 'ms',
    },
    rounds,
  );
}
