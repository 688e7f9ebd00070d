// The phases: chapter headings and introductions (lines 91-99, 254-268, 478-486), block names of Bijlage D (920, 942, 959).
import type { Fase } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

/** The three fasen with their steps. */
export const fasen: readonly Fase[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'verkenning',
    titel: { nl: 'Verkenningsfase', en: 'Exploration phase' },
    blok: { nl: 'Verkennen', en: 'Exploring' },
    lines: '91',
    inleiding: {
      tekst: {
        nl: 'De verkenningsfase staat in het teken van het in kaart brengen van de huidige samenwerking tussen de veiligheidsregio(‘s) en de crisispartner. Wederzijdse ambities worden uitgesproken, er wordt een basis gelegd voor hoe de samenwerking er in de toekomst uit moet komen te zien en de context waarin de betrokken organisaties acteren wordt geschetst.',
        en: 'The exploration phase is devoted to mapping the current cooperation between the safety region(s) and the crisis partner. Mutual ambitions are voiced, a basis is laid for what the cooperation should look like in the future, and the context in which the organisations involved operate is outlined.',
      },
      lines: '93-99',
    },
    stappen: ['adoptieregio-bepalen', 'wat-is-er-al', 'eerste-inschatting', 'afstemming', 'profielkeuze'],
  },
  {
    id: 'uitwerking',
    titel: {
      nl: 'Uitwerkingsfase: De basis voor alle soorten samenwerking',
      en: 'Elaboration phase: the basis for all kinds of cooperation',
    },
    blok: { nl: 'Uitwerken', en: 'Elaborating' },
    lines: '254-256',
    inleiding: {
      tekst: {
        nl: 'Hieronder worden de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden. Bij een standby samenwerking zijn de afspraken die genoemd worden in paragraaf 3.1 voldoende, maar voor een structurele of een kernsamenwerking zijn deze slechts de basis. Gebruik voor een structurele samenwerking Bijlage B en voor een kernsamenwerking Bijlage B en C om te zien welke aanvullende afspraken gemaakt moeten worden.',
        en: 'The steps that must be followed in all cooperative arrangements are described below. For a stand-by cooperation the agreements mentioned in section 3.1 are sufficient, but for a structural or a core cooperation they are only the basis. For a structural cooperation use Appendix B, and for a core cooperation Appendices B and C, to see which additional agreements must be made.',
      },
      lines: '258-268',
      normen: [
        {
          lines: '258-260',
          quote: 'Hieronder worden de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden.',
          norm: 'vereist',
          effect: { soort: 'taak', interpretation: 'I-36' },
          wie: ['veiligheidsregio', 'crisispartner'],
        },
        {
          lines: '264-268',
          quote:
            'Gebruik voor een structurele samenwerking Bijlage B en voor een kernsamenwerking Bijlage B en C om te zien welke aanvullende afspraken gemaakt moeten worden.',
          norm: 'vereist',
          effect: { soort: 'signaal', interpretation: 'I-06' },
          wie: ['veiligheidsregio', 'crisispartner'],
        },
      ],
    },
    stappen: [
      'afspraken-en-plan',
      'check-op-afspraken',
      'wegzetten-in-de-tijd',
      'contact-werkgroep',
      'intercollegiale-toetsing',
    ],
  },
  {
    id: 'uitvoering',
    titel: { nl: 'Uitvoeringsfase', en: 'Implementation phase' },
    blok: { nl: 'Uitvoeren', en: 'Implementing' },
    lines: '478',
    inleiding: {
      tekst: {
        nl: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven, kunnen de veiligheidsregio en de crisispartner deel drie van het stappenplan uitvoeren. Ook voor de uitvoeringsfase geldt dat de werkgroep Crisispartners het proces kan begeleiden. De uitvoeringsfase kent de volgende stappen:',
        en: 'Once the steering group (Regiegroep) for net-centric working has given its approval, the safety region and the crisis partner can carry out part three of the step-by-step plan. In the implementation phase, too, the crisis partners working group can guide the process. The implementation phase has the following steps:',
      },
      lines: '480-486',
      normen: [
        {
          lines: '480-482',
          quote:
            'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven, kunnen de veiligheidsregio en de crisispartner deel drie van het stappenplan uitvoeren.',
          norm: 'vereist',
          wie: ['regiegroep'],
        },
      ],
    },
    stappen: ['plan-uitvoeren', 'go-live', 'monitoren-en-evalueren', 'ervaringen-delen'],
  },
]);
