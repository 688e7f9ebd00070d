import type * as z from 'zod';
import type { RolId } from '../ids.js';

/** What an event type carries, and the roles that may state it. */
export interface PayloadDefinition<P> {
  door: readonly RolId[];
  payload: z.ZodType<P>;
}

/** The fields an event of this type cannot do without. */
export const requiredFields = ({ payload }: PayloadDefinition<unknown>): readonly string[] =>
  Object.entries((payload as z.ZodObject).shape).flatMap(([name, field]) =>
    (field as z.ZodType).safeParse(undefined).success ? [] : [name],
  );

/** One definition for each event type. */
export type PayloadDefinitions<Payloads> = { readonly [T in keyof Payloads]: PayloadDefinition<Payloads[T]> };
