import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { By } from './by.js';
import type { Edition, Norm } from './content.js';
import type { PayloadDefinition } from './events/payload.js';
import type { InterpretationId, RolId } from './ids.js';
import type { Source, Text } from './text.js';

/** Something that is missing: its id, and words for it where it has any. */
export interface Missing {
  id: string;
  text?: Text;
  /** Where it is written, when each has a line of its own. */
  source?: Source;
}

/** What is in the way, as a condition states it. */
export interface Obstacle<Code extends string = string> {
  code: Code;
  missing?: readonly Missing[];
  /** Who can resolve it. */
  resolvers?: readonly RolId[];
  /** Where it is written, when that is another place than the rule itself. */
  source?: Source;
  /** The reading behind it, when that is another than that of the rule itself. */
  interpretation?: InterpretationId | undefined;
}

/**
 * A rule: what the text asks, and what is in the way. An empty list means allowed. Pure: no clock, no store.
 * One definition gives the XState guard, the explanation, the docs row and the BPMN condition.
 */
export interface Condition<Facts = unknown, Event = unknown, Code extends string = string> {
  source: Source;
  interpretation?: InterpretationId;
  /** What is in the way of this event, given the facts before it; empty when nothing is. */
  blockers(facts: Facts, event: Event): readonly Obstacle<Code>[];
}

/** Why an event is refused: a code for programs, words for people, what is missing, who can resolve it, where it is written. */
export interface Blocker<Code extends string = string> {
  code: Code;
  text: Text;
  missing: readonly Missing[];
  resolvers: readonly RolId[];
  source: Source;
  interpretation?: InterpretationId;
  /** Only for malformed input: where, what was given (shortened), and what was expected. */
  input?: { path: string; value: string; expected: Text };
}

/** What an event would change, or changed. */
export type Change =
  | { kind: 'phase'; id: string; from: string; to: string }
  | { kind: 'step'; id: string; from: string; to: string }
  | { kind: 'task'; id: string; to: 'opened' | 'closed' };

/** What `explain` answers: nothing in the way and what would change, or everything that is in the way. */
export interface Explanation<Code extends string = string> {
  blockers: readonly Blocker<Code>[];
  changes: readonly Change[];
}

/** What `attempt` answers. */
export type Outcome<Code extends string = string> =
  | { ok: true; changes: readonly Change[] }
  | { ok: false; blockers: readonly Blocker<Code>[] };

/** Open work, computed from the facts: who owes what, on which sentence it rests, and which events close it. */
export interface Task<Step extends string = string, Type extends string = string> {
  /** Stable while the work is open: step, rule, and for whom or what. */
  id: string;
  stap: Step;
  /** The point it rests on: what `punt.overgeslagen` names, where it may be passed with a reason. */
  punt: string;
  rollen: readonly RolId[];
  /** Set where one particular organisation owes it. */
  organisatie?: string;
  /** What it is about, where there is one task for each: an agreement, a region, a party. */
  over?: string;
  /** What to do, in our own words; `bron` is the sentence it rests on. */
  tekst: Text;
  norm: Norm;
  bron: Source;
  /** The events that close it; `data` and `fields` are about the first. */
  closesWith: readonly Type[];
  /** What that event says, as far as the task knows: `{ afspraak: 'alarmering' }`. */
  data?: Readonly<Record<string, unknown>>;
  /** What it still has to say: `['datum']`. Empty: with `data` it can be stated as it is. */
  fields: readonly string[];
  /** The last calendar day, where there is one. */
  dueAt?: string;
}

/** Something to look at; it refuses nothing. */
export interface Signal<Step extends string = string, Code extends string = string> {
  id: string;
  code: Code;
  stap: Step;
  rollen: readonly RolId[];
  text: Text;
  missing: readonly Missing[];
  source: Source;
  interpretation?: InterpretationId;
}

/** A phase and what holds up entering and leaving it, read from the facts alone. */
export interface ProcedurePhase {
  id: string;
  enter: readonly Condition[];
  leave: readonly Condition[];
  /** What is left to state when nothing holds up leaving, and who may. */
  next?: { event: Missing; resolvers: readonly RolId[] };
}

/** A procedure: everything the engine needs to run it, and all it knows of it. */
export interface Procedure<Machine extends AnyStateMachine = AnyStateMachine> {
  id: string;
  version: string;
  edition: Edition;
  /** What the procedure as a whole rests on; cited where a refusal rests on no rule of its own. */
  source: Source;
  machine: Machine;
  /** In order; the id is the top-level state key. */
  phases: readonly ProcedurePhase[];
  /** Per event type: the payload and the roles that may state it. */
  events: Readonly<Record<string, PayloadDefinition<unknown>>>;
  /** Is this role recorded for this organisation, and may it state this event? Part of every rule. */
  authority: Condition;
  /** The conditions behind each named guard. */
  rules: Readonly<Record<string, readonly Condition[]>>;
  /** The words of every code. */
  words: Readonly<Record<string, Text>>;
  /** Open work; with `who` only theirs. */
  tasks(snapshot: AnyMachineSnapshot, who?: By): readonly Task[];
  /** What is visible; with `who` only what concerns them. */
  signals(snapshot: AnyMachineSnapshot, who?: By): readonly Signal[];
  /** How far each step is, by its id. */
  stepStatus(snapshot: AnyMachineSnapshot): Readonly<Record<string, string>>;
}
