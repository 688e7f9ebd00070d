import { describe, expect, test } from 'vitest';
import { metAdoptie } from '../../support/case.js';
import {
  datum,
  gemist,
  gezien,
  kandidaat,
  meer,
  rivaalAangemeld,
  type Spel,
  vier,
  voorstel,
} from '../../support/situations.js';

describe('on whose behalf the leading region aligns', () => {
  test('a region that objects to the only candidate is not represented by it; beside a rival that is still open', () => {
    const spel = voorstel(kandidaat(vier()));
    spel.doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Eigen afspraken' });
    expect(gemist(spel, 'afstemming-ontbreekt')).toEqual(['VR01', 'VR17']);
    spel.doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
    expect(gemist(spel, 'afstemming-ontbreekt')).toEqual(['VR01', 'VR15', 'VR17']);
  });

  test('an objection to one rival says nothing about the other', () => {
    const spel = voorstel(kandidaat(vier()));
    spel.doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
    spel.doe('VR15', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'Te ver weg' });
    expect(gemist(spel, 'bezwaar-regio')).toEqual(['VR15']);
    spel.doe('VR01', 'kandidatuur.ingetrokken');
    expect(gemist(spel, 'bezwaar-regio')).toEqual([]);
    expect(gemist(spel, 'afstemming-ontbreekt')).toEqual(['VR01', 'VR15', 'VR17']);
  });

  test('the initiatiefnemer objects to a rival, and is not represented once the rival leads', () => {
    const spel = rivaalAangemeld().doe('VR', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'Eigen afspraken' });
    expect(spel.signalen('VR')).toContain('bezwaar-regio');
    expect(spel.taken('VR')).not.toContain('adoptieregio-bepalen/bezwaar-bespreken/VR07/VR01');
    spel
      .doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' })
      .doe('VR01', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Landelijk net' });
    expect(spel.taken('VR01')).toContain('adoptieregio-bepalen/bezwaar-bespreken/VR07/VR01');
    expect(spel.mist('afstemming-ontbreekt', 'VR01', 'profielkeuze.definitief')).toEqual(['VR15']);
  });

  test('nobody adopts where that was passed, not where something else was, nor once a region stands after all', () => {
    const overgeslagen = (punt: 'steun-en-melding' | 'profiel-inschatten') =>
      voorstel(vier()).doe('VR', 'punt.overgeslagen', { punten: [punt], reden: 'x' });
    expect(gemist(overgeslagen('profiel-inschatten'), 'afstemming-ontbreekt')).toEqual(['VR01', 'VR15', 'VR17']);
    const spel = overgeslagen('steun-en-melding');
    expect(gemist(spel, 'afstemming-ontbreekt')).toEqual([]);
    spel.doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' });
    expect(gemist(spel, 'afstemming-ontbreekt')).toEqual(['VR01', 'VR15', 'VR17']);
  });

  test('where nobody adopts there is nobody to align for (I-30)', () => {
    const spel = meer().doe('VR', 'punt.overgeslagen', { punten: ['steun-en-melding'], reden: 'Niemand wil' });
    spel.doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' });
    expect(gezien(spel, 'afstemming-ontbreekt')).toEqual([]);
  });
});

describe('whom it still has to consult (I-43)', () => {
  test('a region consulted others when one of them is a region involved, whoever else sat at the table', () => {
    const spel = metAdoptie(vier()).naarUitwerking('kern', 'Later');
    expect(gemist(spel, 'overleg-ontbreekt')).toEqual(['VR01', 'VR15', 'VR17']);
    spel.doe('VR01', 'overleg.gevoerd', { datum, met: ['tennet'] });
    expect(gemist(spel, 'overleg-ontbreekt')).toEqual(['VR01', 'VR15', 'VR17']);
    spel.doe('VR01', 'overleg.gevoerd', { datum, met: ['VR07', 'tennet'] });
    expect(gemist(spel, 'overleg-ontbreekt')).toEqual(['VR15', 'VR17']);
  });

  test('consultation is due until every represented region took part in one', () => {
    const spel = metAdoptie(meer()).kies('stand-by', 'Haast').doe('VR', 'verkenning.afgerond');
    const open = () => [
      spel.taken('VR').includes('afspraken-en-plan/overleg'),
      spel.signalen('VR').includes('overleg-ontbreekt'),
    ];
    spel.doe('VR', 'overleg.gevoerd', { datum: '2026-02-01', met: ['tennet'] });
    expect(open()).toEqual([true, true]);
    spel.doe('VR', 'overleg.gevoerd', { datum: '2026-02-02', met: ['VR01'] });
    expect(open()).toEqual([true, true]);
    spel.doe('VR15', 'overleg.gevoerd', { datum: '2026-02-03', met: ['VR07'] });
    expect(open()).toEqual([false, false]);
  });

  test('the partner at the table with regions is no consultation between regions (lines 280-282)', () => {
    const spel = metAdoptie(meer()).naarUitwerking('kern', 'Later');
    spel.doe('CP', 'overleg.gevoerd', { datum, met: ['VR01'] });
    expect(gezien(spel, 'overleg-ontbreekt')).toEqual(['Groningen', 'Haaglanden']);
  });

  test('consulting the regions is missed until it is done or passed, and only for a profile that is elaborated (I-43)', () => {
    const begin = (profiel: 'kern' | 'koppel') => meer().naarUitwerking(profiel, 'x');
    const missed = (spel: Spel) => spel.signalen().includes('overleg-ontbreekt');
    const spel = begin('kern');
    expect([missed(begin('koppel')), missed(spel)]).toEqual([false, true]);
    spel.doe('VR', 'punt.overgeslagen', { punten: ['overleg-regios'], reden: 'x' });
    expect(missed(spel)).toBe(false);
  });
});
