import type { Samenwerking } from '../../src/domain/samenwerking.js';
import type { Missing } from '../../src/procedure/condition.js';
import { bezwarenOfPartner, partnerSupports, standpunten, supports } from '../queries/adoptie.js';
import { withNames } from '../queries/partijen.js';
import { blockedIf, type ConditionOn, rollenOf } from './condition.js';
import { toetsingLooptNiet } from './toetsing.js';

/** A region that asks for support does not give it: a region speaks only on another candidate (I-27). */
export const overEenAndereRegio: ConditionOn<'adoptieregio.gesteund' | 'bezwaar.gemaakt'> = {
  name: 'overEenAndereRegio',
  codes: ['verkeerde-organisatie'],
  readsPayload: true,
  source: {
    lines: '119-121',
    quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
  },
  interpretation: 'I-27',
  blockers: (facts, { regio, by }) =>
    blockedIf(regio === by.organisatie, 'verkeerde-organisatie', withNames(facts, [regio]), [
      'crisispartner',
      'andere-regio',
    ]),
};

/** The partner, and what it objects to if it does. */
export const asPartner = (facts: Samenwerking): readonly Missing[] =>
  withNames(facts, [facts.crisispartner.id], bezwarenOfPartner(facts)[0]?.reden);

/** The partner's support blocks (I-27). */
export const partnerSteunt: ConditionOn<'adoptieregio.bevestigd'> = {
  name: 'partnerSteunt',
  codes: ['steun-partner-ontbreekt'],
  readsPayload: true,
  source: {
    lines: '119-121',
    quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
  },
  interpretation: 'I-27',
  blockers: (facts, { regio }) =>
    blockedIf(!partnerSupports(facts, regio), 'steun-partner-ontbreekt', asPartner(facts), ['crisispartner']),
};

/** The partner does not withdraw its support, or object, while the toetsing asked for together is running. */
export const partnerTrektSteunNietIn: ConditionOn<'bezwaar.gemaakt' | 'steun.ingetrokken'> = {
  ...toetsingLooptNiet,
  name: 'partnerTrektSteunNietIn',
  blockers: (facts, event) => (event.by.rol === 'crisispartner' ? toetsingLooptNiet.blockers(facts, event) : []),
};

/** Only under the policy `unaniem`; otherwise an objection stays visible and stops nothing (I-27). */
export const regiosSteunen: ConditionOn<'adoptieregio.bevestigd'> = {
  name: 'regiosSteunen',
  codes: ['steun-regio-ontbreekt'],
  readsPayload: true,
  source: {
    lines: '119-121',
    quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
  },
  interpretation: 'I-27',
  blockers: (facts, { regio }) => {
    if (facts.policy.steunRegios !== 'unaniem') return [];
    const others = facts.regios.map(({ id }) => id).filter((id) => id !== regio && !supports(facts, id, regio));
    const rollen = [
      ...new Set(others.map((id) => (id === facts.veiligheidsregio ? 'veiligheidsregio' : 'andere-regio'))),
    ];
    return blockedIf(others.length > 0, 'steun-regio-ontbreekt', withNames(facts, others), rollen);
  },
};

/** There is support, or an objection, to take back. */
export const heeftStandpunt: ConditionOn<'steun.ingetrokken' | 'bezwaar.ingetrokken'> = {
  name: 'heeftStandpunt',
  codes: ['geen-standpunt'],
  readsPayload: true,
  source: {
    lines: '119-121',
    quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
  },
  blockers: (facts, event) => {
    const soort = event.type === 'steun.ingetrokken' ? 'steun' : 'bezwaar';
    // Stryker disable next-line ConditionalExpression: the other event has no such field; for the compiler
    const over = event.type === 'bezwaar.ingetrokken' ? event.regio : undefined;
    const own = standpunten(facts, event.by.organisatie).some(
      (view) => view.soort === soort && (over ?? view.regio) === view.regio,
    );
    return blockedIf(!own, 'geen-standpunt', over ? withNames(facts, [over]) : [], rollenOf(event.by.rol));
  },
};
