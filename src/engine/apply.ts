import type { AnyMachineSnapshot } from 'xstate';
import type { Acceptance, Refusal } from '../procedure/answer.js';
import type { AnyProcedure } from '../procedure/procedure.js';
import { withChanges } from './changes.js';
import { type CodeOf, decide, type RolOf, type StapOf } from './decide.js';

/** The moment an event leads to, and what became of it. */
export interface Applied<Snapshot, Stap extends string = string, Rol extends string = string>
  extends Acceptance<Stap, Rol> {
  /** The moment after the event; the one given where nothing was new. */
  snapshot: Snapshot;
}

/** The next moment of a case, or everything that is in the way. Pure: the moment given stays as it is. Throws for no event. */
export function apply<P extends AnyProcedure, Snapshot extends AnyMachineSnapshot>(
  procedure: P,
  snapshot: Snapshot,
  given: unknown,
): Applied<Snapshot, StapOf<P>, RolOf<P>> | Refusal<CodeOf<P>, RolOf<P>> {
  const decision = decide(procedure, snapshot, given);
  if (!decision.ok) return decision;
  const { next, recorded } = decision;
  return withChanges({ ok: true, snapshot: next, recorded } as const, () => decision.changes) as Applied<
    Snapshot,
    StapOf<P>,
    RolOf<P>
  >;
}
