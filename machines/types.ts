import type { ActorRefFrom, EventObject, MachineSnapshot, NonReducibleUnknown, StateMachine } from 'xstate';
import type { BlockerCode } from '../src/domain/blockers.js';
import type { EventType, PayloadOf, SamenwerkingEvent } from '../src/domain/events/event.js';
import type { GetoetstProfielId, PuntId, RolId, StapId } from '../src/domain/ids.js';
import type { Samenwerking, StartInput } from '../src/domain/samenwerking.js';
import type { Blocker } from '../src/procedure/answer.js';
import type { Task } from '../src/procedure/task.js';

/** What a step state carries for the inspector and the diagrams. */
export interface StapMeta {
  stap: StapId;
  nr: number;
  rollen: readonly RolId[];
  bpmn: 'userTask' | 'sendTask';
}

/** A step that has work due, or none. */
type OpenOfGereed = 'open' | 'gereed';

/** Where the verkenningsfase can be. */
export type VerkenningValue =
  | {
      stappen: Record<
        'adoptieregio-bepalen' | 'wat-is-er-al' | 'eerste-inschatting' | 'afstemming' | 'profielkeuze',
        OpenOfGereed
      >;
    }
  | 'gereed'
  | 'beeindigd';

/** Where the uitwerkingsfase can be. */
export type UitwerkingValue =
  | {
      stappen: Record<
        'afspraken-en-plan' | 'check-op-afspraken' | 'wegzetten-in-de-tijd' | 'contact-werkgroep',
        OpenOfGereed
      > & { 'intercollegiale-toetsing': 'voorbereiden' | 'bij-regiegroep' };
    }
  | 'akkoord'
  | 'terug-naar-profielkeuze'
  | 'beeindigd';

/** Where the uitvoeringsfase can be. */
export type UitvoeringValue =
  | 'wacht-op-akkoord'
  | 'plan-uitvoeren'
  | 'go-live'
  | { actief: Record<'monitoren-en-evalueren' | 'ervaringen-delen', Record<never, never>> }
  | 'beeindigd';

/** Where a case can be: one phase at a time. */
export type StappenplanValue =
  | { verkenning: VerkenningValue }
  | { uitwerking: UitwerkingValue }
  | { uitvoering: UitvoeringValue }
  | 'verkenning-afgerond'
  | 'beeindigd';

/** How a machine ended, and the facts it ended with. */
export interface Uitkomst<Naam extends string> {
  uitkomst: Naam;
  samenwerking: Samenwerking;
}

/** What the phase machines take: the facts so far. */
export interface FaseInput {
  samenwerking: Samenwerking;
}

/** The uitwerkingsfase is given its profile; the two that are not tested have none (lines 80-82). */
export interface UitwerkingInput extends FaseInput {
  profiel: GetoetstProfielId;
}

/** What may be replaced with `provide`: guards by these names, and no other. */
type GuardObject =
  | { type: `mag ${EventType}`; params: NonReducibleUnknown }
  | { type: 'stapGereed' | 'stapOpen'; params: { stap: StapId } }
  | { type: Keuze; params: NonReducibleUnknown };

/** Choices between roads. */
type Keuze =
  | 'isBeeindigd'
  | 'profielkeuzeOpen'
  | 'wordtGetoetst'
  | 'gaatZonderToetsingVerder'
  | 'eindigtNaVerkenning'
  | 'toetsingLoopt'
  | 'magUitvoeren'
  | 'isLive';

/** A machine of the stappenplan, with its state value, input and output spelt out. */
type Machine<Value extends StappenplanValue | string, Input, Output> = StateMachine<
  Samenwerking,
  SamenwerkingEvent,
  Record<string, never>,
  never,
  { type: 'noteFact'; params: NonReducibleUnknown },
  GuardObject,
  never,
  Value,
  string,
  Input,
  Output,
  EventObject,
  StapMeta,
  Record<string, never>
>;

/** How a whole case ended. */
export type StappenplanOutput = Uitkomst<'verkenning-afgerond' | 'beeindigd'>;
/** How the verkenningsfase ended, and so where the case goes. */
export type VerkenningOutput = Uitkomst<'naar-uitwerking' | 'naar-uitvoering' | 'verkenning-afgerond' | 'beeindigd'>;
/** How the uitwerkingsfase ended: only an akkoord opens the uitvoering. */
export type UitwerkingOutput = Uitkomst<'akkoord' | 'terug-naar-profielkeuze' | 'beeindigd'>;
/** The uitvoeringsfase ends only because the parties end it. */
export type UitvoeringOutput = Uitkomst<'beeindigd'>;

/** The machine of the whole stappenplan. */
export type StappenplanMachine = Machine<StappenplanValue, StartInput, StappenplanOutput>;
/** The machine of stap 1 to 5. */
export type VerkenningsfaseMachine = Machine<
  { verkenning: VerkenningValue } | VerkenningOutput['uitkomst'],
  StartInput | FaseInput,
  VerkenningOutput
>;
/** The machine of stap 6 to 10. */
export type UitwerkingsfaseMachine = Machine<
  { uitwerking: UitwerkingValue } | UitwerkingOutput['uitkomst'],
  UitwerkingInput,
  UitwerkingOutput
>;
/** The machine of stap 11 to 14. */
export type UitvoeringsfaseMachine = Machine<
  { uitvoering: UitvoeringValue } | UitvoeringOutput['uitkomst'],
  FaseInput,
  UitvoeringOutput
>;

type AnyPayload = PayloadOf<EventType> extends infer P ? (P extends unknown ? Partial<P> : never) : never;
type FieldOf<P> = P extends unknown ? keyof P : never;
type ValueOf<P, K extends PropertyKey> = P extends unknown ? (K extends keyof P ? P[K] : never) : never;

/** An open task of a case. What `data` holds is what its first closing event would say. */
export interface SamenwerkingTask extends Task<StapId, EventType, RolId> {
  readonly punt: PuntId;
  readonly data?: { readonly [K in FieldOf<AnyPayload>]?: ValueOf<AnyPayload, K> };
  readonly blockedBy: readonly Blocker<BlockerCode, RolId>[];
}

/** A running case. */
export type StappenplanActor = ActorRefFrom<StappenplanMachine>;

/** A moment of a case, or of one of its phase machines. */
export type SamenwerkingSnapshot = MachineSnapshot<
  Samenwerking,
  SamenwerkingEvent,
  Record<string, never>,
  // biome-ignore lint/suspicious/noExplicitAny: the four machines differ in state value, tags and output only
  any,
  string,
  unknown,
  StapMeta,
  Record<string, never>
>;
