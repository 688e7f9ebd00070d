// The eight boxes: lines 161-163, 212-218, 222-236, 247-253, 294-298, 322-328, 398-400, 524-530.
// K5 is `informatie`: what it points to stands in the Beleidskader, so nobody can be held to it here (I-16).
import type { Kader } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

/** The eight boxed texts, attached to what they speak of (I-51). */
export const kaders: readonly Kader[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'K1',
    soort: 'tip',
    tekst: {
      nl: 'Tip: Denk bij het in kaart brengen van relevante veiligheidsregio’s niet alleen aan de territoriale grenzen, maar aan denkbare regio overstijgende impact.',
      en: 'Tip: When mapping the relevant safety regions, think not only of territorial boundaries but also of conceivable impact beyond the region.',
    },
    lines: '161-163',
    norm: 'suggestie',
    stappen: ['adoptieregio-bepalen', 'wat-is-er-al'],
    gedruktBij: 'wat-is-er-al',
  },
  {
    id: 'K2',
    soort: 'tip',
    tekst: {
      nl: 'Tip: Vergeet niet om gedurende het gehele proces ervoor te zorgen dat uw eigen organisatie tijdig en regelmatig wordt bijgepraat over netcentrisch werken, de verwachte veranderingen en de stand van zaken. De werkgroep Crisispartners kan u hierbij helpen door tips geven over hoe u dit het beste aan kunt pakken.',
      en: 'Tip: Throughout the whole process, do not forget to ensure that your own organisation is updated in good time and regularly on net-centric working, the expected changes and the state of affairs. The crisis partners working group can help you by giving tips on how best to go about this.',
    },
    lines: '212-218',
    norm: 'suggestie',
    stappen: [],
    gedruktBij: 'profielkeuze',
  },
  {
    id: 'K3',
    soort: 'tips-uit-de-praktijk',
    tekst: {
      nl: 'Tips uit de praktijk voor het voeren van de verkennende gesprekken:',
      en: 'Practical tips for holding the exploratory talks:',
    },
    lines: '222',
    punten: [
      {
        tekst: {
          nl: 'Leg als veiligheidsregio in het eerste gesprek met de crisispartner uit wat netcentrisch werken inhoudt, indien de partner hier nog niet bekend mee is. Neem eventueel een andere crisispartner mee die zelf al netcentrisch werkt om ervaringen uit te wisselen.',
          en: 'As the safety region, explain in the first talk with the crisis partner what net-centric working involves, if the partner is not yet familiar with it. If useful, bring along another crisis partner that already works net-centrically, to exchange experiences.',
        },
        lines: '224-228',
      },
      {
        tekst: {
          nl: 'Overweeg om met elkaar in gesprek te gaan op basis van een workshop of gezamenlijke oefening. Zo kunnen kerntaken, werkwijzen en informatiebehoeften inzichtelijk worden gemaakt.',
          en: 'Consider talking to each other on the basis of a workshop or joint exercise. This can give insight into core tasks, working methods and information needs.',
        },
        lines: '230-232',
      },
      {
        tekst: {
          nl: 'Leden van de Werkgroep sluiten graag aan bij de eerste gesprekken en kunnen waar nodig ondersteuning bieden',
          en: 'Members of the working group are glad to join the first talks and can offer support where needed',
        },
        lines: '234-236',
      },
    ],
    norm: 'suggestie',
    stappen: ['afstemming'],
    gedruktBij: 'profielkeuze',
  },
  {
    id: 'K4',
    soort: 'let-op',
    tekst: {
      nl: 'Let op! Dit is een belangrijk keuzemoment en is bepalend voor het verdere verloop van het proces om te komen tot een goede samenwerking. Het wordt dan ook ten zeerste aangeraden dat de adoptieregio eerst met de andere betrokken veiligheidsregio’s afstemt welk samenwerkingsprofiel gewenst is voordat de adoptieregio en de crisispartner de definitieve keuze maken.',
      en: 'Please note! This is an important moment of choice and it determines the further course of the process of achieving good cooperation. It is therefore most strongly recommended that the adopting region first coordinates with the other safety regions involved which cooperation profile is wanted, before the adopting region and the crisis partner make the definitive choice.',
    },
    lines: '247-253',
    norm: 'aanbevolen',
    effect: { soort: 'signaal', interpretation: 'I-22' },
    stappen: ['profielkeuze'],
    gedruktBij: 'profielkeuze',
  },
  {
    id: 'K5',
    soort: 'nb',
    tekst: {
      nl: 'N.B.: het verschilt per samenwerkingsprofiel hoe diep de hieronder gemaakte afspraken moeten gaan. Gebruik het Beleidskader Netcentrische Samenwerking om te zien welke eisen er per profiel aan de afspraken worden gesteld.',
      en: 'N.B.: how deep the agreements made below must go differs per cooperation profile. Use the Policy Framework for Net-centric Cooperation to see which requirements are set for the agreements per profile.',
    },
    lines: '294-298',
    norm: 'verwacht',
    normVolgens: 'I-57',
    effect: { soort: 'geen', interpretation: 'I-16' },
    stappen: ['afspraken-en-plan'],
    gedruktBij: 'afspraken-en-plan',
  },
  {
    id: 'K6',
    soort: 'tip',
    tekst: {
      nl: 'Tip: Organiseer een workshop of gezamenlijke oefening met enkele operationele functionarissen van de regio’s en de partner en probeer bijvoorbeeld aan de hand van het gezamenlijk doorlopen van een scenario concrete samenwerkingsafspraken te maken. De werkgroep helpt u hier graag bij.',
      en: 'Tip: Organise a workshop or joint exercise with a few operational officers of the regions and the partner, and try to make concrete cooperation agreements, for example by working through a scenario together. The working group will gladly help you with this.',
    },
    lines: '322-328',
    norm: 'suggestie',
    stappen: ['afspraken-en-plan'],
    gedruktBij: 'afspraken-en-plan',
  },
  {
    id: 'K7',
    soort: 'tip',
    tekst: {
      nl: 'Tip: Neem contact op met de werkgroep Crisispartners om een format van een plan van aanpak op te vragen',
      en: 'Tip: Contact the crisis partners working group to request a template for an action plan',
    },
    lines: '398-400',
    norm: 'suggestie',
    stappen: ['afspraken-en-plan'],
    gedruktBij: 'check-op-afspraken',
  },
  {
    id: 'K8',
    soort: 'tip',
    tekst: {
      nl: 'Tip: Betrek de andere betrokken veiligheidsregio’s actief bij de oefening. Overweeg bijvoorbeeld om enkele collega’s van andere regio’s in te zetten als waarnemer of tegenspeler. Zo krijgen zij meteen inzicht in de resultaten en helpt het om de afspraken met andere regio’s ook vorm te geven.',
      en: 'Tip: Actively involve the other safety regions concerned in the exercise. Consider, for example, having a few colleagues from other regions act as observers or role players. They then gain immediate insight into the results, and it helps to shape the agreements with other regions too.',
    },
    lines: '524-530',
    norm: 'suggestie',
    stappen: ['go-live'],
    gedruktBij: 'ervaringen-delen',
  },
]);
