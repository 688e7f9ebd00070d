import * as z from 'zod';
import { klok } from '../../procedure/by.js';
import { field } from '../../procedure/field.js';
import { day, line, listOf, ownId, paragraph } from '../../procedure/values.js';
import { type ProductId, type PuntId, productIds, puntIds } from '../ids.js';
import type { EventFormsOf } from './forms.js';
import { pointsAt } from './points-at.js';

const productStatussen: readonly ProductStatus[] = ['concept', 'vastgesteld', 'ondertekend'];
/** How far a document is; signing it is another thing than an agreement being gereed (I-13). */
export type ProductStatus = 'concept' | 'vastgesteld' | 'ondertekend';

const herkomsten: readonly Herkomst[] = ['nieuw', 'reeds-aanwezig'];
/** Where something came from: made in this case, or present before it ("Kijk eerst naar wat er al aanwezig is", I-12). */
export type Herkomst = 'nieuw' | 'reeds-aanwezig';

const overlegVormen = ['overleg', 'workshop', 'oefening'] as const;
/** How people met. */
export type OverlegVorm = (typeof overlegVormen)[number];

/** What may be stated in every phase. `datum` is the day it happened. */
export interface DoorlopendePayloads {
  'regio.betrokken': { regio: string; naam?: string | undefined };
  'regio.vertrokken': { regio: string; reden?: string | undefined };
  'overleg.gevoerd': {
    datum: string;
    met: readonly string[];
    vorm?: OverlegVorm | undefined;
    onderwerp?: string | undefined;
    /** What those who spoke start from together (lines 188-190). */
    uitgangspunten?: string | undefined;
  };
  'organisatie.bijgepraat': { datum: string; onderwerp?: string | undefined };
  'organisatie.hernoemd': { naam: string };
  'ervaring.gedeeld': { datum: string; omschrijving: string };
  'product.bijgewerkt': { product: ProductId; status: ProductStatus; datum: string; verwijzing?: string | undefined };
  'punt.gereed': { punt: PuntId; herkomst?: Herkomst | undefined; verwijzing?: string | undefined };
  'punt.overgeslagen': { punten: readonly PuntId[]; reden?: string | undefined };
  'termijn.verstreken': { taak: string };
  'samenwerking.beeindigd': { reden?: string | undefined };
}

/** The form of a Herkomst. */
export const herkomst = pointsAt('herkomst', z.enum(herkomsten));
/** A reason without which the procedure refuses. */
export const neededReason = field(paragraph, { needed: true });

const partijen = ['veiligheidsregio', 'crisispartner'] as const;
const betrokkenen = ['veiligheidsregio', 'crisispartner', 'andere-regio'] as const;

export const doorlopendePayloads: EventFormsOf<DoorlopendePayloads> = {
  'regio.betrokken': {
    by: betrokkenen,
    payload: z.strictObject({ regio: pointsAt('nieuwe-regio', ownId), naam: line.optional() }),
  },
  'regio.vertrokken': {
    by: ['veiligheidsregio', 'crisispartner', 'andere-regio'],
    payload: z.strictObject({ regio: pointsAt('andere-regio', ownId), reden: paragraph.optional() }),
  },
  'overleg.gevoerd': {
    by: betrokkenen,
    payload: z.strictObject({
      datum: day,
      met: listOf(pointsAt('organisatie', ownId)).min(1),
      vorm: pointsAt('overlegvorm', z.enum(overlegVormen)).optional(),
      onderwerp: paragraph.optional(),
      uitgangspunten: paragraph.optional(),
    }),
  },
  'organisatie.bijgepraat': {
    by: betrokkenen,
    payload: z.strictObject({ datum: day, onderwerp: paragraph.optional() }),
  },
  'organisatie.hernoemd': { by: [...betrokkenen, 'werkgroep', 'regiegroep'], payload: z.strictObject({ naam: line }) },
  'ervaring.gedeeld': { by: betrokkenen, payload: z.strictObject({ datum: day, omschrijving: paragraph }) },
  'product.bijgewerkt': {
    by: partijen,
    payload: z.strictObject({
      product: pointsAt('product', z.enum(productIds)),
      status: pointsAt('productstatus', z.enum(productStatussen)),
      datum: day,
      verwijzing: line.optional(),
    }),
  },
  'punt.gereed': {
    by: partijen,
    payload: z.strictObject({
      punt: pointsAt('punt', z.enum(puntIds)),
      herkomst: herkomst.optional(),
      verwijzing: line.optional(),
    }),
  },
  'punt.overgeslagen': {
    by: partijen,
    payload: z.strictObject({
      punten: listOf(pointsAt('punt', z.enum(puntIds))).min(1),
      reden: neededReason.optional(),
    }),
  },
  'termijn.verstreken': {
    by: [...partijen, klok.rol],
    payload: z.strictObject({ taak: pointsAt('taak', line.max(200)) }),
  },
  'samenwerking.beeindigd': { by: partijen, payload: z.strictObject({ reden: neededReason.optional() }) },
};
