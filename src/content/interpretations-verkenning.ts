// How we read the gaps in profiles and regions (I-19 to I-31).
import type { Interpretation } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

export const interpretationsVerkenning: readonly Interpretation[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'I-19',
    vraag: {
      nl: 'Ad-hoc en koppel worden niet uitgewerkt en niet getoetst. Hoe gaan zij verder na de verkenning?',
      en: 'Ad hoc and linked are not elaborated and not reviewed. How do they go on after the exploration?',
    },
    lezing: {
      nl: 'Rechtstreeks naar de uitvoering, zonder akkoord. De stappen 6 tot en met 10 zijn niet van toepassing, stap 11 alleen als er vrijwillig een plan is en stap 12 is vrij. Een aanvraag voor toetsing wordt geweigerd. De andere drie profielen worden wel getoetst.',
      en: 'Straight to the implementation, without approval. Steps 6 to 10 do not apply, step 11 applies only if there is a voluntary plan, and step 12 is optional. A request for peer review is refused. The other three profiles are reviewed.',
    },
    alternatief: { nl: 'Het traject eindigt na de verkenning.', en: 'The process ends after the exploration.' },
    wieBeslist: 'policy',
    optie: 'zonderToetsing',
    source: [
      {
        lines: '58-60',
        quote: 'De verkenningsfase en de uitvoeringsfase zijn voor elke vorm van samenwerking gelijk.',
      },
      {
        lines: '80-82',
        quote:
          'Voor de ad-hoc en de koppelsamenwerking wordt geen uitwerkingsfase omschreven: deze samenwerkingen worden immers niet getoetst.',
      },
      {
        lines: '258-260',
        quote: 'de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden.',
      },
    ],
  },
  {
    id: 'I-20',
    vraag: {
      nl: 'De vijf profielen worden genoemd maar niet omschreven. Kan deze software helpen kiezen?',
      en: 'The five profiles are named but not described. Can this software help to choose?',
    },
    lezing: {
      nl: 'Nee. Deze software kent de namen en wat de tekst eraan verbindt; de keuze en haar motivering zijn van de partijen.',
      en: 'No. This software knows the names and what the text attaches to them; the choice and its reasons belong to the parties.',
    },
    alternatief: {
      nl: 'Een keuzehulp op grond van eigen criteria. Die zouden verzonnen zijn.',
      en: 'A selection aid based on criteria of our own. Those would be invented.',
    },
    wieBeslist: 'uitgever',
    source: [
      {
        lines: '196-198',
        quote:
          'Maak gezamenlijk een beargumenteerde keuze voor een samenwerkingsprofiel zoals beschreven in het Beleidskader Netcentrische Samenwerking.',
      },
    ],
  },
  {
    id: 'I-21',
    vraag: {
      nl: 'De tekst spreekt van een eerste inschatting, een uiteindelijke en een definitieve keuze. Wanneer ligt het profiel vast?',
      en: 'The text speaks of a first estimate, a final choice and a definitive choice. When is the profile fixed?',
    },
    lezing: {
      nl: 'Een profiel is ingeschat, gekozen, definitief en ten slotte getoetst. Tot het definitief is, kan het vrij wijzigen; daarna tot het akkoord alleen door beide partijen en met een reden, waarbij een aanvraag voor toetsing vervalt; na het akkoord alleen door herziening.',
      en: 'A profile is estimated, chosen, definitive and finally reviewed. Until it is definitive it can change freely; after that, until the approval, only by both parties and with a reason, upon which a request for peer review lapses; after the approval only by revision.',
    },
    alternatief: {
      nl: 'De keuze in stap 5 is eenmalig; voor een ander profiel is een nieuw dossier nodig.',
      en: 'The choice in step 5 is made once; another profile needs a new file.',
    },
    wieBeslist: 'partijen',
    source: [
      { lines: '204', quote: 'Noteer de uiteindelijke keuze voor het samenwerkingsprofiel' },
      { lines: '253', quote: 'voordat de adoptieregio en de crisispartner de definitieve keuze maken.' },
      {
        lines: '469-471',
        quote: 'Als de samenwerkingsafspraken inclusief de keuze voor het samenwerkingsprofiel definitief is',
      },
    ],
  },
  {
    id: 'I-22',
    vraag: {
      nl: 'Afstemming van het profiel met de andere regio’s wordt ‘ten zeerste aangeraden’. Kan de keuze zonder die afstemming definitief worden?',
      en: 'Agreeing the profile with the other regions is ‘most strongly recommended’. Can the choice become definitive without it?',
    },
    lezing: {
      nl: 'Ja, maar alleen met een reden; het gemis blijft zichtbaar. Zonder andere regio’s is het niet van toepassing.',
      en: 'Yes, but only with a reason; the omission stays visible. Without other regions it does not apply.',
    },
    alternatief: {
      nl: 'Een adoptieregio kan de keuze niet definitief maken zonder afstemming.',
      en: 'An adopting region cannot make the choice definitive without this alignment.',
    },
    wieBeslist: 'policy',
    optie: 'afstemmingRegios',
    source: [
      {
        lines: '249-253',
        quote:
          'Het wordt dan ook ten zeerste aangeraden dat de adoptieregio eerst met de andere betrokken veiligheidsregio’s afstemt welk samenwerkingsprofiel gewenst is',
      },
    ],
  },
  {
    id: 'I-23',
    vraag: {
      nl: 'Moet de keuze vóór of na het maken ervan met de werkgroep worden besproken?',
      en: 'Must the choice be discussed with the working group before or after it is made?',
    },
    lezing: {
      nl: 'Zodra een keuze is genoteerd, is dit een open taak. Zij houdt de uitwerking niet op.',
      en: 'As soon as a choice has been noted, this is an open task. It does not hold up the elaboration.',
    },
    alternatief: {
      nl: 'De bespreking gaat aan de definitieve keuze vooraf.',
      en: 'The discussion comes before the definitive choice.',
    },
    wieBeslist: 'werkgroep',
    source: [{ lines: '237', quote: 'Bespreek deze keuze ook met de werkgroep crisispartners.' }],
  },
  {
    id: 'I-24',
    vraag: {
      nl: 'Stap 3 richt zich tot iedere lezer, maar Bijlage D heeft één rij. Maakt elke partij een eigen inschatting?',
      en: 'Step 3 addresses every reader, but Appendix D has one row. Does each party make an estimate of its own?',
    },
    lezing: {
      nl: 'Ja. De inschatting is van de partij zelf tot zij haar deelt. De stap is klaar als beide er zijn, of één met een reden waarom de andere ontbreekt.',
      en: 'Yes. The estimate is the party’s own until it shares it. The step is done when both are there, or one with a reason why the other is missing.',
    },
    alternatief: { nl: 'De partijen maken samen één inschatting.', en: 'The parties make one estimate together.' },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '172-174',
        quote:
          'Ga na wat de kerntaken van uw organisatie zijn, wat uw ambities zijn en wat uw verwachtingen zijn van de veiligheidsregio of partner',
      },
    ],
  },
  {
    id: 'I-25',
    vraag: {
      nl: 'Ambities en verwachtingen moeten ‘scherp’ zijn voor u verder kunt, maar de vragen van Bijlage A zijn voorbeelden. Wat moet er ten minste liggen?',
      en: 'Ambitions and expectations must be ‘clear’ before you can go on, but the questions of Appendix A are examples. What must there be at the least?',
    },
    lezing: {
      nl: 'Van beide partijen is vastgelegd dat kerntaken, ambities en verwachtingen zijn uitgewisseld. De vragen van Bijlage A zijn vrij.',
      en: 'It has been recorded for both parties that core tasks, ambitions and expectations have been exchanged. The questions of Appendix A are optional.',
    },
    alternatief: {
      nl: 'Alle 17 antwoordvelden van Bijlage A moeten zijn ingevuld.',
      en: 'All 17 answer slots of Appendix A must be filled in.',
    },
    wieBeslist: 'uitgever',
    source: [
      {
        lines: '206-210',
        quote:
          'Als u de wederzijdse ambities en verwachting scherp hebt en de keuze voor een samenwerkingsprofiel is gemaakt, kunt u verder naar de uitwerkingsfase.',
      },
      {
        lines: '184-186',
        quote:
          'Stel elkaar in ieder geval op de hoogte van elkaars kerntaken, ambities en verwachtingen van de samenwerking',
      },
      { lines: '186-188', quote: 'zie bijlage A voor voorbeelden van bespreekpunten in de verkennende gesprekken' },
    ],
  },
  {
    id: 'I-26',
    vraag: {
      nl: '‘De veiligheidsregio’ betekent in het vervolg de adoptieregio, maar ‘adoptieregio’ blijft voorkomen. Zijn het twee rollen?',
      en: 'From that point on ‘the safety region’ means the adopting region, but ‘adopting region’ keeps appearing. Are they two roles?',
    },
    lezing: {
      nl: 'Eén rol: de trekkende regio, dus de adoptieregio of de enige regio. De andere betrokken regio’s zijn een rol apart.',
      en: 'One role: the leading region, which is the adopting region or the only region. The other regions involved are a separate role.',
    },
    alternatief: {
      nl: 'Veiligheidsregio en adoptieregio zijn twee afzonderlijke rollen.',
      en: 'Safety region and adopting region are two separate roles.',
    },
    wieBeslist: 'uitgever',
    source: [
      {
        lines: '129',
        quote: 'In dit stappenplan zal de adoptieregio verder worden aangeduid als “de veiligheidsregio”.',
      },
    ],
  },
  {
    id: 'I-27',
    vraag: {
      nl: 'Wie maakt een regio tot adoptieregio, en wat als een ander er niet achter staat?',
      en: 'Who makes a region the adopting region, and what if another party does not support it?',
    },
    lezing: {
      nl: 'De regio stelt zich voor, meldt het bij de werkgroep en legt de bevestiging vast zodra de partner instemt. Zonder die melding en die instemming kan dat niet; op een antwoord van de werkgroep wordt niet gewacht. Een bezwaar van een andere regio blijft zichtbaar; voor die regio treedt de adoptieregio niet op. Per partner is er één adoptieregio.',
      en: 'The region puts itself forward, notifies the working group and records the confirmation once the partner agrees. Without that notification and that consent it cannot; an answer of the working group is not awaited. An objection by another region stays visible; the adopting region does not act on that region’s behalf. There is one adopting region per partner.',
    },
    alternatief: {
      nl: 'Alle betrokken regio’s moeten instemmen, of de werkgroep beslist.',
      en: 'All regions involved must agree, or the working group decides.',
    },
    wieBeslist: 'policy',
    optie: 'steunRegios',
    source: [
      {
        lines: '119-121',
        quote: 'is het uiteraard van belang dat de partner en de andere betrokken regio’s hier achter staan.',
      },
      {
        lines: '123-125',
        quote: 'De werkgroep coördineert en communiceert welke regio’s met welke partners aan de slag zijn.',
      },
    ],
  },
  {
    id: 'I-28',
    vraag: {
      nl: 'Wat vervalt er als maar één regio bij de partner betrokken is?',
      en: 'What lapses when only one region is involved with the partner?',
    },
    lezing: {
      nl: 'Stap 1 is niet van toepassing en afstemming en overname vervallen; het resultaat zijn regionale samenwerkingsafspraken. De toetsing blijft.',
      en: 'Step 1 does not apply, and alignment and take-over lapse; the result is a set of regional cooperation agreements. The peer review remains.',
    },
    alternatief: {
      nl: 'Bij één regio is geen toetsing nodig. De tekst geeft daar geen steun aan.',
      en: 'With one region no peer review is needed. The text gives no support for this.',
    },
    wieBeslist: 'regiegroep',
    source: [
      {
        lines: '115-117',
        quote:
          'Is er maar één veiligheidsregio betrokken bij de samenwerking met de partner? Dan kan deze regio zelf de regionale samenwerkingsafspraken maken met de crisispartner.',
      },
    ],
  },
  {
    id: 'I-29',
    vraag: {
      nl: 'Welke regio’s betrokken zijn, blijkt pas in stap 2. Kan stap 1 daarvóór klaar zijn?',
      en: 'Which regions are involved only becomes clear in step 2. Can step 1 be done before that?',
    },
    lezing: {
      nl: 'De stappen 1 en 2 lopen in vrije volgorde. Komt er later een tweede regio bij, dan gaat stap 1 weer open.',
      en: 'Steps 1 and 2 run in any order. If a second region joins later, step 1 reopens.',
    },
    alternatief: { nl: 'Stap 1 gaat strikt vooraf aan stap 2.', en: 'Step 1 strictly precedes step 2.' },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '161-163',
        quote:
          'Denk bij het in kaart brengen van relevante veiligheidsregio’s niet alleen aan de territoriale grenzen, maar aan denkbare regio overstijgende impact.',
      },
    ],
  },
  {
    id: 'I-30',
    vraag: {
      nl: 'Wat als er meer regio’s zijn, maar geen ervan adoptieregio wil zijn?',
      en: 'What if there are several regions but none of them wants to be the adopting region?',
    },
    lezing: {
      nl: 'Stap 1 blijft open en kan met een reden worden overgeslagen; elke regio voert dan een eigen dossier.',
      en: 'Step 1 stays open and can be passed over with a reason; each region then keeps a file of its own.',
    },
    alternatief: {
      nl: 'Zonder adoptieregio kan het traject niet verder.',
      en: 'Without an adopting region the process cannot go on.',
    },
    wieBeslist: 'partijen',
    source: [{ lines: '119', quote: 'Als je als regio het initiatief hebt genomen, of wilt nemen' }],
  },
  {
    id: 'I-31',
    vraag: {
      nl: 'Vanaf wanneer kunnen andere regio’s het resultaat overnemen, en moet dat opnieuw worden getoetst?',
      en: 'From when can other regions take over the result, and must it be reviewed again?',
    },
    lezing: {
      nl: 'Zodra de afspraken definitief zijn; tot het akkoord staat erbij dat de basis nog niet is getoetst. De overnemende regio voegt alleen regiospecifieke zaken toe en heeft zolang de basis gelijk blijft geen eigen toetsing nodig. Afwijken vraagt overleg met de adoptieregio.',
      en: 'As soon as the agreements are definitive; until the approval it is stated that the basis has not yet been reviewed. The region taking over adds region-specific matters only and needs no peer review of its own while the basis is unchanged. Deviating calls for consultation with the adopting region.',
    },
    alternatief: { nl: 'Overnemen kan pas na het akkoord.', en: 'Taking over is possible only after the approval.' },
    wieBeslist: 'policy',
    optie: 'overname',
    source: [
      {
        lines: '284-288',
        quote:
          'Het opgeleverde resultaat kan als basis van de samenwerking worden overgenomen door de andere veiligheidsregio’s, waarbij alleen nog regio specifieke zaken hoeven te worden benoemd.',
      },
    ],
  },
]);
