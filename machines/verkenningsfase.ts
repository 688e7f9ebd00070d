import { base, doorlopend, evalueren, notesFact, stap } from './base.js';

/** Stap 1 to 5, side by side in the order of the text (I-29): "het in kaart brengen van de huidige samenwerking". */
export const verkenning = base.createStateConfig({
  description: 'Verkenningsfase',
  initial: 'stappen',
  states: {
    stappen: {
      type: 'parallel',
      on: {
        ...doorlopend,
        ...evalueren,
        // "… kunt u verder naar de uitwerkingsfase."
        'verkenning.afgerond': { guard: 'mag verkenning.afgerond', actions: 'noteFact', target: 'gereed' },
        'samenwerking.beeindigd': { guard: 'mag samenwerking.beeindigd', actions: 'noteFact', target: 'beeindigd' },
      },
      states: {
        // Stap 1. "Neem daarom contact op met de werkgroep crisispartners over het feit dat je adoptieregio wilt zijn."
        'adoptieregio-bepalen': {
          ...stap('adoptieregio-bepalen'),
          on: notesFact(
            'adoptieregio.voorgesteld',
            'adoptieregio.aangemeld',
            'adoptieregio.gesteund',
            'steun.ingetrokken',
            'bezwaar.gemaakt',
            'bezwaar.ingetrokken',
            'kandidatuur.ingetrokken',
            'adoptieregio.bevestigd',
          ),
        },
        // Stap 2. "Noteer voor uzelf de belangrijkste resultaten en contactpersonen uit de analyse"
        'wat-is-er-al': { ...stap('wat-is-er-al'), on: notesFact('notitie.vastgelegd', 'contactpersonen.gewist') },
        // Stap 3. "Maak op basis van wat er al aan afspraken ligt een eerste inschatting"
        'eerste-inschatting': {
          ...stap('eerste-inschatting'),
          on: notesFact('inschatting.gemaakt', 'inschatting.gedeeld'),
        },
        // Stap 4. "Stel elkaar in ieder geval op de hoogte van elkaars kerntaken, ambities en verwachtingen"
        afstemming: { ...stap('afstemming'), on: notesFact('verwachtingen.gedeeld', 'bespreekpunt.beantwoord') },
        // Stap 5. "Maak gezamenlijk een beargumenteerde keuze voor een samenwerkingsprofiel"
        profielkeuze: {
          ...stap('profielkeuze'),
          on: notesFact(
            'profiel.afgestemd',
            'profiel.voorgesteld',
            'profiel.ingestemd',
            'profielkeuze.definitief',
            'keuzewijziging.gewenst',
            'keuzewijziging.afgewezen',
            'keuzewijziging.ingetrokken',
            'profielkeuze.besproken',
          ),
        },
      },
    },
    gereed: { type: 'final' },
    beeindigd: { type: 'final' },
  },
});
