import { blockerWords } from '../src/content/blockers.js';
import { edition } from '../src/content/edition.js';
import { rollen } from '../src/content/rollen.js';
import { stappen } from '../src/content/stappen.js';
import type { BlockerCode } from '../src/domain/blockers.js';
import { eventForms, readEvent, type SamenwerkingEvent } from '../src/domain/events/event.js';
import { factsSchema } from '../src/domain/facts.js';
import type { RolId, StapId } from '../src/domain/ids.js';
import type { Samenwerking } from '../src/domain/samenwerking.js';
import { startInputSchema } from '../src/domain/start.js';
import { defineProcedure } from '../src/procedure/define.js';
import { personalFields } from '../src/procedure/field.js';
import type { Procedure } from '../src/procedure/procedure.js';
import type { Text } from '../src/procedure/text.js';
import { bevoegd } from './conditions/bevoegd.js';
import { phaseGates } from './conditions/gates.js';
import { conditionsPerEvent } from './conditions/per-event.js';
import { waitsFor } from './conditions/per-task.js';
import { type EventDefinitions, eventDefinitions } from './event-definitions.js';
import { migrations } from './migrations.js';
import { isOnRecord } from './queries/on-record.js';
import { stappenplanMachine } from './stappenplan.js';
import type { StappenplanMachine } from './types.js';
import { eventFor } from './views/event-for.js';
import { signalsFor } from './views/signals.js';
import { stapStatus } from './views/stap-status.js';
import { summaryFor } from './views/summary-for.js';
import { tasksFor } from './views/tasks.js';
import { workDefinitions } from './work/definitions.js';

/** The stappenplan as a procedure: its facts, events, roles, steps and codes. */
export interface Stappenplan extends Procedure<Samenwerking, SamenwerkingEvent, RolId, StapId, BlockerCode> {
  machine: StappenplanMachine;
  events: EventDefinitions;
}

const named = <Id extends string>(all: readonly { id: Id; text: Text }[]) =>
  Object.fromEntries(all.map(({ id, text }) => [id, text])) as Record<Id, Text>;

/** The stappenplan as a procedure: what `explain`, `attempt`, `apply` and the engine run. */
export const stappenplan: Stappenplan = defineProcedure<Stappenplan>({
  id: 'stappenplan',
  version: '1',
  rules: 2,
  edition,
  source: {
    lines: '56-58',
    quote: 'Het stappenplan is opgebouwd uit drie verschillende fases: verkennen, uitwerken en uitvoeren.',
  },
  machine: stappenplanMachine,
  input: startInputSchema,
  facts: factsSchema,
  roles: named(rollen.map(({ id, naam }) => ({ id, text: naam }))),
  steps: named(stappen.map(({ id, titel }) => ({ id, text: titel }))),
  phases: phaseGates,
  events: eventDefinitions,
  read: readEvent,
  authority: bevoegd,
  isOnRecord,
  conditions: conditionsPerEvent,
  words: blockerWords,
  work: workDefinitions,
  personal: personalFields(eventForms),
  migrations,
  tasks: tasksFor,
  waitsFor,
  signals: signalsFor,
  stepStatus: stapStatus,
  eventFor,
  summaryFor,
  effects: () => [],
});
