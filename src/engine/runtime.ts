// The only file that calls XState's transition API: what version 6 changes, changes here.
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  createMachine,
  getNextTransitions,
  type InputFrom,
  initialTransition,
  type SnapshotFrom,
} from 'xstate';
import { EngineError } from '../domain/errors.js';

/** What a transition needs of its surroundings: nothing happens in them, so all transitions share one. */
const scope = (() => {
  const self = createActor(createMachine({}));
  const nothing = () => {};
  return {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
    actionExecutor: nothing,
  };
})();

/** The first snapshot of a case. */
export function start<M extends AnyStateMachine>(machine: M, input: InputFrom<M>): SnapshotFrom<M> {
  const [snapshot] = initialTransition(machine, input as never);
  return requireActive(snapshot, 'start');
}

/** The snapshot after this event; the one given stays as it is. Pure. Step only after `explain` found nothing in the way. */
export function step<S extends AnyMachineSnapshot>(snapshot: S, event: { type: string }): S {
  let next: AnyMachineSnapshot;
  try {
    next = snapshot.machine.transition(snapshot, event, scope as never);
  } catch (cause) {
    return failed(cause, event.type);
  }
  return requireActive(next, event.type) as S;
}

function requireActive<S extends AnyMachineSnapshot>(snapshot: S, event: string): S {
  return snapshot.status === 'error' ? failed(snapshot.error, event) : snapshot;
}

function failed(cause: unknown, event: string): never {
  if (cause instanceof EngineError) throw cause;
  throw new EngineError('procedure-failed', { event }, { message: `The procedure failed on ${event}.`, cause });
}

/** The names of the guards behind which this event is handled right now, whether they pass or not. */
export function guardsFor(snapshot: AnyMachineSnapshot, type: string): readonly string[] {
  return getNextTransitions(snapshot)
    .filter(({ eventType }) => eventType === type)
    .map(({ guard }) => guardNameOf(guard));
}

/** Where an event is handled: the path of the state, and the name of the guard. */
export interface Handler {
  path: readonly string[];
  guard: string;
}

/** Where in the whole machine this event is handled, in the order of the chart. */
export function handlersOf(machine: AnyStateMachine, type: string): readonly Handler[] {
  const found: Handler[] = [];
  const visit = (node: AnyStateMachine['root']): void => {
    for (const { guard } of node.transitions.get(type) ?? [])
      found.push({ path: node.path, guard: guardNameOf(guard) });
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(machine.root);
  return found;
}

function guardNameOf(guard: unknown): string {
  if (typeof guard === 'string') return guard;
  return (guard as { type?: string } | undefined)?.type ?? '';
}

/** Does this actor take what it is sent? One not started keeps it for later, one stopped drops it. An actor of another make is taken to. */
export function isRunning(actor: object): boolean {
  const { _processingStatus: status } = actor as { _processingStatus?: number };
  return status === undefined || status === 1;
}

/** Is this actor in the middle of an event, so that it would only queue another one? An actor of another make is taken not to be. */
export const isBusy = (actor: object): boolean =>
  Boolean((actor as { mailbox?: { _current?: unknown } }).mailbox?._current);

/** The phase a snapshot is in: the key of its top-level state. */
export const phaseOf = ({ value }: { value: unknown }): string =>
  typeof value === 'string' ? value : (Object.keys(value as object)[0] ?? '');
