// Steps 1 to 5: chapter 2, lines 101-241.
import type { Stap } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

/** Stap 1 to 5. */
export const verkenning: readonly Stap[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'adoptieregio-bepalen',
    nr: 1,
    fase: 'verkenning',
    titel: { nl: 'Bepalen van een adoptieregio', en: 'Determining an adopting region' },
    lines: '101',
    punten: [
      {
        id: 'een-aanspreekpunt',
        code: '1.1',
        tekst: {
          nl: 'Voor partners is het fijn om één aanspreekpunt te hebben om de samenwerking vorm te geven, daarnaast is het ook voor de veiligheidsregio’s prettig om geen dubbel werk te hoeven doen. Vandaar dat in het Beleidskader Netcentrisch Samenwerken de adoptieregio is geïntroduceerd. De adoptieregio maakt en onderhoudt de algemene samenwerkingsafspraken met een bovenregionale of landelijke partner namens alle veiligheidsregio’s die (willen) samenwerken met de partner.',
          en: 'For partners it is convenient to have a single point of contact with whom to shape the cooperation; safety regions, for their part, are glad not to have to do the same work twice. That is why the Policy Framework for Net-centric Cooperation introduced the adopting region. The adopting region makes and maintains the general cooperation agreements with a supraregional or national partner on behalf of all safety regions that (wish to) work with the partner.',
        },
        lines: '103-113',
        norm: 'informatie',
        wie: ['veiligheidsregio'],
      },
      {
        id: 'een-regio',
        code: '1.2',
        tekst: {
          nl: 'Is er maar één veiligheidsregio betrokken bij de samenwerking met de partner? Dan kan deze regio zelf de regionale samenwerkingsafspraken maken met de crisispartner.',
          en: 'Is only one safety region involved in the cooperation with the partner? Then that region can make the regional cooperation agreements with the crisis partner itself.',
        },
        lines: '115-117',
        norm: 'informatie',
        normVolgens: 'I-57',
        wie: ['veiligheidsregio'],
      },
      {
        id: 'steun-en-melding',
        code: '1.3',
        tekst: {
          nl: 'Als je als regio het initiatief hebt genomen, of wilt nemen, is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan. Neem daarom contact op met de werkgroep crisispartners over het feit dat je adoptieregio wilt zijn. De werkgroep coördineert en communiceert welke regio’s met welke partners aan de slag zijn.',
          en: 'If you as a region have taken the initiative, or wish to take it, it is of course important that the partner and the other regions involved support this. Therefore contact the crisis partners working group about your wish to be the adopting region. The working group coordinates and communicates which regions are working with which partners.',
        },
        lines: '119-125',
        norm: 'verwacht',
        effect: { soort: 'weigert', interpretation: 'I-27' },
        wie: ['veiligheidsregio'],
      },
    ],
  },
  {
    id: 'wat-is-er-al',
    nr: 2,
    fase: 'verkenning',
    titel: { nl: 'Wat is er al?', en: 'What is already there?' },
    lines: '131',
    punten: [
      {
        id: 'bestaande-samenwerking-doornemen',
        code: '2.0',
        tekst: {
          nl: 'Voordat er gesprekken plaatsvinden tussen de veiligheidsregio en de crisispartner is het raadzaam om bestaande ervaringen, afspraken en documenten waarin samenwerking aan de orde is door te nemen. Denk hierbij aan:',
          en: 'Before talks take place between the safety region and the crisis partner, it is advisable to go through existing experience, agreements and documents that deal with cooperation. Think of:',
        },
        lines: '133-137',
        norm: 'aanbevolen',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'operationele-incidenten',
        code: '2.1',
        tekst: { nl: 'Operationele incidenten', en: 'Operational incidents' },
        lines: '139',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'oefeningen-en-evaluaties',
        code: '2.2',
        tekst: {
          nl: 'Gehouden oefeningen, evaluaties en ervaringen',
          en: 'Exercises held, evaluations and experiences',
        },
        lines: '141',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'persoonlijke-contacten',
        code: '2.3',
        tekst: {
          nl: 'Persoonlijke contacten die er zijn tussen beide organisaties',
          en: 'Personal contacts that exist between the two organisations',
        },
        lines: '143',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'informatie-en-alarmeringsafspraken',
        code: '2.4',
        tekst: {
          nl: 'Specifieke informatie en alarmeringsafspraken',
          en: 'Specific information and alerting agreements',
        },
        lines: '145',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'algemene-documenten',
        code: '2.tussenkop',
        tekst: { nl: 'En aan algemene documenten zoals:', en: 'And of general documents such as:' },
        lines: '149',
        norm: 'informatie',
        normVolgens: 'I-57',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'referentiekader',
        code: '2.5',
        tekst: { nl: 'Referentiekader netcentrisch werken', en: 'The reference framework for net-centric working' },
        lines: '151',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'regionale-plannen',
        code: '2.6',
        tekst: {
          nl: 'Regionaal Risicoprofiel Regionaal Crisisplan en het Regionaal Beleidsplan',
          en: 'The Regional Risk Profile, the Regional Crisis Plan and the Regional Policy Plan',
        },
        lines: '153',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'bestaande-convenanten',
        code: '2.7',
        tekst: {
          nl: 'Convenant(en) tussen de veiligheidsregio en crisispartner',
          en: 'Covenant(s) between the safety region and the crisis partner',
        },
        lines: '155',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'missie-visie-kerntaken',
        code: '2.8',
        tekst: {
          nl: 'Missie, visie en kerntaken van de eigen organisatie',
          en: 'The mission, vision and core tasks of your own organisation',
        },
        lines: '157',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'resultaten-noteren',
        code: '2.9',
        tekst: {
          nl: 'Noteer voor uzelf de belangrijkste resultaten en contactpersonen uit de analyse voor de vervolgstappen in de verkenning. Later in het proces zullen de resultaten van deze stap als basis dienen om tot concrete en praktische afspraken te komen.',
          en: 'Note down for yourself the main results and contacts from the analysis for the next steps of the exploration. Later in the process the results of this step will serve as the basis for reaching concrete and practical agreements.',
        },
        lines: '164-168',
        norm: 'verwacht',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
    ],
  },
  {
    id: 'eerste-inschatting',
    nr: 3,
    fase: 'verkenning',
    titel: {
      nl: 'Een eerste inschatting van het samenwerkingsprofiel',
      en: 'A first estimate of the cooperation profile',
    },
    lines: '170',
    punten: [
      {
        id: 'kerntaken-nagaan',
        code: '3.1',
        tekst: {
          nl: 'Ga na wat de kerntaken van uw organisatie zijn, wat uw ambities zijn en wat uw verwachtingen zijn van de veiligheidsregio of partner waarmee u wenst samen te werken.',
          en: 'Establish what the core tasks of your organisation are, what your ambitions are and what you expect of the safety region or partner with which you wish to work.',
        },
        lines: '172-174',
        norm: 'verwacht',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'profiel-inschatten',
        code: '3.2',
        tekst: {
          nl: 'Maak op basis van wat er al aan afspraken ligt een eerste inschatting van welk samenwerkingsprofiel het beste bij de gewenste vorm van samenwerking past. Deze inschatting kunt u meenemen als richtlijn voor de gesprekken die zullen plaatsvinden.',
          en: 'On the basis of the agreements already in place, make a first estimate of which cooperation profile best suits the desired form of cooperation. You can take this estimate with you as a guideline for the talks that will take place.',
        },
        lines: '176-180',
        norm: 'verwacht',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
    ],
  },
  {
    id: 'afstemming',
    nr: 4,
    fase: 'verkenning',
    titel: {
      nl: 'Afstemming tussen veiligheidsregio en crisispartner',
      en: 'Alignment between safety region and crisis partner',
    },
    lines: '182',
    punten: [
      {
        id: 'verkennende-gesprekken',
        code: '4.1',
        tekst: {
          nl: 'Voer verkennende gesprekken met elkaar. Stel elkaar in ieder geval op de hoogte van elkaars kerntaken, ambities en verwachtingen van de samenwerking (zie bijlage A voor voorbeelden van bespreekpunten in de verkennende gesprekken). Probeer hierbij toe te werken naar gedeelde uitgangspunten voor de samenwerking.',
          en: 'Hold exploratory talks with each other. At the least, inform each other of your core tasks, ambitions and expectations of the cooperation (see Appendix A for examples of points to discuss in the exploratory talks). Try to work towards shared starting points for the cooperation.',
        },
        lines: '184-190',
        norm: 'verwacht',
        effect: { soort: 'weigert', interpretation: 'I-25' },
        wie: ['veiligheidsregio', 'crisispartner'],
      },
    ],
  },
  {
    id: 'profielkeuze',
    nr: 5,
    fase: 'verkenning',
    titel: { nl: 'Keuze voor samenwerkingsprofiel', en: 'Choosing a cooperation profile' },
    lines: '194',
    punten: [
      {
        id: 'gezamenlijke-keuze',
        code: '5.1',
        tekst: {
          nl: 'Maak gezamenlijk een beargumenteerde keuze voor een samenwerkingsprofiel zoals beschreven in het Beleidskader Netcentrische Samenwerking. Hiermee bepalen de veiligheidsregio en crisispartner langs welke hoofdlijnen zij de samenwerking gaan vormgeven.',
          en: 'Together, make a reasoned choice of a cooperation profile as described in the Policy Framework for Net-centric Cooperation. In doing so the safety region and the crisis partner determine along what broad lines they will shape the cooperation.',
        },
        lines: '196-202',
        norm: 'vereist',
        normVolgens: 'I-57',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'keuze-noteren',
        code: '5.2',
        tekst: {
          nl: 'Noteer de uiteindelijke keuze voor het samenwerkingsprofiel en tevens de beargumentering voor deze keuze. Als u de wederzijdse ambities en verwachting scherp hebt en de keuze voor een samenwerkingsprofiel is gemaakt, kunt u verder naar de uitwerkingsfase.',
          en: 'Note down the final choice of cooperation profile together with the reasons for that choice. Once each other’s ambitions and expectations are clear to you and the choice of a cooperation profile has been made, you can go on to the elaboration phase.',
        },
        lines: '204-210',
        norm: 'vereist',
        normVolgens: 'I-57',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'keuze-bespreken',
        code: '5.3',
        tekst: {
          nl: 'Bespreek deze keuze ook met de werkgroep crisispartners. Zo kunnen de resultaten opgenomen worden in het overzicht van partners en blijven ander veiligheidsregio’s en partners via de werkgroep op de hoogte van de ontwikkelingen.',
          en: 'Discuss this choice with the crisis partners working group as well. The results can then be included in the overview of partners, and other safety regions and partners stay informed of developments through the working group.',
        },
        lines: '237-241',
        norm: 'verwacht',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
    ],
  },
]);
