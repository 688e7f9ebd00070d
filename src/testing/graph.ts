import type { SnapshotFrom } from 'xstate';
import type { SamenwerkingSnapshot, StappenplanMachine } from '../../machines/types.js';
import type { SamenwerkingEvent } from '../domain/events/event.js';
import type { ProfielId } from '../domain/ids.js';
import { tasksFor } from '../index.js';
import { abstraction } from './abstraction.js';
import { answer } from './answer.js';

/** Where a graph starts, and along what. */
export interface GraphOptions {
  /** Where it starts, such as a `caseAt`; the beginning of the machine's own case unless given. */
  from?: SamenwerkingSnapshot;
  /** The profile that is estimated and chosen; `stand-by` unless given. */
  profiel?: ProfielId;
  /** What may be stated besides the tasks, at any moment: `{ type, by, … }`; when is filled in. */
  also?: readonly Omit<SamenwerkingEvent, 'at'>[];
}

/** What `xstate/graph` takes. */
export interface GraphTraversal {
  /** Answers to the tasks of this moment, and what may be stated besides. */
  events: (snapshot: unknown) => readonly SamenwerkingEvent[];
  /** Two cases with the same answer count as one state. */
  serializeState: (snapshot: unknown) => string;
  /** Where it starts. */
  fromState?: SnapshotFrom<StappenplanMachine>;
  /** How many states at most: all of them. */
  limit: number;
}

/** For each role the first of its tasks that can be done now: every order of all tasks would be endless. */
function nextTasks(snapshot: SamenwerkingSnapshot) {
  const seen = new Set<string>();
  return tasksFor(snapshot).filter(({ blockedBy, rollen }) => {
    if (blockedBy.length > 0 || rollen.every((rol) => seen.has(rol))) return false;
    for (const rol of rollen) seen.add(rol);
    return true;
  });
}

/**
 * Makes `getShortestPaths` and `createTestModel` of `xstate/graph` finite and quick: a state is where the chart is and the facts
 * that can make a difference (`abstraction`), and the events are answers to the tasks of that moment. Every event has a moment
 * of its own, so that none is taken for one delivered twice.
 */
export function graphOptions({ from, profiel = 'stand-by', also = [] }: GraphOptions = {}): GraphTraversal {
  let moment = Date.parse('2026-03-02T09:00:00Z');
  const next = () => {
    moment += 1;
    return new Date(moment);
  };
  return {
    events: (given) => {
      const snapshot = given as SamenwerkingSnapshot;
      const answers = nextTasks(snapshot).map((task) => answer(snapshot, task, { given: { profiel }, at: next() }));
      return [...answers, ...also.map((event) => ({ ...event, at: next().toISOString() }) as SamenwerkingEvent)];
    },
    serializeState: (given) => {
      const { value, context } = given as SamenwerkingSnapshot;
      return JSON.stringify([value, abstraction(context)]);
    },
    ...(from ? { fromState: from as SnapshotFrom<StappenplanMachine> } : {}),
    limit: Number.POSITIVE_INFINITY,
  };
}
