import * as z from 'zod';
import { stampOf } from '../procedure/read-event.js';
import { day, line, listOf, ownId } from '../procedure/values.js';
import { doorlopendePayloads } from './events/doorlopend.js';
import { uitwerkingPayloads } from './events/uitwerking.js';
import { afspraakIds, profielIds, rolIds } from './ids.js';
import { policyObject } from './policy.js';
import type { Bestaand, Organisatie, StartInput } from './samenwerking.js';

const organisatieSchema = z.union([ownId, z.strictObject({ id: ownId, naam: line.optional() })], {
  error: 'organisatie',
}) as z.ZodType<Organisatie | string>;

const exchanged = z.strictObject({ kerntaken: line, ambities: line, verwachtingen: line });

const bestaandSchema: z.ZodType<Bestaand> = z.strictObject({
  ...stampOf(rolIds).shape,
  adoptieregio: z.strictObject({ regio: ownId }).optional(),
  verwachtingen: z
    .strictObject({ veiligheidsregio: exchanged.optional(), crisispartner: exchanged.optional() })
    .optional(),
  profielkeuze: z
    .strictObject({ profiel: z.enum(profielIds), beargumentering: line, definitief: z.boolean().optional() })
    .optional(),
  afspraken: listOf(
    z.strictObject({ afspraak: z.enum(afspraakIds), verwijzing: line, datum: day.optional() }),
  ).optional(),
  systeem: uitwerkingPayloads['systeem.gekozen'].payload.optional(),
  producten: listOf(doorlopendePayloads['product.bijgewerkt'].payload).optional(),
}) as z.ZodType<Bestaand>;

/** What `StartInput` has to look like; unknown fields are refused. */
export const startInputSchema: z.ZodType<StartInput> = z.strictObject({
  veiligheidsregio: organisatieSchema,
  crisispartner: organisatieSchema,
  andereRegios: listOf(organisatieSchema).optional(),
  policy: policyObject.partial().optional(),
  werkgroep: organisatieSchema.optional(),
  regiegroep: organisatieSchema.optional(),
  bestaand: bestaandSchema.optional(),
}) as z.ZodType<StartInput>;
