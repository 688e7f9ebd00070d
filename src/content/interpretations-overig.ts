// How we read the gaps in LCMS accounts, layout and wording (I-44 to I-56).
import type { Interpretation } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

export const interpretationsOverig: readonly Interpretation[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'I-44',
    vraag: {
      nl: 'Voor stand-by, ad-hoc en koppel zegt de tekst niets over accounts in LCMS. Welke rechten gelden daar?',
      en: 'The text says nothing about accounts in LCMS for stand-by, ad hoc and linked. Which permissions apply there?',
    },
    lezing: {
      nl: 'Deze software kent geen rechten toe, omdat het stappenplan er niets over bepaalt. Een toepassing kan het zelf regelen.',
      en: 'This software grants no permissions, because the step-by-step plan lays down nothing on the matter. An application can arrange it itself.',
    },
    alternatief: { nl: 'Bij stand-by gelden leesrechten.', en: 'Under stand-by, read permissions apply.' },
    wieBeslist: 'uitgever',
    source: [
      {
        lines: '682-684',
        quote: 'De informatiemanagement functionaris van de crisispartner krijgt standaard een leesaccount in LCMS.',
      },
    ],
  },
  {
    id: 'I-45',
    vraag: {
      nl: 'Wanneer mag een functionaris bij structureel tijdelijk schrijven in LCMS, wie kent dat toe en wanneer eindigt het?',
      en: 'When may an officer under structural temporarily write in LCMS, who grants it and when does it end?',
    },
    lezing: {
      nl: 'Alleen de informatiemanagement functionaris, bij een open incident dat als uitzonderlijk is aangemerkt, toegekend door een genoemde functie (standaard de trekkende regio). Zodra het incident sluit, gaan de rechten terug naar lezen, tenzij een ander incident met een eigen toekenning nog open is.',
      en: 'Only the information management officer, during an open incident marked as exceptional, granted by a named position (by default the leading region). As soon as the incident closes, the permissions go back to read, unless another incident with a grant of its own is still open.',
    },
    alternatief: {
      nl: 'Terugzetten is een open taak die te laat kan zijn.',
      en: 'Setting the permissions back is an open task that can be late.',
    },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '684-688',
        quote:
          'Tijdens uitzonderlijke incidenten kan de informatiemanagement functionaris ook schrijfrechten toegewezen krijgen. Na afloop van het incident worden de rechten weer teruggezet naar leesrechten.',
      },
    ],
  },
  {
    id: 'I-46',
    vraag: {
      nl: 'Hoe vast liggen de accounts bij kern: ‘standaard bij de partner’ en ‘voor zover wenselijk’?',
      en: 'How fixed are the accounts under core: ‘with the partner as standard’ and ‘in so far as desirable’?',
    },
    lezing: {
      nl: 'Informatiemanagement functionarissen krijgen schrijfrechten, leiding en coördinatie functionarissen per persoon als dat gewenst is. De partner beheert de accounts; afwijken kan met een reden, vastgelegd in de gebruikersovereenkomst.',
      en: 'Information management officers get write permissions, command and coordination officers person by person where this is wanted. The partner manages the accounts; deviating is possible with a reason, recorded in the user agreement.',
    },
    alternatief: {
      nl: 'Beheer en rechten liggen vast en afwijken kan niet.',
      en: 'Management and permissions are fixed and deviating is not possible.',
    },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '813-817',
        quote:
          'ligt de verantwoordelijkheid voor het beheer op accounts voor het systeem die aan de partner worden toegewezen standaard bij de partner.',
      },
      {
        lines: '819-823',
        quote:
          'en, voor zover wenselijk, leiding en coördinatie functionarissen van de partner krijgen een schrijfaccount in LCMS.',
      },
    ],
  },
  {
    id: 'I-47',
    vraag: {
      nl: 'Wie beheert de accounts bij structureel? De tekst zegt dat alleen voor kern.',
      en: 'Who manages the accounts under structural? The text says so only for core.',
    },
    lezing: {
      nl: 'De trekkende regio, tenzij de gebruikersovereenkomst iets anders bepaalt.',
      en: 'The leading region, unless the user agreement provides otherwise.',
    },
    alternatief: { nl: 'Het blijft onbepaald.', en: 'It remains undetermined.' },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '682-684',
        quote: 'De informatiemanagement functionaris van de crisispartner krijgt standaard een leesaccount in LCMS.',
      },
      {
        lines: '809-811',
        quote: 'Het opstellen van een gebruikersovereenkomst waarin afspraken staan over beheer en controle',
      },
    ],
  },
  {
    id: 'I-51',
    vraag: {
      nl: 'Sommige kaders staan gedrukt bij een andere stap dan waarover zij gaan. Waar horen zij bij?',
      en: 'Some boxes are printed at a step other than the one they are about. Where do they belong?',
    },
    lezing: {
      nl: 'Bij de stap waarover zij gaan. De plaats in druk blijft als gegeven bewaard.',
      en: 'With the step they are about. The place where they are printed is kept as data.',
    },
    alternatief: {
      nl: 'Een kader hoort bij de stap waaronder het is gedrukt.',
      en: 'A box belongs to the step under which it is printed.',
    },
    wieBeslist: 'uitgever',
    source: [
      { lines: '222', quote: 'Tips uit de praktijk voor het voeren van de verkennende gesprekken:' },
      { lines: '524', quote: 'Betrek de andere betrokken veiligheidsregio’s actief bij de oefening.' },
    ],
  },
  {
    id: 'I-52',
    vraag: {
      nl: 'De kolommen ‘Gereed’ en ‘Status?’ hebben geen vaste waarden. Wat kan erin staan?',
      en: 'The columns ‘Gereed’ (done) and ‘Status?’ have no fixed values. What can they contain?',
    },
    lezing: {
      nl: 'Bij een punt van de checklist: open, in bewerking of gereed. Bij een rij van Bijlage D: de stand van de stappen waarvoor zij staat, namelijk open, bezig, gereed, overgeslagen of niet van toepassing.',
      en: 'For a checklist item: open, in progress or done. For a row of Appendix D: the status of the steps it stands for, namely open, under way, done, passed over or not applicable.',
    },
    alternatief: { nl: 'Alleen ja of nee.', en: 'Only yes or no.' },
    wieBeslist: 'uitgever',
    source: [
      { lines: '401', quote: 'Afspraak Gereed' },
      { lines: '922', quote: 'Activiteit Status?' },
    ],
  },
  {
    id: 'I-54',
    vraag: {
      nl: 'De leeswijzer zegt dat Bijlage B en C gebruikt ‘kan’ worden, hoofdstuk 3 en de bijlagen zelf zeggen ‘moeten’. Zijn de extra afspraken verplicht?',
      en: 'The reading guide says Appendices B and C ‘can’ be used; chapter 3 and the appendices themselves say ‘must’. Are the additional agreements obligatory?',
    },
    lezing: {
      nl: 'Ja: Bijlage B voor structureel en kern, Bijlage C daarbij voor kern.',
      en: 'Yes: Appendix B for structural and core, and Appendix C as well for core.',
    },
    alternatief: {
      nl: 'De bijlagen zijn een vrij te gebruiken hulpmiddel.',
      en: 'The appendices are an aid to be used freely.',
    },
    wieBeslist: 'uitgever',
    source: [
      {
        lines: '68-70',
        quote:
          'Voor aanvullende afspraken voor structurele en kernsamenwerkingen kan gebruik worden gemaakt van bijlage B en C.',
      },
      {
        lines: '264-268',
        quote:
          'Gebruik voor een structurele samenwerking Bijlage B en voor een kernsamenwerking Bijlage B en C om te zien welke aanvullende afspraken gemaakt moeten worden.',
      },
    ],
  },
  {
    id: 'I-55',
    vraag: {
      nl: 'Stap 2 zegt ‘noteer voor uzelf’ en stap 3 vraagt een eigen inschatting. Wie ziet die gegevens?',
      en: 'Step 2 says ‘note down for yourself’ and step 3 asks for an estimate of one’s own. Who sees these data?',
    },
    lezing: {
      nl: 'Alleen de partij zelf, tot zij ze deelt. Contactpersonen zijn persoonsgegevens: zij kunnen worden gewist zonder dat het verloop van het dossier verloren gaat.',
      en: 'Only the party itself, until it shares them. Contacts are personal data: they can be erased without losing the history of the file.',
    },
    alternatief: { nl: 'Alles is voor beide partijen zichtbaar.', en: 'Everything is visible to both parties.' },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '164-166',
        quote:
          'Noteer voor uzelf de belangrijkste resultaten en contactpersonen uit de analyse voor de vervolgstappen in de verkenning.',
      },
      { lines: '635', quote: 'Hoe zit het met vertrouwelijkheid van gegevens?' },
    ],
  },
  {
    id: 'I-56',
    vraag: {
      nl: 'Afspraken worden gemaakt op vier gebieden, maar de stand-bylijst heeft geen punt op het gebied van techniek. Mag een gebied leeg blijven?',
      en: 'Agreements are made in four areas, but the stand-by list has no item in the area of technology. May an area stay empty?',
    },
    lezing: {
      nl: 'De checklist is het middel van controle. Een gebied zonder afspraken is een signaal en houdt de toetsing niet tegen.',
      en: 'The checklist is the means of control. An area without any agreement is a signal and does not hold up the peer review.',
    },
    alternatief: {
      nl: 'Een gebied zonder afspraken houdt de aanvraag van de toetsing tegen.',
      en: 'An area without any agreement holds up the request for the peer review.',
    },
    wieBeslist: 'uitgever',
    source: [
      {
        lines: '274-276',
        quote: 'Deze afspraken worden gemaakt op het gebied van proces, organisatie, mens en techniek.',
      },
      { lines: '391-393', quote: 'Deze checklist bevat de minimale afspraken die gemaakt moeten worden.' },
    ],
  },
  {
    id: 'I-57',
    vraag: {
      nl: 'De tekst noemt zich een handvat, maar zegt ook ‘moeten’. Hoe hard is een zin, en wat gebeurt er als niet is gedaan wat zij vraagt?',
      en: 'The text calls itself a tool, yet it also says ‘must’. How hard is a sentence, and what happens when what it asks is not done?',
    },
    lezing: {
      nl: 'Het werkwoord beslist: zie de tabel bij de stappen. Zegt een punt meer dan één ding, dan telt het hardste. Wat ‘Tip’ heet, blijft een suggestie. Uitgezonderd is wat de zin anders bedoelt dan zijn werkwoord: de gezamenlijke keuze, de afspraken en de toetsing zijn de poorten van de tekst zelf en dus vereist; wat de adoptieregio ‘zorgt’ of wat ‘wordt uitgevoerd’, is een opdracht; de vragen van stap 8 vragen een antwoord; wat de werkgroep graag hoort, is aanbevolen; een ‘kan’ dat alleen ruimte geeft, vraagt niets. Wat er dan gebeurt (weigeren, taak, signaal, hint) zegt de tekst niet: dat is hoe deze software ermee omgaat.',
      en: 'The verb decides: see the table with the steps. Where a point says more than one thing, the hardest counts. What is called ‘Tip’ remains a suggestion. Excepted is what a sentence means otherwise than its verb: the joint choice, the agreements and the peer review are the gates of the text itself and so required; what the adopting region ‘ensures’ or what ‘is carried out’ is an instruction; the questions of step 8 ask for an answer; what the working group likes to hear is recommended; a ‘can’ that only gives room asks nothing. What happens then (refuse, task, signal, hint) the text does not say: that is how this software deals with it.',
    },
    alternatief: {
      nl: 'Alles is advies, want het plan is een handvat; of alles is een voorwaarde, want alle stappen moeten worden doorlopen.',
      en: 'Everything is advice, since the plan is a tool; or everything is a condition, since all steps must be followed.',
    },
    wieBeslist: 'uitgever',
    source: [
      {
        lines: '31-35',
        quote:
          'Het plan is geen doel op zich, maar een handvat dat ondersteunt om de randvoorwaarden te scheppen om tot die samenwerking te komen. Het stappenplan is bedoeld om te worden gebruikt als leidraad',
      },
      {
        lines: '258-260',
        quote: 'Hieronder worden de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden.',
      },
    ],
  },
]);
