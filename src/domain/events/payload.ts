import type * as z from 'zod';
import type { RolId } from '../ids.js';

/** What an event type carries, and the roles that may state it. */
export interface PayloadDefinition<P> {
  door: readonly RolId[];
  payload: z.ZodType<P>;
}

export type PayloadDefinitions<Payloads> = { readonly [T in keyof Payloads]: PayloadDefinition<Payloads[T]> };
