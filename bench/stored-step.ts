import type { AnyStateMachine, StateValue } from 'xstate';
import { judge } from '../src/engine/explain.js';
import { step } from '../src/engine/runtime.js';
import { type SamenwerkingEvent, type SamenwerkingSnapshot, stappenplan } from '../src/index.js';

export interface Stored {
  value: StateValue;
  context: unknown;
}

const machine: AnyStateMachine = stappenplan.machine;

/** The snapshot of stored JSON; nothing remembers it. */
export const restore = (stored: Stored): SamenwerkingSnapshot =>
  machine.resolveState(stored) as unknown as SamenwerkingSnapshot;

export const storedOf = ({ value, context }: SamenwerkingSnapshot): string => JSON.stringify({ value, context });

/** Stored JSON, one event, stored JSON: what a server does between two reads of its table. */
export function storedStep(text: string, event: SamenwerkingEvent): string {
  const snapshot = restore(JSON.parse(text));
  const { event: read, blockers } = judge(stappenplan, snapshot, event);
  if (!read) throw new Error(`${event.type}: ${blockers.map(({ code }) => code)}`);
  return storedOf(step(snapshot, read));
}
