import { gesteld, type Notings, stempel } from './noting.js';
import { vervalt } from './punten.js';

type UitvoeringEvent =
  | 'plan.uitgevoerd'
  | 'oefening.gehouden'
  | 'verbeterpunt.genoteerd'
  | 'verbeterpunt.afgesproken'
  | 'verbeterpunt.opgelost'
  | 'golive.bevestigd'
  | 'evaluatieritme.vastgesteld'
  | 'incident.gemeld'
  | 'evaluatie.gehouden';

/** Stap 11 to 13. */
export const uitvoering: Notings<UitvoeringEvent> = {
  'plan.uitgevoerd': (facts, event) => {
    facts.planUitgevoerd = gesteld(event);
  },
  'oefening.gehouden': (facts, event) => {
    facts.oefeningen.push(gesteld(event));
  },
  'verbeterpunt.genoteerd': (facts, event) => {
    const { id, omschrijving } = event;
    facts.verbeterpunten.push({ id, omschrijving, eerdereAfspraken: [], ...stempel(event) });
  },
  'verbeterpunt.afgesproken': ({ verbeterpunten }, event) => {
    const { verbeterpunt, wat, wie, wanneer } = event;
    const point = verbeterpunten.find(({ id }) => id === verbeterpunt);
    if (!point) return;
    if (point.afspraak) point.eerdereAfspraken.push(point.afspraak);
    point.afspraak = { wat, wie, wanneer, ...stempel(event) };
  },
  'verbeterpunt.opgelost': ({ verbeterpunten }, event) => {
    const point = verbeterpunten.find(({ id }) => id === event.verbeterpunt);
    if (point) point.opgelost = { datum: event.datum, ...stempel(event) };
  },
  'golive.bevestigd': (facts, event) => {
    facts.goLive = gesteld(event);
  },
  'evaluatieritme.vastgesteld': (facts, event) => {
    vervalt(facts, 'regelmatig-evalueren');
    facts.evaluatieritme = gesteld(event);
  },
  'incident.gemeld': (facts, event) => {
    facts.incidenten.push(gesteld(event));
  },
  'evaluatie.gehouden': (facts, event) => {
    facts.evaluaties.push(gesteld(event));
  },
};
