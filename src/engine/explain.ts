import type { AnyMachineSnapshot } from 'xstate';
import type { Explanation } from '../procedure/answer.js';
import type { AnyProcedure } from '../procedure/procedure.js';
import { withChanges } from './changes.js';
import { type CodeOf, decide, type RolOf, type StapOf } from './decide.js';

/**
 * Would this event pass, what would it change, and if not: everything that is in the way. Changes nothing, throws for no event.
 */
export function explain<P extends AnyProcedure>(
  procedure: P,
  snapshot: AnyMachineSnapshot,
  given: unknown,
): Explanation<CodeOf<P>, StapOf<P>, RolOf<P>> {
  const decision = decide(procedure, snapshot, given);
  if (!decision.ok) return { blockers: decision.blockers, changes: [] };
  return withChanges({ blockers: [] }, () => decision.changes) as Explanation<CodeOf<P>, StapOf<P>, RolOf<P>>;
}
