import type { Source, Text } from './text.js';

/** Something that is missing: its id, and words for it where it has any. */
export interface Missing {
  id: string;
  text?: Text;
  /** Where it is written, when each has a line of its own. */
  source?: Source;
}

/** What is in the way, as a condition states it. */
export interface Obstacle<Code extends string = string, Rol extends string = string> {
  code: Code;
  missing?: readonly Missing[];
  /** Who can resolve it. */
  rollen?: readonly Rol[];
  /** Where it is written, when that is another place than the condition itself. */
  source?: Source;
  /** The reading behind it, when that is another than that of the condition itself. */
  interpretation?: string | undefined;
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
  name: string;
  /** Every code it can give, and no other. */
  codes: readonly Code[];
  source: Source;
  interpretation?: string;
  /** Its answer depends on what the event carries, beside its type, who states it and when. */
  readsPayload?: true;
  /** What is in the way of this event, given the facts before it; empty when nothing is. */
  blockers(facts: Facts, event: Event): readonly Obstacle<Code, Rol>[];
}

// biome-ignore lint/suspicious/noExplicitAny: whatever its facts and events are
export type AnyCondition = Condition<any, any>;

/** Nothing stands in the way of this event. */
export const isAllowed = <Facts, Event>(
  conditions: readonly Condition<Facts, Event>[],
  facts: Facts,
  event: Event,
): boolean => conditions.every((condition) => condition.blockers(facts, event).length === 0);
