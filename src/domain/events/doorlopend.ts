import * as z from 'zod';
import { type ProductId, type PuntId, productIds, puntIds } from '../ids.js';
import { alinea, datum, lijst, line, organisatieId } from '../values.js';
import type { PayloadDefinitions } from './payload.js';

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

export const doorlopendePayloads: PayloadDefinitions<DoorlopendePayloads> = {
  'regio.betrokken': { door: partijen, payload: z.strictObject({ regio: organisatieId, naam: line.optional() }) },
  'regio.vertrokken': {
    door: ['veiligheidsregio', 'crisispartner', 'andere-regio'],
    payload: z.strictObject({ regio: organisatieId, reden: alinea.optional() }),
  },
  'overleg.gevoerd': {
    door: betrokkenen,
    payload: z.strictObject({
      datum,
      met: lijst(organisatieId).min(1),
      vorm: z.enum(overlegVormen).optional(),
      onderwerp: alinea.optional(),
    }),
  },
  'organisatie.bijgepraat': { door: betrokkenen, payload: z.strictObject({ datum, onderwerp: alinea.optional() }) },
  'ervaring.gedeeld': { door: betrokkenen, payload: z.strictObject({ datum, omschrijving: alinea }) },
  'product.bijgewerkt': {
    door: partijen,
    payload: z.strictObject({
      product: z.enum(productIds),
      status: z.enum(productStatussen),
      datum,
      verwijzing: line.optional(),
    }),
  },
  'punt.gereed': {
    door: partijen,
    payload: z.strictObject({
      punt: z.enum(puntIds),
      herkomst: z.enum(herkomsten).optional(),
      verwijzing: line.optional(),
    }),
  },
  'punt.overgeslagen': {
    door: partijen,
    payload: z.strictObject({ punten: lijst(z.enum(puntIds)).min(1), reden: alinea.optional() }),
  },
  'termijn.verstreken': { door: partijen, payload: z.strictObject({ taak: z.string().min(1).max(200) }) },
  'samenwerking.beeindigd': { door: partijen, payload: z.strictObject({ reden: alinea.optional() }) },
};
