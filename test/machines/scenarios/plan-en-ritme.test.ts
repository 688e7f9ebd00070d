import { describe, expect, test } from 'vitest';
import { lijst } from '../../support/case.js';
import {
  aangevraagd,
  datum,
  een,
  koppel,
  live,
  standBy,
  taak,
  uitgevoerd,
  uitvoering,
} from '../../support/situations.js';

const plan = { activiteiten: [{ id: 'b', omschrijving: 'Nieuwe koppeling' }] } as const;

describe('the plan is not what was approved (I-59)', () => {
  test('while a request lies with the Regiegroep it stands still; after the akkoord it may change', () => {
    expect(aangevraagd().weigert('VR', 'plan.opgesteld', plan)).toEqual(['toetsing-loopt']);
    const spel = uitvoering().doe('VR', 'plan.opgesteld', plan);
    expect(spel.voortgang().toetsing).toBe('akkoord');
    expect(spel.facts().plan?.activiteiten).toEqual(plan.activiteiten);
  });

  test('before going live a new version has to be carried out before the go-live', () => {
    const spel = uitgevoerd().doe('CP', 'plan.opgesteld', plan);
    expect(spel.snapshot().value).toEqual({ uitvoering: 'plan-uitvoeren' });
    expect(spel.weigert('VR', 'golive.bevestigd', { datum, reden: 'x' })).toContain('verwacht-werk-open');
    spel.doe('VR', 'plan.uitgevoerd', { datum }).doe('VR', 'golive.bevestigd', { datum, reden: 'x' });
    expect(spel.facts().eerderUitgevoerd).toHaveLength(1);
  });

  test('after going live it never leaves actief: it is work under step 13', () => {
    const spel = live().doe('CP', 'plan.opgesteld', plan);
    expect(spel.snapshot().matches({ uitvoering: 'actief' })).toBe(true);
    expect([spel.stap('plan-uitvoeren'), spel.stap('go-live')]).toEqual(['gereed', 'gereed']);
    const id = 'monitoren-en-evalueren/plan-bijgesteld';
    expect(taak(spel, id)?.blockedBy).toEqual([]);
    expect(spel.doe('VR', 'plan.uitgevoerd', { datum }).taken()).not.toContain(id);
    expect(spel.snapshot().matches({ uitvoering: 'actief' })).toBe(true);
  });

  test('a voluntary plan keeps its own way: steps 11 and 12 come back (I-19)', () => {
    const spel = koppel().doe('VR', 'golive.bevestigd', { datum }).doe('VR', 'plan.opgesteld', plan);
    expect(spel.snapshot().value).toEqual({ uitvoering: 'plan-uitvoeren' });
  });
});

describe('rhythm, evaluation and exercise need not wait (I-60)', () => {
  test('a rhythm and an evaluation from the definitive choice on, in the verkenning too', () => {
    const spel = een().kies('kern');
    spel
      .doe('VR', 'evaluatieritme.vastgesteld', { maanden: 3, vanaf: '2026-01-01' })
      .doe('CP', 'evaluatie.gehouden', { datum: '2026-02-01' })
      .doe('VR', 'verkenning.afgerond')
      .doe('CP', 'evaluatie.gehouden', { datum: '2026-02-15' });
    expect(spel.taken().filter((id) => id.startsWith('monitoren'))).toEqual([]);
    expect(spel.stap('monitoren-en-evalueren')).toBe('bezig');
  });

  test('what would have fallen due before going live is no task: the first term after it is', () => {
    const spel = standBy()
      .doe('VR', 'evaluatieritme.vastgesteld', { maanden: 2, vanaf: '2026-01-15' })
      .gereed(...lijst['stand-by'])
      .plan()
      .vraagAan()
      .doe('RG', 'akkoord.gegeven')
      .doe('VR', 'plan.uitgevoerd', { datum })
      .doe('VR', 'oefening.gehouden', { datum });
    expect(spel.taken().filter((id) => id.includes('evalueren'))).toEqual([]);
    spel.doe('VR', 'golive.bevestigd', { datum: '2026-06-01' });
    expect(taak(spel, 'monitoren-en-evalueren/evalueren/2026-07-15')?.dueAt).toBe('2026-07-15');
  });

  test('a term that falls on the day of going live itself counts', () => {
    const spel = live().doe('VR', 'evaluatieritme.vastgesteld', { maanden: 1, vanaf: '2026-05-01' });
    expect(spel.taken()).toContain('monitoren-en-evalueren/evalueren/2026-06-01');
  });

  test('ad-hoc and koppel count from the uitvoering on, a voluntary plan or not', () => {
    const spel = koppel().doe('VR', 'plan.opgesteld', plan);
    expect(spel.taken()).toContain('monitoren-en-evalueren/ritme');
    expect(spel.doe('VR', 'evaluatieritme.vastgesteld', { maanden: 12, vanaf: '2024-01-01' }).taken()).toContain(
      'monitoren-en-evalueren/evalueren/2027-01-01',
    );
  });

  test('the exercise may come before the plan is carried out; then a signal says so until it is', () => {
    const spel = uitvoering().doe('CP', 'oefening.gehouden', { datum });
    expect(spel.taken()).not.toContain('go-live/oefenen');
    expect(spel.signalen('RG')).toContain('oefening-voor-uitvoering');
    expect(spel.doe('VR', 'plan.uitgevoerd', { datum }).signalen()).not.toContain('oefening-voor-uitvoering');
    expect(standBy().weigert('CP', 'oefening.gehouden', { datum })).toContain('akkoord-ontbreekt');
  });
});

describe('contact with the werkgroep closes step 9 once the plan is complete (I-77)', () => {
  const metPlan = () =>
    standBy()
      .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] })
      .doe('VR', 'planning.vastgesteld', { goLiveDatum: datum });

  test('earlier contact is on record and leaves the step open', () => {
    const spel = metPlan().doe('WG', 'werkgroep.benaderd', { datum: '2026-01-20' });
    expect(spel.stap('contact-werkgroep')).toBe('bezig');
    spel.doe('VR', 'planning.vastgesteld', { activiteiten: [{ activiteit: 'a', dagen: 3 }] });
    expect(spel.stap('contact-werkgroep')).toBe('bezig');
    expect(spel.doe('CP', 'werkgroep.benaderd', { datum: '2026-01-21' }).stap('contact-werkgroep')).toBe('gereed');
  });

  test('a term passed with a reason counts as there; a later change reopens nothing', () => {
    const spel = metPlan()
      .doe('VR', 'punt.overgeslagen', { punten: ['doorlooptijd-geven'], reden: 'Doorlopend werk' })
      .doe('VR', 'werkgroep.benaderd', { datum: '2026-01-20' });
    expect(spel.stap('contact-werkgroep')).toBe('gereed');
    spel.doe('VR', 'plan.opgesteld', plan);
    expect(spel.stap('contact-werkgroep')).toBe('gereed');
  });
});
