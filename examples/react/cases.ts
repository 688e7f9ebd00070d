// Two made-up cases, each played to a point where something is at stake. Your application has its own, in a store.

import type { Text } from 'netcentrisch-stappenplan';
import { actingAs, type By, type DataOf, type EventType, type StartInput } from 'netcentrisch-stappenplan';
import { checklistFor } from 'netcentrisch-stappenplan/content';

export interface Example {
  id: string;
  text: Text;
  /** What is going on when it opens. */
  intro: Text;
  start: StartInput;
  events: readonly { type: EventType; by: By; at: string }[];
}

const region: By = { rol: 'veiligheidsregio', organisatie: 'duinrand' };
const duinrand = { id: 'duinrand', naam: 'Veiligheidsregio Duinrand' };

const says = <T extends EventType>(by: By, day: string, type: T, ...data: DataOf<T>) =>
  actingAs(by, () => new Date(`${day}T09:30:00Z`))(type, ...data);

const water: By = { rol: 'crisispartner', organisatie: 'lage-landen' };
const both = <T extends EventType>(day: string, type: T, ...data: DataOf<T>) => [
  says(region, day, type, ...data),
  says(water, day, type, ...data),
];

const standBy: Example = {
  id: 'stand-by',
  text: { nl: 'Stand-by: bijna naar de toetsing', en: 'Stand-by: nearly ready for review' },
  intro: {
    nl: 'Het profiel is gekozen. Drie afspraken staan nog open, en de planning haalt het hoogwaterseizoen niet.',
    en: 'The profile has been chosen. Three agreements are open, and the planning misses the high-water season.',
  },
  start: { veiligheidsregio: duinrand, crisispartner: { id: 'lage-landen', naam: 'Waterschap Lage Landen' } },
  events: [
    says(region, '2026-09-01', 'notitie.vastgelegd', {
      resultaten: 'In 2024 samen geoefend; er ligt een convenant over hoogwater.',
      contactpersonen: ['A. Voorbeeld'],
    }),
    says(water, '2026-09-02', 'notitie.vastgelegd', { resultaten: 'Twee keer samen opgeschaald bij hoogwater.' }),
    ...both('2026-09-03', 'inschatting.gemaakt', { profiel: 'stand-by' }),
    says(water, '2026-09-07', 'overleg.gevoerd', { datum: '2026-09-07', met: ['duinrand'] }),
    says(region, '2026-09-08', 'verwachtingen.gedeeld', {
      kerntaken: 'Crisisbeheersing en brandweerzorg',
      ambities: 'Eén beeld van het water',
      verwachtingen: 'Peilen en prognoses binnen een half uur',
    }),
    says(water, '2026-09-08', 'verwachtingen.gedeeld', {
      kerntaken: 'Droge voeten en schoon water',
      ambities: 'Eerder aan tafel',
      verwachtingen: 'Eén loket voor alle gemeenten',
    }),
    says(region, '2026-09-15', 'profiel.voorgesteld', {
      profiel: 'stand-by',
      beargumentering: 'Wij werken alleen bij hoogwater samen, maar dan meteen.',
    }),
    says(water, '2026-09-16', 'profiel.ingestemd', { profiel: 'stand-by' }),
    ...both('2026-09-22', 'profielkeuze.definitief'),
    says(region, '2026-09-24', 'profielkeuze.besproken', { datum: '2026-09-23' }),
    says(region, '2026-09-24', 'verkenning.afgerond'),
    ...checklistFor('stand-by')
      .items.slice(0, 5)
      .map(({ id }) => says(water, '2026-10-20', 'afspraak.gereed', { afspraak: id })),
    says(region, '2026-11-03', 'plan.opgesteld', {
      activiteiten: [
        { id: 'opleiden', omschrijving: 'Medewerkers opleiden', wie: 'Beide organisaties' },
        { id: 'inrichten', omschrijving: 'Werkplekken inrichten', wie: 'Waterschap' },
      ],
    }),
    says(region, '2026-11-10', 'planning.vastgesteld', {
      activiteiten: [
        { activiteit: 'opleiden', dagen: 60, start: '2027-08-15' },
        { activiteit: 'inrichten', dagen: 20, start: '2027-08-01' },
      ],
      goLiveDatum: '2027-11-01',
      hardeDeadlines: [
        {
          id: 'hoogwater',
          omschrijving: 'Opgeleid voor het hoogwaterseizoen',
          datum: '2027-10-01',
          activiteit: 'opleiden',
        },
      ],
      prioriteiten: ['opleiden', 'inrichten'],
    }),
  ],
};

const grid: By = { rol: 'crisispartner', organisatie: 'zilverlijn' };

const kern: Example = {
  id: 'kern',
  text: { nl: 'Drie regio’s: wie wordt adoptieregio?', en: 'Three regions: which one adopts the partner?' },
  intro: {
    nl: 'Duinrand wil adoptieregio worden. De partner steunt dat, Merwoude heeft bezwaar, Rietland zei nog niets.',
    en: 'Duinrand wishes to adopt the partner. The partner supports it, Merwoude objects, Rietland has said nothing.',
  },
  start: {
    veiligheidsregio: duinrand,
    crisispartner: { id: 'zilverlijn', naam: 'Netbeheerder Zilverlijn' },
    andereRegios: [
      { id: 'rietland', naam: 'Veiligheidsregio Rietland' },
      { id: 'merwoude', naam: 'Veiligheidsregio Merwoude' },
    ],
  },
  events: [
    says(region, '2026-10-01', 'adoptieregio.voorgesteld', { regio: 'duinrand' }),
    says(region, '2026-10-06', 'adoptieregio.aangemeld', { regio: 'duinrand', datum: '2026-10-05' }),
    says(grid, '2026-10-08', 'adoptieregio.gesteund', { regio: 'duinrand' }),
    says({ rol: 'andere-regio', organisatie: 'merwoude' }, '2026-10-13', 'bezwaar.gemaakt', {
      regio: 'duinrand',
      reden: 'Wij hebben al eigen afspraken met Zilverlijn.',
    }),
  ],
};

export const examples: readonly [Example, ...Example[]] = [standBy, kern];
