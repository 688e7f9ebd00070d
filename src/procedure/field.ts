import * as z from 'zod';
import type { EventForms } from './event.js';

/** What a string may hold of a person: a name (a stamp, a contact), or words in which one may be named. */
export type Personal = 'naam' | 'vrije-tekst';

/** What is known of a field of an event, beside its form. */
export interface FieldMeta {
  personal?: Personal;
}

/** A field of an event that holds something personal. */
export interface PersonalField {
  /** Where: `contactpersonen[]`, `redenen[].toelichting`; `[]` stands for each of a list. */
  path: string;
  personal: Personal;
}

const metas = z.registry<FieldMeta>();

/** The schema of a field, with what is known of it beside its form. */
export const field = <Schema extends z.ZodType>(schema: Schema, meta: FieldMeta): Schema => {
  const own = schema.clone() as Schema;
  metas.add(own, meta);
  return own;
};

interface Def {
  type: string;
  shape?: Readonly<Record<string, z.ZodType>>;
  element?: z.ZodType;
  innerType?: z.ZodType;
}

function personalIn(schema: z.ZodType, path: string): readonly PersonalField[] {
  const personal = metas.get(schema)?.personal;
  if (personal) return [{ path, personal }];
  const { shape, element, innerType } = schema.def as unknown as Def;
  if (innerType) return personalIn(innerType, path);
  if (element) return personalIn(element, `${path}[]`);
  return Object.entries(shape ?? {}).flatMap(([name, part]) => personalIn(part, path ? `${path}.${name}` : name));
}

const byNaam: PersonalField = { path: 'by.naam', personal: 'naam' };

/** Per event type the fields that hold something personal; the name in a stamp, `by.naam`, is one of every event. */
export const personalFields = <Forms extends EventForms>(
  forms: Forms,
): Readonly<Record<keyof Forms & string, readonly PersonalField[]>> =>
  Object.fromEntries(
    Object.entries(forms).map(([type, { payload }]) => [type, [byNaam, ...personalIn(payload, '')]]),
  ) as unknown as Readonly<Record<keyof Forms & string, readonly PersonalField[]>>;
