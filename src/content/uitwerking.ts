// Steps 6 to 10: chapter 3, lines 270-477 (the stand-by checklist of step 7 is in checklists.ts).
import type { Stap } from '../domain/content.js';

/** Stap 6 to 10. */
export const uitwerking: readonly Stap[] = [
  {
    id: 'afspraken-en-plan',
    nr: 6,
    fase: 'uitwerking',
    titel: {
      nl: 'Afspraken maken en opstellen van plan van aanpak',
      en: 'Making agreements and drawing up an action plan',
    },
    lines: '270',
    punten: [
      {
        id: 'afspraken-maken',
        code: '6.1',
        tekst: {
          nl: 'Maak afspraken over wat er moet gebeuren om de gewenste samenwerking te realiseren en hoe de uiteindelijke samenwerking eruit moet komen te zien. Deze afspraken worden gemaakt op het gebied van proces, organisatie, mens en techniek.',
          en: 'Make agreements on what has to be done to bring about the desired cooperation and on what the eventual cooperation should look like. These agreements are made in the areas of process, organisation, people and technology.',
        },
        lines: '272-276',
        norm: 'vereist',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'overleg-regios',
        code: '6.2',
        tekst: {
          nl: 'De adoptieregio zal algemene samenwerkingsafspraken maken met de crisispartner namens de veiligheidsregio’s. De adoptieregio zorgt er voor dat tijdens het doorlopen van dit stappenplan er regelmatig en goed overleg is tussen alle betrokken veiligheidsregio’s.',
          en: 'The adopting region will make general cooperation agreements with the crisis partner on behalf of the safety regions. While this step-by-step plan is being followed, the adopting region ensures regular and good consultation between all safety regions involved.',
        },
        lines: '278-282',
        norm: 'verwacht',
        effect: { soort: 'signaal', interpretation: 'I-43' },
        wie: ['veiligheidsregio'],
      },
      {
        id: 'overnemen-door-regios',
        code: '6.3',
        tekst: {
          nl: 'Het opgeleverde resultaat kan als basis van de samenwerking worden overgenomen door de andere veiligheidsregio’s, waarbij alleen nog regio specifieke zaken hoeven te worden benoemd.',
          en: 'The result delivered can be taken over by the other safety regions as the basis of the cooperation; only region-specific matters then still need to be stated.',
        },
        lines: '284-288',
        norm: 'informatie',
        wie: ['andere-regio'],
      },
      {
        id: 'thema-alarmering',
        code: '6.P1',
        tekst: { nl: 'Alarmering', en: 'Alerting' },
        lines: '306',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
        gebied: 'proces',
      },
      {
        id: 'thema-aanspreekpunt-informatie',
        code: '6.P2',
        tekst: {
          nl: 'Wie het aanspreekpunt van beide organisaties is op het gebied van informatie',
          en: 'Who the point of contact of each organisation is in the field of information',
        },
        lines: '308',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
        gebied: 'proces',
      },
      {
        id: 'thema-wijze-van-delen',
        code: '6.P3',
        tekst: {
          nl: 'Op welke wijze informatie met elkaar wordt gedeeld',
          en: 'In what way information is shared with each other',
        },
        lines: '310',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
        gebied: 'proces',
      },
      {
        id: 'thema-informatiebehoefte',
        code: '6.P4',
        tekst: {
          nl: 'Welke informatie beide partijen van elkaar nodig hebben',
          en: 'What information the two parties need from each other',
        },
        lines: '312',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
        gebied: 'proces',
      },
      {
        id: 'thema-foutieve-informatie',
        code: '6.P5',
        tekst: {
          nl: 'Wat de handelswijze is bij het signaleren van foutieve of onvolledige informatie',
          en: 'How to proceed when incorrect or incomplete information is noticed',
        },
        lines: '314',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
        gebied: 'proces',
      },
      {
        id: 'thema-betrokkenheid',
        code: '6.P6',
        tekst: {
          nl: 'De mate van betrokkenheid van een partner bij een incident: wanneer wordt de partner actief betrokken, wanneer monitort de partner slechts en wanneer wordt de partner helemaal niet betrokken?',
          en: 'The degree to which a partner is involved in an incident: when is the partner actively involved, when does the partner merely monitor, and when is the partner not involved at all?',
        },
        lines: '316-320',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
        gebied: 'proces',
      },
      {
        id: 'thema-convenant',
        code: '6.O1',
        tekst: {
          nl: 'Het opstellen van een convenant over de rollen en taken van de veiligheidsregio en de partner. Onderdelen van dit convenant kunnen gaan over hoe de organisaties zijn ingericht of hoe de partner aansluit op de crisisorganisatie en wie het aanspreekpunt is bij dilemma’s of knelpunten',
          en: 'Drawing up a covenant on the roles and tasks of the safety region and the partner. Parts of this covenant can deal with how the organisations are set up or how the partner connects to the crisis organisation, and who the point of contact is for dilemmas or bottlenecks',
        },
        lines: '335-341',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
        gebied: 'organisatie',
      },
      {
        id: 'thema-scenarios',
        code: '6.O2',
        tekst: {
          nl: 'Het in kaart brengen van gemeenschappelijke scenario’s: wanneer zijn de veiligheidsregio en/of de partner betrokken bij een incident en wat gaat er dan precies mis? Wat kunnen beide partijen toevoegen aan het incident?',
          en: 'Mapping common scenarios: when are the safety region and/or the partner involved in an incident, and what exactly goes wrong then? What can both parties contribute to the incident?',
        },
        lines: '343-347',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
        gebied: 'organisatie',
      },
      {
        id: 'thema-opleiden',
        code: '6.M1',
        tekst: {
          nl: 'Hoe de betrokken functionarissen opgeleid worden en blijven om in ieder geval de gemaakte procesafspraken te realiseren',
          en: 'How the officers involved are trained, and kept trained, so that at the least the process agreements made are put into practice',
        },
        lines: '355-357',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
        gebied: 'mens',
      },
      {
        id: 'thema-functionarissen',
        code: '6.M2',
        tekst: {
          nl: 'Het omschrijven van de taken en verantwoordelijkheden van deze functionarissen zijn',
          en: 'Describing the tasks and responsibilities of these officers',
        },
        lines: '359',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
        gebied: 'mens',
      },
      {
        id: 'thema-geheimhouding',
        code: '6.M3',
        tekst: {
          nl: 'Het opstellen van een geheimhoudingsverklaring (indien deze nog niet eerder is opgesteld)',
          en: 'Drawing up a confidentiality statement (if this has not already been done)',
        },
        lines: '361-363',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
        gebied: 'mens',
      },
      {
        id: 'thema-systeemkeuze',
        code: '6.T1',
        tekst: {
          nl: 'Het maken van een systeemkeuze inclusief het vaststellen van technische randvoorwaarden. Indien er een ander systeem dan LCMS wordt gekozen, moet dit systeem ten minste kunnen communiceren met LCMS',
          en: 'Choosing a system, including establishing the technical preconditions. If a system other than LCMS is chosen, that system must at least be able to communicate with LCMS',
        },
        lines: '373-377',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
        gebied: 'techniek',
        voorwaarde: {
          als: {
            nl: 'Indien er een ander systeem dan LCMS wordt gekozen',
            en: 'If a system other than LCMS is chosen',
          },
          norm: 'vereist',
          source: {
            lines: '375-377',
            quote:
              'Indien er een ander systeem dan LCMS wordt gekozen, moet dit systeem ten minste kunnen communiceren met LCMS',
          },
        },
      },
      {
        id: 'thema-gebruikersovereenkomst',
        code: '6.T2',
        tekst: {
          nl: 'Het opstellen van een gebruikersovereenkomst waarin afspraken staan over beheer en controle',
          en: 'Drawing up a user agreement that contains agreements on management and control',
        },
        lines: '379-381',
        norm: 'suggestie',
        wie: ['veiligheidsregio', 'crisispartner'],
        gebied: 'techniek',
      },
    ],
  },
  {
    id: 'check-op-afspraken',
    nr: 7,
    fase: 'uitwerking',
    titel: { nl: 'Check op de opgestelde afspraken', en: 'Check of the agreements drawn up' },
    lines: '387',
    punten: [
      {
        id: 'checklist-controleren',
        code: '7.1',
        tekst: {
          nl: 'Controleer met behulp van de checklist hieronder of u aan alle afspraken voor een standby samenwerking hebt gedacht. Deze checklist bevat de minimale afspraken die gemaakt moeten worden. Het kan voorkomen dat u meer afspraken moet maken om een goede samenwerking te garanderen.',
          en: 'Use the checklist below to check whether you have thought of all agreements for a stand-by cooperation. This checklist contains the minimum agreements that must be made. It may be that you have to make more agreements to ensure good cooperation.',
        },
        lines: '389-395',
        norm: 'vereist',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
    ],
  },
  {
    id: 'wegzetten-in-de-tijd',
    nr: 8,
    fase: 'uitwerking',
    titel: { nl: 'Activiteiten wegzetten in de tijd', en: 'Scheduling the activities' },
    lines: '441',
    punten: [
      {
        id: 'doorlooptijd-geven',
        code: '8.1',
        tekst: {
          nl: 'Voorzie elke stap in het plan van aanpak van een doorlooptijd. Denk hierbij aan de volgende punten:',
          en: 'Give every step in the action plan a lead time. Consider the following points:',
        },
        lines: '443-445',
        norm: 'verwacht',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'activiteiten-wegzetten',
        code: '8.a',
        tekst: {
          nl: 'Hoeveel tijd nemen de individuele stappen in beslag? – zet de activiteiten weg in de tijd;',
          en: 'How much time do the individual steps take? – schedule the activities;',
        },
        lines: '447-449',
        norm: 'verwacht',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'go-live-datum',
        code: '8.b',
        tekst: {
          nl: 'Wat is de doorlooptijd en op welke datum vindt het Go Live moment (zie stap 12) plaats?',
          en: 'What is the lead time, and on which date does the go-live (see step 12) take place?',
        },
        lines: '451-453',
        norm: 'verwacht',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'harde-deadlines',
        code: '8.c',
        tekst: {
          nl: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?',
          en: 'Are there any hard deadlines (owing to laws and regulations or other agreements)?',
        },
        lines: '455',
        norm: 'verwacht',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'prioriteiten-stellen',
        code: '8.d',
        tekst: {
          nl: 'Stel prioriteiten en zet deze tevens weg in de tijd.',
          en: 'Set priorities and schedule these as well.',
        },
        lines: '457',
        norm: 'verwacht',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
    ],
  },
  {
    id: 'contact-werkgroep',
    nr: 9,
    fase: 'uitwerking',
    titel: { nl: 'Contact opnemen met de werkgroep', en: 'Contacting the working group' },
    lines: '459',
    punten: [
      {
        id: 'contact-opnemen',
        code: '9.1',
        tekst: {
          nl: 'Neem als het plan compleet is contact op met de werkgroep crisispartners. De werkgroep kan het plan met u doornemen en waar nodig advies geven of een bijdrage leveren aan één van de activiteiten.',
          en: 'Once the plan is complete, contact the crisis partners working group. The working group can go through the plan with you and, where needed, give advice or contribute to one of the activities.',
        },
        lines: '461-465',
        norm: 'verwacht',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
    ],
  },
  {
    id: 'intercollegiale-toetsing',
    nr: 10,
    fase: 'uitwerking',
    titel: { nl: 'Aanvragen intercollegiale toetsing', en: 'Requesting the peer review' },
    lines: '467',
    punten: [
      {
        id: 'toetsing-op-beleidskader',
        code: '10.1',
        tekst: {
          nl: 'Als de samenwerkingsafspraken inclusief de keuze voor het samenwerkingsprofiel definitief is dan zal deze worden getoetst op de uitvoering van het Beleidskader Netcentrische Samenwerking en op eenduidigheid.',
          en: 'Once the cooperation agreements, including the choice of cooperation profile, are definitive, they will be reviewed for the implementation of the Policy Framework for Net-centric Cooperation and for unambiguousness.',
        },
        lines: '469-473',
        norm: 'vereist',
        wie: ['veiligheidsregio', 'crisispartner'],
      },
      {
        id: 'oefening-in-toetsing',
        code: '10.2',
        tekst: {
          nl: 'Met de toetsing wordt het proces richting de go-live oefening ingezet, de oefening zal ook onderdeel zijn van de toetsing namelijk.',
          en: 'The peer review sets in motion the process towards the go-live exercise, for the exercise will also be part of the peer review.',
        },
        lines: '475-477',
        norm: 'vereist',
        effect: { soort: 'signaal', interpretation: 'I-33' },
        wie: ['veiligheidsregio', 'crisispartner'],
      },
    ],
  },
];
