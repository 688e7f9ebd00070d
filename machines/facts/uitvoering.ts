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
  'plan.uitgevoerd': (draft, event) => {
    draft.planUitgevoerd = asStated(event);
  },
  'oefening.gehouden': (draft, event) => {
    draft.oefeningen.push(asStated(event));
  },
  'verbeterpunt.genoteerd': (draft, event) => {
    const { id, omschrijving } = event;
    draft.verbeterpunten.push({ id, omschrijving, eerdereAfspraken: [], ...stampOf(event) });
  },
  'verbeterpunt.afgesproken': ({ verbeterpunten }, event) => {
    const { verbeterpunt, wat, wie, wanneer } = event;
    const point = verbeterpunten.find(({ id }) => id === verbeterpunt);
    // Stryker disable next-line ConditionalExpression: for the compiler: a condition refused the event without one
    if (!point) return;
    if (point.afspraak) point.eerdereAfspraken.push(point.afspraak);
    point.afspraak = { wat, wie, wanneer, ...stampOf(event) };
  },
  'verbeterpunt.opgelost': ({ verbeterpunten }, event) => {
    const point = verbeterpunten.find(({ id }) => id === event.verbeterpunt);
    // Stryker disable next-line ConditionalExpression: for the compiler: a condition refused the event without one
    if (point) point.opgelost = { datum: event.datum, ...stampOf(event) };
  },
  'golive.bevestigd': (draft, event) => {
    draft.goLive = asStated(event);
  },
  'evaluatieritme.vastgesteld': (draft, event, facts) => {
    lapse(draft, facts, 'regelmatig-evalueren');
    draft.evaluatieritme = asStated(event);
  },
  'incident.gemeld': (draft, event) => {
    draft.incidenten.push(asStated(event));
  },
  'evaluatie.gehouden': (draft, event) => {
    draft.evaluaties.push(asStated(event));
  },
};
