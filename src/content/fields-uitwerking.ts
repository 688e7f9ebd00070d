// What people read of the fields of what is stated in the uitwerkingsfase, steps 6 to 10.
import type { FieldWordsOf } from '../domain/events/field-words.js';
import type { UitwerkingPayloads } from '../domain/events/uitwerking.js';
import { deepFreeze } from '../procedure/freeze.js';

/** The fields of what is stated in stap 6 to 10. */
export const uitwerkingFields: FieldWordsOf<UitwerkingPayloads> = /* @__PURE__ */ deepFreeze({
  // stap 6 en 7
  'afspraak.gereed': {
    afspraak: { naam: { nl: 'Afspraak die gereed is', en: 'Agreement that is done' } },
    herkomst: { naam: { nl: 'Nieuw of al aanwezig', en: 'New or already there' } },
    verwijzing: {
      naam: { nl: 'Waar de afspraak te vinden is', en: 'Where the agreement can be found' },
      uitleg: {
        nl: 'Nodig als de afspraak er al was: een titel, nummer of adres waarmee anderen die vinden.',
        en: 'Needed if the agreement was there already: a title, number or address by which others can find it.',
      },
    },
    datum: { naam: { nl: 'Datum van de afspraak', en: 'Date of the agreement' } },
    deelafspraken: { naam: { nl: 'Deelafspraken die erin staan', en: 'Sub-agreements that it contains' } },
  },
  'afspraak.opgepakt': {
    afspraak: { naam: { nl: 'Afspraak die u oppakt', en: 'Agreement that you take up' } },
  },
  'afspraak.heropend': {
    afspraak: { naam: { nl: 'Afspraak die u heropent', en: 'Agreement that you reopen' } },
    reden: { naam: { nl: 'Waarom u die heropent', en: 'Why you reopen it' } },
  },
  'afspraak.vervallen': {
    afspraak: { naam: { nl: 'Eigen afspraak die vervalt', en: 'Own agreement that lapses' } },
    reden: { naam: { nl: 'Waarom die vervalt', en: 'Why it lapses' } },
  },
  'deelafspraak.gereed': {
    deelafspraak: { naam: { nl: 'Deelafspraak die gereed is', en: 'Sub-agreement that is done' } },
  },
  'eigen-afspraak.toegevoegd': {
    id: {
      naam: { nl: 'Kenmerk', en: 'Short name' },
      uitleg: {
        nl: 'Een eigen korte naam zonder spaties, zoals nazorg.',
        en: 'A short name of its own without spaces, such as nazorg.',
      },
    },
    gebied: { naam: { nl: 'Gebied waarbij de afspraak hoort', en: 'Area that the agreement belongs to' } },
    tekst: { naam: { nl: 'Wat u afspreekt', en: 'What you agree' } },
    verplichtVoorToetsing: {
      naam: { nl: 'Moet gereed zijn voor de toetsing', en: 'Has to be done before the peer review' },
    },
  },
  'systeem.gekozen': {
    systeem: { naam: { nl: 'Naam van het systeem', en: 'Name of the system' } },
    communiceertMetLcms: {
      naam: { nl: 'Kan communiceren met LCMS', en: 'Can communicate with LCMS' },
      uitleg: {
        nl: 'Laat dit open als u het nog niet weet, of als het systeem LCMS zelf is.',
        en: 'Leave this open if you do not know yet, or if the system is LCMS itself.',
      },
    },
    randvoorwaarden: {
      naam: { nl: 'Wat daarvoor nodig is', en: 'What that takes' },
      uitleg: { nl: 'Eén voorwaarde per regel.', en: 'One condition a line.' },
    },
  },
  'plan.opgesteld': {
    activiteiten: { naam: { nl: 'Activiteiten van het plan van aanpak', en: 'Activities of the action plan' } },
    'activiteiten[].id': {
      naam: { nl: 'Kenmerk', en: 'Short name' },
      uitleg: {
        nl: 'Een eigen korte naam zonder spaties, zoals opleiden.',
        en: 'A short name of its own without spaces, such as opleiden.',
      },
    },
    'activiteiten[].omschrijving': { naam: { nl: 'Wat er gebeurt', en: 'What happens' } },
    'activiteiten[].wie': { naam: { nl: 'Wie het doet', en: 'Who does it' } },
  },
  // stap 8
  'planning.vastgesteld': {
    activiteiten: { naam: { nl: 'Wanneer elke activiteit is', en: 'When each activity takes place' } },
    'activiteiten[].activiteit': { naam: { nl: 'Activiteit', en: 'Activity' } },
    'activiteiten[].dagen': {
      naam: { nl: 'Doorlooptijd in dagen', en: 'Duration in days' },
      uitleg: { nl: 'Alle dagen van de week tellen mee.', en: 'Every day of the week counts.' },
    },
    'activiteiten[].start': { naam: { nl: 'Eerste dag', en: 'First day' } },
    goLiveDatum: { naam: { nl: 'Dag van de go-live', en: 'Day of going live' } },
    hardeDeadlines: {
      naam: { nl: 'Harde deadlines', en: 'Hard deadlines' },
      uitleg: {
        nl: 'Dagen die niet kunnen verschuiven. Een lege lijst betekent dat er geen zijn.',
        en: 'Days that cannot be moved. An empty list means that there are none.',
      },
    },
    'hardeDeadlines[].id': {
      naam: { nl: 'Kenmerk', en: 'Short name' },
      uitleg: {
        nl: 'Een eigen korte naam zonder spaties, zoals hoogwaterseizoen.',
        en: 'A short name of its own without spaces, such as hoogwaterseizoen.',
      },
    },
    'hardeDeadlines[].omschrijving': { naam: { nl: 'Wat er dan klaar moet zijn', en: 'What has to be ready by then' } },
    'hardeDeadlines[].datum': { naam: { nl: 'Uiterste dag', en: 'Last possible day' } },
    'hardeDeadlines[].activiteit': {
      naam: { nl: 'Activiteit waar dit voor geldt', en: 'Activity that this holds for' },
      uitleg: { nl: 'Laat dit open als het voor de go-live geldt.', en: 'Leave this open if it holds for going live.' },
    },
    prioriteiten: {
      naam: { nl: 'Volgorde van belang', en: 'Order of importance' },
      uitleg: { nl: 'De belangrijkste activiteit eerst.', en: 'The most important activity first.' },
    },
  },
  'deadlineconflict.aanvaard': {
    deadline: { naam: { nl: 'Deadline die niet wordt gehaald', en: 'Deadline that is missed' } },
    gepland: {
      naam: { nl: 'Dag waarvoor u dit aanvaardt', en: 'Day for which you accept this' },
      uitleg: {
        nl: 'Laat dit open als het om de dag in de planning gaat.',
        en: 'Leave this open if it is about the day in the schedule.',
      },
    },
    reden: { naam: { nl: 'Waarom u dit aanvaardt', en: 'Why you accept this' } },
  },
  'deadline.vervallen': {
    deadline: { naam: { nl: 'Harde deadline die vervalt', en: 'Hard deadline that lapses' } },
    reden: { naam: { nl: 'Waarom die vervalt', en: 'Why it lapses' } },
  },
  // stap 9
  'werkgroep.benaderd': {
    datum: { naam: { nl: 'Datum van het contact', en: 'Date of the contact' } },
    advies: { naam: { nl: 'Wat de werkgroep adviseert', en: 'What the working group advises' } },
  },
  // stap 10
  'afspraken.definitief': {},
  'toetsing.aangevraagd': {
    toetsers: {
      naam: { nl: 'Regio’s die toetsen', en: 'Regions that review' },
      uitleg: { nl: 'Als dat al bekend is.', en: 'If that is known already.' },
    },
  },
  'toetsing.ingetrokken': {
    reden: { naam: { nl: 'Waarom u de aanvraag intrekt', en: 'Why you withdraw the request' } },
  },
  'bevinding.vastgelegd': {
    toetser: { naam: { nl: 'Regio die toetste', en: 'Region that reviewed' } },
    bevinding: { naam: { nl: 'Wat de regio vond', en: 'What the region found' } },
  },
  'akkoord.gegeven': {
    aandachtspunten: {
      naam: { nl: 'Aandachtspunten bij het akkoord', en: 'Points of attention with the approval' },
      uitleg: {
        nl: 'Werk voor later; het akkoord hangt er niet van af.',
        en: 'Work for later; the approval does not depend on it.',
      },
    },
    'aandachtspunten[].id': {
      naam: { nl: 'Kenmerk', en: 'Short name' },
      uitleg: {
        nl: 'Een eigen korte naam zonder spaties, zoals piket.',
        en: 'A short name of its own without spaces, such as piket.',
      },
    },
    'aandachtspunten[].omschrijving': { naam: { nl: 'Wat aandacht vraagt', en: 'What needs attention' } },
  },
  'akkoord.onthouden': {
    redenen: { naam: { nl: 'Waarom er geen akkoord is', en: 'Why approval is withheld' } },
    'redenen[].over': { naam: { nl: 'Waar dit over gaat', en: 'What this is about' } },
    'redenen[].toelichting': { naam: { nl: 'Wat er anders moet', en: 'What has to change' } },
  },
  'reden.beantwoord': {
    nr: {
      naam: { nl: 'Nummer van de reden', en: 'Number of the reason' },
      uitleg: {
        nl: 'De eerste reden van de Regiegroep is nummer 1.',
        en: 'The first reason of the Regiegroep is number 1.',
      },
    },
    antwoord: { naam: { nl: 'Uw antwoord op deze reden', en: 'Your answer to this reason' } },
  },
});
