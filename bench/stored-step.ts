import type { StateValue } from 'xstate';
import { decide } from '../src/engine/decide.js';
import { restore as restoreIn } from '../src/engine/runtime.js';
import { type SamenwerkingEvent, type SamenwerkingSnapshot, stappenplan } from '../src/index.js';

export interface Stored {
  value: StateValue;
  context: SamenwerkingSnapshot['context'];
}

/** The snapshot of stored JSON; nothing remembers it. */
export const restore = (stored: Stored): SamenwerkingSnapshot => restoreIn(stappenplan.machine, stored);

export const storedOf = ({ value, context }: SamenwerkingSnapshot): string => JSON.stringify({ value, context });

/** Stored JSON, one event, stored JSON: what a server does between two reads of its table, every condition asked. */
export function storedStep(text: string, event: SamenwerkingEvent): string {
  const decision = decide(stappenplan, restore(JSON.parse(text)), event);
  if (!decision.ok) throw new Error(`${event.type}: ${decision.blockers.map(({ code }) => code)}`);
  return storedOf(decision.next);
}
