import * as z from 'zod';
import { klok } from '../../procedure/by.js';
import { day, line, listOf, ownId, paragraph } from '../../procedure/values.js';
import { type ProductId, type PuntId, productIds, puntIds } from '../ids.js';
import type { EventFormsOf } from './forms.js';

const productStatussen: readonly ProductStatus[] = ['concept', 'vastgesteld', 'ondertekend'];
/** How far a document is; signing it is another thing than an agreement being gereed (I-13). */
export type ProductStatus = 'concept' | 'vastgesteld' | 'ondertekend';

/** Both, for the schemas. */
export const herkomsten: readonly Herkomst[] = ['nieuw', 'reeds-aanwezig'];
/** Where something came from: made in this case, or present before it ("Kijk eerst naar wat er al aanwezig is", I-12). */
export type Herkomst = 'nieuw' | 'reeds-aanwezig';

const overlegVormen = ['overleg', 'workshop', 'oefening'] as const;

/** What may be stated in every phase. `datum` is the day it happened. */
export interface DoorlopendePayloads {
  'regio.betrokken': { regio: string; naam?: string | undefined };
  'regio.vertrokken': { regio: string; reden?: string | undefined };
  'overleg.gevoerd': {
    datum: string;
    met: readonly string[];
    vorm?: (typeof overlegVormen)[number] | undefined;
    onderwerp?: string | undefined;
  };
  'organisatie.bijgepraat': { datum: string; onderwerp?: string | undefined };
  'ervaring.gedeeld': { datum: string; omschrijving: string };
  'product.bijgewerkt': { product: ProductId; status: ProductStatus; datum: string; verwijzing?: string | undefined };
  'punt.gereed': { punt: PuntId; herkomst?: Herkomst | undefined; verwijzing?: string | undefined };
  'punt.overgeslagen': { punten: readonly PuntId[]; reden?: string | undefined };
  'termijn.verstreken': { taak: string };
  'samenwerking.beeindigd': { reden?: string | undefined };
}

const partijen = ['veiligheidsregio', 'crisispartner'] as const;
const betrokkenen = ['veiligheidsregio', 'crisispartner', 'andere-regio'] as const;

export const doorlopendePayloads: EventFormsOf<DoorlopendePayloads> = {
  'regio.betrokken': { by: partijen, payload: z.strictObject({ regio: ownId, naam: line.optional() }) },
  'regio.vertrokken': {
    by: ['veiligheidsregio', 'crisispartner', 'andere-regio'],
    payload: z.strictObject({ regio: ownId, reden: paragraph.optional() }),
  },
  'overleg.gevoerd': {
    by: betrokkenen,
    payload: z.strictObject({
      datum: day,
      met: listOf(ownId).min(1),
      vorm: z.enum(overlegVormen).optional(),
      onderwerp: paragraph.optional(),
    }),
  },
  'organisatie.bijgepraat': {
    by: betrokkenen,
    payload: z.strictObject({ datum: day, onderwerp: paragraph.optional() }),
  },
  'ervaring.gedeeld': { by: betrokkenen, payload: z.strictObject({ datum: day, omschrijving: paragraph }) },
  'product.bijgewerkt': {
    by: partijen,
    payload: z.strictObject({
      product: z.enum(productIds),
      status: z.enum(productStatussen),
      datum: day,
      verwijzing: line.optional(),
    }),
  },
  'punt.gereed': {
    by: partijen,
    payload: z.strictObject({
      punt: z.enum(puntIds),
      herkomst: z.enum(herkomsten).optional(),
      verwijzing: line.optional(),
    }),
  },
  'punt.overgeslagen': {
    by: partijen,
    payload: z.strictObject({ punten: listOf(z.enum(puntIds)).min(1), reden: paragraph.optional() }),
  },
  'termijn.verstreken': {
    by: [...partijen, klok.rol],
    payload: z.strictObject({ taak: line.max(200) }),
  },
  'samenwerking.beeindigd': { by: partijen, payload: z.strictObject({ reden: paragraph.optional() }) },
};
