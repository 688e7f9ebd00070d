import * as z from 'zod';
import { day, listOf, ownId, paragraph, personName, phrase } from '../../procedure/values.js';
import type { EventFormsOf } from './forms.js';
import { pointsAt } from './points-at.js';

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
const verbeterpunt = pointsAt('verbeterpunt', ownId);
const organisaties = listOf(pointsAt('organisatie', ownId));

export const uitvoeringPayloads: EventFormsOf<UitvoeringPayloads> = {
  'plan.uitgevoerd': { by: partijen, payload: z.strictObject({ datum: day }) },
  'aandachtspunt.afgehandeld': {
    by: partijen,
    payload: z.strictObject({ aandachtspunt: pointsAt('aandachtspunt', ownId), toelichting: paragraph.optional() }),
  },
  'oefening.gehouden': {
    by: partijen,
    payload: z.strictObject({
      datum: day,
      omschrijving: paragraph.optional(),
      waarnemers: organisaties.optional(),
      tegenspelers: organisaties.optional(),
    }),
  },
  'verbeterpunt.genoteerd': { by: partijen, payload: z.strictObject({ id: ownId, omschrijving: phrase }) },
  'verbeterpunt.afgesproken': {
    by: partijen,
    payload: z.strictObject({ verbeterpunt, wat: phrase, wie: personName, wanneer: day }),
  },
  'verbeterpunt.opgelost': { by: partijen, payload: z.strictObject({ verbeterpunt, datum: day }) },
  'golive.bevestigd': { by: partijen, payload: z.strictObject({ datum: day, reden: paragraph.optional() }) },
  'evaluatieritme.vastgesteld': {
    by: partijen,
    payload: z.strictObject({ maanden: z.int().min(1).max(120), vanaf: day }),
  },
  'incident.gemeld': {
    by: partijen,
    payload: z.strictObject({ id: ownId, datum: day, omschrijving: paragraph.optional() }),
  },
  'evaluatie.gehouden': {
    by: partijen,
    payload: z.strictObject({
      datum: day,
      incident: pointsAt('incident', ownId).optional(),
      uitkomst: paragraph.optional(),
    }),
  },
};
