import type { StatelyInspectionEvent } from '@statelyai/inspect';
import {
  stappenplanMachine,
  uitvoeringsfaseMachine,
  uitwerkingsfaseMachine,
  verkenningsfaseMachine,
} from '../../src/index.js';

const machines = [stappenplanMachine, verkenningsfaseMachine, uitwerkingsfaseMachine, uitvoeringsfaseMachine];

const nameFunctions = (_key: string, value: unknown) => (typeof value === 'function' ? { type: value.name } : value);

/** The inspector sorts the keys of a definition by the alphabet; the steps should stand in the order of the text. */
function inTextOrder(message: StatelyInspectionEvent): StatelyInspectionEvent {
  if (message.type !== '@xstate.actor' || message.definition === undefined) return message;
  const { id } = JSON.parse(message.definition) as { id?: string };
  const machine = machines.find((known) => known.id === id);
  return machine ? { ...message, definition: JSON.stringify(machine.config, nameFunctions) } : message;
}

/** For `createWebSocketInspector`, so that nothing is cut off, dropped or shuffled. */
export const inspectorOptions = {
  serializationDepthLimit: 30, // the default of 10 truncates the definition
  maxDeferredEvents: Number.POSITIVE_INFINITY, // the default of 200 drops the registration of the actor first
  serialize: inTextOrder,
};
