import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { uitvoeringsfaseMachine } from '../../../src/index.js';
import { gezien, herkiest, onthouden, uitvoering } from '../../support/situations.js';

test('an akkoord on an earlier choice opens nothing', () => {
  const { context: samenwerking } = uitvoering().snapshot();
  const keuze = samenwerking.profielkeuze as NonNullable<typeof samenwerking.profielkeuze>;
  const waar = (facts: typeof samenwerking) =>
    createActor(uitvoeringsfaseMachine, { input: { samenwerking: facts } })
      .start()
      .getSnapshot().value;
  expect(waar(samenwerking)).toEqual({ uitvoering: 'plan-uitvoeren' });
  expect(waar({ ...samenwerking, profielkeuze: { ...keuze, versie: keuze.versie + 1 } })).toEqual({
    uitvoering: 'wacht-op-akkoord',
  });
});

describe('a withheld akkoord', () => {
  test('is over once a profile is chosen that is not tested (lines 80-82)', () => {
    const spel = herkiest(onthouden('profielkeuze'), 'ad-hoc').doe('VR', 'verkenning.afgerond');
    expect(spel.signalen()).not.toContain('geen-akkoord');
    expect(spel.voortgang().toetsing).toBe('geen');
  });

  test('keeps its reasons when the next round is withdrawn, or lapses with the choice', () => {
    const opnieuw = () => onthouden('alarmering').gereed('alarmering').vraagAan();
    const ingetrokken = opnieuw().doe('VR', 'toetsing.ingetrokken', { reden: 'x' });
    const vervallen = opnieuw()
      .beide('keuzewijziging.gewenst', { reden: 'x' })
      .beide('profielkeuze.definitief')
      .doe('VR', 'verkenning.afgerond');
    for (const spel of [ingetrokken, vervallen]) {
      expect(spel.signalen()).toContain('geen-akkoord');
      expect(spel.voortgang().toetsing).toBe('geen-akkoord');
    }
  });

  test('keeps its reasons visible until it is asked again', () => {
    const spel = onthouden('alarmering');
    expect(gezien(spel, 'geen-akkoord')).toEqual(['SB1: Te vaag']);
    expect(spel.signalen('RG')).toContain('geen-akkoord');
    spel.gereed('alarmering').vraagAan();
    expect(gezien(spel, 'geen-akkoord')).toEqual([]);
    spel.doe('VR', 'toetsing.ingetrokken', { reden: 'x' });
    expect(gezien(spel, 'geen-akkoord')).toEqual(['SB1: Te vaag']);
    spel.vraagAan().doe('RG', 'akkoord.gegeven');
    expect(gezien(spel, 'geen-akkoord')).toEqual([]);
  });
});
