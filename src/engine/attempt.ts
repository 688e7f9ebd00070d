import type { AnyMachineSnapshot } from 'xstate';
import type { Acceptance, Refusal } from '../procedure/answer.js';
import type { ProcedureEvent } from '../procedure/event.js';
import type { AnyProcedure } from '../procedure/procedure.js';
import { changesBetween, withChanges } from './changes.js';
import { engineBlocker } from './codes.js';
import { type CodeOf, decide, type RolOf, type StapOf } from './decide.js';
import { isBusy, isRunning, reviveAfterError, watch } from './runtime.js';

/** The part of an actor that is needed here. */
export interface Sendable {
  getSnapshot(): AnyMachineSnapshot;
  send(event: never): void;
}

/** A no of `attempt`. */
export interface AttemptRefusal<Code extends string = string, Rol extends string = string> extends Refusal<Code, Rol> {
  /** Only with `gestopt`: the last good moment, to start a new actor from. */
  snapshot?: AnyMachineSnapshot;
}

/** What `attempt` answers. */
export type Outcome<Code extends string = string, Stap extends string = string, Rol extends string = string> =
  | Acceptance<Stap, Rol>
  | AttemptRefusal<Code, Rol>;

/** Actors that are being sent an event by `attempt`. */
const sending = new WeakSet<object>();

/**
 * Sends the event to a running actor, or changes nothing and says why. Never throws, whatever the event. The step is first
 * made apart from the actor, so that what would break it is refused instead. An actor in the middle of another event (this
 * is called by a subscriber or an inspector) is busy: its answer would be about a moment that is passing.
 */
export function attempt<P extends AnyProcedure>(
  procedure: P,
  actor: Sendable,
  given: unknown,
): Outcome<CodeOf<P>, StapOf<P>, RolOf<P>> {
  return attemptAny(procedure, actor, given) as Outcome<CodeOf<P>, StapOf<P>, RolOf<P>>;
}

function attemptAny(procedure: AnyProcedure, actor: Sendable, given: unknown): Outcome {
  if (isBusy(actor) || sending.has(actor)) return { ok: false, blockers: [engineBlocker('bezig')] };
  const before = actor.getSnapshot();
  // An actor that broke down may have no facts to decide on.
  if (before?.status === 'error') return { ok: false, blockers: [engineBlocker('niet-actief')] };
  const decision = decide(procedure, before, given);
  if (!decision.ok) return decision;
  if (!isRunning(actor)) return { ok: false, blockers: [engineBlocker('niet-actief')] };
  if (!decision.recorded) return { ok: true, recorded: false, changes: [] };
  sending.add(actor);
  try {
    return send(procedure, actor, before, decision.event);
  } finally {
    sending.delete(actor);
  }
}

/** The copy that was judged is what is sent: what the caller changes afterwards changes no fact. */
function send(procedure: AnyProcedure, actor: Sendable, before: AnyMachineSnapshot, event: ProcedureEvent): Outcome {
  const watched = watch(actor, event);
  let thrown: unknown;
  try {
    actor.send(event as never);
  } catch (error) {
    thrown = error;
  }
  const { taken, recorded } = watched.stop();
  const after = actor.getSnapshot();
  if (after.status === 'error') {
    const missing = [{ id: messageOf(after.error) }];
    return { ok: false, blockers: [engineBlocker('gestopt', { missing })], snapshot: reviveAfterError(after) };
  }
  if (!taken) {
    const missing = thrown === undefined ? [] : [{ id: messageOf(thrown) }];
    return { ok: false, blockers: [engineBlocker('niet-vastgelegd', { missing })] };
  }
  return withChanges({ ok: true, recorded } as const, () => changesBetween(procedure, before, after));
}

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
