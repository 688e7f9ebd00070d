import type { Blocker } from './answer.js';
import type { Missing } from './condition.js';
import type { Norm, Source, Text } from './text.js';

/** Open work as a procedure lists it: who owes what, on which sentence it rests, and which events close it. */
export interface OwedTask<Stap extends string = string, Type extends string = string, Rol extends string = string> {
  /** Stable while the work is open: step, rule, and for whom or what. */
  readonly id: string;
  readonly stap: Stap;
  /** The point of the text it rests on. */
  readonly punt: string;
  readonly rollen: readonly Rol[];
  /** Set where one particular organisation owes it. */
  readonly organisatie?: string;
  /** What it is about, where there is one task for each: an agreement, an organisation, a party. */
  readonly over?: string;
  /** What to do, in our own words; `source` is the sentence it rests on. */
  readonly text: Text;
  readonly norm: Norm;
  readonly source: Source;
  /** The events that close it; `data` and `fields` are about the first. */
  readonly closesWith: readonly Type[];
  /** What that event says, as far as the task knows: `{ afspraak: 'alarmering' }`. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** What it still has to say: `['datum']`. Empty: with `data` it can be stated as it is. */
  readonly fields: readonly string[];
  /** The last calendar day, where there is one. */
  readonly dueAt?: string;
}

/** Open work, and whether it can be done now. */
export interface Task<Stap extends string = string, Type extends string = string, Rol extends string = string>
  extends OwedTask<Stap, Type, Rol> {
  /**
   * What is in the way of its event, as far as that is known from the facts and from `data`; empty: it can be done now.
   * Computed when read.
   */
  readonly blockedBy: readonly Blocker[];
}

/** Something to look at; it refuses nothing. */
export interface Signal<Stap extends string = string, Code extends string = string, Rol extends string = string> {
  readonly id: string;
  readonly code: Code;
  readonly stap: Stap;
  readonly rollen: readonly Rol[];
  readonly text: Text;
  readonly missing: readonly Missing[];
  readonly source: Source;
  readonly interpretation?: string;
}

/** A rule from which tasks come, before any case: what a drawing or a page shows of it. */
export interface WorkDefinition<
  Stap extends string = string,
  Type extends string = string,
  Rol extends string = string,
> {
  /** Step and rule, `stap/id`: what the ids of its tasks begin with. */
  readonly id: string;
  readonly stap: Stap;
  readonly punt: string;
  readonly text: Text;
  readonly norm: Norm;
  readonly source: Source;
  readonly closesWith: readonly Type[];
  /** Who may owe it. */
  readonly rollen: readonly Rol[];
}
