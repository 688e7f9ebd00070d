import { blockerWords } from '../src/content/blockers.js';
import { edition } from '../src/content/edition.js';
import { type Payloads, payloadDefinitions } from '../src/domain/events/event.js';
import type { PayloadDefinitions } from '../src/domain/events/payload.js';
import type { Procedure } from '../src/domain/procedure.js';
import { bevoegd } from './conditions/bevoegd.js';
import { guardConditions, phaseGates } from './rules.js';
import { stappenplanMachine } from './stappenplan.js';
import type { StappenplanMachine } from './types.js';
import { signalsFor } from './views/signals.js';
import { stapStatus } from './views/stap-status.js';
import { tasksFor } from './views/tasks.js';

/** A procedure whose events are those of a samenwerking, each with its form. */
export interface Stappenplan extends Procedure<StappenplanMachine> {
  events: PayloadDefinitions<Payloads>;
}

/** The stappenplan as a procedure: what `explain`, `attempt` and the engine run. */
export const stappenplan: Stappenplan = {
  id: 'stappenplan',
  version: '1',
  edition,
  source: {
    lines: '56-58',
    quote: 'Het stappenplan is opgebouwd uit drie verschillende fases: verkennen, uitwerken en uitvoeren.',
  },
  machine: stappenplanMachine,
  phases: phaseGates,
  events: payloadDefinitions,
  authority: bevoegd,
  rules: guardConditions,
  words: blockerWords,
  tasks: tasksFor,
  signals: signalsFor,
  stepStatus: stapStatus,
};
