import * as z from 'zod';
import { day, line, listOf, ownId, paragraph, personName, phrase } from '../../procedure/values.js';
import { type DeelafspraakId, deelafspraakIds, type GebiedId, gebiedIds } from '../ids.js';
import { type Herkomst, herkomsten } from './doorlopend.js';
import type { EventFormsOf } from './forms.js';

/** An activity of the plan van aanpak. */
export interface Activiteit {
  readonly id: string;
  readonly omschrijving: string;
  readonly wie?: string | undefined;
}

/** When an activity takes place: how many calendar days it takes, and the day it starts once that is known. */
export interface Planning {
  readonly activiteit: string;
  readonly dagen: number;
  readonly start?: string | undefined;
}

/** A date that cannot be moved: for one activity, or else for going live. */
export interface HardeDeadline {
  readonly id: string;
  readonly omschrijving: string;
  readonly datum: string;
  readonly activiteit?: string | undefined;
}

/** A reason for withholding the akkoord, and what it reopens (I-34): the profile, or one agreement. */
export interface RedenGeenAkkoord {
  /** `'profielkeuze'`, or the id of an agreement such as `'informatie-delen'`. */
  readonly over: string;
  readonly toelichting: string;
}

/** A point of attention that comes with an akkoord: work for later, not a condition. */
export interface Aandachtspunt {
  readonly id: string;
  readonly omschrijving: string;
}

/** What is stated in the uitwerkingsfase, steps 6 to 10. */
export interface UitwerkingPayloads {
  // stap 6 en 7
  'afspraak.gereed': {
    /** The id of a checklist item (`'alarmering'`) or of an own agreement. */
    afspraak: string;
    herkomst?: Herkomst | undefined;
    verwijzing?: string | undefined;
    datum?: string | undefined;
    deelafspraken?: readonly DeelafspraakId[] | undefined;
  };
  'afspraak.opgepakt': { afspraak: string };
  'afspraak.heropend': { afspraak: string; reden?: string | undefined };
  'afspraak.vervallen': { afspraak: string; reden?: string | undefined };
  'deelafspraak.gereed': { deelafspraak: DeelafspraakId };
  'eigen-afspraak.toegevoegd': {
    id: string;
    gebied: GebiedId;
    tekst: string;
    verplichtVoorToetsing?: boolean | undefined;
  };
  'systeem.gekozen': {
    systeem: string;
    /** Whether another system than LCMS can communicate with LCMS; leave out while unknown. */
    communiceertMetLcms?: boolean | undefined;
    randvoorwaarden?: readonly string[] | undefined;
  };
  'plan.opgesteld': { activiteiten: readonly Activiteit[] };
  // stap 8
  'planning.vastgesteld': {
    activiteiten?: readonly Planning[] | undefined;
    goLiveDatum?: string | undefined;
    /** The whole list, empty when there are none. */
    hardeDeadlines?: readonly HardeDeadline[] | undefined;
    /** Activities, the most important first. */
    prioriteiten?: readonly string[] | undefined;
  };
  'deadlineconflict.aanvaard': { deadline: string; reden?: string | undefined };
  // stap 9
  'werkgroep.benaderd': { datum: string; advies?: string | undefined };
  // stap 10
  'afspraken.definitief': Record<never, never>;
  'toetsing.aangevraagd': { toetsers?: readonly string[] | undefined };
  'toetsing.ingetrokken': { reden?: string | undefined };
  'bevinding.vastgelegd': { toetser: string; bevinding: string };
  'akkoord.gegeven': { aandachtspunten?: readonly Aandachtspunt[] | undefined };
  'akkoord.onthouden': { redenen?: readonly RedenGeenAkkoord[] | undefined };
}

const partijen = ['veiligheidsregio', 'crisispartner'] as const;
const afspraak = ownId;

export const uitwerkingPayloads: EventFormsOf<UitwerkingPayloads> = {
  'afspraak.gereed': {
    by: partijen,
    payload: z.strictObject({
      afspraak,
      herkomst: z.enum(herkomsten).optional(),
      verwijzing: line.optional(),
      datum: day.optional(),
      deelafspraken: listOf(z.enum(deelafspraakIds)).optional(),
    }),
  },
  'afspraak.opgepakt': { by: partijen, payload: z.strictObject({ afspraak }) },
  'afspraak.heropend': { by: partijen, payload: z.strictObject({ afspraak, reden: paragraph.optional() }) },
  'afspraak.vervallen': { by: partijen, payload: z.strictObject({ afspraak, reden: paragraph.optional() }) },
  'deelafspraak.gereed': { by: partijen, payload: z.strictObject({ deelafspraak: z.enum(deelafspraakIds) }) },
  'eigen-afspraak.toegevoegd': {
    by: partijen,
    payload: z.strictObject({
      id: ownId,
      gebied: z.enum(gebiedIds),
      tekst: phrase,
      verplichtVoorToetsing: z.boolean().optional(),
    }),
  },
  'systeem.gekozen': {
    by: partijen,
    payload: z.strictObject({
      systeem: line,
      communiceertMetLcms: z.boolean().optional(),
      randvoorwaarden: listOf(phrase).optional(),
    }),
  },
  'plan.opgesteld': {
    by: partijen,
    payload: z.strictObject({
      activiteiten: listOf(z.strictObject({ id: ownId, omschrijving: phrase, wie: personName.optional() })).min(1),
    }),
  },
  'planning.vastgesteld': {
    by: partijen,
    payload: z.strictObject({
      activiteiten: listOf(
        z.strictObject({ activiteit: ownId, dagen: z.int().min(1).max(3650), start: day.optional() }),
      ).optional(),
      goLiveDatum: day.optional(),
      hardeDeadlines: listOf(
        z.strictObject({ id: ownId, omschrijving: phrase, datum: day, activiteit: ownId.optional() }),
      ).optional(),
      prioriteiten: listOf(ownId).optional(),
    }),
  },
  'deadlineconflict.aanvaard': {
    by: partijen,
    payload: z.strictObject({ deadline: ownId, reden: paragraph.optional() }),
  },
  'werkgroep.benaderd': {
    by: ['veiligheidsregio', 'crisispartner', 'werkgroep'],
    payload: z.strictObject({ datum: day, advies: paragraph.optional() }),
  },
  'afspraken.definitief': { by: partijen, payload: z.strictObject({}) },
  'toetsing.aangevraagd': {
    by: ['veiligheidsregio'],
    payload: z.strictObject({ toetsers: listOf(ownId).optional() }),
  },
  'toetsing.ingetrokken': { by: ['veiligheidsregio'], payload: z.strictObject({ reden: paragraph.optional() }) },
  'bevinding.vastgelegd': {
    by: ['veiligheidsregio', 'andere-regio'],
    payload: z.strictObject({ toetser: ownId, bevinding: paragraph }),
  },
  'akkoord.gegeven': {
    by: ['regiegroep'],
    payload: z.strictObject({
      aandachtspunten: listOf(z.strictObject({ id: ownId, omschrijving: phrase })).optional(),
    }),
  },
  'akkoord.onthouden': {
    by: ['regiegroep'],
    payload: z.strictObject({ redenen: listOf(z.strictObject({ over: ownId, toelichting: paragraph })).optional() }),
  },
};
