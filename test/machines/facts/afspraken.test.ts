import { describe, expect, test } from 'vitest';
import type { EventType, PayloadOf } from '../../../src/index.js';
import { aangevraagd, een, klaar, type Spel, standBy, uitvoering } from '../../support/situations.js';

describe('what was declared definitive', () => {
  const definitief = () =>
    klaar()
      .doe('CP', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piket' })
      .beide('afspraken.definitief');
  const changes: readonly [EventType, object][] = [
    ['afspraak.gereed', { afspraak: 'alarmering' }],
    ['afspraak.opgepakt', { afspraak: 'alarmering' }],
    ['afspraak.heropend', { afspraak: 'alarmering' }],
    ['afspraak.vervallen', { afspraak: 'E1' }],
    ['deelafspraak.gereed', { deelafspraak: '6.P1' }],
    ['eigen-afspraak.toegevoegd', { id: 'E2', gebied: 'mens', tekst: 'x' }],
    ['systeem.gekozen', { systeem: 'LCMS' }],
  ];

  test.each(changes)('is not what lies there any more after %s', (type, data) => {
    const spel = definitief().doe('CP', type, data as PayloadOf<EventType>);
    expect(spel.facts().afsprakenDefinitief).toEqual({});
    expect(spel.facts().eerderDefinitief.map(({ by }) => by.organisatie)).toEqual(['VR12', 'liander']);
  });

  test('nor after another proposal, a reopened choice, or a withheld akkoord', () => {
    const open = (spel: Spel) => Object.keys(spel.facts().afsprakenDefinitief);
    const herzien = () => definitief().beide('keuzewijziging.gewenst', { reden: 'x' });
    expect(open(herzien())).toEqual([]);
    const onthouden = definitief()
      .doe('VR', 'toetsing.aangevraagd')
      .doe('RG', 'akkoord.onthouden', { redenen: [{ over: 'profielkeuze', toelichting: 'x' }] });
    expect(open(onthouden)).toEqual([]);
    expect(onthouden.facts().eerderDefinitief).toHaveLength(2);
  });

  test('stands once it was approved, also where what was left open is completed', () => {
    const spel = uitvoering().doe('CP', 'deelafspraak.gereed', { deelafspraak: '6.P1' });
    expect(Object.keys(spel.facts().afsprakenDefinitief)).toEqual(['veiligheidsregio', 'crisispartner']);
  });

  test('who had declared the agreements definitive, in the round and after a change', () => {
    const spel = aangevraagd();
    const by = (perPartij: object) =>
      Object.values(perPartij).map((stamp: { by: { organisatie: string } }) => stamp.by.organisatie);
    expect(by(spel.facts().toetsingen[0]?.definitief ?? {})).toEqual(['VR12', 'liander']);
    spel.doe('VR', 'toetsing.ingetrokken', { reden: 'x' }).doe('CP', 'afspraak.heropend', { afspraak: 'alarmering' });
    expect(spel.facts().afsprakenDefinitief).toEqual({});
    expect(by(spel.facts().eerderDefinitief)).toEqual(['VR12', 'liander']);
  });

  test('said again it is said once', () => {
    const spel = klaar().beide('afspraken.definitief');
    const declared = spel.facts().afsprakenDefinitief;
    expect(spel.beide('afspraken.definitief').facts().afsprakenDefinitief).toEqual(declared);
  });

  test('a sub-agreement made twice leaves what was declared as it is', () => {
    const spel = klaar().doe('CP', 'deelafspraak.gereed', { deelafspraak: '6.T1' }).beide('afspraken.definitief');
    spel.doe('CP', 'deelafspraak.gereed', { deelafspraak: '6.T1' });
    expect(Object.keys(spel.facts().afsprakenDefinitief)).toHaveLength(2);
  });
});

describe('agreements', () => {
  test('what is named when the akkoord is withheld is in bewerking; the rest stays gereed', () => {
    const spel = aangevraagd().doe('RG', 'akkoord.onthouden', { redenen: [{ over: 'convenant', toelichting: 'x' }] });
    const status = Object.fromEntries(spel.facts().afspraken.map(({ afspraak, status }) => [afspraak, status]));
    expect(status).toMatchObject({ convenant: 'in-bewerking', alarmering: 'gereed' });
  });

  test('taking up takes back only what was gereed', () => {
    const spel = standBy().gereed('alarmering');
    spel.doe('CP', 'afspraak.opgepakt', { afspraak: 'convenant' });
    expect(spel.facts().teruggenomen).toEqual([]);
    expect(spel.facts().afspraken.at(-1)).toMatchObject({ afspraak: 'convenant', status: 'in-bewerking' });
    spel.doe('VR', 'afspraak.opgepakt', { afspraak: 'convenant' });
    expect(spel.facts().teruggenomen).toEqual([]);
    spel.doe('CP', 'afspraak.opgepakt', { afspraak: 'alarmering' });
    expect(spel.facts().teruggenomen).toMatchObject([{ afspraak: 'alarmering' }]);
  });

  test('a sub-agreement that is named twice is on record once', () => {
    const spel = een().naarUitwerking('structureel');
    for (const wie of ['VR', 'CP'])
      spel.doe(wie, 'afspraak.gereed', { afspraak: 'alarmering', deelafspraken: ['6.P1'] });
    expect(spel.facts().deelafspraken.map(({ deelafspraak }) => deelafspraak)).toEqual(['6.P1']);
  });

  test('a system that was chosen before, and an agreement that was taken up again', () => {
    const spel = klaar()
      .doe('CP', 'systeem.gekozen', { systeem: 'Eigen', communiceertMetLcms: true })
      .doe('CP', 'systeem.gekozen', { systeem: 'LCMS' })
      .doe('CP', 'afspraak.opgepakt', { afspraak: 'alarmering' });
    expect(spel.facts().eerdereSystemen.map(({ systeem }) => systeem)).toEqual(['Eigen']);
    expect(spel.facts().teruggenomen.map(({ type }) => type)).toEqual(['afspraak.opgepakt']);
  });

  test('what is taken back stays on record, with the reason', () => {
    const afspraken = standBy()
      .gereed('alarmering')
      .doe('VR', 'afspraak.heropend', { afspraak: 'alarmering', reden: 'Nieuwe meldkamer' })
      .doe('VR', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piket' })
      .doe('CP', 'afspraak.vervallen', { afspraak: 'E1', reden: 'Niet nodig' })
      .facts();
    expect(afspraken.teruggenomen).toMatchObject([{ type: 'afspraak.heropend', reden: 'Nieuwe meldkamer' }]);
    expect(afspraken.vervallenAfspraken).toMatchObject([{ id: 'E1', tekst: 'Piket', reden: 'Niet nodig' }]);
  });
});
