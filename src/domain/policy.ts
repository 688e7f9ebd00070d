import * as z from 'zod';
import type { Policy } from './content.js';

/** The form of a policy: each option with the readings it chooses between. */
export const policyObject = z.strictObject({
  checklist: z.enum(['gedrukt', 'cumulatief']),
  deelafspraken: z.enum(['signaal', 'vereist']),
  zonderToetsing: z.enum(['uitvoering', 'afronden']),
  afstemmingRegios: z.enum(['aanbevolen', 'vereist']),
  steunRegios: z.enum(['bezwaar-zichtbaar', 'unaniem']),
  overname: z.enum(['vanaf-definitief', 'na-akkoord']),
  oefening: z.enum(['sluit-toetsing', 'vereist-voor-go-live']),
}) satisfies z.ZodType<Policy>;
