import { readFileSync } from 'node:fs';
import { createActor } from 'xstate';
import { checklistFor } from '../src/content/index.js';
import { actingAs, type SamenwerkingEvent, type StartInput, stappenplanMachine } from '../src/index.js';

/** A case to replay: how it starts, and what is stated in it. */
export interface Case {
  name: string;
  start: StartInput;
  events: readonly SamenwerkingEvent[];
}

export const begin = ({ start }: Case) => createActor(stappenplanMachine, { input: start }).start();

let clock = Date.parse('2026-01-05T09:00:00Z');
const now = () => {
  clock += 60_000;
  return new Date(clock);
};

export const region = { rol: 'veiligheidsregio', organisatie: 'VR25' } as const;
export const partner = { rol: 'crisispartner', organisatie: 'zuiderzeeland' } as const;

function standByEvents(): readonly SamenwerkingEvent[] {
  const [vr, cp] = [actingAs(region, now), actingAs(partner, now)];
  const regiegroep = actingAs({ rol: 'regiegroep', organisatie: 'regiegroep' }, now);
  const told = { kerntaken: 'Waterbeheer', ambities: 'Sneller delen', verwachtingen: 'Eén loket' };
  return [
    vr('notitie.vastgelegd', { resultaten: 'Oefening 2024; er ligt een convenant' }),
    cp('notitie.vastgelegd', { resultaten: 'Convenant uit 2019' }),
    vr('overleg.gevoerd', { datum: '2026-02-03', met: [partner.organisatie] }),
    ...[vr, cp].flatMap((party) => [
      party('inschatting.gemaakt', { profiel: 'stand-by' }),
      party('verwachtingen.gedeeld', told),
    ]),
    vr('profiel.voorgesteld', { profiel: 'stand-by', beargumentering: 'Alleen bij hoogwater' }),
    cp('profiel.ingestemd', { profiel: 'stand-by' }),
    ...[vr, cp].map((party) => party('profielkeuze.definitief')),
    vr('profielkeuze.besproken', { datum: '2026-02-10' }),
    vr('verkenning.afgerond'),
    ...checklistFor('stand-by').items.map(({ id }) => cp('afspraak.gereed', { afspraak: id })),
    vr('plan.opgesteld', { activiteiten: [{ id: 'opleiden', omschrijving: 'Medewerkers opleiden' }] }),
    vr('planning.vastgesteld', {
      activiteiten: [{ activiteit: 'opleiden', dagen: 30, start: '2026-03-01' }],
      goLiveDatum: '2026-06-01',
      hardeDeadlines: [],
      prioriteiten: ['opleiden'],
    }),
    vr('werkgroep.benaderd', { datum: '2026-03-05' }),
    ...[vr, cp].map((party) => party('afspraken.definitief')),
    vr('toetsing.aangevraagd'),
    regiegroep('akkoord.gegeven'),
    vr('plan.uitgevoerd', { datum: '2026-05-20' }),
    cp('oefening.gehouden', { datum: '2026-06-01', waarnemers: ['VR10'] }),
    vr('golive.bevestigd', { datum: '2026-06-01' }),
  ];
}

/** The case of the README, from its opening to `actief`: one region, 31 events. */
export const standBy: Case = {
  name: 'stand-by',
  start: { veiligheidsregio: region.organisatie, crisispartner: partner.organisatie },
  events: standByEvents(),
};

function kustwachtCase(): Case {
  const file: { start: StartInput; gebeurtenissen: readonly { event: SamenwerkingEvent }[] } = JSON.parse(
    readFileSync(new URL('../examples/kustwacht.json', import.meta.url), 'utf8'),
  );
  return { name: 'kustwacht', start: file.start, events: file.gebeurtenissen.map(({ event }) => event) };
}

/** The case in `examples/`, to its end: twenty-five regions, and on past `actief`. */
export const kustwacht: Case = kustwachtCase();
