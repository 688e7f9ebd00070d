import { type Stappenplan, stappenplan } from '../machines/procedure.js';
import type { SamenwerkingSnapshot } from '../machines/types.js';
import { blockerCodes as procedureCodes } from './domain/blockers.js';
import type { SamenwerkingEvent } from './domain/events/event.js';
import type { RolId, StapId } from './domain/ids.js';
import { type Applied, apply as applyIn } from './engine/apply.js';
import { attempt as attemptIn, type Outcome as OutcomeOf } from './engine/attempt.js';
import { engineCodes } from './engine/codes.js';
import type { CodeOf } from './engine/decide.js';
import { explain as explainIn } from './engine/explain.js';
import type { Explanation, Refusal } from './procedure/answer.js';

/** Every code with which an event is refused, those of the engine first. */
export type BlockerCode = CodeOf<Stappenplan>;
/** Every code with which an event is refused, those of the engine first. */
export const blockerCodes: readonly BlockerCode[] = Object.freeze([...new Set([...engineCodes, ...procedureCodes])]);

/** What `attempt` answers: what became of the event, or everything that is in the way. */
export type Outcome = OutcomeOf<BlockerCode, StapId, RolId>;

/**
 * Would this event pass, and what would it change; if not: everything that is in the way, each with its code, words in
 * both languages, what is missing, who can resolve it and the lines it rests on. A dry run: changes nothing, and throws for
 * no event.
 */
export const explain = (snapshot: SamenwerkingSnapshot, event: unknown): Explanation<BlockerCode, StapId, RolId> =>
  explainIn(stappenplan, snapshot, event);

/** The case after this event, or everything that is in the way. Pure: the snapshot given stays as it is. Throws for no event. */
export const apply = <Snapshot extends SamenwerkingSnapshot>(
  snapshot: Snapshot,
  event: unknown,
): Applied<Snapshot, StapId, RolId> | Refusal<BlockerCode, RolId> => applyIn(stappenplan, snapshot, event);

/** A running case, or one of its phases. */
export interface SamenwerkingActor {
  /** Where the case is now. */
  getSnapshot(): SamenwerkingSnapshot;
  /** States an event without an answer; `attempt` gives one. */
  send(event: SamenwerkingEvent): void;
}

/**
 * Sends the event to a running case, or changes nothing and says why. Never throws, whatever the event, and says *ok* only for
 * what was recorded.
 */
export const attempt = (actor: SamenwerkingActor, event: unknown): Outcome => attemptIn(stappenplan, actor, event);

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
export { type ProcesschemaRow, processchema } from '../machines/views/processchema.js';
export { type Progress, progress, type Telling } from '../machines/views/progress.js';
export { representedRegios } from '../machines/views/represented-regios.js';
export { rolOf } from '../machines/views/rol.js';
export { signalsFor } from '../machines/views/signals.js';
export { stapStatus } from '../machines/views/stap-status.js';
export { tasksFor } from '../machines/views/tasks.js';
export { type SamenwerkingView, viewFor } from '../machines/views/view-for.js';
export type { StapStatus } from '../machines/work/step-status.js';
export { actingAs, type DataOf } from './acting-as.js';
export { type SignalCode, signalCodes } from './domain/blockers.js';
export type { By, Spreker, Stamp } from './domain/by.js';
export type {
  ChecklistItem,
  Deelafspraak,
  EigenAfspraak,
  Policy,
} from './domain/content.js';
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
  PartijId,
  ProductId,
  ProfielId,
  PuntId,
  RolId,
  StapId,
} from './domain/ids.js';
export type * from './domain/samenwerking.js';
export { defaultPolicy } from './domain/start.js';
export type { Applied } from './engine/apply.js';
export { type EngineCode, engineCodes, engineWords } from './engine/codes.js';
export type { Acceptance, Blocker, Change, Explanation, Refusal } from './procedure/answer.js';
export type { Condition, Missing, Obstacle } from './procedure/condition.js';
export { EngineError, type EngineErrorCode, type EngineErrorDetails } from './procedure/errors.js';
export type { EventDefinition, EventForm, FieldText, ProcedureEvent } from './procedure/event.js';
export type { Personal, PersonalField } from './procedure/field.js';
export type * from './procedure/form.js';
export type { Lang } from './procedure/json-schema.js';
export type {
  CaseSnapshot,
  CaseSummary,
  Effect,
  Migration,
  Phase,
  Procedure,
  StoredCase,
} from './procedure/procedure.js';
export type { EventReader, Read } from './procedure/read-event.js';
export type { JsonSchema } from './procedure/shape.js';
export type { Signal, Task, WorkDefinition } from './procedure/task.js';
export type { Edition, Norm, Source, Text } from './procedure/text.js';
