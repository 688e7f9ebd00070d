import { base, doorlopend, evalueren, nawerkUitwerking, nawerkVerkenning, notesFact, uitleg } from './base.js';

/** Stap 11 and 12 in a row, then 13 beside 14. It ends only when the parties end it (I-40). */
export const uitvoering = base.createStateConfig({
  description: 'Uitvoeringsfase',
  initial: 'wacht-op-akkoord',
  on: {
    ...doorlopend,
    ...nawerkVerkenning,
    ...nawerkUitwerking,
    // Another plan: a voluntary one (I-19), or a new version (I-59); the system only where nothing was approved.
    ...notesFact('plan.opgesteld', 'systeem.gekozen', 'aandachtspunt.afgehandeld', 'incident.gemeld'),
    'samenwerking.beeindigd': { guard: 'mag samenwerking.beeindigd', actions: 'noteFact', target: '.beeindigd' },
  },
  states: {
    // "Als de Regiegroep netcentrisch werken een akkoord heeft gegeven, kunnen de veiligheidsregio en de crisispartner deel drie van het stappenplan uitvoeren."
    'wacht-op-akkoord': {
      always: { guard: 'magUitvoeren', target: 'plan-uitvoeren' },
      on: notesFact('akkoord.gegeven'),
    },
    // Stap 11. "Het eerder opgestelde plan van aanpak wordt uitgevoerd"
    'plan-uitvoeren': {
      ...uitleg('plan-uitvoeren'),
      always: { guard: { type: 'stapGereed', params: { stap: 'plan-uitvoeren' } }, target: 'go-live' },
      // The exercise need not wait for the plan, nor need evaluating (I-60).
      on: {
        ...evalueren,
        ...notesFact(
          'plan.uitgevoerd',
          'oefening.gehouden',
          'verbeterpunt.genoteerd',
          'verbeterpunt.afgesproken',
          'verbeterpunt.opgelost',
        ),
      },
    },
    // Stap 12. "Bekrachtig de netcentrische samenwerking door op de “go live dag” bijvoorbeeld een gezamenlijke oefening te houden."
    'go-live': {
      ...uitleg('go-live'),
      always: [
        { guard: { type: 'stapOpen', params: { stap: 'plan-uitvoeren' } }, target: 'plan-uitvoeren' },
        { guard: 'isLive', target: 'actief' },
      ],
      on: {
        ...evalueren,
        ...notesFact(
          'oefening.gehouden',
          'verbeterpunt.genoteerd',
          'verbeterpunt.afgesproken',
          'verbeterpunt.opgelost',
          'golive.bevestigd',
        ),
      },
    },
    actief: {
      type: 'parallel',
      description: 'Actief',
      // A voluntary plan brings steps 11 and 12 back (I-19).
      always: { guard: { type: 'stapOpen', params: { stap: 'plan-uitvoeren' } }, target: 'plan-uitvoeren' },
      on: notesFact(
        'plan.uitgevoerd',
        'oefening.gehouden',
        'verbeterpunt.genoteerd',
        'verbeterpunt.afgesproken',
        'golive.bevestigd',
      ),
      states: {
        // Stap 13. "Zorg ervoor dat de samenwerking ook na het go live moment regelmatig wordt geëvalueerd." Without end (I-40).
        'monitoren-en-evalueren': {
          ...uitleg('monitoren-en-evalueren'),
          on: { ...evalueren, ...notesFact('verbeterpunt.opgelost') },
        },
        // Stap 14. "De werkgroep Crisispartners blijft graag op de hoogte van uw voortgang." Recurring (I-42).
        'ervaringen-delen': uitleg('ervaringen-delen', 'sendTask'),
      },
    },
    beeindigd: { type: 'final' },
  },
});
