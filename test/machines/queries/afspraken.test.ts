import { describe, expect, test } from 'vitest';
import { checklistStatus, signalsFor } from '../../../src/index.js';
import { openCase } from '../../support/case.js';
import { een, gezien, herkiest, klaar, type Spel, standBy, taak } from '../../support/situations.js';

describe('how far an agreement is', () => {
  test('the checklist says open, in bewerking after a change of wording, and gereed', () => {
    const spel = een()
      .naarUitwerking('structureel')
      .doe('CP', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piket' })
      .gereed('alarmering', 'opleiden-trainen-oefenen');
    const status = () => {
      const { minimum, eigen } = checklistStatus(spel.snapshot());
      const said = (id: string) => minimum.find(({ item }) => item.id === id)?.status;
      return [said('alarmering'), said('opleiden-trainen-oefenen'), said('functies'), eigen[0]?.status];
    };
    expect(status()).toEqual(['gereed', 'gereed', 'open', 'open']);
    spel
      .beide('keuzewijziging.gewenst', { reden: 'Toch groter' })
      .doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Landelijk' })
      .doe('CP', 'profiel.ingestemd', { profiel: 'kern' });
    expect(status()).toEqual(['gereed', 'in-bewerking', undefined, 'open']);
  });

  test('an own agreement that was named is made, or lapses, before it is asked again', () => {
    const spel = klaar()
      .doe('VR', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piket' })
      .vraagAan()
      .doe('RG', 'akkoord.onthouden', { redenen: [{ over: 'E1', toelichting: 'Te vaag' }] });
    expect(gezien(spel, 'geen-akkoord')).toEqual(['Piket: Te vaag']);
    expect(taak(spel, 'afspraken-en-plan/eigen-afspraak/E1')?.norm).toBe('vereist');
    spel.beide('afspraken.definitief');
    expect(spel.mist('checklist-onvolledig', 'VR', 'toetsing.aangevraagd')).toEqual(['E1']);
    spel.doe('VR', 'afspraak.vervallen', { afspraak: 'E1' }).vraagAan();
  });
});

describe('sub-agreements', () => {
  const openDeel = (spel: Spel) =>
    checklistStatus(spel.snapshot()).minimum.flatMap(({ openDeelafspraken }) => openDeelafspraken.map(({ id }) => id));

  test('what stands on the list itself is not also part of a wider item', () => {
    const deel = (checklist: 'gedrukt' | 'cumulatief') => {
      const spel = openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', policy: { checklist } });
      const { minimum } = checklistStatus(spel.naarUitwerking('structureel').snapshot());
      return minimum.flatMap(({ openDeelafspraken }) => openDeelafspraken.map(({ id }) => id));
    };
    expect(deel('gedrukt')).toContain('SB2');
    expect(deel('cumulatief')).not.toContain('SB2');
    expect(deel('cumulatief')).toContain('B.P1');
  });

  test('what the text prints twice is agreed once: 6.T2 and C.T1', () => {
    const spel = een().naarUitwerking('kern').gereed('gebruikersovereenkomst');
    expect(openDeel(spel)).toContain('C.T1');
    spel.doe('CP', 'deelafspraak.gereed', { deelafspraak: '6.T2' });
    expect(openDeel(spel)).not.toContain('C.T1');
  });

  test('an item of another list that existed covers its sub-agreement, under a profile chosen later too', () => {
    const spel = openCase({
      veiligheidsregio: 'VR12',
      crisispartner: 'liander',
      bestaand: {
        by: { rol: 'veiligheidsregio', organisatie: 'VR12' },
        at: '2026-01-01T00:00:00Z',
        afspraken: [{ afspraak: 'aanspreekpunt-dilemmas', verwijzing: 'x' }],
      },
    });
    spel.naarUitwerking('structureel');
    expect(openDeel(spel)).not.toContain('SB3');
    expect(openDeel(spel)).toContain('SB2');
  });

  test('a contact point that existed counts within the wider item of another list (SB3 in ST7)', () => {
    const spel = openCase({
      veiligheidsregio: 'VR12',
      crisispartner: 'liander',
      bestaand: {
        by: { rol: 'veiligheidsregio', organisatie: 'VR12' },
        at: '2026-01-01T00:00:00Z',
        profielkeuze: { profiel: 'structureel', beargumentering: 'x', definitief: true },
        afspraken: [{ afspraak: 'aanspreekpunt-dilemmas', verwijzing: 'Convenant' }],
      },
    });
    const convenant = checklistStatus(spel.snapshot()).minimum.find(({ item }) => item.id === 'convenant');
    expect(convenant?.openDeelafspraken.map(({ id }) => id)).not.toContain('SB3');
  });
});

describe('a contact point of the stand-by list is part of a wider item elsewhere, in the same words (SB2, SB3)', () => {
  const wissel = (spel: Spel, profiel: 'stand-by' | 'structureel') =>
    herkiest(spel.beide('keuzewijziging.gewenst', { reden: 'x' }), profiel).doe('VR', 'verkenning.afgerond');

  test('made there, it is made here', () => {
    const spel = wissel(standBy().gereed('aanspreekpunt-informatie'), 'structureel');
    const open = signalsFor(spel.gereed('informatie-delen', 'functies').snapshot()).flatMap(({ missing }) =>
      missing.map(({ id }) => id),
    );
    expect(open).not.toContain('SB2');
  });

  test('and the other way around', () => {
    const spel = een().naarUitwerking('structureel').doe('CP', 'deelafspraak.gereed', { deelafspraak: 'SB3' });
    const open = wissel(spel, 'stand-by').taken();
    expect(open).not.toContain('afspraken-en-plan/afspraak/aanspreekpunt-dilemmas');
    expect(open).toContain('afspraken-en-plan/afspraak/aanspreekpunt-informatie');
  });
});

describe('another system than LCMS', () => {
  test('LCMS is LCMS, however it is spelled', () => {
    const spel = standBy().doe('CP', 'systeem.gekozen', { systeem: ' lcms ' });
    expect(spel.weigert('VR', 'toetsing.aangevraagd')).not.toContain('lcms-communicatie');
    spel.doe('CP', 'systeem.gekozen', { systeem: 'Eigen' });
    expect(spel.weigert('VR', 'toetsing.aangevraagd')).toContain('lcms-communicatie');
  });

  test('with another system the words stay, and say which system they are about (I-11)', () => {
    const spel = standBy();
    const notes = () =>
      checklistStatus(spel.snapshot()).minimum.flatMap(({ item, systeem }) =>
        systeem ? [`${item.code} ${systeem.nl} | ${systeem.en}`] : [],
      );
    expect(notes()).toEqual([]);
    spel.doe('CP', 'systeem.gekozen', { systeem: 'AIS-portaal', communiceertMetLcms: true });
    expect(notes()).toEqual(['SB7 LCMS of gekozen systeem: AIS-portaal | LCMS or the chosen system: AIS-portaal']);
  });
});
