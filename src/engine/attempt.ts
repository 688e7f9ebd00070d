import type { AnyMachineSnapshot } from 'xstate';
import type { Outcome, Procedure } from '../domain/procedure.js';
import { changesBetween, judge, ownBlocker } from './explain.js';
import { isBusy, isRunning } from './runtime.js';

/** The part of an actor that is needed here. */
export interface Sendable {
  getSnapshot(): AnyMachineSnapshot;
  send(event: never): void;
}

/**
 * Sends the event to a running actor, or changes nothing and says why. Never throws, whatever the event.
 * An actor that is in the middle of another event (this is called by one of its subscribers) would only keep it for later,
 * without an answer: that is refused.
 */
export function attempt(procedure: Procedure, actor: Sendable, given: unknown): Outcome {
  const before = actor.getSnapshot();
  const { event, blockers } = judge(procedure, before, given);
  if (event === undefined) return { ok: false, blockers };
  if (!isRunning(actor)) return { ok: false, blockers: [ownBlocker(procedure, 'niet-actief')] };
  if (isBusy(actor)) return { ok: false, blockers: [ownBlocker(procedure, 'bezig')] };
  actor.send(event as never); // the copy that was judged: what the caller changes afterwards changes no fact
  return { ok: true, changes: changesBetween(procedure, before, actor.getSnapshot()) };
}
