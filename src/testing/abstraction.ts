import { spokeTogether } from '../../machines/queries/partijen.js';
import { openConflicts } from '../../machines/queries/plan.js';
import { reasonsForGeenAkkoord, toetsingStatus } from '../../machines/queries/toetsing.js';
import type { Samenwerking } from '../domain/samenwerking.js';

const who = (perPartij: object | undefined) =>
  Object.keys(perPartij ?? {})
    .sort()
    .join('+');

/**
 * What of the facts can make a difference to what happens next. Left out: who said something and when, the words they
 * used, how often, version numbers, and facts no condition reads (consultations, answers, findings, products).
 * `explore` checks on a sample that two cases with the same abstraction accept the same events and go the same way.
 */
export const abstraction = (facts: Samenwerking): unknown => ({
  keuze: facts.profielkeuze && [
    facts.profielkeuze.profiel,
    who(facts.profielkeuze.ingestemd),
    who(facts.profielkeuze.definitief),
    who(facts.profielkeuze.wijziging),
    facts.profielkeuze.besproken !== undefined,
  ],
  genoteerd: who(facts.notities),
  ingeschat: who(facts.inschattingen),
  overgeslagen: facts.punten.map(({ punt, by }) => [punt, by.rol]).sort(),
  verteld: who(facts.verwachtingen),
  adoptie: [
    facts.adoptie.bevestigd !== undefined,
    facts.adoptie.kandidaten.map(({ aangemeld, ingetrokken }) => [!!aangemeld, !!ingetrokken]).at(-1),
    facts.adoptie.standpunten.map(({ organisatie, soort }) => [organisatie, soort]).sort(),
  ],
  afgestemd: [...new Set(facts.afstemming.map(({ profiel }) => profiel))].sort(),
  afspraken: facts.afspraken.map(({ afspraak, status, code }) => [afspraak, status, code]).sort(),
  gedekt: new Set(facts.deelafspraken.map(({ deelafspraak }) => deelafspraak)).size,
  systeem: facts.systeem && [facts.systeem.systeem, facts.systeem.communiceertMetLcms],
  plan: facts.plan && [
    facts.plan.activiteiten.length > 0,
    facts.plan.planning.length > 0,
    facts.plan.hardeDeadlines?.length,
    openConflicts(facts)
      .flatMap(({ aanvaardDoor }) => aanvaardDoor)
      .sort(),
    openConflicts(facts).length,
  ],
  gesproken: spokeTogether(facts),
  contact: facts.werkgroepContact
    .map(({ planCompleet }) => planCompleet === true)
    .sort()
    .at(-1),
  redenen: reasonsForGeenAkkoord(facts).map(({ over, beantwoord }) => [over, !!beantwoord]),
  definitief: who(facts.afsprakenDefinitief),
  toetsing: toetsingStatus(facts),
  aandachtspunten: facts.toetsingen.at(-1)?.besluit?.aandachtspunten?.map(({ afgehandeld }) => !!afgehandeld),
  uitgevoerd: Boolean(facts.planUitgevoerd),
  geoefend: facts.oefeningen.length > 0,
  punten: facts.verbeterpunten.map(({ afspraak, opgelost }) => [!!afspraak, !!opgelost]),
  live: facts.goLive !== undefined,
  ritme: facts.evaluatieritme !== undefined,
  ervaring: facts.ervaringen.length > 0,
  beeindigd: facts.beeindigd !== undefined,
});
