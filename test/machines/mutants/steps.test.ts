import { describe, expect, test } from 'vitest';
import { type EventType, type PayloadOf, type StapId, signalsFor, tasksFor } from '../../../src/index.js';
import { lijst, openCase } from '../../support/case.js';

// What the mutants that survived in machines/work and views had in common: nobody had said the following.

const datum = '2026-06-01';
type Spel = ReturnType<typeof openCase>;
const een = () => openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander' });
const uitwerking = () => een().naarUitwerking('stand-by');
const metPlan = () =>
  uitwerking().doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'Opleiden' }] });
const uitgevoerd = () =>
  uitwerking()
    .gereed(...lijst['stand-by'])
    .plan()
    .vraagAan()
    .doe('RG', 'akkoord.gegeven')
    .doe('VR', 'plan.uitgevoerd', { datum });
const live = () => uitgevoerd().doe('VR', 'golive.bevestigd', { datum, reden: 'Oefening volgt' });

const koppel = () => een().naarUitwerking('koppel');

// biome-ignore format: a table is read by the row
const begins: readonly [stap: StapId, by: EventType, begin: () => Spel, data: object][] = [
  ['afstemming', 'bespreekpunt.beantwoord', een, { bespreekpunt: 'A8', antwoord: 'x' }],
  ['afstemming', 'verwachtingen.gedeeld', een, { ambities: 'x' }],
  ['afspraken-en-plan', 'systeem.gekozen', uitwerking, { systeem: 'LCMS' }],
  ['afspraken-en-plan', 'eigen-afspraak.toegevoegd', uitwerking, { id: 'E1', gebied: 'mens', tekst: 'x' }],
  ['afspraken-en-plan', 'afspraak.opgepakt', uitwerking, { afspraak: 'alarmering' }],
  ['afspraken-en-plan', 'plan.opgesteld', uitwerking, { activiteiten: [{ id: 'a', omschrijving: 'x' }] }],
  ['wegzetten-in-de-tijd', 'planning.vastgesteld', metPlan, { activiteiten: [{ activiteit: 'a', dagen: 3 }] }],
  ['wegzetten-in-de-tijd', 'planning.vastgesteld', metPlan, { goLiveDatum: datum }],
  ['wegzetten-in-de-tijd', 'planning.vastgesteld', metPlan, { hardeDeadlines: [] }],
  ['intercollegiale-toetsing', 'afspraken.definitief', () => uitwerking().gereed(...lijst['stand-by']), {}],
  ['go-live', 'oefening.gehouden', uitgevoerd, { datum }],
  ['monitoren-en-evalueren', 'evaluatieritme.vastgesteld', koppel, { maanden: 6, vanaf: datum }],
  ['monitoren-en-evalueren', 'evaluatie.gehouden', koppel, { datum }],
  ['ervaringen-delen', 'ervaring.gedeeld', live, { datum, omschrijving: 'x' }],
];

describe('a step begins with the first of its work', () => {
  test.each(begins)('%s with %s', (stap, type, begin, data) => {
    const spel = begin();
    expect(spel.stap(stap)).toBe('open');
    expect(spel.doe('CP', type, data as PayloadOf<EventType>).stap(stap)).toBe('bezig');
  });
});

test('the row of the practical test is open, held, and done with the points it brought up', () => {
  const row = (spel: Spel) => spel.rijen()[10];
  const spel = uitgevoerd();
  expect(row(spel)).toBe('open');
  spel.doe('VR', 'oefening.gehouden', { datum }).doe('VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' });
  expect(row(spel)).toBe('bezig');
  spel
    .doe('CP', 'verbeterpunt.afgesproken', { verbeterpunt: 'V1', wat: 'x', wie: 'y', wanneer: datum })
    .doe('VR', 'golive.bevestigd', { datum });
  expect(row(spel)).toBe('gereed');
});

