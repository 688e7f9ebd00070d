// The questions for the first alignment: Bijlage A, lines 534-643.
import type { Bespreekpunt } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

/** Bijlage A: eleven questions, six of them with an answer space per party (lines 531-643). */
export const bespreekpunten: readonly Bespreekpunt[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'A1',
    vraag: {
      tekst: {
        nl: 'Wat zijn de verantwoordelijkheden van beide partijen?',
        en: 'What are the responsibilities of the two parties?',
      },
      lines: '534',
    },
    perPartij: {
      veiligheidsregio: { tekst: { nl: 'van de veiligheidsregio?', en: 'of the safety region?' }, lines: '536' },
      crisispartner: { tekst: { nl: 'van de crisispartner?', en: 'of the crisis partner?' }, lines: '542' },
    },
  },
  {
    id: 'A2',
    vraag: {
      tekst: { nl: 'Wat zijn de belangen van beide partijen?', en: 'What are the interests of the two parties?' },
      lines: '548',
    },
    perPartij: {
      veiligheidsregio: { tekst: { nl: 'van de veiligheidsregio?', en: 'of the safety region?' }, lines: '550' },
      crisispartner: { tekst: { nl: 'van de crisispartner?', en: 'of the crisis partner?' }, lines: '556' },
    },
  },
  {
    id: 'A3',
    vraag: {
      tekst: {
        nl: 'Welke werkwijzen hanteren beide partijen tijdens crisissituaties en de voorbereiding hierop?',
        en: 'Which working methods do the two parties use during crisis situations and in preparing for them?',
      },
      lines: '562',
    },
    perPartij: {
      veiligheidsregio: {
        tekst: { nl: 'welke hanteren de veiligheidsregio’s?', en: 'which do the safety regions use?' },
        lines: '564',
      },
      crisispartner: {
        tekst: { nl: 'welke hanteren de crisispartner?', en: 'which does the crisis partner use?' },
        lines: '570',
      },
    },
  },
  {
    id: 'A4',
    vraag: {
      tekst: { nl: 'Hoe zijn de organisaties ingericht?', en: 'How are the organisations set up?' },
      lines: '576',
    },
    perPartij: {
      veiligheidsregio: {
        tekst: { nl: 'hoe is de veiligheidsregio ingericht?', en: 'how is the safety region set up?' },
        lines: '578',
      },
      crisispartner: {
        tekst: { nl: 'hoe is de crisispartner ingericht?', en: 'how is the crisis partner set up?' },
        lines: '584',
      },
    },
  },
  {
    id: 'A5',
    vraag: {
      tekst: {
        nl: 'Hoe is de informatievoorziening ingericht (welke functionarissen en systemen)?',
        en: 'How is the provision of information set up (which officers and systems)?',
      },
      lines: '590',
    },
    perPartij: {
      veiligheidsregio: { tekst: { nl: 'bij de veiligheidsregio?', en: 'at the safety region?' }, lines: '592' },
      crisispartner: { tekst: { nl: 'bij de crisispartner?', en: 'at the crisis partner?' }, lines: '598' },
    },
  },
  {
    id: 'A6',
    vraag: {
      tekst: {
        nl: 'Wat zijn gemeenschappelijk scenario’s? Wat zijn de raakvlakken?',
        en: 'What are common scenarios? Where do the organisations’ fields of work meet?',
      },
      lines: '604',
    },
  },
  {
    id: 'A7',
    vraag: {
      tekst: {
        nl: 'Welke informatiebehoeften en informatie verwachtingen hebben beide partijen naar elkaar?',
        en: 'What information needs and information expectations do the two parties have of each other?',
      },
      lines: '612',
    },
    perPartij: {
      veiligheidsregio: {
        tekst: {
          nl: 'de veiligheidsregio (welke informatieproducten heeft de VR nodig van de crisispartner om zijn taken uit te kunnen voeren (bv ter ondersteuning van leiding & coördinatie))?',
          en: 'the safety region (which information products does the safety region need from the crisis partner to be able to carry out its tasks (e.g. in support of command and coordination))?',
        },
        lines: '614-618',
      },
      crisispartner: {
        tekst: {
          nl: 'de crisispartner (welke informatieproducten heeft de crisispartner nodig van de VR om zijn taken te kunnen uitvoeren)?',
          en: 'the crisis partner (which information products does the crisis partner need from the safety region to be able to carry out its tasks)?',
        },
        lines: '619-621',
      },
    },
  },
  {
    id: 'A8',
    vraag: {
      tekst: {
        nl: 'Hoe wordt er samengewerkt bij een (verwachte) opschaling?',
        en: 'How do the parties work together during an (expected) scaling-up?',
      },
      lines: '627',
    },
  },
  {
    id: 'A9',
    vraag: {
      tekst: {
        nl: 'Hoe wordt er samengewerkt als de veiligheidsregio of de crisispartner afschaalt?',
        en: 'How do the parties work together when the safety region or the crisis partner scales down?',
      },
      lines: '631',
    },
  },
  {
    id: 'A10',
    vraag: {
      tekst: {
        nl: 'Hoe zit het met vertrouwelijkheid van gegevens?',
        en: 'What is the position on the confidentiality of data?',
      },
      lines: '635',
    },
  },
  {
    id: 'A11',
    vraag: {
      tekst: {
        nl: 'Wat zijn de ambities van beide partijen met betrekking tot de samenwerking?',
        en: 'What are the ambitions of the two parties with regard to the cooperation?',
      },
      lines: '643',
    },
  },
]);
