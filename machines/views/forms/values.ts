import type { EventType } from '../../../src/domain/events/event.js';
import type { Plan, Samenwerking } from '../../../src/domain/samenwerking.js';
import { factOf } from '../../queries/afspraken.js';
import { notAligned } from '../../queries/afstemming.js';
import { byCurrent, isPartij, plays } from '../../queries/partijen.js';
import { withoutDoorlooptijd } from '../../queries/plan.js';
import type { Ask } from './ask.js';

type Values = Readonly<Record<string, unknown>>;

/** The fields of what was stated, without who stated it and when. */
function said(stated: object | undefined, ...fields: readonly string[]): Values {
  const all: Values = { ...stated };
  return Object.fromEntries(fields.map((field) => [field, all[field]]));
}

/** A list, where there is anything in it. */
const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** What was planned, and where the task asks for it a row for every activity that was not. */
function planned(plan: Plan, asked: readonly string[]): readonly Values[] {
  const open = asked.includes('activiteiten') ? withoutDoorlooptijd(plan) : [];
  return [
    ...plan.planning.map((row) => said(row, 'activiteit', 'dagen', 'start')),
    ...open.map(({ id }) => ({ activiteit: id })),
  ];
}

function ownInschatting({ inschattingen }: Samenwerking, { rol, organisatie }: Ask['who']): Values {
  const own = isPartij(rol) ? inschattingen[rol] : undefined;
  return own?.by.organisatie === organisatie ? said(own, 'profiel', 'toelichting') : {};
}

function ownVerwachtingen(facts: Samenwerking, { rol }: Ask['who']): Values {
  const told = isPartij(rol) ? facts.verwachtingen[rol] : undefined;
  const counts = isPartij(rol) && byCurrent(facts, rol, told);
  return counts ? said(told, 'kerntaken', 'ambities', 'verwachtingen') : {};
}

/** Per event what the case knows of it, as who asks may see it. */
const values: { readonly [T in EventType]?: (ask: Ask, asked: readonly string[]) => Values } = {
  'inschatting.gemaakt': ({ facts, who }) => ownInschatting(facts, who),
  'verwachtingen.gedeeld': ({ facts, who }) => ownVerwachtingen(facts, who),
  'profiel.voorgesteld': ({ facts }) => said(facts.profielkeuze, 'profiel', 'beargumentering'),
  'profiel.afgestemd': ({ facts, who }) => ({
    profiel: facts.profielkeuze?.profiel,
    regios: who.rol === 'andere-regio' ? [who.organisatie] : some(notAligned(facts)),
  }),
  'afspraak.gereed': ({ facts, known }) =>
    typeof known.afspraak === 'string' ? said(factOf(facts, known.afspraak), 'herkomst', 'verwijzing', 'datum') : {},
  'systeem.gekozen': ({ facts }) => said(facts.systeem, 'systeem', 'communiceertMetLcms', 'randvoorwaarden'),
  'plan.opgesteld': ({ facts }) => said(facts.plan, 'activiteiten'),
  'planning.vastgesteld': ({ facts: { plan } }, asked) =>
    plan
      ? {
          ...said(plan, 'goLiveDatum', 'prioriteiten'),
          hardeDeadlines: plan.hardeDeadlines?.map((row) => said(row, 'id', 'omschrijving', 'datum', 'activiteit')),
          activiteiten: some(planned(plan, asked)),
        }
      : {},
  'evaluatieritme.vastgesteld': ({ facts }) => said(facts.evaluatieritme, 'maanden', 'vanaf'),
};

/** What is known already of this event, beside what the task knows; nothing for who has no part in the case. */
export const valuesFor = (ask: Ask, asked: readonly string[]): Values =>
  plays(ask.facts, ask.who) ? (values[ask.type]?.(ask, asked) ?? {}) : {};
