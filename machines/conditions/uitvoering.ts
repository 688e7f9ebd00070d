import type { PuntId } from '../../src/domain/ids.js';
import type { Missing } from '../../src/domain/procedure.js';
import { akkoord } from '../queries/toetsing.js';
import { isInWerking, planOpen, planTeVoeren, zonderVerbeterafspraak } from '../queries/uitvoering.js';
import { puntVan } from '../work/rule.js';
import { isStapGereed } from '../work/step-status.js';
import { systeemCommuniceert } from './afspraken.js';
import { ids, isBlank, tegenhouden, type Voorwaarde, volgens } from './condition.js';

const metPunt = (id: PuntId): readonly Missing[] => {
  const { code, tekst } = puntVan(id);
  return [{ id, text: { nl: `${code} ${tekst.nl}`, en: `${code} ${tekst.en}` } }];
};

/** There is a plan to carry out. */
export const heeftPlan: Voorwaarde<'plan.uitgevoerd'> = {
  source: { lines: '490', quote: 'Het eerder opgestelde plan van aanpak wordt uitgevoerd' },
  interpretation: 'I-19',
  blockers: (facts) => tegenhouden(!planTeVoeren(facts), 'geen-plan'),
};

/** The plan is carried out once. */
export const nogNietUitgevoerd: Voorwaarde<'plan.uitgevoerd'> = {
  source: { lines: '490', quote: 'Het eerder opgestelde plan van aanpak wordt uitgevoerd' },
  blockers: ({ planUitgevoerd }) =>
    tegenhouden(planUitgevoerd !== undefined, 'al-vastgelegd', metPunt('plan-van-aanpak-uitvoeren')),
};

/** First the plan, then the go-live with its exercise; a case without a plan may exercise at any time (I-19). */
export const planIsUitgevoerd: Voorwaarde = {
  source: { lines: '490', quote: 'Het eerder opgestelde plan van aanpak wordt uitgevoerd' },
  interpretation: 'I-19',
  blockers: (facts, event) =>
    isStapGereed(facts, 'plan-uitvoeren')
      ? []
      : [...tegenhouden(planOpen(facts), 'plan-niet-uitgevoerd'), ...volgens(systeemCommuniceert, facts, event)],
};

const goLive = { lines: '496', quote: 'Bekrachtig de netcentrische samenwerking door op de “go live dag”' };

/** Going live is confirmed once. */
export const nogNietBekrachtigd: Voorwaarde<'golive.bevestigd'> = {
  source: goLive,
  blockers: (facts) => tegenhouden(facts.goLive !== undefined, 'al-vastgelegd', metPunt('go-live-bekrachtigen')),
};

/** For a profile with a toetsing the exercise is expected, and closes it; without it a reason, or by policy no go-live (I-33). */
export const geoefendOfVerantwoord: Voorwaarde = {
  source: { lines: '475-477', quote: 'de oefening zal ook onderdeel zijn van de toetsing namelijk' },
  interpretation: 'I-33',
  blockers(facts, event) {
    if (!akkoord(facts) || facts.oefeningen.length > 0 || facts.goLive) return [];
    const waived = facts.punten.some(({ punt }) => punt === 'go-live-bekrachtigen');
    const reden = event.type === 'golive.bevestigd' ? event.reden : undefined;
    const accounted = facts.policy.oefening === 'sluit-toetsing' && (waived || !isBlank(reden));
    return tegenhouden(!accounted, 'oefening-ontbreekt');
  },
};

/** Every point of improvement has an agreement: what, who, when. It need not be solved (I-39). */
export const verbeterpuntenAfgesproken: Voorwaarde = {
  source: {
    lines: '500-502',
    quote:
      'Bespreek de verbeterpunten die bij deze oefening naar voren komen en maak afspraken over hoe deze punten opgepakt worden.',
  },
  interpretation: 'I-39',
  blockers(facts) {
    const open = zonderVerbeterafspraak(facts).map(({ id, omschrijving }) => ({
      id,
      text: { nl: omschrijving, en: omschrijving },
    }));
    return tegenhouden(open.length > 0, 'verbeterpunt-zonder-afspraak', open);
  },
};

const verbeterpunten = { lines: '500', quote: 'Bespreek de verbeterpunten die bij deze oefening naar voren komen' };

