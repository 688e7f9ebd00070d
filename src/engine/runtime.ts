// The only file that calls XState's transition API: what version 6 changes, changes here.
import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  createMachine,
  type InputFrom,
  type InspectionEvent,
  initialTransition,
  type SnapshotFrom,
} from 'xstate';
import { EngineError } from '../procedure/errors.js';
import type { ProcedureEvent } from '../procedure/event.js';
import { shorten } from '../procedure/input.js';
import type { StoredCase } from '../procedure/procedure.js';
import { isSame } from '../procedure/same.js';

const nothing = () => {};

/** What a transition needs of its surroundings: nothing happens in them, so all transitions share one. */
const scope = (() => {
  const self = createActor(createMachine({}));
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

/**
 * The first snapshot of a case.
 * @throws {EngineError} what the procedure says of the input, or `procedure-failed`.
 */
export function start<M extends AnyStateMachine>(machine: M, input: InputFrom<M>): SnapshotFrom<M> {
  return running('start', () => initialTransition(machine, input as never)[0]);
}

/** The same moment with these facts; the very same where they are its own. */
export function withContext(snapshot: AnyMachineSnapshot, context: unknown): AnyMachineSnapshot {
  if (context === snapshot.context) return snapshot;
  return restore(snapshot.machine, { value: snapshot.value, context });
}

/**
 * The snapshot after this event, or the very same where no transition was taken; the one given stays as it is. Pure: no action
 * of a host runs. Step only with what nothing is in the way of.
 * @throws {EngineError} `procedure-failed`, with what was thrown as its cause.
 */
export function step<S extends AnyMachineSnapshot>(snapshot: S, event: ProcedureEvent): S {
  return running(event.type, () => snapshot.machine.transition(snapshot, event, scope as never) as S);
}

/** A machine that breaks down throws, or stands still with an error: which of the two depends on the version of XState. */
function running<S extends AnyMachineSnapshot>(event: string, transition: () => S): S {
  let next: S;
  try {
    next = transition();
  } catch (cause) {
    return failed(cause, event);
  }
  return next.status === 'error' ? failed(next.error, event) : next;
}

function failed(cause: unknown, event: string): never {
  if (cause instanceof EngineError) throw cause;
  throw new EngineError('procedure-failed', { event }, { message: `The procedure failed on ${event}.`, cause });
}

/** At most this many state values are kept ready a machine: more than any case passes. */
const mostPrototypes = 256;
const prototypes = new WeakMap<AnyStateMachine, Map<string, AnyMachineSnapshot>>();

/** XState fills in what a state value leaves out, and throws at what it does not know: neither is the state that was stored. */
function resolvedIn(machine: AnyStateMachine, value: unknown): AnyMachineSnapshot | undefined {
  try {
    const resolved = machine.resolveState({ value: value as never, context: {} }) as AnyMachineSnapshot;
    if (isSame(resolved.value, value)) return resolved;
  } catch {
    // unknown
  }
  return undefined;
}

/** A snapshot in this state, without facts of a case: one a state value, for all cases. */
function prototypeOf(machine: AnyStateMachine, value: unknown): AnyMachineSnapshot {
  const known = prototypes.get(machine) ?? new Map<string, AnyMachineSnapshot>();
  prototypes.set(machine, known);
  const key = JSON.stringify(value);
  const ready = known.get(key);
  if (ready) return ready;
  const resolved = resolvedIn(machine, value);
  if (!resolved) {
    const expected = {
      nl: 'Verwacht een toestand van deze machine, voluit',
      en: 'Expected a state of this machine, in full',
    };
    throw new EngineError(
      'invalid-input',
      { path: 'value', value: shorten(value), expected },
      { message: `Not a state of this machine: ${shorten(value)}.` },
    );
  }
  if (known.size >= mostPrototypes) known.clear();
  known.set(key, resolved);
  return resolved;
}

/**
 * The moment of a stored case, ready for a step or a view; no actor is made and no action runs.
 * @throws {EngineError} `invalid-input` for a state value that the machine does not have, or not in full.
 */
export function restore<M extends AnyStateMachine>(machine: M, { value, context }: StoredCase): SnapshotFrom<M> {
  return { ...prototypeOf(machine, value), context } as SnapshotFrom<M>;
}

/**
 * The stored case as it stands once what follows from its facts alone has happened: under other rules a step may be open again.
 * @throws {EngineError} as `restore` and `step` do.
 */
export function settle<Facts>(machine: AnyStateMachine, stored: StoredCase<Facts>): StoredCase<Facts> {
  const { value, context } = step(restore(machine, stored), { type: 'settle' } as ProcedureEvent);
  return { value, context };
}

/** Does this actor take what it is sent? One not started keeps it for later, one stopped drops it. An actor of another make is taken to. */
export function isRunning(actor: object): boolean {
  const { _processingStatus: status } = actor as { _processingStatus?: number };
  return status === undefined || status === 1;
}

/** Is this actor in the middle of an event, so that it would only queue another one? An actor of another make is taken not to be. */
export const isBusy = (actor: object): boolean =>
  Boolean((actor as { mailbox?: { _current?: unknown } }).mailbox?._current);

/** What became of an event that was sent. */
export interface Watched {
  /** The machine made a transition for it. */
  taken: boolean;
  /** … which changed the facts, or the state. */
  recorded: boolean;
}

interface Inspectable {
  getSnapshot(): AnyMachineSnapshot;
  subscribe?(observer: { error(): void }): { unsubscribe(): void };
  system?: { inspect?(observer: (event: InspectionEvent) => void): { unsubscribe(): void } };
}

/**
 * Watches what an actor does with this event, until `stop`. What it breaks on stays in its snapshot, and is not thrown at the
 * process. Of an actor of another make only the snapshots before and after are compared.
 */
export function watch(actor: Inspectable, event: ProcedureEvent): { stop(): Watched } {
  const before = actor.getSnapshot();
  const seen: Watched = { taken: false, recorded: false };
  let last = before;
  const inspecting = actor.system?.inspect?.((inspected) => {
    if (inspected.type !== '@xstate.microstep' || (inspected.actorRef as unknown) !== actor) return;
    const { snapshot, _transitions } = inspected;
    const after = snapshot as AnyMachineSnapshot;
    if (inspected.event === (event as unknown) && _transitions.length > 0 && !seen.taken) {
      seen.taken = true;
      seen.recorded = !isSame(last.context, after.context) || !isSame(last.value, after.value);
    }
    last = after;
  });
  const listening = actor.subscribe?.({ error: nothing });
  return {
    stop() {
      inspecting?.unsubscribe();
      listening?.unsubscribe();
      if (inspecting) return seen;
      const changed = actor.getSnapshot() !== before;
      return { ...seen, taken: changed, recorded: changed };
    },
  };
}

/** The last good moment of an actor that broke down: XState keeps it, marked as an error. */
export const reviveAfterError = (snapshot: AnyMachineSnapshot): AnyMachineSnapshot =>
  ({ ...snapshot, status: 'active', error: undefined }) as AnyMachineSnapshot;
