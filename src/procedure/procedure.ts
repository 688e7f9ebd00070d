import type { AnyStateMachine } from 'xstate';
import type * as z from 'zod';
import type { By } from './by.js';
import type { Condition, Missing } from './condition.js';
import type { EventDefinition, ProcedureEvent } from './event.js';
import type { PersonalField } from './field.js';
import type { EventReader } from './read-event.js';
import type { OwedTask, Signal, WorkDefinition } from './task.js';
import type { Edition, Source, Text } from './text.js';

/** A moment of a case, as far as views need it: an XState snapshot is one. */
export interface CaseSnapshot<Facts = unknown> {
  status: string;
  value: unknown;
  context: Facts;
}

/** A phase and what holds up entering and leaving it, read from the facts alone. */
export interface Phase<Facts = unknown, Event = unknown, Code extends string = string, Rol extends string = string> {
  /** Its top-level state key. */
  id: string;
  /** What people call it; named where an event belongs to it. */
  text?: Text;
  enter: readonly Condition<Facts, Event, Code, Rol>[];
  leave: readonly Condition<Facts, Event, Code, Rol>[];
  /** What is left to state when nothing holds up leaving, and who may. */
  next?: { event: Missing; rollen: readonly Rol[] };
}

/** A case in one row, as one viewer may see it. */
export interface CaseSummary {
  /** What it is called. */
  text: Text;
  phase: string;
  /** `active` while it runs. */
  status: string;
  /** How much work is open for this viewer, and how much there is to look at. */
  tasks: number;
  signals: number;
  /** The first calendar day on which any of that work is due. */
  dueAt?: string;
}

/** A case as it is stored: where it is, and its facts; plain JSON. */
export interface StoredCase<Facts = unknown> {
  value: unknown;
  context: Facts;
}

/** Brings a stored case from one number of the rules to the next. */
export interface Migration {
  /** The rules it was stored under; it comes out under the next number. */
  from: number;
  /** The same case under the next rules; the one given stays as it is. */
  migrate(stored: StoredCase): StoredCase;
}

/** An event for another case, that leaves with the event that caused it. */
export interface Effect {
  case: string;
  event: ProcedureEvent;
}

/** Something that is late once a calendar day in the Netherlands has passed, and what the clock states then. */
export interface Term {
  /** Its own within the case. */
  key: string;
  /** The last day on which it is in time, `2018-07-12`. */
  day: string;
  /** What the clock states, without its stamp. */
  event: Readonly<{ type: string } & Record<string, unknown>>;
}

/** What a page of cases tells of each, beside its summary. */
export interface Overview<Facts = unknown> {
  /** What people call its columns. */
  columns: Readonly<Record<string, Text>>;
  /** The columns of this case, as this viewer may see them. */
  rowFor(snapshot: CaseSnapshot<Facts>, who: By): Readonly<Record<string, unknown>>;
}

/**
 * A procedure: everything that is needed to run it, and all the engine knows of it. Made with `defineProcedure`, which
 * throws where something is missing.
 */
export interface Procedure<
  Facts = unknown,
  Event extends ProcedureEvent = ProcedureEvent,
  Rol extends string = string,
  Stap extends string = string,
  Code extends string = string,
> {
  id: string;
  version: string;
  /** Raised by hand when behaviour or the shape of facts changes: what a stored case is held against. */
  rules: number;
  edition: Edition;
  /** What the phases rest on; cited where an event belongs to another one. */
  source: Source;
  machine: AnyStateMachine;
  /** The form of what a case starts with. */
  input: z.ZodType;
  /** The form of its facts, as they are stored. */
  facts: z.ZodType;
  /** The roles people can have, with their names. */
  roles: Readonly<Record<Rol, Text>>;
  /** Who reports that a term passed; it is no role to pick from. The engine's default is `klok`. */
  clock?: By;
  /** The steps in the order of the text, with their titles. */
  steps: Readonly<Record<Stap, Text>>;
  phases: readonly Phase<Facts, Event, Code, Rol>[];
  events: { readonly [Type in Event['type']]: EventDefinition };
  /** Reads what was given as one of these events. */
  read: EventReader<Event>;
  /** Is this role recorded for this organisation, and may it state this event? Asked of every event. */
  authority: Condition<Facts, Event, Code, Rol>;
  /** Is this very statement, by the same at the same moment, on record already? Then it adds nothing, whatever holds now. */
  isOnRecord(facts: Facts, event: Event): boolean;
  /** Per event what has to hold besides; an empty list is one. */
  conditions: { readonly [Type in Event['type']]: readonly Condition<Facts, Event, Code, Rol>[] };
  /** The words of every code. */
  words: Readonly<Record<Code, Text>>;
  /** The rules that work comes from, in the order of the text. */
  work: readonly WorkDefinition<Stap, Event['type'], Rol>[];
  /** Per event type the fields that hold something personal. */
  personal: { readonly [Type in Event['type']]: readonly PersonalField[] };
  /** In order; none where the rules never changed. */
  migrations: readonly Migration[];
  /** Open work; with `who` only theirs. */
  tasks(snapshot: CaseSnapshot<Facts>, who?: By): readonly OwedTask<Stap, Event['type'], Rol>[];
  /** What has to hold, beside what its event asks, before this work can be closed. */
  waitsFor(task: OwedTask<Stap, Event['type'], Rol>): readonly Condition<Facts, Event, Code, Rol>[];
  /** What is visible; with `who` only what concerns them. */
  signals(snapshot: CaseSnapshot<Facts>, who?: By): readonly Signal<Stap, string, Rol>[];
  /** How far each step is, by its id. */
  stepStatus(snapshot: CaseSnapshot<Facts>): Readonly<Record<Stap, string>>;
  /** What was stated, as this viewer may see it; nothing where it may not. */
  eventFor(snapshot: CaseSnapshot<Facts>, event: Event, who: By): Event | undefined;
  /** The case in one row, as this viewer may see it. */
  summaryFor(snapshot: CaseSnapshot<Facts>, who: By): CaseSummary;
  /** What the event that led from these facts to those means for other cases. */
  effects(before: Facts, event: Event, after: Facts): readonly Effect[];
  /** Who has a part in the case, in which role: nobody else is told anything. Needed to keep cases in an engine. */
  parties?(facts: Facts): readonly By<Rol>[];
  /** The facts as this viewer may see them. Needed to keep cases in an engine. */
  viewFor?(snapshot: CaseSnapshot<Facts>, who: By): unknown;
  /** The columns of a page of cases; none where its summary will do. */
  overview?: Overview<Facts>;
  /** What becomes late, as long as it was not reported; nothing where no clock matters. */
  terms?(snapshot: CaseSnapshot<Facts>): readonly Term[];
}

// biome-ignore lint/suspicious/noExplicitAny: whatever its facts, events, roles, steps and codes are
export type AnyProcedure = Procedure<any, any, any, any, any>;
