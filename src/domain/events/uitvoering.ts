import * as z from 'zod';
import { alinea, datum, lijst, line, organisatieId, ownId } from '../values.js';
import type { PayloadDefinitions } from './payload.js';

/** What is stated in the uitvoeringsfase, steps 11 to 14. */
export interface UitvoeringPayloads {
  // stap 11
  'plan.uitgevoerd': { datum: string };
  'aandachtspunt.afgehandeld': { aandachtspunt: string; toelichting?: string | undefined };
  // stap 12
  'oefening.gehouden': {
    datum: string;
    omschrijving?: string | undefined;
    waarnemers?: readonly string[] | undefined;
    tegenspelers?: readonly string[] | undefined;
  };
  'verbeterpunt.genoteerd': { id: string; omschrijving: string };
  'verbeterpunt.afgesproken': { verbeterpunt: string; wat: string; wie: string; wanneer: string };
  'verbeterpunt.opgelost': { verbeterpunt: string; datum: string };
  'golive.bevestigd': { datum: string; reden?: string | undefined };
  // stap 13
  'evaluatieritme.vastgesteld': { maanden: number; vanaf: string };
  'incident.gemeld': { id: string; datum: string; omschrijving?: string | undefined };
  'evaluatie.gehouden': { datum: string; incident?: string | undefined; uitkomst?: string | undefined };
}

const partijen = ['veiligheidsregio', 'crisispartner'] as const;

export const uitvoeringPayloads: PayloadDefinitions<UitvoeringPayloads> = {
  'plan.uitgevoerd': { door: partijen, payload: z.strictObject({ datum }) },
  'aandachtspunt.afgehandeld': {
    door: partijen,
    payload: z.strictObject({ aandachtspunt: ownId, toelichting: alinea.optional() }),
  },
  'oefening.gehouden': {
    door: partijen,
    payload: z.strictObject({
      datum,
      omschrijving: alinea.optional(),
      waarnemers: lijst(organisatieId).optional(),
      tegenspelers: lijst(organisatieId).optional(),
    }),
  },
  'verbeterpunt.genoteerd': { door: partijen, payload: z.strictObject({ id: ownId, omschrijving: line }) },
  'verbeterpunt.afgesproken': {
    door: partijen,
    payload: z.strictObject({ verbeterpunt: ownId, wat: line, wie: line, wanneer: datum }),
  },
  'verbeterpunt.opgelost': { door: partijen, payload: z.strictObject({ verbeterpunt: ownId, datum }) },
  'golive.bevestigd': { door: partijen, payload: z.strictObject({ datum, reden: alinea.optional() }) },
  'evaluatieritme.vastgesteld': {
    door: partijen,
    payload: z.strictObject({ maanden: z.int().min(1).max(120), vanaf: datum }),
  },
  'incident.gemeld': {
    door: partijen,
    payload: z.strictObject({ id: ownId, datum, omschrijving: alinea.optional() }),
  },
  'evaluatie.gehouden': {
    door: partijen,
    payload: z.strictObject({ datum, incident: ownId.optional(), uitkomst: alinea.optional() }),
  },
};
