import { describe, expect, test } from 'vitest';
import { attempt } from '../../../src/index.js';
import { roads } from '../../support/roads.js';
import type { Spel } from '../../support/situations.js';

describe('a term that passed', () => {
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
