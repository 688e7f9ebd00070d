// Whom the text names beside the roles that act in the procedure: `rollen.ts` has those.
import type { Genoemde } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

/** Everyone else the text names, in its order; none of them states anything in the procedure. */
export const genoemden: readonly Genoemde[] = /* @__PURE__ */ deepFreeze([
  {
    naam: { nl: 'regio die het initiatief neemt', en: 'region that takes the initiative' },
    source: [{ lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' }],
  },
  {
    naam: { nl: 'eigen organisatie', en: 'your own organisation' },
    source: [
      { lines: '157', quote: 'Missie, visie en kerntaken van de eigen organisatie' },
      { lines: '212-214', quote: 'dat uw eigen organisatie tijdig en regelmatig wordt bijgepraat' },
    ],
  },
  {
    naam: { nl: 'contactpersonen', en: 'contacts' },
    source: [{ lines: '164', quote: 'contactpersonen uit de analyse' }],
  },
  {
    naam: { nl: 'een andere crisispartner', en: 'another crisis partner' },
    source: [
      {
        lines: '226-228',
        quote:
          'Neem eventueel een andere crisispartner mee die zelf al netcentrisch werkt om ervaringen uit te wisselen.',
      },
    ],
  },
  {
    naam: { nl: 'leden van de werkgroep', en: 'members of the working group' },
    source: [{ lines: '234', quote: 'Leden van de Werkgroep sluiten graag aan bij de eerste gesprekken' }],
  },
  {
    naam: { nl: 'aanspreekpunt voor informatie', en: 'point of contact for information' },
    source: [
      {
        lines: '308',
        quote: 'Wie het aanspreekpunt van beide organisaties is op het gebied van informatie',
      },
      { lines: '405-407', quote: 'Aanwijzen van aanspreekpunt voor informatie' },
    ],
  },
  {
    naam: { nl: 'operationele functionarissen', en: 'operational officers' },
    source: [{ lines: '322-324', quote: 'met enkele operationele functionarissen van de regio’s en de partner' }],
  },
  {
    naam: { nl: 'aanspreekpunt voor dilemma’s en knelpunten', en: 'point of contact for dilemmas and bottlenecks' },
    source: [
      { lines: '339-341', quote: 'wie het aanspreekpunt is bij dilemma’s of knelpunten' },
      { lines: '411-413', quote: 'Aanwijzen van aanspreekpunt voor dilemma’s en knelpunten' },
    ],
  },
  {
    naam: { nl: 'betrokken functionarissen', en: 'officers involved' },
    source: [
      { lines: '355', quote: 'Hoe de betrokken functionarissen opgeleid worden en blijven' },
      { lines: '747-749', quote: 'Functionarissen die een rol spelen binnen de samenwerking' },
    ],
  },
  {
    naam: { nl: 'wie toetst: de tekst noemt alleen ‘intercollegiale’', en: 'who reviews: the text only says ‘peer’' },
    source: [{ lines: '467', quote: 'Aanvragen intercollegiale toetsing' }],
  },
  {
    naam: { nl: 'waarnemer of tegenspeler', en: 'observer or role player' },
    source: [
      { lines: '526-528', quote: 'om enkele collega’s van andere regio’s in te zetten als waarnemer of tegenspeler' },
    ],
  },
  {
    naam: { nl: 'informatiemanagement functionaris', en: 'information management officer' },
    source: [
      {
        lines: '682-684',
        quote: 'De informatiemanagement functionaris van de crisispartner krijgt standaard een leesaccount in LCMS.',
      },
      {
        lines: '817-819',
        quote: 'De informatiemanagement functionarissen (Informatiemanagers en Informatiecoördinatoren)',
      },
    ],
  },
  {
    naam: { nl: 'leiding en coördinatie functionaris', en: 'command and coordination officer' },
    source: [
      { lines: '729-731', quote: 'een leiding en coördinatie functionaris' },
      { lines: '819-821', quote: 'voor zover wenselijk, leiding en coördinatie functionarissen' },
    ],
  },
]);
