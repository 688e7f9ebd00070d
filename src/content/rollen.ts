// The five roles, from lines 15, 43-45, 109-129, 196-202, 237-251, 284-286, 461-465, 480-482, 518-530.
import type { Rol } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

/** The roles that can act in the procedure. */
export const rollen: readonly Rol[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'veiligheidsregio',
    naam: { nl: 'veiligheidsregio', en: 'safety region' },
    beschrijving: {
      nl: 'De regio die de samenwerking met de crisispartner trekt: de adoptieregio, of de enige betrokken regio.',
      en: 'The region that leads the cooperation with the crisis partner: the adopting region, or the only region involved.',
    },
    source: [
      {
        lines: '129',
        quote: 'In dit stappenplan zal de adoptieregio verder worden aangeduid als “de veiligheidsregio”.',
      },
      {
        lines: '109-113',
        quote:
          'De adoptieregio maakt en onderhoudt de algemene samenwerkingsafspraken met een bovenregionale of landelijke partner namens alle veiligheidsregio’s die (willen) samenwerken met de partner.',
      },
      {
        lines: '115-117',
        quote:
          'Is er maar één veiligheidsregio betrokken bij de samenwerking met de partner? Dan kan deze regio zelf de regionale samenwerkingsafspraken maken met de crisispartner.',
      },
    ],
  },
  {
    id: 'andere-regio',
    naam: { nl: 'andere betrokken veiligheidsregio’s', en: 'other safety regions involved' },
    beschrijving: {
      nl: 'Een regio die ook met de crisispartner werkt of wil werken. Zij stemt mee af, kan het resultaat overnemen en meedoen aan de oefening.',
      en: 'A region that also works, or wishes to work, with the crisis partner. It is consulted, can take over the result and can take part in the exercise.',
    },
    source: [
      {
        lines: '249-253',
        quote:
          'dat de adoptieregio eerst met de andere betrokken veiligheidsregio’s afstemt welk samenwerkingsprofiel gewenst is',
      },
      {
        lines: '284-286',
        quote:
          'Het opgeleverde resultaat kan als basis van de samenwerking worden overgenomen door de andere veiligheidsregio’s',
      },
      { lines: '524', quote: 'Betrek de andere betrokken veiligheidsregio’s actief bij de oefening.' },
    ],
  },
  {
    id: 'crisispartner',
    naam: { nl: 'crisispartner', en: 'crisis partner' },
    beschrijving: {
      nl: 'De organisatie waarmee de veiligheidsregio’s samenwerken; zij maakt samen met de veiligheidsregio de keuze en de afspraken.',
      en: 'The organisation with which the safety regions cooperate; it makes the choice and the agreements together with the safety region.',
    },
    source: [
      { lines: '15', quote: 'De samenwerking tussen een crisispartner en één of meerdere veiligheidsregio’s' },
      {
        lines: '198-202',
        quote:
          'Hiermee bepalen de veiligheidsregio en crisispartner langs welke hoofdlijnen zij de samenwerking gaan vormgeven.',
      },
      {
        lines: '480-482',
        quote: 'kunnen de veiligheidsregio en de crisispartner deel drie van het stappenplan uitvoeren.',
      },
    ],
  },
  {
    id: 'werkgroep',
    naam: { nl: 'werkgroep crisispartners', en: 'crisis partners working group' },
    beschrijving: {
      nl: 'Ondersteunt en adviseert, coördineert en communiceert welke regio’s met welke partners werken en hoort graag ervaringen. De tekst laat haar niets beslissen en niets tegenhouden.',
      en: 'Supports and advises, coordinates and communicates which regions work with which partners and likes to hear of experiences. The text gives it nothing to decide and no power to hold anything up.',
    },
    source: [
      {
        lines: '43-45',
        quote:
          'Mocht u ondersteuning willen bij het doorlopen van het stappenplan, neem dan contact op met de werkgroep crisispartners om de mogelijkheden te bespreken.',
      },
      {
        lines: '123-125',
        quote: 'De werkgroep coördineert en communiceert welke regio’s met welke partners aan de slag zijn.',
      },
      {
        lines: '237-239',
        quote:
          'Bespreek deze keuze ook met de werkgroep crisispartners. Zo kunnen de resultaten opgenomen worden in het overzicht van partners',
      },
      {
        lines: '461-465',
        quote:
          'De werkgroep kan het plan met u doornemen en waar nodig advies geven of een bijdrage leveren aan één van de activiteiten.',
      },
      { lines: '518', quote: 'De werkgroep Crisispartners blijft graag op de hoogte van uw voortgang.' },
    ],
  },
  {
    id: 'regiegroep',
    naam: { nl: 'Regiegroep netcentrisch werken', en: 'steering group (Regiegroep) for net-centric working' },
    beschrijving: {
      nl: 'Beslist over het akkoord dat de uitvoeringsfase opent.',
      en: 'Gives or withholds the approval that opens the implementation phase.',
    },
    source: [
      {
        lines: '480-482',
        quote:
          'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven, kunnen de veiligheidsregio en de crisispartner deel drie van het stappenplan uitvoeren.',
      },
    ],
  },
]);