test('a step whose work was passed with a reason, nothing of it begun, is overgeslagen', () => {
  const inschatten = { punten: ['profiel-inschatten' as const], reden: 'We kennen elkaar' };
  expect(een().doe('VR', 'punt.overgeslagen', inschatten).stap('eerste-inschatting')).toBe('overgeslagen');
  const begonnen = een().beide('inschatting.gemaakt', { profiel: 'kern' });
  expect(begonnen.doe('VR', 'punt.overgeslagen', inschatten).stap('eerste-inschatting')).toBe('gereed');
});

test('an area has its agreement by the system chosen for it', () => {
  const open = (spel: Spel) => spel.signalen().includes('gebied-zonder-afspraak');
  const spel = uitwerking().gereed(...lijst['stand-by']);
  expect(open(spel)).toBe(true);
  expect(open(spel.doe('CP', 'systeem.gekozen', { systeem: 'LCMS' }))).toBe(false);
});

test('consulting the regions is missed until it is done or passed, and only for a profile that is elaborated (I-43)', () => {
  const begin = (profiel: 'kern' | 'koppel') =>
    openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', andereRegios: ['VR01'] }).naarUitwerking(
      profiel,
      'x',
    );
  const missed = (spel: Spel) => spel.signalen().includes('overleg-ontbreekt');
  const spel = begin('kern');
  expect([missed(begin('koppel')), missed(spel)]).toEqual([false, true]);
  spel.doe('VR', 'punt.overgeslagen', { punten: ['overleg-regios'], reden: 'x' });
  expect(missed(spel)).toBe(false);
});

test('an incident is told by what it was', () => {
  const spel = live().doe('VR', 'incident.gemeld', { id: 'I1', datum, omschrijving: 'Storing' });
  const [task] = tasksFor(spel.snapshot()).filter(({ over }) => over === 'I1');
  expect(task?.tekst).toEqual({ nl: 'Bespreek incident I1: “Storing”', en: 'Discuss incident I1: “Storing”' });
});

test('only the incident that was evaluated leaves the list', () => {
  const spel = live();
  for (const id of ['I1', 'I2']) spel.doe('VR', 'incident.gemeld', { id, datum });
  spel.doe('CP', 'evaluatie.gehouden', { datum, incident: 'I1' });
  expect(spel.taken().filter((id) => id.includes('incident-evalueren'))).toEqual([
    'monitoren-en-evalueren/incident-evalueren/I2',
  ]);
});

test('what is told again stands beside what was told before', () => {
  const dagen = ['2026-01-06', '2026-01-07', '2026-01-08'];
  const spel = een().kies('kern');
  for (const dag of dagen) spel.doe('VR', 'profielkeuze.besproken', { datum: dag });
  expect(spel.facts().profielkeuze).toMatchObject({
    besproken: { datum: dagen[2] },
    eerderBesproken: [{ datum: dagen[0] }, { datum: dagen[1] }],
  });
  expect(spel.facts().profielkeuze?.eerderBesproken).toHaveLength(2);
  const meer = openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', andereRegios: ['VR01'] });
  meer.doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR12' });
  for (const dag of dagen) meer.doe('VR', 'adoptieregio.aangemeld', { regio: 'VR12', datum: dag });
  expect(meer.facts().adoptie.kandidaten[0]?.aangemeld?.datum).toBe(dagen[2]);
  expect(meer.facts().adoptie.kandidaten[0]?.eerderAangemeld?.map((told) => told.datum)).toEqual(dagen.slice(0, 2));
});

test('a signal is shown to the roles it is for, and to no other', () => {
  const spel = een().kies('kern');
  const all = signalsFor(spel.snapshot());
  for (const wie of ['VR', 'CP', 'WG', 'RG']) {
    const { rol } = spel.by(wie);
    const meant = all.filter(({ rollen }) => rollen.includes(rol));
    expect(signalsFor(spel.snapshot(), spel.by(wie))).toEqual(meant);
  }
  expect(all.some(({ rollen }) => !rollen.includes('regiegroep'))).toBe(true);
});
