import type { Missing } from './condition.js';
import type { Source, Text } from './text.js';

/** Why an event is refused: a code for programs, words for people, what is missing, who can resolve it, where it is written. */
export interface Blocker<Code extends string = string, Rol extends string = string> {
  readonly code: Code;
  readonly text: Text;
  readonly missing: readonly Missing[];
  /** Who can resolve it; empty where nobody can, or where it depends on what was given. */
  readonly rollen: readonly Rol[];
  /** Absent where no line says so: malformed input, or an actor that cannot take an event. */
  readonly source?: Source;
  readonly interpretation?: string;
  /** Only for malformed input: where, what was given (shortened), and what was expected. */
  readonly input?: { readonly path: string; readonly value: string; readonly expected: Text };
}

/** What an event would change, or changed: the phase, how far a step is, or which work is open. */
export type Change<Stap extends string = string, Rol extends string = string> =
  | { kind: 'phase'; id: string; from: string; to: string }
  | { kind: 'step'; id: Stap; stap: Stap; text: Text; from: string; to: string }
  | {
      kind: 'task';
      id: string;
      stap: Stap;
      text: Text;
      source: Source;
      rollen: readonly Rol[];
      to: 'opened' | 'closed';
    };

/** What `explain` answers: nothing in the way and what would change, or everything that is in the way. */
export interface Explanation<Code extends string = string, Stap extends string = string, Rol extends string = string> {
  readonly blockers: readonly Blocker<Code, Rol>[];
  /** Computed when read. */
  readonly changes: readonly Change<Stap, Rol>[];
}

/** A no: everything that is in the way. */
export interface Refusal<Code extends string = string, Rol extends string = string> {
  readonly ok: false;
  readonly blockers: readonly Blocker<Code, Rol>[];
}

/** A yes, and what became of it. */
export interface Acceptance<Stap extends string = string, Rol extends string = string> {
  readonly ok: true;
  /** A fact was added; false where the very same had been stated before, so that nothing is new. */
  readonly recorded: boolean;
  /** Computed when read. */
  readonly changes: readonly Change<Stap, Rol>[];
}
