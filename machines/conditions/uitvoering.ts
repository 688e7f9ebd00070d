import type { PuntId } from '../../src/domain/ids.js';
import type { Missing } from '../../src/procedure/condition.js';
import { isBlank } from '../../src/procedure/values.js';
import { akkoord } from '../queries/toetsing.js';
import { hasPlanToCarryOut, withoutOefening, withoutVerbeterafspraak } from '../queries/uitvoering.js';
import { puntOf } from '../work/rule.js';
import { blockedIf, type ConditionOn, ids } from './condition.js';

const onPunt = (id: PuntId): readonly Missing[] => {
  const { code, tekst } = puntOf(id);
  return [{ id, text: { nl: `${code} ${tekst.nl}`, en: `${code} ${tekst.en}` } }];
};

/** There is a plan to carry out. */
export const heeftPlan: ConditionOn<'plan.uitgevoerd'> = {
  name: 'heeftPlan',
  codes: ['geen-plan'],
  source: { lines: '490', quote: 'Het eerder opgestelde plan van aanpak wordt uitgevoerd' },
  interpretation: 'I-19',
  blockers: (facts) => blockedIf(!hasPlanToCarryOut(facts), 'geen-plan'),
};

/** The plan is carried out once. */
export const nogNietUitgevoerd: ConditionOn<'plan.uitgevoerd'> = {
  name: 'nogNietUitgevoerd',
  codes: ['al-vastgelegd'],
  source: { lines: '490', quote: 'Het eerder opgestelde plan van aanpak wordt uitgevoerd' },
  blockers: ({ planUitgevoerd }) =>
    blockedIf(Boolean(planUitgevoerd), 'al-vastgelegd', onPunt('plan-van-aanpak-uitvoeren')),
};

const goLive = { lines: '496', quote: 'Bekrachtig de netcentrische samenwerking door op de “go live dag”' };

/** Going live is confirmed once. */
export const nogNietBekrachtigd: ConditionOn<'golive.bevestigd'> = {
  name: 'nogNietBekrachtigd',
  codes: ['al-vastgelegd'],
  source: goLive,
  blockers: (facts) => blockedIf(facts.goLive !== undefined, 'al-vastgelegd', onPunt('go-live-bekrachtigen')),
};

/** For a profile with a toetsing the exercise is expected, and closes it; without it a reason, or by policy no go-live (I-33). */
export const geoefendOfVerantwoord: ConditionOn = {
  name: 'geoefendOfVerantwoord',
  codes: ['oefening-ontbreekt'],
  readsPayload: true,
  source: { lines: '475-477', quote: 'de oefening zal ook onderdeel zijn van de toetsing namelijk' },
  interpretation: 'I-33',
  blockers(facts, event) {
    if (!withoutOefening(facts) || facts.goLive) return [];
    const waived = facts.punten.some(({ punt }) => punt === 'go-live-bekrachtigen');
    // Stryker disable next-line ConditionalExpression: the other events have no such field; for the compiler
    const reden = event.type === 'golive.bevestigd' ? event.reden : undefined;
    const accounted = facts.policy.oefening === 'sluit-toetsing' && (waived || !isBlank(reden));
    return blockedIf(!accounted, 'oefening-ontbreekt');
  },
};

/** Every point of improvement has an agreement: what, who, when. It need not be solved (I-39). */
export const verbeterpuntenAfgesproken: ConditionOn = {
  name: 'verbeterpuntenAfgesproken',
  codes: ['verbeterpunt-zonder-afspraak'],
  source: {
    lines: '500-502',
    quote:
      'Bespreek de verbeterpunten die bij deze oefening naar voren komen en maak afspraken over hoe deze punten opgepakt worden.',
  },
  interpretation: 'I-39',
  blockers(facts) {
    const open = withoutVerbeterafspraak(facts).map(({ id, omschrijving }) => ({
      id,
      text: { nl: omschrijving, en: omschrijving },
    }));
    return blockedIf(open.length > 0, 'verbeterpunt-zonder-afspraak', open);
  },
};

const verbeterpunten = { lines: '500', quote: 'Bespreek de verbeterpunten die bij deze oefening naar voren komen' };

/** Points of improvement come out of an exercise. */
export const uitOefening: ConditionOn<'verbeterpunt.genoteerd'> = {
  name: 'uitOefening',
  codes: ['oefening-ontbreekt'],
  source: verbeterpunten,
  blockers: ({ oefeningen }) => blockedIf(oefeningen.length === 0, 'oefening-ontbreekt'),
};

