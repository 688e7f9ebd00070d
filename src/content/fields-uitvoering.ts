// What people read of the fields of what is stated in the uitvoeringsfase, steps 11 to 14.
import type { FieldWordsOf } from '../domain/events/field-words.js';
import type { UitvoeringPayloads } from '../domain/events/uitvoering.js';
import { deepFreeze } from '../procedure/freeze.js';

/** The fields of what is stated in stap 11 to 14. */
export const uitvoeringFields: FieldWordsOf<UitvoeringPayloads> = /* @__PURE__ */ deepFreeze({
  // stap 11
  'plan.uitgevoerd': {
    datum: { naam: { nl: 'Dag waarop het plan was uitgevoerd', en: 'Day on which the plan had been carried out' } },
  },
  'aandachtspunt.afgehandeld': {
    aandachtspunt: { naam: { nl: 'Aandachtspunt van de Regiegroep', en: 'Point of attention of the Regiegroep' } },
    toelichting: { naam: { nl: 'Wat u hebt gedaan', en: 'What you have done' } },
  },
  // stap 12
  'oefening.gehouden': {
    datum: { naam: { nl: 'Datum van de oefening', en: 'Date of the exercise' } },
    omschrijving: { naam: { nl: 'Wat er is geoefend', en: 'What was practised' } },
    waarnemers: { naam: { nl: 'Wie waarnemer was', en: 'Who took part as observer' } },
    tegenspelers: { naam: { nl: 'Wie tegenspeler was', en: 'Who took part as role player' } },
  },
  'verbeterpunt.genoteerd': {
    id: {
      naam: { nl: 'Kenmerk', en: 'Short name' },
      uitleg: {
        nl: 'Een eigen korte naam zonder spaties, zoals inloggen.',
        en: 'A short name of its own without spaces, such as inloggen.',
      },
    },
    omschrijving: { naam: { nl: 'Wat beter kan', en: 'What could be better' } },
  },
  'verbeterpunt.afgesproken': {
    verbeterpunt: { naam: { nl: 'Verbeterpunt dat u oppakt', en: 'Point for improvement that you take up' } },
    wat: { naam: { nl: 'Wat er gebeurt', en: 'What happens' } },
    wie: { naam: { nl: 'Wie het doet', en: 'Who does it' } },
    wanneer: { naam: { nl: 'Uiterlijk klaar op', en: 'Ready by' } },
  },
  'verbeterpunt.opgelost': {
    verbeterpunt: { naam: { nl: 'Verbeterpunt dat is opgelost', en: 'Point for improvement that was resolved' } },
    datum: { naam: { nl: 'Dag waarop het was opgelost', en: 'Day on which it had been resolved' } },
  },
  'golive.bevestigd': {
    datum: { naam: { nl: 'Dag van de go-live', en: 'Day of going live' } },
    reden: {
      naam: { nl: 'Waarom zonder oefening', en: 'Why without an exercise' },
      uitleg: {
        nl: 'Alleen nodig als de oefening die bij de toetsing hoort niet is gehouden.',
        en: 'Only needed if the exercise that belongs to the peer review was not held.',
      },
    },
  },
  // stap 13
  'evaluatieritme.vastgesteld': {
    maanden: { naam: { nl: 'Aantal maanden tussen evaluaties', en: 'Number of months between evaluations' } },
    vanaf: {
      naam: { nl: 'Dag vanaf wanneer dit geldt', en: 'Day from which this holds' },
      uitleg: {
        nl: 'De eerste evaluatie is zoveel maanden na deze dag.',
        en: 'The first evaluation is that many months after this day.',
      },
    },
  },
  'incident.gemeld': {
    id: {
      naam: { nl: 'Kenmerk', en: 'Short name' },
      uitleg: {
        nl: 'Een eigen korte naam zonder spaties, zoals storm-1.',
        en: 'A short name of its own without spaces, such as storm-1.',
      },
    },
    datum: { naam: { nl: 'Datum van het incident', en: 'Date of the incident' } },
    omschrijving: { naam: { nl: 'Wat er gebeurde', en: 'What happened' } },
  },
  'evaluatie.gehouden': {
    datum: { naam: { nl: 'Datum van de evaluatie', en: 'Date of the evaluation' } },
    incident: {
      naam: { nl: 'Incident dat u evalueerde', en: 'Incident that you evaluated' },
      uitleg: {
        nl: 'Laat dit open als de evaluatie over de hele samenwerking ging.',
        en: 'Leave this open if the evaluation was about the cooperation as a whole.',
      },
    },
    uitkomst: { naam: { nl: 'Wat eruit kwam', en: 'What came out of it' } },
  },
});
