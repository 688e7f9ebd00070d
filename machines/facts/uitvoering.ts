import { asStated, type Notings, stampOf } from './noting.js';
import { lapse } from './punten.js';

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
    facts.planUitgevoerd = asStated(event);
  },
  'oefening.gehouden': (facts, event) => {
    facts.oefeningen.push(asStated(event));
  },
  'verbeterpunt.genoteerd': (facts, event) => {
    const { id, omschrijving } = event;
    facts.verbeterpunten.push({ id, omschrijving, eerdereAfspraken: [], ...stampOf(event) });
  },
  'verbeterpunt.afgesproken': ({ verbeterpunten }, event) => {
    const { verbeterpunt, wat, wie, wanneer } = event;
    const point = verbeterpunten.find(({ id }) => id === verbeterpunt);
    if (!point) return;
    if (point.afspraak) point.eerdereAfspraken.push(point.afspraak);
    point.afspraak = { wat, wie, wanneer, ...stampOf(event) };
  },
  'verbeterpunt.opgelost': ({ verbeterpunten }, event) => {
    const point = verbeterpunten.find(({ id }) => id === event.verbeterpunt);
    if (point) point.opgelost = { datum: event.datum, ...stampOf(event) };
  },
  'golive.bevestigd': (facts, event) => {
    facts.goLive = asStated(event);
  },
  'evaluatieritme.vastgesteld': (facts, event) => {
    lapse(facts, 'regelmatig-evalueren');
    facts.evaluatieritme = asStated(event);
  },
  'incident.gemeld': (facts, event) => {
    facts.incidenten.push(asStated(event));
  },
  'evaluatie.gehouden': (facts, event) => {
    facts.evaluaties.push(asStated(event));
  },
};
