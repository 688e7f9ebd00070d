import * as z from 'zod';
import { field } from '../../procedure/field.js';
import { day, line, listOf, ownId, paragraph, personName, phrase } from '../../procedure/values.js';
import { type DeelafspraakId, deelafspraakIds, type GebiedId, gebiedIds } from '../ids.js';
import { type Herkomst, herkomst, neededReason } from './doorlopend.js';
import type { EventFormsOf } from './forms.js';
import { pointsAt } from './points-at.js';

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

/** A reason for withholding the akkoord (I-34, I-62). */
export interface RedenGeenAkkoord {
  /** An `OnderwerpId`, or the id of an agreement such as `'informatie-delen'`, or of a deelafspraak such as `'B.O1'`. */
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
  /** `gepland`: the day of going live it is accepted for, where that is another than the planning says. */
  'deadlineconflict.aanvaard': { deadline: string; gepland?: string | undefined; reden?: string | undefined };
  'deadline.vervallen': { deadline: string; reden?: string | undefined };
  // stap 9
  'werkgroep.benaderd': { datum: string; advies?: string | undefined };
  // stap 10
  'afspraken.definitief': Record<never, never>;
  'toetsing.aangevraagd': { toetsers?: readonly string[] | undefined };
  'toetsing.ingetrokken': { reden?: string | undefined };
  'bevinding.vastgelegd': { toetser: string; bevinding: string };
  'akkoord.gegeven': { aandachtspunten?: readonly Aandachtspunt[] | undefined };
  'akkoord.onthouden': { redenen?: readonly RedenGeenAkkoord[] | undefined };
  /** `nr`: which reason of the last decision, from 1. */
  'reden.beantwoord': { nr: number; antwoord: string };
}

const partijen = ['veiligheidsregio', 'crisispartner'] as const;
const afspraak = pointsAt('afspraak', ownId);
const activiteit = pointsAt('activiteit', ownId);
const deelafspraak = pointsAt('deelafspraak', z.enum(deelafspraakIds));

export const uitwerkingPayloads: EventFormsOf<UitwerkingPayloads> = {
  'afspraak.gereed': {
    by: partijen,
    payload: z.strictObject({
      afspraak,
      herkomst: herkomst.optional(),
      verwijzing: line.optional(),
      datum: day.optional(),
      deelafspraken: listOf(deelafspraak).optional(),
    }),
  },
  'afspraak.opgepakt': { by: partijen, payload: z.strictObject({ afspraak }) },
  'afspraak.heropend': { by: partijen, payload: z.strictObject({ afspraak, reden: paragraph.optional() }) },
  'afspraak.vervallen': {
    by: partijen,
    payload: z.strictObject({ afspraak: pointsAt('eigen-afspraak', ownId), reden: paragraph.optional() }),
  },
  'deelafspraak.gereed': { by: partijen, payload: z.strictObject({ deelafspraak }) },
  'eigen-afspraak.toegevoegd': {
    by: partijen,
    payload: z.strictObject({
      id: ownId,
      gebied: pointsAt('gebied', z.enum(gebiedIds)),
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
        z.strictObject({ activiteit, dagen: z.int().min(1).max(3650), start: day.optional() }),
      ).optional(),
      goLiveDatum: day.optional(),
      hardeDeadlines: field(
        listOf(z.strictObject({ id: ownId, omschrijving: phrase, datum: day, activiteit: activiteit.optional() })),
        { none: true },
      ).optional(),
      prioriteiten: field(listOf(activiteit), { ordered: true }).optional(),
    }),
  },
  'deadlineconflict.aanvaard': {
    by: partijen,
    payload: z.strictObject({
      deadline: pointsAt('deadlineconflict', ownId),
      gepland: day.optional(),
      reden: neededReason.optional(),
    }),
  },
  'deadline.vervallen': {
    by: partijen,
    payload: z.strictObject({ deadline: pointsAt('deadline', ownId), reden: neededReason.optional() }),
  },
  'werkgroep.benaderd': {
    by: ['veiligheidsregio', 'crisispartner', 'werkgroep'],
    payload: z.strictObject({ datum: day, advies: paragraph.optional() }),
  },
  'afspraken.definitief': { by: partijen, payload: z.strictObject({}) },
  'toetsing.aangevraagd': {
    by: ['veiligheidsregio'],
    payload: z.strictObject({ toetsers: listOf(pointsAt('toetser', ownId)).optional() }),
  },
  'toetsing.ingetrokken': { by: ['veiligheidsregio'], payload: z.strictObject({ reden: paragraph.optional() }) },
  'bevinding.vastgelegd': {
    by: ['veiligheidsregio', 'andere-regio', 'regiegroep'],
    payload: z.strictObject({ toetser: pointsAt('toetser', ownId), bevinding: paragraph }),
  },
  'akkoord.gegeven': {
    by: ['regiegroep'],
    payload: z.strictObject({
      aandachtspunten: listOf(z.strictObject({ id: ownId, omschrijving: phrase })).optional(),
    }),
  },
  'akkoord.onthouden': {
    by: ['regiegroep'],
    payload: z.strictObject({
      redenen: field(
        listOf(z.strictObject({ over: pointsAt('onderwerp-van-toetsing', ownId), toelichting: paragraph })),
        { needed: true },
      ).optional(),
    }),
  },
  'reden.beantwoord': {
    by: partijen,
    payload: z.strictObject({ nr: z.int().min(1).max(500), antwoord: paragraph }),
  },
};
