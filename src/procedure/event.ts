import type * as z from 'zod';
import type { Stamp } from './by.js';
import type { Text } from './text.js';

/** A fact in the past tense: what happened, who states it, and when it was stated. What else it carries is its payload. */
export interface ProcedureEvent<Rol extends string = string> extends Stamp<Rol> {
  type: string;
}

/** What an event type carries, and the roles that may state it. */
export interface EventForm<Payload = unknown, Rol extends string = string> {
  by: readonly Rol[];
  payload: z.ZodType<Payload>;
}

/** What people read of a field: its name, what to fill in, and the words of its values where those are a closed list. */
export interface FieldText {
  readonly text: Text;
  readonly hint?: Text;
  readonly values?: Readonly<Record<string, Text>>;
}

/** The form of an event type, and what people call it. */
export interface EventDefinition<Payload = unknown, Rol extends string = string> extends EventForm<Payload, Rol> {
  text: Text;
  /** What it means. */
  hint?: Text;
  /** The words of every field, by its place: `datum`, `activiteiten[].id`. */
  fields: Readonly<Record<string, FieldText>>;
}

/** One form for each event type. */
export type EventForms = Readonly<Record<string, EventForm>>;

/** The fields an event of this form cannot do without. */
export const requiredFields = ({ payload }: EventForm): readonly string[] =>
  Object.entries((payload as z.ZodObject).shape).flatMap(([name, field]) =>
    (field as z.ZodType).safeParse(undefined).success ? [] : [name],
  );
