import type { AnyMachineSnapshot } from 'xstate';
import { readEvent } from '../domain/events/read-event.js';
import type { InterpretationId } from '../domain/ids.js';
import type { Blocker, Change, Condition, Explanation, Obstacle, Procedure } from '../domain/procedure.js';
import { guardsFor, type Handler, handlersOf, phaseOf, step } from './runtime.js';

/**
 * Would this event pass, what would it change, and if not: everything that is in the way. Changes nothing.
 * @throws {EngineError} `procedure-failed` when the procedure itself breaks down on an event that nothing is in the way of.
 */
export function explain(procedure: Procedure, snapshot: AnyMachineSnapshot, given: unknown): Explanation {
  const { event, blockers } = judge(procedure, snapshot, given);
  return { blockers, changes: event ? changesBetween(procedure, snapshot, step(snapshot, event)) : [] };
}

/** Everything that is in the way of this event; where nothing is, the event as it was read. */
export function judge(
  procedure: Procedure,
  snapshot: AnyMachineSnapshot,
  given: unknown,
): { event?: { type: string }; blockers: readonly Blocker[] } {
  const read = readEvent(procedure.events, given);
  if (!('event' in read)) {
    const malformed = ownBlocker(procedure, 'ongeldige-invoer');
    return { blockers: read.problems.map((input) => ({ ...malformed, input })) };
  }
  const { event } = read;
  if (snapshot.status !== 'active') {
    return { blockers: [ownBlocker(procedure, snapshot.status === 'done' ? 'afgesloten' : 'niet-actief')] };
  }
  const blockers = unique(blockersFor(procedure, snapshot, event));
  return blockers.length > 0 ? { blockers } : { blockers, event };
}

function blockersFor(procedure: Procedure, snapshot: AnyMachineSnapshot, event: { type: string }): readonly Blocker[] {
  const read = (conditions: readonly Condition[]) => readConditions(procedure, conditions, snapshot.context, event);
  const rulesOf = (guard: string) => procedure.rules[guard] ?? [];
  const here = guardsFor(snapshot, event.type);
  if (here.length > 0) return here.flatMap((guard) => read(rulesOf(guard)));
  const elsewhere = handlersOf(procedure.machine, event.type);
  const now = phaseOf(snapshot);
  // Who may say it is asked once, beside the rest.
  const what = ({ guard }: Handler) => read(rulesOf(guard).filter((condition) => condition !== procedure.authority));
  const onTheRoad = (handler: Handler) => {
    const [phase] = handler.path;
    const gates = read(gatesTo(procedure, now, phase));
    // On the way back the gates were passed before; what the event itself asks still counts.
    return gates.length > 0 || !isEarlier(procedure, phase, now) ? gates : what(handler);
  };
  const samePhase = elsewhere.find(({ path }) => path[0] === now);
  const found = samePhase ? what(samePhase) : nearest(elsewhere.map(onTheRoad));
  return [...read([procedure.authority]), ...(found.length > 0 ? found : [notHere(procedure, now, elsewhere)])];
}

/** Nothing in the facts is in the way: where the event belongs to a later phase, what is left to state first. */
function notHere(procedure: Procedure, now: string, elsewhere: readonly Handler[]): Blocker {
  const blocker = ownBlocker(procedure, 'niet-in-deze-fase');
  const next = procedure.phases.find(({ id }) => id === now)?.next;
  const ahead = elsewhere.some(({ path: [phase] }) => isEarlier(procedure, now, phase));
  return next && ahead ? { ...blocker, missing: [next.event], resolvers: next.resolvers } : blocker;
}

/** Of the phases that take an event the one with the least in the way. */
const nearest = (roads: readonly (readonly Blocker[])[]): readonly Blocker[] =>
  roads.reduce<readonly Blocker[] | undefined>(
    (best, road) => (best && best.length <= road.length ? best : road),
    undefined,
  ) ?? [];

const indexOf = ({ phases }: Procedure, phase: string | undefined) => phases.findIndex(({ id }) => id === phase);

const isEarlier = (procedure: Procedure, phase: string | undefined, than: string | undefined): boolean => {
  const at = indexOf(procedure, phase);
  return at >= 0 && at < indexOf(procedure, than);
};

/** The gates on the way from this phase to that one; on the way back only what entering it asks. */
function gatesTo(procedure: Procedure, from: string, to: string | undefined): readonly Condition[] {
  const [here, there] = [indexOf(procedure, from), indexOf(procedure, to)];
  const left = here < 0 ? [] : procedure.phases.slice(here, Math.max(here, there));
  return [...left.flatMap(({ leave }) => leave), ...(procedure.phases[there]?.enter ?? [])];
}

function readConditions(
  procedure: Procedure,
  conditions: readonly Condition[],
  facts: unknown,
  event: unknown,
): readonly Blocker[] {
  return conditions.flatMap(({ source, interpretation, blockers }) =>
    blockers(facts, event).map((obstacle) => ({
      code: obstacle.code,
      text: wordsOf(procedure, obstacle.code),
      missing: obstacle.missing ?? [],
      resolvers: obstacle.resolvers ?? [],
      source: obstacle.source ?? source,
      ...readingOf(obstacle, interpretation),
    })),
  );
}

/** Its own reading, or that of its rule: an obstacle with a source of its own brings its reading along. */
const readingOf = (obstacle: Obstacle, ofRule: InterpretationId | undefined) => {
  const interpretation = 'interpretation' in obstacle ? obstacle.interpretation : ofRule;
  return interpretation ? { interpretation } : {};
};

const wordsOf = ({ words }: Procedure, code: string) => words[code] ?? { nl: code, en: code };

/** A reason of the engine itself, which rests on no rule. */
export const ownBlocker = (procedure: Procedure, code: string): Blocker => ({
  code,
  text: wordsOf(procedure, code),
  missing: [],
  resolvers: [],
  source: procedure.source,
});

/** One blocker a code, with all that is missing under it and all who can resolve it. */
function unique(blockers: readonly Blocker[]): readonly Blocker[] {
  const byCode = new Map<string, Blocker>();
  for (const blocker of blockers) {
    const known = byCode.get(blocker.code);
    const more = blocker.missing.filter(({ id }) => !known?.missing.some((same) => same.id === id));
    const resolvers = [...new Set([...(known?.resolvers ?? []), ...blocker.resolvers])];
    byCode.set(blocker.code, known ? { ...known, missing: [...known.missing, ...more], resolvers } : blocker);
  }
  return [...byCode.values()];
}

/** What differs between two moments: the phase, steps, tasks. */
export function changesBetween(
  procedure: Procedure,
  before: AnyMachineSnapshot,
  after: AnyMachineSnapshot,
): readonly Change[] {
  const changes: Change[] = [];
  const [from, to] = [phaseOf(before), phaseOf(after)];
  if (from !== to) changes.push({ kind: 'phase', id: to, from, to });
  const [was, is] = [procedure.stepStatus(before), procedure.stepStatus(after)];
  for (const [id, status] of Object.entries(is)) {
    if (was[id] !== status) changes.push({ kind: 'step', id, from: was[id] ?? '', to: status });
  }
  const [open, left] = [before, after].map((snapshot) => new Set(procedure.tasks(snapshot).map(({ id }) => id)));
  for (const id of open ?? []) if (!left?.has(id)) changes.push({ kind: 'task', id, to: 'closed' });
  for (const id of left ?? []) if (!open?.has(id)) changes.push({ kind: 'task', id, to: 'opened' });
  return changes;
}
