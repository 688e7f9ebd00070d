import type { AnyMachineSnapshot } from 'xstate';
import type { Blocker } from '../procedure/answer.js';
import { type Handler, handlersOf, isIn, phaseOf } from '../procedure/chart.js';
import type { AnyCondition, Obstacle } from '../procedure/condition.js';
import type { ProcedureEvent } from '../procedure/event.js';
import type { AnyProcedure } from '../procedure/procedure.js';
import type { Text } from '../procedure/text.js';
import { engineBlocker } from './codes.js';

const none: readonly Blocker[] = [];

/** Everything that is in the way of this well-formed event, of the conditions that count; empty when nothing is. */
export function blockersOf(
  procedure: AnyProcedure,
  snapshot: AnyMachineSnapshot,
  event: ProcedureEvent,
  counts: (condition: AnyCondition) => boolean = () => true,
): readonly Blocker[] {
  const handlers = handlersOf(procedure.machine, event.type);
  // Stryker disable next-line ArrayDeclaration: `defineProcedure` wants a list for every event
  const conditions: readonly AnyCondition[] = procedure.conditions[event.type] ?? [];
  const read = (list: readonly AnyCondition[]) =>
    readConditions(procedure, list.filter(counts), snapshot.context, event);
  const who = read([procedure.authority]);
  if (handlers.some(({ path }) => isIn(snapshot.value, path))) {
    const what = read(conditions);
    // Stryker disable next-line ConditionalExpression: of nothing `unique` makes nothing too, at more cost
    return who.length + what.length === 0 ? none : unique([...who, ...what]);
  }
  return unique([
    ...who,
    ...elsewhere(procedure, phaseOf(snapshot.value), handlers, conditions, () => read(conditions), read),
  ]);
}

/** Handled at another moment: of this phase what the event asks, of another the gates between here and the nearest that takes it. */
function elsewhere(
  procedure: AnyProcedure,
  now: string,
  handlers: readonly Handler[],
  own: readonly AnyCondition[],
  what: () => readonly Blocker[],
  read: (list: readonly AnyCondition[]) => readonly Blocker[],
): readonly Blocker[] {
  const onTheRoad = ({ path: [phase] }: Handler) => {
    const conditions = gatesTo(procedure, now, phase);
    const gates = read(conditions);
    // On the way back the gates were passed before; what the event itself asks still counts.
    if (isEarlier(procedure, phase, now)) return gates.length > 0 ? gates : what();
    // Where nothing that the event itself asks is among the gates, it is the phase that is not there yet.
    // What keeps a case out of that phase for good is told as well.
    const counts = [...own, ...(procedure.phases.find(({ id }) => id === phase)?.enter ?? [])].map(({ name }) => name);
    const reasons = conditions.filter(({ name }) => counts.includes(name));
    return !isEarlier(procedure, now, phase) || read(reasons).length > 0 ? gates : none;
  };
  // Behind us a phase took it, and nothing keeps a case like this out of that phase: what the event itself asks says why not now.
  const tookIt = ({ path: [phase] }: Handler) =>
    isEarlier(procedure, phase, now) && read(gatesTo(procedure, now, phase)).length === 0;
  const found = handlers.some((handler) => handler.path[0] === now || tookIt(handler))
    ? what()
    : nearest(handlers.map(onTheRoad));
  return found.length > 0 ? found : [notHere(procedure, now, handlers, read)];
}

/** Nothing the event itself asks is in the way: where it belongs to a later phase, which, and what is left to state first. */
function notHere(
  procedure: AnyProcedure,
  now: string,
  handlers: readonly Handler[],
  read: (list: readonly AnyCondition[]) => readonly Blocker[],
): Blocker {
  const blocker = engineBlocker('niet-in-deze-fase', { source: procedure.source });
  const here = procedure.phases.find(({ id }) => id === now);
  // No advice that would be refused: only what nothing holds up is named as what to state first.
  const next = here && read(here.leave).length === 0 ? here.next : undefined;
  const ahead = procedure.phases.find(
    ({ id }) => isEarlier(procedure, now, id) && handlers.some(({ path: [phase] }) => phase === id),
  );
  if (!ahead) return blocker;
  const phase = ahead.text ? [{ id: ahead.id, text: ahead.text }] : [{ id: ahead.id }];
  return { ...blocker, missing: [...phase, ...(next ? [next.event] : [])], rollen: next?.rollen ?? [] };
}

/** Of the phases that take an event the one with the least in the way. */
const nearest = (roads: readonly (readonly Blocker[])[]): readonly Blocker[] =>
  roads.reduce<readonly Blocker[] | undefined>(
    (best, road) => (best && best.length <= road.length ? best : road),
    undefined,
  ) ?? none;

const indexOf = ({ phases }: AnyProcedure, phase: string | undefined) => phases.findIndex(({ id }) => id === phase);

const isEarlier = (procedure: AnyProcedure, phase: string | undefined, than: string | undefined): boolean => {
  const at = indexOf(procedure, phase);
  return at >= 0 && at < indexOf(procedure, than);
};

/** The gates on the way from this phase to that one; on the way back only what entering it asks. */
function gatesTo(procedure: AnyProcedure, from: string, to: string | undefined): readonly AnyCondition[] {
  const [here, there] = [indexOf(procedure, from), indexOf(procedure, to)];
  // Stryker disable next-line ConditionalExpression: a slice from before the beginning is empty, but this says what is meant
  const left = here < 0 ? [] : procedure.phases.slice(here, Math.max(here, there));
  return [...left.flatMap(({ leave }) => leave), ...(procedure.phases[there]?.enter ?? [])];
}

/** What these conditions say is in the way, in words. */
export function readConditions(
  { words }: AnyProcedure,
  conditions: readonly AnyCondition[],
  facts: unknown,
  event: unknown,
): readonly Blocker[] {
  let found: Blocker[] | undefined;
  for (const condition of conditions) {
    for (const obstacle of condition.blockers(facts, event)) {
      found ??= [];
      found.push({
        code: obstacle.code,
        text: words[obstacle.code] as Text,
        missing: obstacle.missing ?? [],
        rollen: obstacle.rollen ?? [],
        source: obstacle.source ?? condition.source,
        ...readingOf(obstacle, condition.interpretation),
      });
    }
  }
  return found ?? none;
}

/** Its own reading, or that of its condition: an obstacle with a source of its own brings its reading along. */
const readingOf = (obstacle: Obstacle, ofCondition: string | undefined) => {
  const interpretation = 'interpretation' in obstacle ? obstacle.interpretation : ofCondition;
  return interpretation ? { interpretation } : {};
};

/** One blocker a code, with all that is missing under it and all who can resolve it. */
export function unique(blockers: readonly Blocker[]): readonly Blocker[] {
  const byCode = new Map<string, Blocker>();
  for (const blocker of blockers) {
    const known = byCode.get(blocker.code);
    if (!known) {
      byCode.set(blocker.code, blocker);
      continue;
    }
    const more = blocker.missing.filter(({ id }) => !known.missing.some((same) => same.id === id));
    const rollen = [...new Set([...known.rollen, ...blocker.rollen])];
    byCode.set(blocker.code, { ...known, missing: [...known.missing, ...more], rollen });
  }
  return [...byCode.values()];
}
