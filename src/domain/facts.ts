import * as z from 'zod';
import { profielIds } from './ids.js';
import { policyObject } from './policy.js';
import type { Samenwerking } from './samenwerking.js';

// What stored facts have to look like to be gone on with: every list and every stamp; what was said in them was checked when stated.

const stamp = { by: z.looseObject({ rol: z.string(), organisatie: z.string() }), at: z.string() };
const stamped = z.looseObject(stamp);
const list = z.array(stamped);
const organisatie = z.looseObject({ id: z.string().min(1) });
const perPartij = <T extends z.ZodType>(of: T) =>
  z.strictObject({ veiligheidsregio: of.optional(), crisispartner: of.optional() });
const keuze = stamped.extend({
  versie: z.int().min(1),
  profiel: z.enum(profielIds),
  ingestemd: perPartij(stamped),
  definitief: perPartij(stamped),
  wijziging: perPartij(stamped),
});
const afspraak = z.looseObject({ id: z.string(), gebied: z.string(), tekst: z.string() });
const plan = stamped.extend({
  activiteiten: z.array(z.looseObject({ id: z.string() })),
  planning: z.array(z.looseObject({ activiteit: z.string(), dagen: z.number() })),
  aanvaard: list,
  vervallenDeadlines: z.array(z.looseObject({ id: z.string(), datum: z.string() })),
});
const toetsing = stamped.extend({
  versie: z.int().min(1),
  keuzeVersie: z.int().min(1),
  toetsers: z.array(z.string()),
  bevindingen: list,
  besluit: stamped.extend({ uitkomst: z.string() }).optional(),
});

/** The form of the facts of a case, as they are stored. Unknown fields are refused: they are facts of another version. */
export const factsSchema: z.ZodType<Samenwerking> = z.strictObject({
  policy: policyObject,
  crisispartner: organisatie,
  veiligheidsregio: z.string().min(1),
  regios: z.array(organisatie).min(1),
  eerdereRegios: z.array(organisatie.extend({ vertrokken: stamped })),
  werkgroep: organisatie,
  regiegroep: organisatie,
  adoptie: z.strictObject({
    kandidaten: z.array(stamped.extend({ regio: z.string() })),
    standpunten: z.array(stamped.extend({ organisatie: z.string(), regio: z.string() })),
    eerdereStandpunten: list,
    bevestigd: stamped.extend({ regio: z.string() }).optional(),
    eerderBevestigd: list,
  }),
  punten: z.array(stamped.extend({ punt: z.string() })),
  eerderePunten: list,
  notities: perPartij(list),
  inschattingen: perPartij(stamped),
  verwachtingen: perPartij(stamped),
  antwoorden: list,
  afstemming: z.array(
    stamped.extend({
      profiel: z.enum(profielIds),
      regios: z.array(z.string()),
      keuzeVersie: z.int().min(0),
      besproken: z.array(stamped.extend({ regio: z.string() })),
    }),
  ),
  profielkeuze: keuze.optional(),
  eerdereKeuzes: z.array(keuze),
  afspraken: z.array(stamped.extend({ afspraak: z.string(), status: z.string() })),
  deelafspraken: z.array(stamped.extend({ deelafspraak: z.string() })),
  eerdereDeelafspraken: list,
  eigenAfspraken: z.array(afspraak),
  vervallenAfspraken: z.array(afspraak),
  systeem: stamped.extend({ systeem: z.string() }).optional(),
  eerdereSystemen: list,
  plan: plan.optional(),
  werkgroepContact: list,
  afsprakenDefinitief: perPartij(stamped),
  eerderDefinitief: list,
  toetsingen: z.array(toetsing),
  planUitgevoerd: stamped.nullable().optional(),
  eerderUitgevoerd: list,
  oefeningen: list,
  verbeterpunten: z.array(stamped.extend({ id: z.string(), eerdereAfspraken: list })),
  goLive: stamped.extend({ datum: z.string() }).optional(),
  evaluatieritme: stamped.extend({ maanden: z.number(), vanaf: z.string() }).optional(),
  incidenten: z.array(stamped.extend({ id: z.string() })),
  evaluaties: z.array(stamped.extend({ datum: z.string() })),
  overleg: z.array(stamped.extend({ met: z.array(z.string()) })),
  bijgepraat: list,
  ervaringen: list,
  producten: z.array(stamped.extend({ product: z.string() })),
  teruggenomen: z.array(stamped.extend({ type: z.string() })),
  verstreken: z.array(stamped.extend({ taak: z.string() })),
  beeindigd: stamped.optional(),
}) as unknown as z.ZodType<Samenwerking>;
