import type { AnyMachineSnapshot } from 'xstate';
import type { Outcome, Procedure } from '../domain/procedure.js';
import { judge, ownBlocker } from './explain.js';
import { isRunning } from './runtime.js';

/** The part of an actor that is needed here. */
export interface Sendable {
  getSnapshot(): AnyMachineSnapshot;
  send(event: never): void;
}

/** Sends the event to a running actor, or changes nothing and says why. Never throws, whatever the event. */
export function attempt(procedure: Procedure, actor: Sendable, given: unknown): Outcome {
  const { event, blockers, changes } = judge(procedure, actor.getSnapshot(), given);
  if (event === undefined) return { ok: false, blockers };
  if (!isRunning(actor)) return { ok: false, blockers: [ownBlocker(procedure, 'niet-actief')] };
  actor.send(event as never); // the copy that was judged: what the caller changes afterwards changes no fact
  return { ok: true, changes };
}
