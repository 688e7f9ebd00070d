import { describe, expect, test } from 'vitest';
import { tasksFor } from '../../../src/index.js';
import { lijst, openCase } from '../../support/case.js';
import { gezien, klaar, type Spel, standBy, uitvoering } from '../../support/situations.js';

describe('agreements', () => {
  test('an own agreement waits while the request lies with the Regiegroep', () => {
    const spel = klaar().doe('VR', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piket' });
    const taak = 'afspraken-en-plan/eigen-afspraak/E1';
    expect(spel.taken()).toContain(taak);
    expect(spel.vraagAan().taken()).not.toContain(taak);
    expect(spel.doe('RG', 'akkoord.gegeven').taken()).toContain(taak);
  });

  test('own agreements left from a tested profile are not signalled under one that is not tested', () => {
    const spel = standBy()
      .doe('VR', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piketbriefing' })
      .gereed(...lijst['stand-by'])
      .plan()
      .vraagAan();
    expect(spel.signalen()).toContain('eigen-afspraak-open');
    spel
      .doe('RG', 'akkoord.onthouden', { redenen: [{ over: 'profielkeuze', toelichting: 'Te zwaar' }] })
      .doe('VR', 'profiel.voorgesteld', { profiel: 'ad-hoc', beargumentering: 'Lichter' })
      .doe('CP', 'profiel.ingestemd', { profiel: 'ad-hoc' })
      .beide('profielkeuze.definitief')
      .doe('VR', 'verkenning.afgerond');
    expect(spel.signalen()).not.toContain('eigen-afspraak-open');
  });

  test('an area without an agreement is visible until it has one, or the akkoord', () => {
    const spel = standBy();
    expect(gezien(spel, 'gebied-zonder-afspraak')).toEqual(['Techniek']);
    expect(gezien(spel.doe('CP', 'deelafspraak.gereed', { deelafspraak: '6.T1' }), 'gebied-zonder-afspraak')).toEqual(
      [],
    );
    expect(gezien(uitvoering(), 'gebied-zonder-afspraak')).toEqual([]);
  });

  test('an area has its agreement by the system chosen for it', () => {
    const open = (spel: Spel) => spel.signalen().includes('gebied-zonder-afspraak');
    const spel = standBy().gereed(...lijst['stand-by']);
    expect(open(spel)).toBe(true);
    expect(open(spel.doe('CP', 'systeem.gekozen', { systeem: 'LCMS' }))).toBe(false);
  });

  test('a system brought in that cannot communicate with LCMS is work to do', () => {
    const by = { rol: 'veiligheidsregio', organisatie: 'VR12' } as const;
    const systeem = { systeem: 'Eigen systeem', communiceertMetLcms: false };
    const spel = openCase({
      veiligheidsregio: 'VR12',
      crisispartner: 'liander',
      bestaand: { by, at: '2026-01-01T00:00:00Z', systeem },
    }).naarUitwerking('stand-by');
    expect(spel.taken()).toContain('afspraken-en-plan/lcms-communicatie');
    spel.doe('CP', 'systeem.gekozen', { systeem: 'LCMS' });
    expect(spel.taken()).not.toContain('afspraken-en-plan/lcms-communicatie');
  });
});

test('each task of the planning says which part of it is due', () => {
  const spel = standBy();
  const fields = tasksFor(spel.snapshot()).flatMap(({ closesWith, fields }) =>
    closesWith[0] === 'planning.vastgesteld' ? fields : [],
  );
  expect(fields).toEqual(['activiteiten', 'goLiveDatum', 'hardeDeadlines', 'prioriteiten']);
});
