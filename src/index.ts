export type { EventDefinitions } from '../machines/event-definitions.js';
export { startSamenwerking } from '../machines/facts/start.js';
export { type Stappenplan, stappenplan } from '../machines/procedure.js';
export type { AfspraakStatus } from '../machines/queries/afspraken.js';
export type { ProfielStatus, ToetsingStatus } from '../machines/queries/toetsing.js';
export {
  stappenplanMachine,
  uitvoeringsfaseMachine,
  uitwerkingsfaseMachine,
  verkenningsfaseMachine,
} from '../machines/stappenplan.js';
export type {
  FaseInput,
  SamenwerkingSnapshot,
  SamenwerkingTask,
  StapMeta,
  StappenplanActor,
  StappenplanMachine,
  StappenplanOutput,
  StappenplanValue,
  Uitkomst,
  UitvoeringOutput,
  UitvoeringsfaseMachine,
  UitvoeringValue,
  UitwerkingInput,
  UitwerkingOutput,
  UitwerkingsfaseMachine,
  UitwerkingValue,
  VerkenningOutput,
  VerkenningsfaseMachine,
  VerkenningValue,
} from '../machines/types.js';
export { type ChecklistStatus, checklistStatus } from '../machines/views/checklist-status.js';
export { faseOf } from '../machines/views/fase.js';
export { type FormOptions, formFor, readForm } from '../machines/views/form-for.js';
export { jsonSchemaFor } from '../machines/views/json-schema.js';
export { nameOf } from '../machines/views/name.js';
export { type ProcesschemaRow, processchema } from '../machines/views/processchema.js';
export { type Progress, progress, type Telling } from '../machines/views/progress.js';
export { representedRegios } from '../machines/views/represented-regios.js';
export { organisatiesOf, rolOf } from '../machines/views/rol.js';
export { signalsFor } from '../machines/views/signals.js';
export { stapStatus } from '../machines/views/stap-status.js';
export { type SamenwerkingView, viewFor } from '../machines/views/view-for.js';
export type { StapStatus } from '../machines/work/step-status.js';
export { actingAs, type DataOf, stamp } from './acting-as.js';
export {
  apply,
  attempt,
  type BlockerCode,
  blockerCodes,
  explain,
  type Outcome,
  possible,
  type SamenwerkingActor,
} from './answers.js';
export { type SignalCode, signalCodes } from './domain/blockers.js';
export type { By, Spreker, Stamp } from './domain/by.js';
export type {
  ChecklistItem,
  Deelafspraak,
  EigenAfspraak,
  Policy,
} from './domain/content.js';
export { defaultPolicy } from './domain/default-policy.js';
export type { Herkomst, OverlegVorm, ProductStatus } from './domain/events/doorlopend.js';
export {
  type EventOf,
  type EventType,
  eventTypes,
  type PayloadOf,
  type Payloads,
  type SamenwerkingEvent,
} from './domain/events/event.js';
export type {
  Aandachtspunt,
  Activiteit,
  HardeDeadline,
  Planning,
  RedenGeenAkkoord,
} from './domain/events/uitwerking.js';
export type {
  AfspraakId,
  BespreekpuntId,
  DeelafspraakId,
  FaseId,
  GebiedId,
  GetoetstProfielId,
  InterpretationId,
  OnderwerpId,
  PartijId,
  ProductId,
  ProfielId,
  PuntId,
  RolId,
  StapId,
} from './domain/ids.js';
export type * from './domain/samenwerking.js';
export type { Applied } from './engine/apply.js';
export { type EngineCode, engineCodes, engineWords } from './engine/codes.js';
export { type Erased, erasedText } from './engine/erase.js';
export type { Possibility } from './engine/possible.js';
export type { CaseRecord } from './engine/record.js';
export type { Acceptance, Blocker, Change, Explanation, Refusal } from './procedure/answer.js';
export { klok } from './procedure/by.js';
export type { Condition, Missing, Obstacle } from './procedure/condition.js';
export { EngineError, type EngineErrorCode, type EngineErrorDetails } from './procedure/errors.js';
export type { EventDefinition, EventForm, FieldText, ProcedureEvent } from './procedure/event.js';
export type { Personal, PersonalField } from './procedure/field.js';
export type * from './procedure/form.js';
export type { InputProblem } from './procedure/input.js';
export type { Lang } from './procedure/json-schema.js';
export type {
  CaseSnapshot,
  CaseSummary,
  Effect,
  Migration,
  Overview,
  Phase,
  Procedure,
  StoredCase,
  Term,
} from './procedure/procedure.js';
export type { EventReader, Read } from './procedure/read-event.js';
export type { JsonSchema } from './procedure/shape.js';
export type { OwedTask, Signal, Task, WorkDefinition } from './procedure/task.js';
export type { Edition, Norm, Source, Text } from './procedure/text.js';
export { erasePerson, persist, type Restored, replayEvents, restore, viewEvent } from './records.js';
export { dueTasks, tasksFor } from './tasks.js';
