import { stappenplan } from '../machines/procedure.js';
import type { SamenwerkingSnapshot } from '../machines/types.js';
import type { BlockerCode } from './domain/blockers.js';
import type { SamenwerkingEvent } from './domain/events/event.js';
import type { Explanation, Outcome } from './domain/procedure.js';
import { attempt as attemptIn } from './engine/attempt.js';
import { explain as explainIn } from './engine/explain.js';

/**
 * Would this event pass, and what would it change; if not: everything that is in the way, each with its code, words in
 * both languages, what is missing, who can resolve it and the lines it rests on. A dry run: changes nothing, and throws for
 * no event.
 */
export const explain = (snapshot: SamenwerkingSnapshot, event: unknown): Explanation<BlockerCode> =>
  explainIn(stappenplan, snapshot, event) as Explanation<BlockerCode>;

/** A running case, or one of its phases. */
export interface SamenwerkingActor {
  /** Where the case is now. */
  getSnapshot(): SamenwerkingSnapshot;
  /** States an event without an answer; `attempt` gives one. */
  send(event: SamenwerkingEvent): void;
}

/** Sends the event to a running case, or changes nothing and says why. Never throws, whatever the event. */
export const attempt = (actor: SamenwerkingActor, event: unknown): Outcome<BlockerCode> =>
  attemptIn(stappenplan, actor, event) as Outcome<BlockerCode>;

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
export { type BlockerCode, blockerCodes, type SignalCode, signalCodes } from './domain/blockers.js';
export type { By, Stamp } from './domain/by.js';
export type {
  ChecklistItem,
  Deelafspraak,
  Edition,
  EigenAfspraak,
  Norm,
  Policy,
} from './domain/content.js';
export { EngineError, type EngineErrorCode, type EngineErrorDetails } from './domain/errors.js';
export type { Herkomst, ProductStatus } from './domain/events/doorlopend.js';
export {
  type EventOf,
  type EventType,
  eventTypes,
  type PayloadOf,
  type Payloads,
  type SamenwerkingEvent,
} from './domain/events/event.js';
export type { PayloadDefinition, PayloadDefinitions } from './domain/events/payload.js';
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
export type * from './domain/procedure.js';
export type * from './domain/samenwerking.js';
export { defaultPolicy } from './domain/start.js';
export type { Source, Text } from './domain/text.js';
