import type { Profielkeuze, Samenwerking } from '../src/domain/samenwerking.js';
import type { Migration, StoredCase } from '../src/procedure/procedure.js';
import { isPlanCompleet } from './queries/plan.js';

/** Rules 2, after the second round of readings. What came to be recorded is not there yet. */
const toRules2 = (facts: Samenwerking): Samenwerking => ({
  ...facts,
  ...(facts.profielkeuze ? { profielkeuze: renamed(facts.profielkeuze) } : {}),
  eerdereKeuzes: facts.eerdereKeuzes.map(renamed),
  teruggenomen: facts.teruggenomen.map((event) =>
    (event.type as string) === 'profielkeuze.herzien' ? { ...event, type: 'keuzewijziging.gewenst' as const } : event,
  ) as Samenwerking['teruggenomen'],
  ...(facts.plan ? { plan: { ...facts.plan, vervallenDeadlines: [] } } : {}),
  // Of which choice a region gave its view is not on record: one that counted goes on counting (I-72).
  afstemming: facts.afstemming.map((blik) => ({
    ...blik,
    besproken: [],
    keuzeVersie: blik.profiel === facts.profielkeuze?.profiel ? facts.profielkeuze.versie : 0,
  })),
  eerdereDeelafspraken: [],
  eerdereRegios: [],
  // What the plan was when the werkgroep was contacted is not on record: as it stands, it was (I-77).
  werkgroepContact: facts.werkgroepContact.map((contact) =>
    isPlanCompleet(facts) ? { ...contact, planCompleet: true } : contact,
  ),
});

interface Rules1Keuze extends Omit<Profielkeuze, 'wijziging'> {
  readonly herziening: Profielkeuze['wijziging'];
}

/** *Herziening* is kept for what begins with an evaluation (I-41): wanting another choice before that is a wish (I-74). */
const renamed = (keuze: Profielkeuze): Profielkeuze => {
  const { herziening: wijziging, ...rest } = keuze as unknown as Rules1Keuze;
  return { ...rest, wijziging };
};

const migration = (from: number, migrate: (facts: Samenwerking) => Samenwerking): Migration => ({
  from,
  migrate: ({ value, context }: StoredCase) => ({ value, context: migrate(context as Samenwerking) }),
});

/** Brings stored cases from one number of the rules to the next, in order. */
export const migrations: readonly Migration[] = [migration(1, toRules2)];
