import * as z from 'zod';
import type { EventForms, ProcedureEvent } from './event.js';
import { type InputProblem, inputProblems } from './input.js';
import { readPlain } from './read-plain.js';
import { instant, ownId, personName } from './values.js';

/** An event of the right form, or everything that is wrong with it. */
export type Read<Event extends ProcedureEvent = ProcedureEvent> =
  | { event: Event; problems: readonly [] }
  | { event?: undefined; problems: readonly InputProblem[] };

/** Reads what was given as an event, once. */
export type EventReader<Event extends ProcedureEvent = ProcedureEvent> = (given: unknown) => Read<Event>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The form of a stamp: by one of these roles. */
export const stampOf = (roles: readonly string[]) =>
  z.object({
    by: z.strictObject({ rol: z.enum(roles), organisatie: ownId, naam: personName.optional() }),
    at: instant,
  });

const noProblems: readonly [] = [];

/**
 * Reads events of these forms, stated by one of these roles. What it gives is a copy of its own, frozen: what the
 * sender does to the original later changes nothing. That copy read again is the same copy, at no cost.
 */
export function eventReader<Event extends ProcedureEvent>(
  forms: EventForms,
  roles: readonly string[],
): EventReader<Event> {
  const stamp = stampOf(roles);
  const someType = z.object({ type: z.enum(Object.keys(forms)) });
  const read = new WeakMap<object, Read<Event>>();

  function problemsOf(event: unknown): readonly InputProblem[] {
    if (!isRecord(event)) return inputProblems(someType, event);
    const { type, by, at, ...payload } = event;
    const definition = typeof type === 'string' && Object.hasOwn(forms, type) ? forms[type] : undefined;
    if (!definition) return inputProblems(someType, { type });
    return [...inputProblems(stamp, { by, at }), ...inputProblems(definition.payload, payload)];
  }

  return (given) => {
    const before = read.get(given as object);
    if (before) return before;
    const { copy, problem } = readPlain(given);
    if (problem) return { problems: [problem] };
    const problems = problemsOf(copy);
    if (problems.length > 0) return { problems };
    const answer: Read<Event> = { event: copy as Event, problems: noProblems };
    read.set(copy as object, answer);
    return answer;
  };
}
