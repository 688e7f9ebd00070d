// How we read the gaps that more cases showed: after the akkoord, and what counts as done (second round).
import type { Interpretation } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

export const interpretationsVervolg: readonly Interpretation[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'I-59',
    vraag: {
      nl: 'Wordt met de toetsing ook het plan van aanpak goedgekeurd?',
      en: 'Does the peer review approve the action plan as well?',
    },
    lezing: {
      nl: 'Nee: de tekst noemt de afspraken en de profielkeuze. Het plan mag een nieuwe versie krijgen, vóór en na de go-live; alleen zolang een aanvraag bij de Regiegroep ligt, staat het stil. Een nieuwe versie na de go-live is werk bij stap 13 en zet de samenwerking niet terug. Een vrijwillig plan bij ad-hoc of koppel houdt zijn eigen weg (I-19).',
      en: 'No: the text names the agreements and the choice of profile. The plan may get a new version, before and after going live; only while a request lies with the Regiegroep it stands still. A new version after going live is work under step 13 and does not set the cooperation back. A voluntary plan with ad hoc or linked keeps its own way (I-19).',
    },
    alternatief: {
      nl: 'Het plan ligt na het akkoord vast, net als de afspraken.',
      en: 'After the approval the plan is fixed, as the agreements are.',
    },
    wieBeslist: 'regiegroep',
    source: [
      {
        lines: '469-471',
        quote:
          'Als de samenwerkingsafspraken inclusief de keuze voor het samenwerkingsprofiel definitief is dan zal deze worden getoetst',
      },
      { lines: '490', quote: 'Het eerder opgestelde plan van aanpak wordt uitgevoerd' },
    ],
  },
  {
    id: 'I-60',
    vraag: {
      nl: 'Mag u een ritme afspreken, evalueren of oefenen voordat alles is uitgevoerd?',
      en: 'May you agree a rhythm, evaluate or exercise before everything has been carried out?',
    },
    lezing: {
      nl: 'Ja. Een ritme en evaluaties vanaf een definitieve profielkeuze; de go-live oefening vanaf het akkoord, bij ad-hoc en koppel vanaf de uitvoering. Is het plan dan nog niet als uitgevoerd gemeld, dan is dat een signaal. De stappen 13 en 14 tellen pas vanaf de go-live (ad-hoc en koppel: vanaf de uitvoering); wat eerder zou vervallen, is geen taak.',
      en: 'Yes. A rhythm and evaluations from a definitive choice of profile; the go-live exercise from the approval, for ad hoc and linked from the implementation. If the plan has not been reported as carried out by then, that is a signal. Steps 13 and 14 count only from going live (ad hoc and linked: from the implementation); what would fall due earlier is no task.',
    },
    alternatief: {
      nl: 'Evalueren begint na de go-live, en oefenen na het uitvoeren van het plan.',
      en: 'Evaluating begins after going live, and exercising after the plan has been carried out.',
    },
    wieBeslist: 'partijen',
    source: [
      { lines: '490-492', quote: 'er wordt toegewerkt naar het Go live moment' },
      { lines: '496-498', quote: 'door op de “go live dag” bijvoorbeeld een gezamenlijke oefening te houden' },
      { lines: '506-508', quote: 'ook na het go live moment regelmatig wordt geëvalueerd' },
    ],
  },
  {
    id: 'I-61',
    vraag: {
      nl: 'Wat als werk weer opengaat nadat de poort waar het vóór hoort is gepasseerd, zoals stap 1 als een regio na het akkoord meedoet?',
      en: 'What if work opens again after the gate it belongs before was passed, such as step 1 when a region joins after the approval?',
    },
    lezing: {
      nl: 'Het is weer werk en zichtbaar, en houdt niets tegen wat al is goedgekeurd of loopt: ook de go-live niet, en bij ad-hoc en koppel niets in de uitvoering.',
      en: 'It is work again and visible, and holds up nothing that was approved or is under way: not going live either, and for ad hoc and linked nothing in the implementation.',
    },
    alternatief: {
      nl: 'Wat weer opengaat, moet eerst gedaan zijn voordat de volgende poort opengaat.',
      en: 'What opens again has to be done before the next gate opens.',
    },
    wieBeslist: 'partijen',
    source: [
      { lines: '109-111', quote: 'De adoptieregio maakt en onderhoudt de algemene samenwerkingsafspraken' },
      { lines: '115', quote: 'Is er maar één veiligheidsregio betrokken bij de samenwerking met de partner?' },
    ],
  },
  {
    id: 'I-62',
    vraag: {
      nl: 'Waarover kunnen de redenen van de Regiegroep gaan, en wat moet daarmee gebeuren?',
      en: 'What can the reasons of the Regiegroep be about, and what has to be done with them?',
    },
    lezing: {
      nl: 'Over de profielkeuze, een punt van de checklist, een eigen afspraak, een deelafspraak, het plan, de planning, of in het algemeen het Beleidskader of de eenduidigheid. Een genoemde afspraak of deelafspraak gaat weer open en moet gereed zijn voordat opnieuw wordt aangevraagd. De andere redenen krijgen een antwoord; een van beide partijen geeft dat. Een ander profiel beantwoordt een reden over de keuze; een reden over een punt dat het nieuwe profiel niet heeft, vervalt.',
      en: 'About the choice of profile, an item of the checklist, an own agreement, a sub-agreement, the plan, the schedule, or in general the Policy Framework or uniformity. An agreement or sub-agreement that is named reopens and has to be done before asking again. The other reasons are answered, by either party. Another profile answers a reason about the choice; a reason about an item that the new profile does not have lapses.',
    },
    alternatief: {
      nl: 'De Regiegroep noemt alleen afspraken en het profiel; al het andere bespreekt zij buiten de procedure.',
      en: 'The Regiegroep names only agreements and the profile; all else it discusses outside the procedure.',
    },
    wieBeslist: 'regiegroep',
    source: [
      {
        lines: '471-473',
        quote: 'getoetst op de uitvoering van het Beleidskader Netcentrische Samenwerking en op eenduidigheid.',
      },
      { lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' },
    ],
  },
  {
    id: 'I-63',
    vraag: { nl: 'Wie legt een bevinding van de toetsing vast?', en: 'Who records a finding of the peer review?' },
    lezing: {
      nl: 'Een betrokken regio voor zichzelf, en de Regiegroep. Wat de leidende regio noteert voor een toetser die niet meedoet, staat er als door haar genoteerd, ook voor de Regiegroep.',
      en: 'A region involved for itself, and the Regiegroep. What the leading region notes for a reviewer who takes no part is shown as noted down by it, to the Regiegroep too.',
    },
    alternatief: { nl: 'De leidende regio noteert alle bevindingen.', en: 'The leading region notes all findings.' },
    wieBeslist: 'regiegroep',
    source: [{ lines: '467', quote: 'Aanvragen intercollegiale toetsing' }],
  },
  {
    id: 'I-64',
    vraag: {
      nl: 'Houdt een open conflict met een harde deadline de go-live tegen?',
      en: 'Does an open conflict with a hard deadline hold up going live?',
    },
    lezing: {
      nl: 'Ja. Een deadline voor de go-live wordt gehouden tegen de dag die de bekrachtiging noemt, een deadline voor een activiteit tegen haar geplande einde. Aanvaarden geldt voor precies die twee data, en kan ook vooraf voor een genoemde dag. Na de go-live blijft een gemiste deadline zichtbaar, aanvaard of niet. Een vrijwillig plan heeft dezelfde taak.',
      en: 'Yes. A deadline for going live is held against the day the confirmation states, one for an activity against its planned end. Acceptance holds for exactly those two dates, and may also be given beforehand for a named day. After going live a missed deadline stays visible, accepted or not. A voluntary plan has the same task.',
    },
    alternatief: {
      nl: 'Na de toetsing is een deadline zaak van de partijen.',
      en: 'After the peer review a deadline is up to the parties.',
    },
    wieBeslist: 'partijen',
    source: [{ lines: '455', quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?' }],
  },
  {
    id: 'I-65',
    vraag: {
      nl: 'Mag een harde deadline die is genoemd, vervallen?',
      en: 'May a hard deadline that was stated lapse?',
    },
    lezing: {
      nl: 'Ja, als beide partijen dat met een reden zeggen; het blijft in het dossier. Later maken, of over iets anders laten gaan, is laten vervallen; vroeger mag altijd. Een lijst in een planning voegt toe of vervroegt; een lege lijst zegt dat ernaar is gevraagd, en laat niets vervallen.',
      en: 'Yes, if both parties say so with a reason; it stays on record. Moving it later, or making it about something else, is letting it lapse; earlier is always possible. A list in a schedule adds or moves earlier; an empty list says that it was asked, and drops nothing.',
    },
    alternatief: { nl: 'Elke planning vervangt alle deadlines.', en: 'Every schedule replaces all deadlines.' },
    wieBeslist: 'partijen',
    source: [{ lines: '455', quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?' }],
  },
  {
    id: 'I-66',
    vraag: {
      nl: 'Mag een activiteit van het plan later gepland zijn dan de go-live?',
      en: 'May an activity of the plan be scheduled later than going live?',
    },
    lezing: {
      nl: 'Ja, maar het is zichtbaar, met de activiteiten erbij. Een activiteit zonder doorlooptijd is een taak voor zich.',
      en: 'Yes, but it is visible, with the activities named. An activity without a duration is a task of its own.',
    },
    alternatief: { nl: 'De go-live wacht op alle activiteiten.', en: 'Going live waits for all activities.' },
    wieBeslist: 'partijen',
    source: [{ lines: '443', quote: 'Voorzie elke stap in het plan van aanpak van een doorlooptijd.' }],
  },
  {
    id: 'I-69',
    vraag: {
      nl: 'Wat gebeurt er als dezelfde verklaring twee keer binnenkomt?',
      en: 'What happens when the same statement arrives twice?',
    },
    lezing: {
      nl: 'Dezelfde verklaring is gelijk in soort, afzender, moment en inhoud. Staat zij al in het dossier, ook in de geschiedenis van wat is vervangen, dan is het antwoord in orde en komt er niets bij. Een andere verklaring over hetzelfde blijft een tweede. Wat het dossier niet meer weet, merkt wie de gebeurtenissen bewaart aan hun kenmerk.',
      en: 'The same statement is equal in kind, sender, moment and content. If it is on record already, also in the history of what was replaced, the answer is in order and nothing is added. Another statement about the same thing remains a second one. What the record no longer knows is noticed by whoever keeps the events, by their ids.',
    },
    alternatief: {
      nl: 'Elke verklaring telt, ook een die al binnen was.',
      en: 'Every statement counts, also one that had already arrived.',
    },
    wieBeslist: 'uitgever',
    source: [
      {
        lines: '33-35',
        quote: 'Het stappenplan is bedoeld om te worden gebruikt als leidraad',
      },
    ],
  },
  {
    id: 'I-70',
    vraag: {
      nl: 'Wat blijft er van een regio die vertrekt, of door een ander wordt verwijderd?',
      en: 'What remains of a region that leaves, or is removed by another?',
    },
    lezing: {
      nl: 'Wie een ander verwijdert, geeft een reden. De regio blijft bekend maar wordt niet vertegenwoordigd. Haar bezwaar blijft zichtbaar, ook voor de Regiegroep, tot zij het zelf intrekt. Zij ziet dat zij vertrokken is en wat zij zelf verklaarde, en kan haar bezwaar intrekken of weer meedoen.',
      en: 'Whoever removes another gives a reason. The region stays known but is not represented. Its objection stays visible, to the Regiegroep too, until it withdraws it itself. It sees that it left and what it stated itself, and may withdraw its objection or take part again.',
    },
    alternatief: {
      nl: 'Wie vertrekt, telt niet meer mee en haar bezwaar vervalt.',
      en: 'Who leaves no longer counts and its objection lapses.',
    },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '119-121',
        quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan',
      },
      { lines: '282', quote: 'alle betrokken veiligheidsregio’s' },
    ],
  },
  {
    id: 'I-71',
    vraag: {
      nl: 'Een organisatie krijgt een andere naam. Blijft zij dezelfde deelnemer?',
      en: 'An organisation takes another name. Does it remain the same participant?',
    },
    lezing: {
      nl: 'Ja. Elke organisatie legt haar eigen nieuwe naam vast; haar kenmerk blijft, en alles wat zij heeft vastgelegd ook. De eerdere namen blijven zichtbaar. Een rechtsopvolger, bij een fusie bijvoorbeeld, is een andere organisatie: die begint een eigen samenwerking vanuit wat er al is.',
      en: 'Yes. Each organisation records its own new name; its id stays, and so does all that it recorded. Earlier names remain visible. A legal successor, of a merger for instance, is another organisation: it begins a case of its own from what exists already.',
    },
    alternatief: {
      nl: 'Vertrekken en onder de nieuwe naam terugkomen.',
      en: 'Leave, and come back under the new name.',
    },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '123-125',
        quote: 'De werkgroep coördineert en communiceert welke regio’s met welke partners aan de slag zijn.',
      },
    ],
  },
  {
    id: 'I-72',
    vraag: {
      nl: 'De adoptieregio stemt met de andere regio’s af welk profiel gewenst is. Wat telt als een regio meer dan eens iets zegt, of een ander profiel wenst?',
      en: 'The adopting region agrees with the other regions which profile is wanted. What counts if a region says something more than once, or wants another profile?',
    },
    lezing: {
      nl: 'Het laatste wat zij zegt, en haar eigen woord gaat boven wat voor haar is vastgelegd. Geraadpleegd zijn is genoeg; een regio die een ander profiel wenst, wordt met haar wens getoond, en die bespreken is werk. Afstemmen kan al voor het voorstel, maar gaat over een profiel: is daarna een ander gekozen, dan telt het niet meer.',
      en: 'The latest it says, and its own word outweighs what was recorded for it. Having been consulted is enough; a region that wants another profile is shown with its wish, and discussing that is work. Alignment may precede the proposal, but it is about a profile: once another has been chosen since, it no longer counts.',
    },
    alternatief: { nl: 'Elk eerder ja telt.', en: 'Any earlier yes counts.' },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '249-253',
        quote:
          'Het wordt dan ook ten zeerste aangeraden dat de adoptieregio eerst met de andere betrokken veiligheidsregio’s afstemt welk samenwerkingsprofiel gewenst is',
      },
    ],
  },
  {
    id: 'I-73',
    vraag: {
      nl: 'Bij een ander profiel heet dezelfde afspraak net iets anders. Blijft zij gereed?',
      en: 'With another profile the same agreement has slightly other words. Does it remain done?',
    },
    lezing: {
      nl: 'Ja, als de woorden alleen verschillen in een lidwoord, een hoofdletter of een leesteken, zoals bij SB8, ST9 en KE10. Elk ander verschil maakt dat zij in bewerking is.',
      en: 'Yes, if the words differ only in an article, a capital or punctuation, as with SB8, ST9 and KE10. Any other difference makes it one that is being revised.',
    },
    alternatief: { nl: 'Elke andere bewoording wordt opnieuw bekeken.', en: 'Every other wording is looked at again.' },
    wieBeslist: 'partijen',
    source: [{ lines: '439', quote: 'Geheimhoudingsverklaring' }],
  },
  {
    id: 'I-74',
    vraag: {
      nl: 'Eén partij wil de definitieve profielkeuze wijzigen. Wat doet de andere?',
      en: 'One party wishes to change the definitive choice of profile. What does the other do?',
    },
    lezing: {
      nl: 'De andere antwoordt: zij wenst het ook, en dan gaat de keuze weer open, of zij wijst het af met een reden. Wie de wens uitte, kan hem intrekken, zonder dat de keuze opnieuw definitief hoeft te worden verklaard.',
      en: 'The other answers: it wishes so too, and then the choice is open again, or it declines with a reason. Whoever stated the wish may withdraw it, without the choice having to be declared definitive anew.',
    },
    alternatief: { nl: 'Er volgt geen taak en geen antwoord.', en: 'No task and no answer follow.' },
    wieBeslist: 'partijen',
    source: [
      { lines: '204-206', quote: 'tevens de beargumentering voor deze keuze' },
      { lines: '253', quote: 'voordat de adoptieregio en de crisispartner de definitieve keuze maken' },
    ],
  },
  {
    id: 'I-75',
    vraag: {
      nl: 'Is stap 2 gedaan als één van beide partijen noteert wat er al is?',
      en: 'Is step 2 done when one of the two parties notes what is already there?',
    },
    lezing: {
      nl: 'Nee. ‘Noteer voor uzelf’ richt zich tot ieder van beide. Elke partij noteert voor zichzelf, of slaat met een reden alleen het eigen deel over. Neemt een andere regio de leiding over, dan noteert die ook zelf.',
      en: 'No. ‘Note for yourself’ addresses each of the two. Each party notes for itself, or passes only its own part with a reason. If another region takes the lead, it notes for itself too.',
    },
    alternatief: {
      nl: 'Eén notitie volstaat: wie het initiatief neemt, brengt in kaart wat er is.',
      en: 'One note is enough: whoever takes the initiative maps what is there.',
    },
    wieBeslist: 'partijen',
    source: [{ lines: '164', quote: 'Noteer voor uzelf de belangrijkste resultaten en contactpersonen' }],
  },
  {
    id: 'I-76',
    vraag: {
      nl: 'Moeten de partijen elkaar spreken, of volstaat het om op te schrijven wat elk wil?',
      en: 'Do the parties have to talk, or is it enough to write down what each wants?',
    },
    lezing: {
      nl: 'Een gesprek wordt verwacht voordat de toetsing wordt aangevraagd: elk overleg waar beide partijen bij zijn, met of zonder gedeelde uitgangspunten. Het kan met een reden worden overgeslagen; dat elk de kerntaken, ambities en verwachtingen van de ander kent niet (I-25).',
      en: 'A talk is expected before the peer review is requested: any consultation that both parties attend, with or without shared starting points. It may be passed with a reason; that each knows the core tasks, ambitions and expectations of the other may not (I-25).',
    },
    alternatief: {
      nl: 'Wat elk heeft gedeeld, is het gesprek.',
      en: 'What each has shared is the talk.',
    },
    wieBeslist: 'partijen',
    source: [{ lines: '184', quote: 'Voer verkennende gesprekken met elkaar.' }],
  },
  {
    id: 'I-77',
    vraag: {
      nl: 'Telt contact met de werkgroep dat er was voordat het plan compleet is?',
      en: 'Does contact with the working group count that took place before the plan is complete?',
    },
    lezing: {
      nl: 'Het wordt vastgelegd, maar stap 9 is pas gedaan met een contact dat is gemeld toen het plan compleet was (I-37; wat met een reden is overgeslagen, telt mee). Dat verfijnt I-18. Een latere wijziging van het plan opent de stap niet opnieuw.',
      en: 'It is recorded, but step 9 is done only with a contact that was stated while the plan was complete (I-37; what was passed with a reason counts). This refines I-18. A later change of the plan does not reopen the step.',
    },
    alternatief: { nl: 'Elk contact telt.', en: 'Any contact counts.' },
    wieBeslist: 'werkgroep',
    source: [{ lines: '461', quote: 'Neem als het plan compleet is contact op met de werkgroep crisispartners.' }],
  },
  {
    id: 'I-78',
    vraag: {
      nl: 'De checklists van structureel en kern gaan over ‘het gekozen’ systeem. Moet vastliggen welk dat is?',
      en: 'The checklists of structural and core are about ‘the chosen’ system. Does it have to be recorded which one that is?',
    },
    lezing: {
      nl: 'Het houdt niets tegen, maar is zichtbaar vanaf het begin van de uitwerking tot het akkoord, en wordt de Regiegroep bij de aanvraag verteld. Vastleggen dat het LCMS is, is genoeg.',
      en: 'It holds nothing up, but is visible from the start of the elaboration until the approval, and is told to the Regiegroep with the request. Recording that it is LCMS is enough.',
    },
    alternatief: {
      nl: 'Zonder vastgelegd systeem is het vanzelfsprekend LCMS.',
      en: 'Without a recorded system it is LCMS as a matter of course.',
    },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '375-377',
        quote:
          'Indien er een ander systeem dan LCMS wordt gekozen, moet dit systeem ten minste kunnen communiceren met LCMS',
      },
      { lines: '763', quote: 'gebruik van het gekozen crisismanagement' },
    ],
  },
  {
    id: 'I-80',
    vraag: {
      nl: 'Niemand adopteert de partner en elke regio gaat haar eigen weg (I-30). Namens wie treedt de regio dan op?',
      en: 'Nobody adopts the partner and each region goes its own way (I-30). On whose behalf does the region then act?',
    },
    lezing: { nl: 'Alleen namens zichzelf.', en: 'On behalf of itself only.' },
    alternatief: { nl: 'Namens alle betrokken regio’s.', en: 'On behalf of all regions involved.' },
    wieBeslist: 'partijen',
    source: [{ lines: '111-113', quote: 'namens alle veiligheidsregio’s die (willen) samenwerken met de partner' }],
  },
]);
