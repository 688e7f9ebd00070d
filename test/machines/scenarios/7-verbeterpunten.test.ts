import { expect, test } from 'vitest';
import { signalsFor } from '../../../src/index.js';
import { lijst, openCase } from '../../support/case.js';

// Scenario 7: Kustwacht, structureel; the go-live exercise brings up points of improvement.
const akkoord = (policy = {}) =>
  openCase({ veiligheidsregio: 'VR02', crisispartner: 'kustwacht', policy })
    .naarUitwerking('structureel')
    .gereed(...lijst.structureel)
    .plan()
    .vraagAan()
    .doe('RG', 'akkoord.gegeven');
const uitgevoerd = (policy = {}) => akkoord(policy).doe('VR', 'plan.uitgevoerd', { datum: '2026-05-20' });
const punten = ['V1', 'V2', 'V3'];

test('going live waits for the plan to be carried out (row 1)', () => {
  const spel = akkoord();
  expect(spel.taken()).toEqual(['plan-uitvoeren/uitvoeren', 'go-live/oefenen', 'go-live/bekrachtigen']);
  const weigering = spel.weigert('CP', 'golive.bevestigd', { datum: '2026-06-01' });
  expect(weigering).toEqual(['verwacht-werk-open', 'oefening-ontbreekt']);
  expect(spel.mist('verwacht-werk-open', 'CP', 'golive.bevestigd', { datum: '2026-06-01' })).toEqual([
    'plan-uitvoeren/uitvoeren',
  ]);
});

const naOefening = () =>
  uitgevoerd().doe('VR', 'oefening.gehouden', {
    datum: '2026-06-01',
    waarnemers: ['VR10'],
    tegenspelers: ['VR12'],
  });

test('after the exercise its points are to be discussed; who watched and played along is on record (row 2)', () => {
  const spel = naOefening();
  expect([spel.stap('plan-uitvoeren'), spel.stap('go-live')]).toEqual(['gereed', 'bezig']);
  expect(spel.taken()).toEqual(['go-live/bespreken', 'go-live/bekrachtigen']);
  expect(spel.facts().oefeningen).toMatchObject([{ waarnemers: ['VR10'], tegenspelers: ['VR12'] }]);
});

function geoefend() {
  const spel = naOefening();
  for (const id of punten) spel.doe('VR', 'verbeterpunt.genoteerd', { id, omschrijving: `Punt ${id}` });
  return spel;
}

test('going live waits for an agreement on every point of improvement (rows 2, 3, 4)', () => {
  const spel = geoefend();
  expect(spel.stap('go-live')).toBe('bezig');
  expect(spel.taken()).toEqual([...punten.map((id) => `go-live/verbeterpunt/${id}`), 'go-live/bekrachtigen']);
  expect(spel.weigert('VR', 'golive.bevestigd', { datum: '2026-06-01' })).toEqual(['verbeterpunt-zonder-afspraak']);
  expect(spel.mist('verbeterpunt-zonder-afspraak', 'VR', 'golive.bevestigd', { datum: '2026-06-01' })).toEqual(punten);
});

function actief() {
  const spel = geoefend();
  for (const verbeterpunt of punten) {
    spel.doe('CP', 'verbeterpunt.afgesproken', { verbeterpunt, wat: 'Oefenen', wie: 'CP', wanneer: '2026-09-01' });
  }
  return spel.doe('VR', 'golive.bevestigd', { datum: '2026-06-01' });
}

test('agreed is enough: they need not be solved (rows 5, 6)', () => {
  const spel = actief();
  expect(spel.snapshot().matches({ uitvoering: 'actief' })).toBe(true);
  expect(spel.voortgang().toetsing).toBe('afgerond');
  expect(spel.stap('go-live')).toBe('gereed');
  expect(spel.facts().verbeterpunten.map(({ opgelost }) => opgelost)).toEqual([undefined, undefined, undefined]);
  const verbeteren = () => spel.taken().filter((id) => id.includes('verbeteren'));
  expect(verbeteren()).toEqual(punten.map((id) => `monitoren-en-evalueren/verbeteren/${id}`));
  spel.doe('CP', 'verbeterpunt.opgelost', { verbeterpunt: 'V1', datum: '2026-07-01' });
  expect(verbeteren()).toEqual(['V2', 'V3'].map((id) => `monitoren-en-evalueren/verbeteren/${id}`));
});

test('a term that passed is a signal, and the case stays where it is (row 7)', () => {
  const spel = actief();
  const taak = 'monitoren-en-evalueren/verbeteren/V2';
  expect(spel.weigert('VR', 'termijn.verstreken', { taak })).toEqual(['termijn-loopt-nog']);
  const later = { ...(spel.event('VR', 'termijn.verstreken', { taak }) as object), at: '2026-09-02T08:00:00Z' };
  spel.actor.send(later as never);
  const verstreken = signalsFor(spel.snapshot()).filter(({ code }) => code === 'termijn-verstreken');
  expect(verstreken.map(({ missing }) => missing.map(({ id, text }) => [id, text?.nl]))).toEqual([
    [[taak, 'Voer uit: “Oefenen” (CP), voor “Punt V2”']],
  ]);
  expect(spel.taken()).toContain(taak);
  expect(spel.stap('go-live')).toBe('gereed');
  expect(spel.snapshot().matches({ uitvoering: 'actief' })).toBe(true);
});

test('going live without an exercise takes a reason; the practical test stays open until one is held (rows 8, 9)', () => {
  const spel = uitgevoerd();
  expect(spel.weigert('VR', 'golive.bevestigd', { datum: '2026-06-01' })).toEqual(['oefening-ontbreekt']);
  spel.doe('VR', 'golive.bevestigd', { datum: '2026-06-01', reden: 'Oefening verschoven door storm' });
  expect(spel.stap('go-live')).toBe('gereed');
  expect(spel.snapshot().matches({ uitvoering: 'actief' })).toBe(true);
  expect(spel.voortgang().toetsing).toBe('akkoord');
  expect(spel.signalen()).toContain('praktijktoets-open');
  expect(spel.taken()).toContain('intercollegiale-toetsing/praktijktoets');
  expect(spel.rijen()[10]).toBe('bezig');
  spel.doe('VR', 'oefening.gehouden', { datum: '2026-07-01' });
  expect(spel.voortgang().toetsing).toBe('afgerond');
  expect(spel.signalen()).not.toContain('praktijktoets-open');
  expect(spel.rijen()[10]).toBe('gereed');
});

test('a go-live exercise before the akkoord is refused (row 10)', () => {
  const spel = openCase({ veiligheidsregio: 'VR02', crisispartner: 'kustwacht' }).naarUitwerking('structureel');
  expect(spel.weigert('VR', 'oefening.gehouden', { datum: '2026-03-01' })).toEqual([
    'checklist-onvolledig',
    'plan-ontbreekt',
    'go-live-datum-ontbreekt',
    'verwacht-werk-open',
    'afspraken-niet-definitief',
    'akkoord-ontbreekt',
  ]);
  spel.doe('VR', 'overleg.gevoerd', { datum: '2026-03-01', met: ['kustwacht'], vorm: 'oefening' });
  expect(spel.facts().oefeningen).toEqual([]);
});

test('by policy the exercise is a condition for going live (alternative of I-33)', () => {
  const spel = uitgevoerd({ oefening: 'vereist-voor-go-live' });
  expect(spel.weigert('VR', 'golive.bevestigd', { datum: '2026-06-01', reden: 'Storm' })).toEqual([
    'oefening-ontbreekt',
  ]);
});
