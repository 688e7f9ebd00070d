import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { explain, uitvoeringsfaseMachine } from '../../../src/index.js';
import { datum, een, koppel, uitgevoerd } from '../../support/situations.js';

test('the uitvoeringsfase on its own names the akkoord that is missing', () => {
  const samenwerking = een().facts();
  const actor = createActor(uitvoeringsfaseMachine, { input: { samenwerking } }).start();
  const spel = een();
  for (const [type, data] of [
    ['plan.uitgevoerd', { datum: '2026-05-01' }],
    ['oefening.gehouden', { datum: '2026-05-01' }],
    ['golive.bevestigd', { datum: '2026-05-01' }],
  ] as const) {
    const { blockers } = explain(actor.getSnapshot(), spel.event('VR', type, data));
    expect(blockers.map(({ code }) => code)).toContain('akkoord-ontbreekt');
  }
});

describe('beside a voluntary plan (I-19)', () => {
  const voluntair = (systeem: object) =>
    koppel()
      .doe('VR', 'systeem.gekozen', { systeem: 'Eigen', ...systeem })
      .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] });

  test('an exercise waits for nothing, going live for the plan and for a system that communicates with LCMS', () => {
    const spel = voluntair({}).doe('VR', 'oefening.gehouden', { datum });
    expect(spel.signalen()).toContain('oefening-voor-uitvoering');
    expect(spel.weigert('VR', 'golive.bevestigd', { datum })).toEqual(['lcms-communicatie', 'verwacht-werk-open']);
    spel.doe('VR', 'plan.uitgevoerd', { datum });
    expect(spel.signalen()).not.toContain('oefening-voor-uitvoering');
    expect(spel.weigert('VR', 'golive.bevestigd', { datum })).toEqual(['lcms-communicatie']);
    voluntair({ communiceertMetLcms: true })
      .doe('VR', 'plan.uitgevoerd', { datum })
      .doe('VR', 'golive.bevestigd', { datum });
  });

  test('a point of improvement of an exercise held before is noted beside a voluntary plan', () => {
    koppel()
      .doe('VR', 'oefening.gehouden', { datum })
      .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] })
      .doe('VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' });
  });

  test('a samenwerking in force evaluates beside its voluntary plan (I-19)', () => {
    voluntair({ communiceertMetLcms: true }).doe('CP', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: datum });
  });
});

test('going live twice is refused for that alone, exercise or not', () => {
  const spel = uitgevoerd().doe('VR', 'golive.bevestigd', { datum, reden: 'Oefening volgt' });
  expect(spel.weigert('VR', 'golive.bevestigd', { datum })).toEqual(['al-vastgelegd']);
});
