import type { AnyMachineSnapshot } from 'xstate';
import { readEvent } from '../domain/events/read-event.js';
import type { Blocker, Change, Condition, Explanation, Procedure } from '../domain/procedure.js';
import { guardsFor, type Handler, handlersOf, phaseOf, step } from './runtime.js';

/** Would this event pass, what would it change, and if not: everything that is in the way. Changes nothing, never throws. */
export function explain(procedure: Procedure, snapshot: AnyMachineSnapshot, given: unknown): Explanation {
  const { blockers, changes } = judge(procedure, snapshot, given);
  return { blockers, changes };
}

/** The same, with the event as it was read: set when nothing is in its way. */
export function judge(
  procedure: Procedure,
  snapshot: AnyMachineSnapshot,
  given: unknown,
): Explanation & { event?: { type: string } } {
  const read = readEvent(procedure.events, given);
  if (!('event' in read)) {
    const malformed = ownBlocker(procedure, 'ongeldige-invoer');
    return { blockers: read.problems.map((input) => ({ ...malformed, input })), changes: [] };
  }
  const { event } = read;
  if (snapshot.status !== 'active') {
    const code = snapshot.status === 'done' ? 'afgesloten' : 'niet-actief';
    return { blockers: [ownBlocker(procedure, code)], changes: [] };
  }
  const blockers = unique(blockersFor(procedure, snapshot, event));
  if (blockers.length > 0) return { blockers, changes: [] };
  return { blockers, changes: changesBetween(procedure, snapshot, step(snapshot, event)), event };
}

function blockersFor(procedure: Procedure, snapshot: AnyMachineSnapshot, event: { type: string }): readonly Blocker[] {
  const read = (conditions: readonly Condition[]) => readConditions(procedure, conditions, snapshot.context, event);
  const here = guardsFor(snapshot, event.type);
  if (here.length > 0) return here.flatMap((guard) => read(procedure.rules[guard] ?? []));
  const elsewhere = handlersOf(procedure.machine, event.type);
  const now = phaseOf(snapshot);
  // On the way back the gates were passed before; what the event itself asks still counts.
  const onTheRoad = ({ path: [phase], guard }: Handler) => {
    const gates = read(gatesTo(procedure, now, phase));
    return gates.length > 0 || !isEarlier(procedure, phase, now) ? gates : read(procedure.rules[guard] ?? []);
  };
  const samePhase = elsewhere.find(({ path }) => path[0] === now);
  const found = samePhase
    ? read(procedure.rules[samePhase.guard] ?? [])
    : [...read([procedure.authority]), ...nearest(elsewhere.map(onTheRoad))];
  const gates = found.some(({ code }) => code !== 'verkeerde-rol' && code !== 'verkeerde-organisatie');
  return gates ? found : [...found, notHere(procedure, now, elsewhere)];
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
      ...(interpretation ? { interpretation } : {}),
    })),
  );
}

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

function changesBetween(
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