/** Every point of improvement has an id of its own. */
export const nieuwVerbeterpunt: ConditionOn<'verbeterpunt.genoteerd'> = {
  name: 'nieuwVerbeterpunt',
  codes: ['dubbel-genoemd'],
  readsPayload: true,
  source: verbeterpunten,
  blockers: (facts, { id }) =>
    blockedIf(
      facts.verbeterpunten.some((known) => known.id === id),
      'dubbel-genoemd',
      ids([id]),
    ),
};

/** The point of improvement was noted. */
export const verbeterpuntBestaat: ConditionOn<'verbeterpunt.afgesproken' | 'verbeterpunt.opgelost'> = {
  name: 'verbeterpuntBestaat',
  codes: ['onbekend-verbeterpunt'],
  readsPayload: true,
  source: verbeterpunten,
  blockers: (facts, { verbeterpunt }) =>
    blockedIf(
      !facts.verbeterpunten.some(({ id }) => id === verbeterpunt),
      'onbekend-verbeterpunt',
      ids([verbeterpunt]),
    ),
};

/** What was solved needs no other agreement. */
export const nogNietOpgelost: ConditionOn<'verbeterpunt.afgesproken'> = {
  name: 'nogNietOpgelost',
  codes: ['al-vastgelegd'],
  readsPayload: true,
  source: verbeterpunten,
  interpretation: 'I-39',
  blockers: (facts, { verbeterpunt }) =>
    blockedIf(
      facts.verbeterpunten.some(({ id, opgelost }) => id === verbeterpunt && opgelost),
      'al-vastgelegd',
      ids([verbeterpunt]),
    ),
};

/** First agreed, then solved, and solved once. */
export const afgesprokenEnOpen: ConditionOn<'verbeterpunt.opgelost'> = {
  name: 'afgesprokenEnOpen',
  codes: ['verbeterpunt-zonder-afspraak', 'al-vastgelegd'],
  readsPayload: true,
  source: verbeterpunten,
  interpretation: 'I-39',
  blockers(facts, { verbeterpunt }) {
    const point = facts.verbeterpunten.find(({ id }) => id === verbeterpunt);
    return [
      ...blockedIf(point !== undefined && !point.afspraak, 'verbeterpunt-zonder-afspraak', ids([verbeterpunt])),
      ...blockedIf(point?.opgelost !== undefined, 'al-vastgelegd', ids([verbeterpunt])),
    ];
  },
};

/** A point of attention of the akkoord that is still open (I-34). */
export const aandachtspuntOpen: ConditionOn<'aandachtspunt.afgehandeld'> = {
  name: 'aandachtspuntOpen',
  codes: ['onbekend-aandachtspunt'],
  readsPayload: true,
  source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  interpretation: 'I-34',
  blockers(facts, { aandachtspunt }) {
    // Stryker disable next-line ArrayDeclaration, OptionalChaining: no point, or a strange one, matches no id
    const open = (akkoord(facts)?.besluit?.aandachtspunten ?? []).filter(({ afgehandeld }) => !afgehandeld);
    return blockedIf(!open.some(({ id }) => id === aandachtspunt), 'onbekend-aandachtspunt', ids([aandachtspunt]));
  },
};

const incident = { lines: '512', quote: 'Dit kan naar aanleiding van een incident' };

/** Every incident has an id of its own. */
export const nieuwIncident: ConditionOn<'incident.gemeld'> = {
  name: 'nieuwIncident',
  codes: ['dubbel-genoemd'],
  readsPayload: true,
  source: incident,
  blockers: ({ incidenten }, { id }) =>
    blockedIf(
      incidenten.some((known) => known.id === id),
      'dubbel-genoemd',
      ids([id]),
    ),
};

/** The incident that is evaluated was reported. */
export const incidentBestaat: ConditionOn<'evaluatie.gehouden'> = {
  name: 'incidentBestaat',
  codes: ['onbekend-incident'],
  readsPayload: true,
  source: incident,
  blockers: ({ incidenten }, event) =>
    blockedIf(
      event.incident !== undefined && !incidenten.some(({ id }) => id === event.incident),
      'onbekend-incident',
      // Stryker disable next-line ConditionalExpression, ArrayDeclaration: only told when it refuses one
      event.incident === undefined ? [] : ids([event.incident]),
    ),
};
