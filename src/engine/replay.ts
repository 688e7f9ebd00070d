import type { AnyMachineSnapshot } from 'xstate';
import { EngineError } from '../procedure/errors.js';
import { shorten } from '../procedure/input.js';
import type { AnyProcedure } from '../procedure/procedure.js';
import { apply } from './apply.js';
import { start } from './runtime.js';

/**
 * The case that these events make, stated one after another from its start.
 * @throws {EngineError} `invalid-input` for the start, `event-refused` with the number of the event and what is in its way.
 */
export function replay(procedure: AnyProcedure, input: unknown, events: Iterable<unknown>): AnyMachineSnapshot {
  let snapshot: AnyMachineSnapshot = start(procedure.machine, input as never);
  let nr = 0;
  for (const event of events) {
    nr += 1;
    const answer = apply(procedure, snapshot, event);
    if (!answer.ok) {
      const type = shorten((event as { type?: unknown } | null)?.type);
      const codes = answer.blockers.map(({ code }) => code).join(', ');
      throw new EngineError(
        'event-refused',
        { nr, event: type, blockers: answer.blockers },
        { message: `Event ${nr}, ${type}, is refused: ${codes}.` },
      );
    }
    snapshot = answer.snapshot;
  }
  return snapshot;
}
