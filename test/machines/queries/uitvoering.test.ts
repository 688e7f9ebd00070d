import { describe, expect, test } from 'vitest';
import { tasksFor } from '../../../src/index.js';
import { datum, een, herkiest, koppel, live, type Spel } from '../../support/situations.js';

describe('the day of the next evaluation', () => {
  const due = (spel: Spel) =>
    tasksFor(spel.snapshot()).find(({ id }) => id.startsWith('monitoren-en-evalueren/evalueren'))?.dueAt;

  test('the rhythm goes on from the latest evaluation, in whichever order they were recorded', () => {
    const spel = koppel()
      .doe('VR', 'evaluatieritme.vastgesteld', { vanaf: '2026-01-15', maanden: 6 })
      .doe('VR', 'evaluatie.gehouden', { datum: '2026-09-01' })
      .doe('CP', 'evaluatie.gehouden', { datum: '2026-08-01' });
    expect(due(spel)).toBe('2027-03-01');
  });

  test('the evaluation of an incident comes on top of the regular ones (I-40)', () => {
    const spel = live()
      .doe('CP', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: datum })
      .doe('CP', 'incident.gemeld', { id: 'I1', datum: '2026-11-01' })
      .doe('CP', 'evaluatie.gehouden', { datum: '2026-11-08', incident: 'I1' });
    expect(spel.taken()).toContain('monitoren-en-evalueren/evalueren/2026-12-01');
    spel.doe('CP', 'evaluatie.gehouden', { datum: '2026-12-01' });
    expect(spel.taken()).toContain('monitoren-en-evalueren/evalueren/2027-06-01');
  });
});

describe('a voluntary plan (I-19)', () => {
  test('a second voluntary plan is carried out too (I-19)', () => {
    const plan = { activiteiten: [{ id: 'a', omschrijving: 'x' }] };
    const spel = koppel().doe('VR', 'plan.opgesteld', plan).doe('VR', 'plan.uitgevoerd', { datum });
    expect(spel.stap('plan-uitvoeren')).toBe('gereed');
    expect(spel.doe('VR', 'plan.opgesteld', plan).stap('plan-uitvoeren')).toBe('open');
    spel.doe('VR', 'plan.uitgevoerd', { datum });
  });

  test('a plan left from a tested profile is no voluntary plan of one that is not (I-19)', () => {
    const spel = herkiest(
      een().naarUitwerking('kern').plan().beide('keuzewijziging.gewenst', { reden: 'x' }),
      'koppel',
    );
    spel.doe('VR', 'verkenning.afgerond');
    expect(spel.snapshot().matches({ uitvoering: 'actief' })).toBe(true);
    expect(spel.stap('plan-uitvoeren')).toBe('niet-van-toepassing');
    spel.doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] });
    expect(spel.snapshot().matches({ uitvoering: 'plan-uitvoeren' })).toBe(true);
  });

  test('a system of its own without a plan keeps a koppel partner where it is (I-19)', () => {
    const spel = koppel().doe('VR', 'systeem.gekozen', { systeem: 'Eigen systeem' });
    expect(spel.snapshot().matches({ uitvoering: 'actief' })).toBe(true);
    expect(spel.weigert('VR', 'golive.bevestigd', { datum: '2026-04-01' })).toEqual(['lcms-communicatie']);
  });

  test('an ad-hoc samenwerking that runs goes on beside its voluntary plan', () => {
    const spel = een()
      .naarUitwerking('ad-hoc')
      .doe('VR', 'oefening.gehouden', { datum: '2026-02-01' })
      .doe('VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'Bereikbaarheid' });
    expect(spel.stap('go-live')).toBe('bezig');
    spel.doe('VR', 'verbeterpunt.afgesproken', { verbeterpunt: 'V1', wat: 'x', wie: 'y', wanneer: '2026-04-01' });
    expect(spel.stap('go-live')).toBe('open');
    expect(spel.taken()).toContain('monitoren-en-evalueren/verbeteren/V1');
    spel
      .doe('VR', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: '2026-01-01' })
      .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'Opleiden' }] });
    expect(spel.snapshot().value).toEqual({ uitvoering: 'plan-uitvoeren' });
    expect(spel.taken()).toContain('monitoren-en-evalueren/evalueren/2026-07-01');
    spel
      .doe('CP', 'verbeterpunt.opgelost', { verbeterpunt: 'V1', datum: '2026-03-01' })
      .doe('CP', 'evaluatie.gehouden', { datum: '2026-07-01' });
    expect(spel.taken()).not.toContain('monitoren-en-evalueren/verbeteren/V1');
    expect(spel.taken()).toContain('monitoren-en-evalueren/evalueren/2027-01-01');
  });
});
