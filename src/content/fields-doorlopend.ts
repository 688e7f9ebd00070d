// What people read of the fields of what may be stated in every phase.
import type { DoorlopendePayloads } from '../domain/events/doorlopend.js';
import type { FieldWordsOf } from '../domain/events/field-words.js';
import { deepFreeze } from '../procedure/freeze.js';

/** The fields of what may be stated in every phase. */
export const doorlopendeFields: FieldWordsOf<DoorlopendePayloads> = /* @__PURE__ */ deepFreeze({
  'regio.betrokken': {
    regio: {
      naam: { nl: 'Veiligheidsregio', en: 'Safety region' },
      uitleg: {
        nl: 'De regio die ook met de crisispartner werkt of wil werken.',
        en: 'The region that also works, or wishes to work, with the crisis partner.',
      },
    },
    naam: {
      naam: { nl: 'Naam van de regio', en: 'Name of the region' },
      uitleg: {
        nl: 'Alleen nodig als de regio niet in de lijst staat, of hier anders heet.',
        en: 'Only needed if the region is not on the list, or goes by another name here.',
      },
    },
  },
  'regio.vertrokken': {
    regio: { naam: { nl: 'Regio die vertrekt', en: 'Region that leaves' } },
    reden: { naam: { nl: 'Reden van het vertrek', en: 'Reason for leaving' } },
  },
  'overleg.gevoerd': {
    datum: { naam: { nl: 'Datum van het overleg', en: 'Date of the consultation' } },
    met: {
      naam: { nl: 'Met wie u sprak', en: 'Whom you spoke with' },
      uitleg: {
        nl: 'Uw eigen organisatie hoeft u niet te noemen.',
        en: 'You need not name your own organisation.',
      },
    },
    vorm: { naam: { nl: 'Soort overleg', en: 'Kind of consultation' } },
    onderwerp: { naam: { nl: 'Onderwerp van het overleg', en: 'Subject of the consultation' } },
    uitgangspunten: {
      naam: { nl: 'Gedeelde uitgangspunten', en: 'Shared starting points' },
      uitleg: {
        nl: 'Waar u samen van uitgaat, als dat in dit gesprek duidelijk werd.',
        en: 'What you both start from, if this talk made that clear.',
      },
    },
  },
  'organisatie.bijgepraat': {
    datum: { naam: { nl: 'Datum waarop u bijpraatte', en: 'Date on which you informed them' } },
    onderwerp: {
      naam: { nl: 'Waarover u bijpraatte', en: 'What you informed them about' },
    },
  },
  'organisatie.hernoemd': {
    naam: { naam: { nl: 'Nieuwe naam van uw organisatie', en: 'New name of your organisation' } },
  },
  'ervaring.gedeeld': {
    datum: { naam: { nl: 'Datum waarop u dit deelde', en: 'Date on which you shared this' } },
    omschrijving: {
      naam: { nl: 'Wat u hebt ervaren', en: 'What you experienced' },
      uitleg: {
        nl: 'Wat goed gaat en wat beter kan, voor andere regio’s en partners.',
        en: 'What goes well and what could be better, for other regions and partners.',
      },
    },
  },
  'product.bijgewerkt': {
    product: { naam: { nl: 'Document of ander resultaat', en: 'Document or other result' } },
    status: { naam: { nl: 'Hoe ver het is', en: 'How far it is' } },
    datum: { naam: { nl: 'Sinds wanneer', en: 'Since when' } },
    verwijzing: {
      naam: { nl: 'Waar het te vinden is', en: 'Where it can be found' },
      uitleg: {
        nl: 'Een titel, nummer of adres waarmee anderen het vinden.',
        en: 'A title, number or address by which others can find it.',
      },
    },
  },
  'punt.gereed': {
    punt: { naam: { nl: 'Onderdeel dat gereed is', en: 'Part that is done' } },
    herkomst: { naam: { nl: 'Nieuw of al aanwezig', en: 'New or already there' } },
    verwijzing: {
      naam: { nl: 'Waar het te vinden is', en: 'Where it can be found' },
      uitleg: {
        nl: 'Nodig als het er al was: een titel, nummer of adres waarmee anderen het vinden.',
        en: 'Needed if it was there already: a title, number or address by which others can find it.',
      },
    },
  },
  'punt.overgeslagen': {
    punten: { naam: { nl: 'Onderdelen die u overslaat', en: 'Parts that you skip' } },
    reden: { naam: { nl: 'Waarom u dit overslaat', en: 'Why you skip this' } },
  },
  'termijn.verstreken': {
    taak: { naam: { nl: 'Taak waarvan de termijn voorbij is', en: 'Task of which the term has passed' } },
  },
  'samenwerking.beeindigd': {
    reden: { naam: { nl: 'Waarom de samenwerking eindigt', en: 'Why the cooperation ends' } },
  },
});
