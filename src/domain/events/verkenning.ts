import * as z from 'zod';
import { type BespreekpuntId, bespreekpuntIds, type PartijId, type ProfielId, partijIds, profielIds } from '../ids.js';
import { alinea, datum, lijst, line, organisatieId } from '../values.js';
import type { PayloadDefinitions } from './payload.js';

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
  'profielkeuze.herzien': { reden?: string | undefined };
  'profielkeuze.besproken': { datum: string };
  'verkenning.afgerond': Record<never, never>;
}

const partijen = ['veiligheidsregio', 'crisispartner'] as const;
const regios = ['veiligheidsregio', 'andere-regio'] as const;
const steunend = ['crisispartner', 'andere-regio', 'veiligheidsregio'] as const;
const niets = z.strictObject({});

export const verkenningPayloads: PayloadDefinitions<VerkenningPayloads> = {
  'adoptieregio.voorgesteld': {
    door: ['veiligheidsregio', 'andere-regio', 'crisispartner'],
    payload: z.strictObject({ regio: organisatieId, toelichting: alinea.optional() }),
  },
  'adoptieregio.aangemeld': {
    door: ['veiligheidsregio', 'andere-regio', 'werkgroep'],
    payload: z.strictObject({ regio: organisatieId, datum }),
  },
  'adoptieregio.gesteund': { door: steunend, payload: z.strictObject({ regio: organisatieId }) },
  'steun.ingetrokken': { door: steunend, payload: z.strictObject({ reden: alinea.optional() }) },
  'bezwaar.gemaakt': { door: steunend, payload: z.strictObject({ regio: organisatieId, reden: alinea.optional() }) },
  'bezwaar.ingetrokken': {
    door: steunend,
    payload: z.strictObject({ regio: organisatieId.optional(), toelichting: alinea.optional() }),
  },
  'kandidatuur.ingetrokken': { door: regios, payload: z.strictObject({ reden: alinea.optional() }) },
  'adoptieregio.bevestigd': {
    door: regios,
    payload: z.strictObject({ regio: organisatieId, reden: alinea.optional() }),
  },
  'notitie.vastgelegd': {
    door: partijen,
    payload: z.strictObject({ resultaten: alinea, contactpersonen: lijst(line).optional() }),
  },
  'contactpersonen.gewist': { door: ['veiligheidsregio', 'andere-regio', 'crisispartner'], payload: niets },
  'inschatting.gemaakt': {
    door: partijen,
    payload: z.strictObject({ profiel: z.enum(profielIds), toelichting: alinea.optional() }),
  },
  'inschatting.gedeeld': { door: partijen, payload: niets },
  'verwachtingen.gedeeld': {
    door: partijen,
    payload: z.strictObject({
      kerntaken: alinea.optional(),
      ambities: alinea.optional(),
      verwachtingen: alinea.optional(),
    }),
  },
  'bespreekpunt.beantwoord': {
    door: partijen,
    payload: z.strictObject({
      bespreekpunt: z.enum(bespreekpuntIds),
      antwoord: alinea,
      over: z.enum(partijIds).optional(),
    }),
  },
  'profiel.afgestemd': {
    door: regios,
    payload: z.strictObject({ profiel: z.enum(profielIds), regios: lijst(organisatieId).min(1), datum }),
  },
  'profiel.voorgesteld': {
    door: partijen,
    payload: z.strictObject({ profiel: z.enum(profielIds), beargumentering: alinea.optional() }),
  },
  'profiel.ingestemd': { door: partijen, payload: z.strictObject({ profiel: z.enum(profielIds) }) },
  'profielkeuze.definitief': { door: partijen, payload: z.strictObject({ reden: alinea.optional() }) },
  'profielkeuze.herzien': { door: partijen, payload: z.strictObject({ reden: alinea.optional() }) },
  'profielkeuze.besproken': {
    door: ['veiligheidsregio', 'crisispartner', 'werkgroep'],
    payload: z.strictObject({ datum }),
  },
  'verkenning.afgerond': { door: partijen, payload: niets },
};
