import { base, doorlopend, evalueren, nawerkVerkenning, notesFact, stap, uitleg } from './base.js';

/** Stap 6 to 10. The first four may run in any order (I-18); only the toetsing and the akkoord are gates. */
export const uitwerking = base.createStateConfig({
  description: 'Uitwerkingsfase',
  initial: 'stappen',
  states: {
    stappen: {
      type: 'parallel',
      // "… langs welke hoofdlijnen zij de samenwerking gaan vormgeven": without a definitive choice, back to step 5 (I-21, I-34).
      always: [
        { guard: 'profielkeuzeOpen', target: 'terug-naar-profielkeuze' },
        { guard: 'magUitvoeren', target: '#akkoord' }, // a phase that starts with an akkoord on record
      ],
      on: {
        ...doorlopend,
        ...nawerkVerkenning,
        ...notesFact(
          'keuzewijziging.gewenst',
          'keuzewijziging.afgewezen',
          'keuzewijziging.ingetrokken',
          'profielkeuze.definitief',
          'reden.beantwoord',
        ),
        ...evalueren,
        'samenwerking.beeindigd': { guard: 'mag samenwerking.beeindigd', actions: 'noteFact', target: 'beeindigd' },
      },
      states: {
        // Stap 6. "Deze afspraken worden gemaakt op het gebied van proces, organisatie, mens en techniek."
        'afspraken-en-plan': {
          ...stap('afspraken-en-plan'),
          on: notesFact(
            'afspraak.gereed',
            'afspraak.opgepakt',
            'afspraak.heropend',
            'afspraak.vervallen',
            'deelafspraak.gereed',
            'eigen-afspraak.toegevoegd',
            'systeem.gekozen',
            'plan.opgesteld',
          ),
        },
        // Stap 7. "Deze checklist bevat de minimale afspraken die gemaakt moeten worden."
        'check-op-afspraken': stap('check-op-afspraken'),
        // Stap 8. "Voorzie elke stap in het plan van aanpak van een doorlooptijd."
        'wegzetten-in-de-tijd': {
          ...stap('wegzetten-in-de-tijd'),
          on: notesFact('planning.vastgesteld', 'deadlineconflict.aanvaard', 'deadline.vervallen'),
        },
        // Stap 9. "Neem als het plan compleet is contact op met de werkgroep crisispartners."
        'contact-werkgroep': { ...stap('contact-werkgroep', 'sendTask'), on: notesFact('werkgroep.benaderd') },
        // Stap 10. "… definitief is dan zal deze worden getoetst op de uitvoering van het Beleidskader"
        'intercollegiale-toetsing': {
          ...uitleg('intercollegiale-toetsing'),
          initial: 'voorbereiden',
          states: {
            voorbereiden: {
              always: { guard: 'toetsingLoopt', target: 'bij-regiegroep' }, // a phase that starts with a request on record
              on: {
                ...notesFact('afspraken.definitief'),
                'toetsing.aangevraagd': {
                  guard: 'mag toetsing.aangevraagd',
                  actions: 'noteFact',
                  target: 'bij-regiegroep',
                },
              },
            },
            'bij-regiegroep': {
              on: {
                ...notesFact('bevinding.vastgelegd'),
                'toetsing.ingetrokken': {
                  guard: 'mag toetsing.ingetrokken',
                  actions: 'noteFact',
                  target: 'voorbereiden',
                },
                // "Als de Regiegroep netcentrisch werken een akkoord heeft gegeven"
                'akkoord.gegeven': { guard: 'mag akkoord.gegeven', actions: 'noteFact', target: '#akkoord' },
                'akkoord.onthouden': { guard: 'mag akkoord.onthouden', actions: 'noteFact', target: 'voorbereiden' }, // I-34
              },
            },
          },
        },
      },
    },
    akkoord: { id: 'akkoord', type: 'final' },
    'terug-naar-profielkeuze': { type: 'final' },
    beeindigd: { type: 'final' },
  },
});
