import type { AnyMachineSnapshot } from 'xstate';
import type { Acceptance, Change, Refusal } from '../procedure/answer.js';
import { handlersOf, isIn } from '../procedure/chart.js';
import { type Missing, rememberAllowed } from '../procedure/condition.js';
import type { ProcedureEvent } from '../procedure/event.js';
import { deepFreeze } from '../procedure/freeze.js';
import { shorten } from '../procedure/input.js';
import { requireSnapshot } from '../procedure/misuse.js';
import type { AnyProcedure } from '../procedure/procedure.js';
import { isSame } from '../procedure/same.js';
import { changesBetween, withChanges } from './changes.js';
import { type EngineCode, engineBlocker } from './codes.js';
import { blockersOf } from './judge.js';
import { restore, step } from './runtime.js';

/** The codes with which this procedure, or the engine itself, refuses. */
export type CodeOf<P extends AnyProcedure> = (keyof P['words'] & string) | EngineCode;
/** The roles of this procedure. */
export type RolOf<P extends AnyProcedure> = keyof P['roles'] & string;
/** The steps of this procedure. */
export type StapOf<P extends AnyProcedure> = keyof P['steps'] & string;

/** The event as it was read, and the moment it leads to; the same moment where it adds nothing. */
export interface Accepted<Snapshot, Stap extends string = string, Rol extends string = string>
  extends Acceptance<Stap, Rol> {
  event: ProcedureEvent;
  next: Snapshot;
}

/** What `decide` answers. */
export type Decision<P extends AnyProcedure, Snapshot> =
  | Accepted<Snapshot, StapOf<P>, RolOf<P>>
  | Refusal<CodeOf<P>, RolOf<P>>;

const noChanges: readonly Change[] = [];

/**
 * The one place that answers what an event does: its form is read, its conditions are asked, the step itself is made, and
 * only what came out of that is reported. Changes nothing, and throws for no event.
 * @throws {EngineError} `invalid-input` for what is no snapshot, such as an actor.
 */
export function decide<P extends AnyProcedure, Snapshot extends AnyMachineSnapshot>(
  procedure: P,
  snapshot: Snapshot,
  given: unknown,
): Decision<P, Snapshot> {
  requireSnapshot(snapshot);
  return decideAny(procedure, snapshot, given) as Decision<P, Snapshot>;
}

function decideAny<Snapshot extends AnyMachineSnapshot>(
  procedure: AnyProcedure,
  snapshot: Snapshot,
  given: unknown,
): Accepted<Snapshot> | Refusal {
  const { event, problems } = procedure.read(given);
  if (!event) {
    const malformed = engineBlocker('ongeldige-invoer');
    return { ok: false, blockers: problems.map((input) => ({ ...malformed, input })) };
  }
  const { status } = snapshot;
  if (status !== 'active' && status !== 'done') return refusal('niet-actief');
  deepFreeze(snapshot.context); // what is decided on these facts cannot be changed under it
  if (procedure.isOnRecord(snapshot.context, event))
    return { ok: true, event, next: snapshot, recorded: false, changes: noChanges };
  if (status === 'done') return refusal('afgesloten');
  const blockers = blockersOf(procedure, snapshot, event);
  if (blockers.length > 0) return { ok: false, blockers };
  rememberAllowed(snapshot.context, event);
  let next: Snapshot;
  try {
    next = step(snapshot, event);
  } catch (error) {
    return refusal('niet-vastgelegd', reasonOf((error as Error).cause));
  }
  if (next === snapshot) return refusal('niet-vastgelegd', ...guardsHere(procedure, snapshot, event.type));
  deepFreeze(next.context);
  if (!isSame(snapshot.context, next.context) || !isSame(snapshot.value, next.value))
    return withChanges({ ok: true, event, next, recorded: true } as const, () =>
      changesBetween(procedure, snapshot, next),
    );
  if (isLeftOut(procedure, snapshot, event)) return refusal('niet-vastgelegd');
  return { ok: true, event, next: snapshot, recorded: false, changes: noChanges };
}

/** Nothing is new, but with the actions of the procedure itself something would be: those of a host left the fact out. */
function isLeftOut(procedure: AnyProcedure, snapshot: AnyMachineSnapshot, event: ProcedureEvent): boolean {
  // Stryker disable next-line ConditionalExpression: without it the same is found out, by another step
  if (snapshot.machine === procedure.machine) return false;
  const { value, context } = snapshot;
  let own: unknown;
  try {
    own = step(restore(procedure.machine, { value, context }), event).context;
  } catch {
    return false; // it fails, or is in no state of this machine: there is nothing to hold it against
  }
  return !isSame(context, own);
}

const refusal = (code: EngineCode, ...missing: readonly Missing[]): Refusal => ({
  ok: false,
  blockers: [engineBlocker(code, { missing })],
});

/** What was thrown, as something that is missing: its message. */
const reasonOf = (thrown: unknown): Missing => ({ id: thrown instanceof Error ? thrown.message : shorten(thrown) });

/** The guards of this event where the case is now. */
const guardsHere = (procedure: AnyProcedure, { value }: AnyMachineSnapshot, type: string): readonly Missing[] =>
  handlersOf(procedure.machine, type)
    .filter(({ path }) => isIn(value, path))
    .map(({ guard }) => ({ id: guard }));
