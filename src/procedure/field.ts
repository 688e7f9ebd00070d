import * as z from 'zod';
import type { EventForms } from './event.js';

/** What a string may hold of a person: a name (a stamp, a contact), or words in which one may be named. */
export type Personal = 'naam' | 'vrije-tekst';

/** What is known of a field of an event, beside its form. */
export interface FieldMeta {
  personal?: Personal;
  /** What its values point at: something in the case, or the closed list they come from. Each procedure has names of its own for these. */
  pointsAt?: string;
  /** Its text may have more than one line. */
  multiline?: true;
  /** What its text matches, where the schema has a function that checks the same. */
  pattern?: string;
  /** Its form can do without it, the procedure cannot: without it the event is refused, with the reason. */
  needed?: true;
  /** An empty list says something too: that there are none. */
  none?: true;
  /** The order of the list says something. */
  ordered?: true;
}

/** A field of an event that holds something personal. */
export interface PersonalField {
  /** Where: `contactpersonen[]`, `redenen[].toelichting`; `[]` stands for each of a list. */
  path: string;
  personal: Personal;
}

const metas = z.registry<FieldMeta>();

/** What is known of the field with this schema. */
export const metaOf = (schema: z.core.$ZodType): FieldMeta => metas.get(schema) ?? {};

/** The schema of a field, with what is known of it beside its form, on top of what was known already. */
export const field = <Schema extends z.ZodType>(schema: Schema, meta: FieldMeta): Schema => {
  const own = schema.clone() as Schema;
  metas.add(own, { ...metaOf(schema), ...meta });
  return own;
};

/** A field of a payload, or each of a list: its place, what is known of it, and its values where those are a closed list. */
export interface FieldPart {
  /** `activiteiten`, `activiteiten[]`, `activiteiten[].id`. */
  path: string;
  meta: FieldMeta;
  values: readonly string[];
}

interface Def {
  entries?: Readonly<Record<string, string>>;
  shape?: Readonly<Record<string, z.ZodType>>;
  element?: z.ZodType;
  innerType?: z.ZodType;
}

/** Every part of a payload, in its order, what stands in lists among them. */
export function partsOf(schema: z.ZodType, path = ''): readonly FieldPart[] {
  const { shape, element, innerType, entries = {} } = schema.def as unknown as Def;
  if (innerType) return partsOf(innerType, path);
  const own = path === '' ? [] : [{ path, meta: metaOf(schema), values: Object.values(entries) }];
  if (element) return [...own, ...partsOf(element, `${path}[]`)];
  const inner = Object.entries(shape ?? {}).flatMap(([name, part]) => partsOf(part, path ? `${path}.${name}` : name));
  return [...own, ...inner];
}

const byNaam: PersonalField = { path: 'by.naam', personal: 'naam' };

const personalIn = (payload: z.ZodType): readonly PersonalField[] =>
  partsOf(payload).flatMap(({ path, meta }) => (meta.personal ? [{ path, personal: meta.personal }] : []));

/** Per event type the fields that hold something personal; the name in a stamp, `by.naam`, is one of every event. */
export const personalFields = <Forms extends EventForms>(
  forms: Forms,
): Readonly<Record<keyof Forms & string, readonly PersonalField[]>> =>
  Object.fromEntries(
    Object.entries(forms).map(([type, { payload }]) => [type, [byNaam, ...personalIn(payload)]]),
  ) as unknown as Readonly<Record<keyof Forms & string, readonly PersonalField[]>>;
