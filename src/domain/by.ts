import * as z from 'zod';
import { type RolId, rolIds } from './ids.js';
import { line, organisatieId } from './values.js';

/** Who acts: in which role, for which organisation. The name is personal data and decides nothing. */
export interface By {
  rol: RolId;
  /** The id under which the case knows the organisation, such as `VR02`. A role counts only for that organisation. */
  organisatie: string;
  naam?: string | undefined;
}

/** Who stated a fact and when: `at` is the moment of recording, an ISO-8601 instant in UTC. */
export interface Stamp {
  by: By;
  at: string;
}

export const bySchema: z.ZodType<By> = z.strictObject({
  rol: z.enum(rolIds),
  organisatie: organisatieId,
  naam: line.optional(),
});
