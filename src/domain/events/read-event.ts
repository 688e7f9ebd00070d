import * as z from 'zod';
import { bySchema } from '../by.js';
import { type InputProblem, inputProblems } from '../input.js';
import { instant } from '../values.js';
import type { PayloadDefinition } from './payload.js';

type Definitions = Readonly<Record<string, PayloadDefinition<unknown>>>;

/** An event of the right form, or everything that is wrong with it. */
export type Read = { event: { type: string }; problems: readonly [] } | { problems: readonly InputProblem[] };

/** The stamp every event carries. */
export const stampSchema = z.object({ by: bySchema, at: instant });
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what was given once, as a copy of our own: what its sender does to it later changes nothing here. */
export function readEvent(definitions: Definitions, given: unknown): Read {
  let copy: unknown;
  try {
    copy = structuredClone(given);
  } catch {
    // A function or symbol in it, a getter or proxy that throws, or deeper than can be read.
    const expected = {
      nl: 'Verwacht een object met gewone gegevens: tekst, getallen, ja of nee, lijsten en objecten',
      en: 'Expected an object of plain data: text, numbers, yes or no, lists and objects',
    };
    return { problems: [{ path: '', value: typeof given, expected }] };
  }
  const problems = eventProblems(definitions, copy);
  return problems.length > 0 ? { problems } : { event: copy as { type: string }, problems: [] };
}

/** Everything wrong with the form of an event; empty when it has the form its type asks for. */
export function eventProblems(definitions: Definitions, event: unknown): readonly InputProblem[] {
  if (!isRecord(event)) return inputProblems(z.object({ type: z.string() }), event);
  const { type, by, at, ...payload } = event;
  const definition = typeof type === 'string' && Object.hasOwn(definitions, type) ? definitions[type] : undefined;
  if (!definition) return inputProblems(z.object({ type: z.enum(Object.keys(definitions)) }), { type });
  return [...inputProblems(stampSchema, { by, at }), ...inputProblems(definition.payload, payload)];
}
