// How we read the gaps in peer review, go-live and what comes after (I-32 to I-43).
import type { Interpretation } from '../domain/content.js';
import { deepFreeze } from '../procedure/freeze.js';

export const interpretationsToetsing: readonly Interpretation[] = /* @__PURE__ */ deepFreeze([
  {
    id: 'I-32',
    vraag: {
      nl: 'De oefening hoort bij de toetsing, maar het akkoord gaat aan de uitvoering vooraf en de oefening valt in de uitvoering. Hoe verhouden die zich?',
      en: 'The exercise is part of the peer review, but the approval precedes the implementation and the exercise falls within the implementation. How do they relate?',
    },
    lezing: {
      nl: 'De toetsing heeft twee delen. De documenttoets van stap 10 leidt tot het akkoord, dat de uitvoering opent; de oefening bij de go-live is de praktijktoets, die de toetsing sluit. Verbeterpunten trekken het akkoord niet in.',
      en: 'The peer review has two parts. The review of documents in step 10 leads to the approval, which opens the implementation; the go-live exercise is the review in practice, which closes the peer review. Points for improvement do not withdraw the approval.',
    },
    alternatief: {
      nl: 'Het akkoord wordt pas na de oefening definitief; stap 11 begint op een voorlopig akkoord.',
      en: 'The approval becomes definitive only after the exercise; step 11 starts on a provisional approval.',
    },
    wieBeslist: 'regiegroep',
    source: [
      {
        lines: '475-477',
        quote:
          'Met de toetsing wordt het proces richting de go-live oefening ingezet, de oefening zal ook onderdeel zijn van de toetsing namelijk.',
      },
      {
        lines: '480-482',
        quote:
          'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven, kunnen de veiligheidsregio en de crisispartner deel drie van het stappenplan uitvoeren.',
      },
    ],
  },
  {
    id: 'I-33',
    vraag: {
      nl: 'Stap 12 noemt de oefening een voorbeeld, stap 10 een onderdeel van de toetsing. Is zij verplicht?',
      en: 'Step 12 calls the exercise an example, step 10 a part of the peer review. Is it obligatory?',
    },
    lezing: {
      nl: 'Voor het bekrachtigen van de go-live niet, voor het sluiten van de toetsing wel. Zonder oefening blijft bij een getoetst profiel zichtbaar dat de praktijktoets openstaat.',
      en: 'Not for confirming the go-live, but for closing the peer review it is. Without an exercise it stays visible, for a reviewed profile, that the review in practice is open.',
    },
    alternatief: {
      nl: 'Bij een getoetst profiel kan de go-live niet zonder oefening worden bekrachtigd.',
      en: 'For a reviewed profile the go-live cannot be confirmed without an exercise.',
    },
    wieBeslist: 'policy',
    optie: 'oefening',
    source: [
      {
        lines: '496-498',
        quote:
          'Bekrachtig de netcentrische samenwerking door op de “go live dag” bijvoorbeeld een gezamenlijke oefening te houden.',
      },
      { lines: '475-477', quote: 'de oefening zal ook onderdeel zijn van de toetsing namelijk.' },
    ],
  },
  {
    id: 'I-34',
    vraag: {
      nl: 'De tekst kent alleen een akkoord. Wat gebeurt er als de Regiegroep het niet geeft?',
      en: 'The text knows only an approval. What happens if the steering group (Regiegroep) does not give it?',
    },
    lezing: {
      nl: 'De Regiegroep geeft geen akkoord en noemt redenen. De afspraken gaan terug naar de uitwerking met de genoemde punten open, of naar stap 5 als het profiel het probleem is. Opnieuw aanvragen kan zo vaak als nodig. Een akkoord met aandachtspunten is een akkoord met open taken.',
      en: 'The steering group (Regiegroep) withholds its approval, giving reasons. The agreements go back to the elaboration with the points mentioned reopened, or to step 5 if the profile is the problem. It can be submitted again as often as needed. An approval with points for attention is an approval with open tasks.',
    },
    alternatief: { nl: 'Een weigering is definitief.', en: 'A refusal is final.' },
    wieBeslist: 'regiegroep',
    source: [{ lines: '480', quote: 'Als de Regiegroep netcentrisch werken een akkoord heeft gegeven' }],
  },
  {
    id: 'I-35',
    vraag: {
      nl: 'Wie vraagt de toetsing aan, wie toetst en wie beslist?',
      en: 'Who requests the peer review, who reviews and who decides?',
    },
    lezing: {
      nl: 'De trekkende regio vraagt aan nadat beide partijen alles definitief hebben gemaakt. Wie toetsen, kan als lijst van collega-regio’s worden vermeld. Alleen de Regiegroep beslist; de werkgroep kan nooit akkoord geven.',
      en: 'The leading region submits the request after both parties have made everything definitive. Those who review may be listed as peer regions. Only the steering group (Regiegroep) decides; the working group can never give approval.',
    },
    alternatief: { nl: 'De werkgroep stuurt de aanvraag door.', en: 'The working group passes the request on.' },
    wieBeslist: 'regiegroep',
    source: [
      { lines: '467', quote: 'Aanvragen intercollegiale toetsing' },
      { lines: '471', quote: 'dan zal deze worden getoetst op de uitvoering van het Beleidskader' },
    ],
  },
  {
    id: 'I-36',
    vraag: {
      nl: 'Stap 9 staat niet in Bijlage D. Is het contact met de werkgroep een voorwaarde voor de toetsing?',
      en: 'Step 9 is not in Appendix D. Is contact with the working group a condition for the peer review?',
    },
    lezing: {
      nl: 'Het wordt verwacht, zoals al het werk dat de tekst met een gewone opdracht vraagt: vóór de aanvraag is het gedaan, of is vastgelegd waarom het wordt overgeslagen. Op advies van de werkgroep wordt niet gewacht.',
      en: 'It is expected, as is all work the text asks for with a plain instruction: before the request it is done, or it is recorded why it is passed over. Advice from the working group is not awaited.',
    },
    alternatief: {
      nl: 'Het contact speelt geen rol bij de aanvraag, of het is juist een harde voorwaarde, omdat de stappen doorlopen moeten worden.',
      en: 'The contact plays no part in the request or, on the contrary, is a hard condition, because the steps must be followed.',
    },
    wieBeslist: 'werkgroep',
    source: [
      { lines: '461', quote: 'Neem als het plan compleet is contact op met de werkgroep crisispartners.' },
      {
        lines: '258-260',
        quote: 'de stappen omschreven die bij alle samenwerkingsverbanden doorlopen moeten worden.',
      },
    ],
  },
  {
    id: 'I-37',
    vraag: { nl: 'Wanneer is het plan ‘compleet’?', en: 'When is the plan ‘complete’?' },
    lezing: {
      nl: 'Als er een plan van aanpak is, elke activiteit een doorlooptijd heeft, de datum van de go-live vaststaat en alle punten van de checklist van het profiel gereed zijn.',
      en: 'When there is an action plan, every activity has a duration, the go-live date is set and all items of the profile’s checklist are done.',
    },
    alternatief: {
      nl: 'De partijen verklaren zelf dat het plan compleet is.',
      en: 'The parties themselves declare that the plan is complete.',
    },
    wieBeslist: 'partijen',
    source: [{ lines: '461', quote: 'Neem als het plan compleet is contact op met de werkgroep crisispartners.' }],
  },
  {
    id: 'I-38',
    vraag: {
      nl: 'Wat als een harde deadline vóór de datum van de go-live valt?',
      en: 'What if a hard deadline falls before the go-live date?',
    },
    lezing: {
      nl: 'Dat is een conflict. Stap 8 is pas klaar als het plan is aangepast of beide partijen het met een reden aanvaarden; bij elke nieuwe datum wordt opnieuw gekeken.',
      en: 'That is a conflict. Step 8 is done only once the plan has been changed or both parties accept it with a reason; every new date is checked again.',
    },
    alternatief: { nl: 'Alleen waarschuwen, of altijd tegenhouden.', en: 'Warn only, or always refuse.' },
    wieBeslist: 'partijen',
    source: [{ lines: '455', quote: 'Zijn er (door wet- en regelgeving of andere afspraken) harde deadlines?' }],
  },
  {
    id: 'I-39',
    vraag: {
      nl: 'Moeten verbeterpunten zijn opgelost voordat stap 12 klaar is?',
      en: 'Must points for improvement be solved before step 12 is done?',
    },
    lezing: {
      nl: 'Nee. Over elk verbeterpunt moet zijn afgesproken wat er gebeurt, door wie en wanneer. Open punten gaan mee naar stap 13.',
      en: 'No. For each point it must have been agreed what is to be done, by whom and when. Open points move on to step 13.',
    },
    alternatief: {
      nl: 'Verbeterpunten moeten vóór de go-live zijn opgelost, of de oefening wordt herhaald.',
      en: 'Points for improvement must be solved before the go-live, or the exercise is repeated.',
    },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '500-502',
        quote:
          'Bespreek de verbeterpunten die bij deze oefening naar voren komen en maak afspraken over hoe deze punten opgepakt worden.',
      },
    ],
  },
  {
    id: 'I-40',
    vraag: {
      nl: '‘Regelmatig’ evalueren heeft geen termijn en geen einde. Wanneer is dat klaar?',
      en: 'Evaluating ‘regularly’ has no interval and no end. When is it done?',
    },
    lezing: {
      nl: 'Nooit vanzelf. De partijen spreken een ritme af; zolang dat ontbreekt, staat daarvoor een taak open. Na een incident staat er een taak om het te bespreken; dat is een suggestie. Beëindigen staat niet in de tekst en is een toevoeging.',
      en: 'Never of its own accord. The parties agree on an interval; as long as there is none, a task for it is open. After an incident there is a task to discuss it; that is a suggestion. Ending the cooperation is not in the text and is an addition.',
    },
    alternatief: { nl: 'Standaard elk jaar evalueren.', en: 'Evaluate every year by default.' },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '506-508',
        quote: 'Zorg ervoor dat de samenwerking ook na het go live moment regelmatig wordt geëvalueerd.',
      },
    ],
  },
  {
    id: 'I-41',
    vraag: {
      nl: 'Wat als een evaluatie leidt tot een ander profiel?',
      en: 'What if an evaluation leads to another profile?',
    },
    lezing: {
      nl: 'Dan begint een herziening vanaf stap 3 of 5, met wat er al is. Het oude profiel blijft gelden tot het nieuwe akkoord en go-live heeft. Een profiel dat wordt getoetst, vraagt een nieuwe toetsing; teruggaan naar ad-hoc of koppel niet.',
      en: 'Then a revision begins from step 3 or 5, with what already exists. The old profile stays in force until the new one has approval and has gone live. A profile that is reviewed needs a new peer review; going back to ad hoc or linked does not.',
    },
    alternatief: {
      nl: 'Het profiel wordt gewijzigd zonder nieuwe toetsing.',
      en: 'The profile is changed without a new peer review.',
    },
    wieBeslist: 'regiegroep',
    source: [
      {
        lines: '506-508',
        quote: 'Zorg ervoor dat de samenwerking ook na het go live moment regelmatig wordt geëvalueerd.',
      },
    ],
  },
  {
    id: 'I-42',
    vraag: {
      nl: 'Het delen van ervaringen is de laatste stap, maar de tekst spreekt van ‘regelmatig’ delen. Wanneer geldt het?',
      en: 'Sharing experiences is the last step, but the text speaks of sharing them ‘regularly’. When does it apply?',
    },
    lezing: {
      nl: 'Het is een terugkerende aanbeveling, die in alle fasen kan worden gevolgd.',
      en: 'It is a recurring recommendation that can be followed in all phases.',
    },
    alternatief: { nl: 'Het is een eenmalige afsluitende stap.', en: 'It is a one-off closing step.' },
    wieBeslist: 'werkgroep',
    source: [{ lines: '518-520', quote: 'Door regelmatig uw ervaringen met de werkgroep te delen' }],
  },
  {
    id: 'I-43',
    vraag: {
      nl: 'Bij welke stap horen het bijpraten van de eigen organisatie en het overleg tussen de regio’s?',
      en: 'To which step do updating one’s own organisation and the consultation between the regions belong?',
    },
    lezing: {
      nl: 'Bij geen enkele stap in het bijzonder: zij gelden het hele traject. Ontbreekt het overleg, dan is dat een signaal en geen weigering.',
      en: 'To no step in particular: they apply throughout. If the consultation is missing, that is a signal and not a refusal.',
    },
    alternatief: {
      nl: 'Deze software laat beide buiten beschouwing.',
      en: 'This software leaves both out of account.',
    },
    wieBeslist: 'partijen',
    source: [
      {
        lines: '212-214',
        quote:
          'Vergeet niet om gedurende het gehele proces ervoor te zorgen dat uw eigen organisatie tijdig en regelmatig wordt bijgepraat',
      },
      {
        lines: '280-282',
        quote:
          'De adoptieregio zorgt er voor dat tijdens het doorlopen van dit stappenplan er regelmatig en goed overleg is tussen alle betrokken veiligheidsregio’s.',
      },
    ],
  },
]);