/** Points of improvement come out of an exercise. */
export const uitOefening: Voorwaarde<'verbeterpunt.genoteerd'> = {
  source: verbeterpunten,
  blockers: ({ oefeningen }) => tegenhouden(oefeningen.length === 0, 'oefening-ontbreekt'),
};

/** Every point of improvement has an id of its own. */
export const nieuwVerbeterpunt: Voorwaarde<'verbeterpunt.genoteerd'> = {
  source: verbeterpunten,
  blockers: (facts, { id }) =>
    tegenhouden(
      facts.verbeterpunten.some((known) => known.id === id),
      'dubbel-genoemd',
      ids([id]),
    ),
};

/** The point of improvement was noted. */
export const verbeterpuntBestaat: Voorwaarde<'verbeterpunt.afgesproken' | 'verbeterpunt.opgelost'> = {
  source: verbeterpunten,
  blockers: (facts, { verbeterpunt }) =>
    tegenhouden(
      !facts.verbeterpunten.some(({ id }) => id === verbeterpunt),
      'onbekend-verbeterpunt',
      ids([verbeterpunt]),
    ),
};

/** What was solved needs no other agreement. */
export const nogNietOpgelost: Voorwaarde<'verbeterpunt.afgesproken'> = {
  source: verbeterpunten,
  interpretation: 'I-39',
  blockers: (facts, { verbeterpunt }) =>
    tegenhouden(
      facts.verbeterpunten.some(({ id, opgelost }) => id === verbeterpunt && opgelost),
      'al-vastgelegd',
      ids([verbeterpunt]),
    ),
};

/** First agreed, then solved, and solved once. */
export const afgesprokenEnOpen: Voorwaarde<'verbeterpunt.opgelost'> = {
  source: verbeterpunten,
  interpretation: 'I-39',
  blockers(facts, { verbeterpunt }) {
    const point = facts.verbeterpunten.find(({ id }) => id === verbeterpunt);
    return [
      ...tegenhouden(point !== undefined && !point.afspraak, 'verbeterpunt-zonder-afspraak', ids([verbeterpunt])),
      ...tegenhouden(point?.opgelost !== undefined, 'al-vastgelegd', ids([verbeterpunt])),
    ];
  },
};

/** A point of attention of the akkoord that is still open (I-34). */
export const aandachtspuntOpen: Voorwaarde<'aandachtspunt.afgehandeld'> = {
  source: { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
  interpretation: 'I-34',
  blockers(facts, { aandachtspunt }) {
    const open = (akkoord(facts)?.besluit?.aandachtspunten ?? []).filter(({ afgehandeld }) => !afgehandeld);
    return tegenhouden(!open.some(({ id }) => id === aandachtspunt), 'onbekend-aandachtspunt', ids([aandachtspunt]));
  },
};

/** Evaluating begins once the samenwerking runs; an incident is discussed whenever it happens (I-40). */
export const samenwerkingLoopt: Voorwaarde<'evaluatieritme.vastgesteld' | 'evaluatie.gehouden'> = {
  source: {
    lines: '506-508',
    quote: 'Zorg ervoor dat de samenwerking ook na het go live moment regelmatig wordt geëvalueerd.',
  },
  interpretation: 'I-40',
  blockers(facts, event) {
    const overIncident = event.type === 'evaluatie.gehouden' && event.incident !== undefined;
    return tegenhouden(!isInWerking(facts) && !overIncident, 'niet-live');
  },
};

const incident = { lines: '512', quote: 'Dit kan naar aanleiding van een incident' };

/** Every incident has an id of its own. */
export const nieuwIncident: Voorwaarde<'incident.gemeld'> = {
  source: incident,
  blockers: ({ incidenten }, { id }) =>
    tegenhouden(
      incidenten.some((known) => known.id === id),
      'dubbel-genoemd',
      ids([id]),
    ),
};

/** The incident that is evaluated was reported. */
export const incidentBestaat: Voorwaarde<'evaluatie.gehouden'> = {
  source: incident,
  blockers: ({ incidenten }, event) =>
    tegenhouden(
      event.incident !== undefined && !incidenten.some(({ id }) => id === event.incident),
      'onbekend-incident',
      event.incident === undefined ? [] : ids([event.incident]),
    ),
};
