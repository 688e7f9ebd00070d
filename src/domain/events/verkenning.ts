import * as z from 'zod';
import { field } from '../../procedure/field.js';
import { day, listOf, ownId, paragraph, personName } from '../../procedure/values.js';
import { type BespreekpuntId, bespreekpuntIds, type PartijId, type ProfielId, partijIds, profielIds } from '../ids.js';
import { neededReason } from './doorlopend.js';
import type { EventFormsOf } from './forms.js';
import { pointsAt } from './points-at.js';

/** What is stated in the verkenningsfase, steps 1 to 5. */
export interface VerkenningPayloads {
  // stap 1
  'adoptieregio.voorgesteld': { regio: string; toelichting?: string | undefined };
  'adoptieregio.aangemeld': { regio: string; datum: string };
  'adoptieregio.gesteund': { regio: string };
  'steun.ingetrokken': { reden?: string | undefined };
  'bezwaar.gemaakt': { regio: string; reden?: string | undefined };
  /** Without `regio`: every objection of this organisation. */
  'bezwaar.ingetrokken': { regio?: string | undefined; toelichting?: string | undefined };
  'kandidatuur.ingetrokken': { reden?: string | undefined };
  'adoptieregio.bevestigd': { regio: string; reden?: string | undefined };
  // stap 2
  'notitie.vastgelegd': { resultaten: string; contactpersonen?: readonly string[] | undefined };
  'contactpersonen.gewist': Record<never, never>;
  // stap 3
  'inschatting.gemaakt': { profiel: ProfielId; toelichting?: string | undefined };
  'inschatting.gedeeld': Record<never, never>;
  // stap 4
  'verwachtingen.gedeeld': {
    kerntaken?: string | undefined;
    ambities?: string | undefined;
    verwachtingen?: string | undefined;
  };
  'bespreekpunt.beantwoord': { bespreekpunt: BespreekpuntId; antwoord: string; over?: PartijId | undefined };
  // stap 5
  'profiel.afgestemd': { profiel: ProfielId; regios: readonly string[]; datum: string };
  'profiel.voorgesteld': { profiel: ProfielId; beargumentering?: string | undefined };
  'profiel.ingestemd': { profiel: ProfielId };
  'profielkeuze.definitief': { reden?: string | undefined };
  'keuzewijziging.gewenst': { reden?: string | undefined };
  'keuzewijziging.afgewezen': { reden?: string | undefined };
  'keuzewijziging.ingetrokken': Record<never, never>;
  'profielkeuze.besproken': { datum: string };
  'verkenning.afgerond': Record<never, never>;
}

const partijen = ['veiligheidsregio', 'crisispartner'] as const;
const regios = ['veiligheidsregio', 'andere-regio'] as const;
const steunend = ['crisispartner', 'andere-regio', 'veiligheidsregio'] as const;
const niets = z.strictObject({});
const kandidaat = pointsAt('kandidaat', ownId);
const profiel = pointsAt('profiel', z.enum(profielIds));

export const verkenningPayloads: EventFormsOf<VerkenningPayloads> = {
  'adoptieregio.voorgesteld': {
    by: ['veiligheidsregio', 'andere-regio', 'crisispartner'],
    payload: z.strictObject({ regio: pointsAt('mogelijke-kandidaat', ownId), toelichting: paragraph.optional() }),
  },
  'adoptieregio.aangemeld': {
    by: ['veiligheidsregio', 'andere-regio', 'werkgroep'],
    payload: z.strictObject({ regio: kandidaat, datum: day }),
  },
  'adoptieregio.gesteund': { by: steunend, payload: z.strictObject({ regio: kandidaat }) },
  'steun.ingetrokken': { by: steunend, payload: z.strictObject({ reden: paragraph.optional() }) },
  'bezwaar.gemaakt': { by: steunend, payload: z.strictObject({ regio: kandidaat, reden: paragraph.optional() }) },
  'bezwaar.ingetrokken': {
    by: steunend,
    payload: z.strictObject({ regio: pointsAt('bezwaar', ownId).optional(), toelichting: paragraph.optional() }),
  },
  'kandidatuur.ingetrokken': { by: regios, payload: z.strictObject({ reden: paragraph.optional() }) },
  'adoptieregio.bevestigd': {
    by: regios,
    payload: z.strictObject({ regio: kandidaat, reden: paragraph.optional() }),
  },
  'notitie.vastgelegd': {
    by: partijen,
    payload: z.strictObject({ resultaten: paragraph, contactpersonen: listOf(personName).optional() }),
  },
  'contactpersonen.gewist': { by: ['veiligheidsregio', 'andere-regio', 'crisispartner'], payload: niets },
  'inschatting.gemaakt': {
    by: partijen,
    payload: z.strictObject({ profiel, toelichting: paragraph.optional() }),
  },
  'inschatting.gedeeld': { by: partijen, payload: niets },
  'verwachtingen.gedeeld': {
    by: partijen,
    payload: z.strictObject({
      kerntaken: paragraph.optional(),
      ambities: paragraph.optional(),
      verwachtingen: paragraph.optional(),
    }),
  },
  'bespreekpunt.beantwoord': {
    by: partijen,
    payload: z.strictObject({
      bespreekpunt: pointsAt('bespreekpunt', z.enum(bespreekpuntIds)),
      antwoord: paragraph,
      over: pointsAt('partij', z.enum(partijIds)).optional(),
    }),
  },
  'profiel.afgestemd': {
    by: regios,
    payload: z.strictObject({ profiel, regios: listOf(pointsAt('andere-regio', ownId)).min(1), datum: day }),
  },
  'profiel.voorgesteld': {
    by: partijen,
    payload: z.strictObject({ profiel, beargumentering: field(paragraph, { needed: true }).optional() }),
  },
  'profiel.ingestemd': { by: partijen, payload: z.strictObject({ profiel }) },
  'profielkeuze.definitief': { by: partijen, payload: z.strictObject({ reden: paragraph.optional() }) },
  'keuzewijziging.gewenst': { by: partijen, payload: z.strictObject({ reden: neededReason.optional() }) },
  'keuzewijziging.afgewezen': { by: partijen, payload: z.strictObject({ reden: neededReason.optional() }) },
  'keuzewijziging.ingetrokken': { by: partijen, payload: niets },
  'profielkeuze.besproken': {
    by: ['veiligheidsregio', 'crisispartner', 'werkgroep'],
    payload: z.strictObject({ datum: day }),
  },
  'verkenning.afgerond': { by: partijen, payload: niets },
};
