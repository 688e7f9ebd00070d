import { describe, expect, test } from 'vitest';
import { processchema as rijen } from '../../src/content/processchema.js';
import { stapIds } from '../../src/domain/ids.js';
import { attempt, processchema, progress, type SamenwerkingSnapshot, stapStatus, tasksFor } from '../../src/index.js';
import { openCase } from '../support/case.js';
import { roads, statesOf } from '../support/roads.js';

const states = () =>
  Object.entries(roads).flatMap(([name, road]) =>
    statesOf(road()).map((snapshot, index): [string, SamenwerkingSnapshot] => [`${name} after ${index}`, snapshot]),
  );
const done = ['gereed', 'overgeslagen', 'niet-van-toepassing'];

test('Bijlage D has its twelve rows in every state', () => {
  for (const [where, snapshot] of states()) {
    expect(
      processchema(snapshot).map(({ nr, tekst }) => [nr, tekst]),
      where,
    ).toEqual(rijen.map(({ nr, tekst }) => [nr, tekst]));
    for (const { status } of processchema(snapshot)) expect([...done, 'open', 'bezig']).toContain(status);
  }
});

test('a row that does not apply cites why, and no other row does', () => {
  const seen = new Set<string | undefined>();
  for (const [where, snapshot] of states()) {
    for (const { nr, status, why } of processchema(snapshot)) {
      expect([where, nr, why !== undefined]).toEqual([where, nr, status === 'niet-van-toepassing']);
      seen.add(why?.lines);
    }
  }
  expect([...seen].filter((lines) => lines)).toEqual(['115', '80-82']);
});

test('there is a status for each of the fourteen steps in every state', () => {
  for (const [where, snapshot] of states()) expect(Object.keys(stapStatus(snapshot)), where).toEqual([...stapIds]);
});

test('progress never counts more done than there is', () => {
  for (const [where, snapshot] of states()) {
    const { minimum, eigen, deelafspraken } = progress(snapshot);
    for (const { gereed, totaal } of [minimum, eigen, deelafspraken]) {
      expect(gereed, where).toBeGreaterThanOrEqual(0);
      expect(gereed, where).toBeLessThanOrEqual(totaal);
    }
  }
});

test('a task is listed once', () => {
  for (const [where, snapshot] of states()) {
    const ids = tasksFor(snapshot).map(({ id }) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      where,
    ).toEqual([]);
  }
});

/** The steps whose state in the chart says another thing than their status. */
function tegenspraak(snapshot: SamenwerkingSnapshot): string[] {
  const status = stapStatus(snapshot) as Record<string, string>;
  const { verkenning, uitwerking, uitvoering } = snapshot.value as Record<string, { stappen?: object } | string>;
  const regions = Object.entries(((verkenning ?? uitwerking) as { stappen?: object })?.stappen ?? {});
  const wrong = regions.filter(([id, is]) => is === 'gereed' && !done.includes(status[id] ?? ''));
  const late = regions.filter(([id, is]) => is === 'open' && done.includes(status[id] ?? ''));
  const behind = uitvoering === 'plan-uitvoeren' && done.includes(status['plan-uitvoeren'] ?? '');
  return [...wrong.map(([id]) => id), ...late.map(([id]) => id), ...(behind ? ['plan-uitvoeren'] : [])];
}

test('the chart and the status of a step never contradict each other', () => {
  const all = states();
  expect(all.length).toBeGreaterThan(150);
  expect(all.flatMap(([where, snapshot]) => tegenspraak(snapshot).map((id) => `${where}: ${id}`))).toEqual([]);
});

describe('a term that passed', () => {
  type Spel = ReturnType<typeof openCase>;
  const verstrijkt = (spel: Spel, taak: string, at: string) =>
    attempt(spel.actor, { type: 'termijn.verstreken', taak, at, by: spel.by('VR') }).ok;

  test('is visible while the work is open, and passes once', () => {
    const spel = roads.eenRegio?.() as Spel;
    const taak = 'monitoren-en-evalueren/evalueren/2027-06-01';
    expect(spel.taken()).toContain(taak);
    expect(verstrijkt(spel, taak, '2027-06-01T21:59:59Z')).toBe(false);
    expect(verstrijkt(spel, taak, '2027-06-01T22:00:00Z')).toBe(true); // midnight in the Netherlands
    expect(spel.signalen()).toContain('termijn-verstreken');
    expect(verstrijkt(spel, taak, '2027-07-10T08:00:00Z')).toBe(false);
    spel.doe('CP', 'evaluatie.gehouden', { datum: '2027-07-12' });
    expect(spel.signalen()).not.toContain('termijn-verstreken');
  });

  test('begins anew when the planning is adjusted', () => {
    const spel = roads.geenAkkoord?.() as Spel;
    const taak = 'go-live/bekrachtigen';
    expect(verstrijkt(spel, taak, '2026-06-02T08:00:00Z')).toBe(true);
    expect(spel.signalen()).toContain('termijn-verstreken');
    spel.doe('VR', 'planning.vastgesteld', { goLiveDatum: '2026-09-01' });
    expect(spel.signalen()).not.toContain('termijn-verstreken');
    expect(verstrijkt(spel, taak, '2026-09-02T08:00:00Z')).toBe(true);
    expect(spel.signalen()).toContain('termijn-verstreken');
  });
});

test('a system of its own without a plan keeps a koppel partner where it is (I-19)', () => {
  const spel = openCase({ veiligheidsregio: 'VR09', crisispartner: 'knmi' })
    .naarUitwerking('koppel')
    .doe('VR', 'systeem.gekozen', { systeem: 'Eigen systeem' });
  expect(spel.snapshot().matches({ uitvoering: 'actief' })).toBe(true);
  expect(spel.weigert('VR', 'golive.bevestigd', { datum: '2026-04-01' })).toEqual(['lcms-communicatie']);
});
