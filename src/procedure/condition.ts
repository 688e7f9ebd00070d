import type { Source, Text } from './text.js';

/** Something that is missing: its id, and words for it where it has any. */
export interface Missing {
  readonly id: string;
  readonly text?: Text;
  /** Where it is written, when each has a line of its own. */
  readonly source?: Source;
}

/** What is in the way, as a condition states it. */
export interface Obstacle<Code extends string = string, Rol extends string = string> {
  readonly code: Code;
  readonly missing?: readonly Missing[];
  /** Who can resolve it. */
  readonly rollen?: readonly Rol[];
  /** Where it is written, when that is another place than the condition itself. */
  readonly source?: Source;
  /** The reading behind it, when that is another than that of the condition itself. */
  readonly interpretation?: string | undefined;
}

/**
 * What the text asks, and what is in the way. An empty list means allowed. Pure: no clock, no store.
 * One definition gives the XState guard, the explanation, the docs row and the BPMN condition.
 */
export interface Condition<
  Facts = unknown,
  Event = unknown,
  Code extends string = string,
  Rol extends string = string,
> {
  /** A sentence in one word, known at run time: the explanation, the page and the BPMN condition call it by this. */
  readonly name: string;
  /** Every code it can give, and no other. */
  readonly codes: readonly Code[];
  readonly source: Source;
  readonly interpretation?: string;
  /** Its answer depends on what the event carries, beside its type, who states it and when. */
  readonly readsPayload?: true;
  /** What is in the way of this event, given the facts before it; empty when nothing is. */
  blockers(facts: Facts, event: Event): readonly Obstacle<Code, Rol>[];
}

// biome-ignore lint/suspicious/noExplicitAny: whatever its facts and events are
export type AnyCondition = Condition<any, any>;

/** The event, as it was read, that was last found to be allowed, and the facts it was allowed on. */
let allowed: { facts?: unknown; event?: object } = {};

/** Remembers that all that is asked of this event holds on these facts, so that the guard it comes to does not ask again. */
export const rememberAllowed = (facts: unknown, event: object): void => {
  allowed = { facts, event };
};

/** Nothing stands in the way of this event, as it was read, on these facts. */
export const isAllowed = <Facts, Event extends object>(
  conditions: readonly Condition<Facts, Event>[],
  facts: Facts,
  event: Event,
): boolean =>
  (allowed.event === event && allowed.facts === facts) ||
  conditions.every((condition) => condition.blockers(facts, event).length === 0);
