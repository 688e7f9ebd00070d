// How we read the gaps in structure, checklists and agreements (I-01 to I-18).
import type { Interpretation } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

export const interpretationsAfspraken: readonly Interpretation[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'I-01',
    vraag: {
      nl: 'De hoofdtekst telt veertien stappen, Bijlage D twaalf, met andere nummers, namen en volgorde. Welke gelden?',
      en: 'The main text has fourteen steps, Appendix D has twelve, with other numbers, names and order. Which apply?',
    },
    lezing: {
      nl: 'De veertien stappen van de tekst gelden. Bijlage D is een overzicht dat daaruit wordt berekend; een rij staat zo ver als het minst gevorderde deel waarvoor zij staat.',
      en: 'The fourteen steps of the text apply. Appendix D is an overview computed from them; a row has got as far as the least advanced part it stands for.',
    },
    alternatief: {
      nl: 'Bijlage D is het proces, met twaalf stappen. Het contact met de werkgroep en het delen van ervaringen vallen dan weg.',
      en: 'Appendix D is the process, with twelve steps. Contacting the working group and sharing experiences then disappear.',
    },
    wieBeslist: 'uitgever',
    source: [
      { lines: '451-453', quote: 'op welke datum vindt het Go Live moment (zie stap 12) plaats?' },
      { lines: '965', quote: 'Stap 11: Go-live/Toetsing' },
    ],
  },
  {
    id: 'I-05',
    vraag: {
      nl: 'Tellen de drie checklists bij elkaar op, of is de lijst van het gekozen profiel op zichzelf volledig?',
      en: 'Do the three checklists add up, or is the list of the chosen profile complete in itself?',
    },
    lezing: {
      nl: 'De gedrukte checklist van het gekozen profiel geldt: 8, 10 of 11 punten. Wat hoofdstuk 3 en de bijlagen verder noemen, hangt als deelafspraak onder het punt dat het dekt; is dat punt gereed en een deelafspraak niet, dan blijft dat zichtbaar. Welk punt wat dekt, en op welk gebied het ligt, is onze indeling.',
      en: 'The printed checklist of the chosen profile applies: 8, 10 or 11 items. Whatever else chapter 3 and the appendices mention hangs as a sub-agreement under the item that covers it; when that item is done and a sub-agreement is not, that stays visible. Which item covers what, and the area it is in, is our arrangement.',
    },
    alternatief: {
      nl: 'De lijsten tellen per onderwerp op: 8, 12 of 13 punten, omdat beide aanspreekpunten van de stand-bylijst dan ook voor structureel en kern gelden.',
      en: 'The lists add up by subject: 8, 12 or 13 items, because both points of contact on the stand-by list then also apply to structural and core.',
    },
    wieBeslist: 'policy',
    optie: 'checklist',
    source: [
      {
        lines: '82-86',
        quote:
          'In elk uitwerkingshoofdstuk wordt een checklist gegeven van afspraken die gemaakt moeten worden en producten die in ieder geval opgeleverd moeten worden.',
      },
      { lines: '262-264', quote: 'maar voor een structurele of een kernsamenwerking zijn deze slechts de basis.' },
      { lines: '692-694', quote: 'of u aan alle afspraken voor een structurele samenwerking hebt gedacht.' },
    ],
  },
  {
    id: 'I-06',
    vraag: {
      nl: 'Houden extra afspraken die gemaakt moeten worden, maar op geen checklist staan, de toetsing tegen?',
      en: 'Do additional agreements that must be made, but are on no checklist, hold up the peer review?',
    },
    lezing: {
      nl: 'Nee. Zij zijn verplichte deelafspraken: een open deelafspraak is een signaal dat ook bij de aanvraag van de toetsing zichtbaar is. De checklist blijft het middel van controle.',
      en: 'No. They are obligatory sub-agreements: an open one is a signal that is also visible when the peer review is requested. The checklist remains the means of control.',
    },
    alternatief: {
      nl: 'Elke open deelafspraak houdt de aanvraag van de toetsing tegen.',
      en: 'Every open sub-agreement holds up the request for the peer review.',
    },
    wieBeslist: 'policy',
    optie: 'deelafspraken',
    source: [
      {
        lines: '648-650',
        quote:
          'Hieronder worden de extra afspraken genoemd die voor zowel een structurele als een kernsamenwerking gemaakt moeten worden.',
      },
      { lines: '694-696', quote: 'Deze checklist bevat de minimale afspraken die gemaakt moeten worden.' },
    ],
  },
  {
    id: 'I-07',
    vraag: {
      nl: 'Gelden de onderwerpen van stap 6 die niet op de stand-bylijst staan ook voor een stand-by samenwerking?',
      en: 'Do the subjects of step 6 that are not on the stand-by list also apply to a stand-by cooperation?',
    },
    lezing: {
      nl: 'Als suggestie. De mate van betrokkenheid en de gebruikersovereenkomst worden pas hard bij structureel en kern, waar zij op de checklist staan. Wat een ander systeem dan LCMS moet kunnen, blijft altijd een eis (I-11). Een paragraaf 3.1 heeft de tekst niet; wij lezen daarvoor de stand-bylijst.',
      en: 'As a suggestion. The degree of involvement and the user agreement only become hard under structural and core, where they are on the checklist. What a system other than LCMS must be able to do always remains a requirement (I-11). The text has no section 3.1; we take it to mean the stand-by list.',
    },
    alternatief: {
      nl: 'Alle onderwerpen van stap 6 horen bij het minimum, ook voor stand-by.',
      en: 'All subjects of step 6 belong to the minimum, for stand-by too.',
    },
    wieBeslist: 'uitgever',
    source: [
      {
        lines: '260-262',
        quote: 'Bij een standby samenwerking zijn de afspraken die genoemd worden in paragraaf 3.1 voldoende',
      },
      { lines: '304', quote: 'Maak bijvoorbeeld afspraken over:' },
      { lines: '353', quote: 'Afspraken die op dit vlak gemaakt kunnen worden zijn onder andere:' },
    ],
  },
  {
    id: 'I-08',
    vraag: {
      nl: 'Bijlage B geldt ook voor kern, maar heeft alleen een checklist voor structureel en spreekt Bijlage C op punten tegen. Wat geldt voor kern?',
      en: 'Appendix B also applies to core, but has a checklist for structural only and contradicts Appendix C on some points. What applies to core?',
    },
    lezing: {
      nl: 'Voor kern gelden de basis, Bijlage B en Bijlage C, waarbij C voorgaat waar beide over hetzelfde gaan: functies, opleidingsplan en accounts. Alleen de kernlijst wordt nagelopen.',
      en: 'For core the basis, Appendix B and Appendix C apply; where both deal with the same subject (positions, training plan, accounts) C takes precedence. Only the core list is checked.',
    },
    alternatief: {
      nl: 'Voor kern worden beide lijsten nagelopen: 21 punten, waarvan 8 letterlijk dubbel.',
      en: 'For core both lists are checked: 21 items, 8 of them literal duplicates.',
    },
    wieBeslist: 'uitgever',
    source: [
      { lines: '682-684', quote: 'krijgt standaard een leesaccount in LCMS.' },
      { lines: '821-823', quote: 'krijgen een schrijfaccount in LCMS.' },
    ],
  },
  {
    id: 'I-11',
    vraag: {
      nl: 'Stap 6 laat een ander systeem dan LCMS toe, maar checklists en accountregels noemen LCMS. Wat geldt bij een ander systeem?',
      en: 'Step 6 allows a system other than LCMS, but checklists and account rules name LCMS. What applies with another system?',
    },
    lezing: {
      nl: 'Een ander systeem moet met LCMS kunnen communiceren; dat is een harde eis. De teksten van de checklists blijven letterlijk staan, in een samenwerking met een ander systeem staat erbij dat LCMS of dat systeem is bedoeld; de accountregels blijven over LCMS gaan.',
      en: 'Another system must be able to communicate with LCMS; that is a hard requirement. The wording of the checklists stays literal, in a cooperation with another system a note says that LCMS or that system is meant; the account rules remain about LCMS.',
    },
    alternatief: {
      nl: 'Overal waar LCMS staat, wordt het gekozen systeem gelezen.',
      en: 'Wherever LCMS is printed, the chosen system is read.',
    },
    wieBeslist: 'uitgever',
    source: [
      {
        lines: '375-377',
        quote:
          'Indien er een ander systeem dan LCMS wordt gekozen, moet dit systeem ten minste kunnen communiceren met LCMS',
      },
      { lines: '902-906', quote: 'kunnen werken met het crisismanagementsysteem waarvoor gekozen is' },
    ],
  },
  {
    id: 'I-12',
    vraag: {
      nl: 'Kan iets dat er al is, zoals een eerdere geheimhoudingsverklaring, een punt van de checklist vervullen?',
      en: 'Can something that already exists, such as an earlier confidentiality statement, fulfil an item of the checklist?',
    },
    lezing: {
      nl: 'Ja. Het punt is dan gereed met de herkomst ‘reeds aanwezig’ en een verwijzing. Een punt van het minimum is nooit ‘niet van toepassing’. Of u eerst heeft gekeken naar wat er al is, wordt niet apart gevraagd.',
      en: 'Yes. The item is then done, with the origin ‘already present’ and a reference. An item of the minimum is never ‘not applicable’. Whether you first looked at what already exists is not asked separately.',
    },
    alternatief: {
      nl: 'Een punt waarvoor al iets bestaat, mag worden overgeslagen.',
      en: 'An item for which something already exists may be skipped.',
    },
    wieBeslist: 'partijen',
    source: [
      { lines: '361-363', quote: 'indien deze nog niet eerder is opgesteld' },
      {
        lines: '37-39',
        quote:
          'Kijk eerst naar wat er al aanwezig is. Gebruik het stappenplan om te kijken of er onderdelen ontbreken.',
      },
    ],
  },
  {
    id: 'I-13',
    vraag: {
      nl: 'Wat betekent ‘Gereed’ op de checklist: afgesproken, opgeschreven of ondertekend?',
      en: 'What does ‘Gereed’ (done) on the checklist mean: agreed, written down or signed?',
    },
    lezing: {
      nl: 'Het is een eigen verklaring van de partijen: wie, wanneer, en zo nodig een verwijzing naar een document. Of een document is vastgesteld of ondertekend, wordt apart bijgehouden en houdt niets tegen.',
      en: 'It is a statement by the parties themselves: who, when and, where useful, a reference to a document. Whether a document has been adopted or signed is recorded separately and holds nothing up.',
    },
    alternatief: {
      nl: 'Convenant, geheimhoudingsverklaring en gebruikersovereenkomst zijn pas gereed als beide partijen hebben ondertekend.',
      en: 'Covenant, confidentiality statement and user agreement are done only once both parties have signed.',
    },
    wieBeslist: 'partijen',
    source: [
      { lines: '401', quote: 'Afspraak Gereed' },
      {
        lines: '82-86',
        quote:
          'In elk uitwerkingshoofdstuk wordt een checklist gegeven van afspraken die gemaakt moeten worden en producten die in ieder geval opgeleverd moeten worden.',
      },
    ],
  },
  {
    id: 'I-14',
    vraag: {
      nl: 'Wie mag een punt van de checklist op gereed zetten?',
      en: 'Who may mark an item of the checklist as done?',
    },
    lezing: {
      nl: 'De trekkende regio of de crisispartner, ieder afzonderlijk. Definitief maken, vóór de toetsing, doen zij beide.',
      en: 'The leading region or the crisis partner, each on its own. Both make the whole definitive, before the peer review.',
    },
    alternatief: {
      nl: 'Elk punt moet door beide partijen op gereed worden gezet.',
      en: 'Every item must be marked as done by both parties.',
    },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '389-391',
        quote:
          'Controleer met behulp van de checklist hieronder of u aan alle afspraken voor een standby samenwerking hebt gedacht.',
      },
    ],
  },
  {
    id: 'I-15',
    vraag: {
      nl: 'De checklist is een minimum. Houden afspraken die partijen zelf toevoegen de toetsing tegen?',
      en: 'The checklist is a minimum. Do agreements that the parties add themselves hold up the peer review?',
    },
    lezing: {
      nl: 'Alleen als de partijen dat zelf zo aangeven. Eigen afspraken staan altijd in het toetsingsdossier.',
      en: 'Only if the parties say so themselves. Their own agreements are always included in the peer review file.',
    },
    alternatief: {
      nl: 'Elke eigen afspraak houdt de toetsing tegen zolang zij open is.',
      en: 'Every agreement of their own holds up the peer review while it is open.',
    },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '393-395',
        quote: 'Het kan voorkomen dat u meer afspraken moet maken om een goede samenwerking te garanderen.',
      },
    ],
  },
  {
    id: 'I-16',
    vraag: {
      nl: 'Hoe diep afspraken moeten gaan, verschilt per profiel, maar staat alleen in het Beleidskader. Wat doet deze software daarmee?',
      en: 'How deep agreements must go differs per profile, but is stated only in the Policy Framework. What does this software do with it?',
    },
    lezing: {
      nl: 'Niets. De N.B. wordt getoond; een toepassing kan er zelf toelichting bij geven.',
      en: 'Nothing. The N.B. is shown; an application can add guidance of its own.',
    },
    alternatief: {
      nl: 'Deze software legt per profiel een diepte vast. Die zou verzonnen zijn.',
      en: 'This software fixes a depth per profile. It would be invented.',
    },
    wieBeslist: 'uitgever',
    source: [
      {
        lines: '294-296',
        quote: 'het verschilt per samenwerkingsprofiel hoe diep de hieronder gemaakte afspraken moeten gaan.',
      },
    ],
  },
  {
    id: 'I-17',
    vraag: {
      nl: 'Stap 7 noemt alleen de checklist voor stand-by. Welke lijst geldt in stap 7 voor structureel en kern?',
      en: 'Step 7 mentions only the checklist for stand-by. Which list applies in step 7 to structural and core?',
    },
    lezing: {
      nl: 'Stap 7 is één stap met de lijst van het gekozen profiel: de lijst van hoofdstuk 3, Bijlage B of Bijlage C.',
      en: 'Step 7 is one step with the list of the chosen profile: the list of chapter 3, Appendix B or Appendix C.',
    },
    alternatief: {
      nl: 'Eerst wordt de stand-bylijst nagelopen en daarna die van structureel of kern.',
      en: 'The stand-by list is checked first, and then that of structural or core.',
    },
    wieBeslist: 'uitgever',
    source: [
      {
        lines: '389-391',
        quote:
          'Controleer met behulp van de checklist hieronder of u aan alle afspraken voor een standby samenwerking hebt gedacht.',
      },
    ],
  },
  {
    id: 'I-18',
    vraag: {
      nl: 'In de tekst horen afspraken en plan bij één stap, in Bijlage D komt het plan eerst. Ligt de volgorde van stap 6 tot en met 9 vast?',
      en: 'In the text agreements and plan belong to one step; in Appendix D the plan comes first. Is the order of steps 6 to 9 fixed?',
    },
    lezing: {
      nl: 'Nee. De stappen 6 tot en met 9 kunnen naast elkaar lopen en weer opengaan; alleen het aanvragen van de toetsing in stap 10 heeft voorwaarden.',
      en: 'No. Steps 6 to 9 can run side by side and reopen; only the request for the peer review in step 10 has conditions.',
    },
    alternatief: { nl: 'De stappen volgen elkaar strikt op.', en: 'The steps follow one another strictly.' },
    wieBeslist: 'uitgever',
    source: [
      { lines: '270', quote: 'Stap 6: Afspraken maken en opstellen van plan van aanpak' },
      {
        lines: '650-652',
        quote: 'Deze afspraken worden uiteraard ook verwerkt in het plan van aanpak en weggezet in de tijd',
      },
    ],
  },
]);
