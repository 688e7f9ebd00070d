import * as z from 'zod';
import type { EventForms, ProcedureEvent } from './event.js';
import { type InputProblem, inputProblems, pathOf, shorten } from './input.js';
import { type NotPlain, plainCopy } from './plain.js';
import type { Text } from './text.js';
import { instant, ownId, personName } from './values.js';

/** An event of the right form, or everything that is wrong with it. */
export type Read<Event extends ProcedureEvent = ProcedureEvent> =
  | { event: Event; problems: readonly [] }
  | { event?: undefined; problems: readonly InputProblem[] };

/** Reads what was given as an event, once. */
export type EventReader<Event extends ProcedureEvent = ProcedureEvent> = (given: unknown) => Read<Event>;

const unreadable: Readonly<Record<string, Text>> = {
  'too-many': { nl: 'Verwacht minder gegevens in één gebeurtenis', en: 'Expected less data in one event' },
  'too-deep': { nl: 'Verwacht minder diep geneste gegevens', en: 'Expected data that is less deeply nested' },
  'not-data': {
    nl: 'Verwacht gewone gegevens: tekst, getallen, ja of nee, lijsten en objecten',
    en: 'Expected plain data: text, numbers, yes or no, lists and objects',
  },
  unreadable: {
    nl: 'Verwacht gegevens die te lezen zijn: dit veld gaf een fout bij het lezen',
    en: 'Expected data that can be read: this field threw while it was read',
  },
};

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
    if (!isRecord(event)) return inputProblems(z.object({ type: z.string() }), event);
    const { type, by, at, ...payload } = event;
    const definition = typeof type === 'string' && Object.hasOwn(forms, type) ? forms[type] : undefined;
    if (!definition) return inputProblems(someType, { type });
    return [...inputProblems(stamp, { by, at }), ...inputProblems(definition.payload, payload)];
  }

  return (given) => {
    const before = typeof given === 'object' && given !== null ? read.get(given) : undefined;
    if (before) return before;
    let copy: unknown;
    try {
      copy = plainCopy(given);
    } catch (error) {
      const { message, path } = error as NotPlain;
      return {
        problems: [{ path: pathOf(path), value: shorten(typeof given), expected: unreadable[message] as Text }],
      };
    }
    const problems = problemsOf(copy);
    if (problems.length > 0) return { problems };
    const answer: Read<Event> = { event: copy as Event, problems: noProblems };
    read.set(copy as object, answer);
    return answer;
  };
}
