import { describe, expect, test } from 'vitest';
import { actingAs, attempt, type Policy } from '../../../src/index.js';
import { metAdoptie } from '../../support/case.js';
import { datum, gesteund, gezien, kandidaat, meer, metRivaal, type Spel, taak } from '../../support/situations.js';

describe('the partner objects', () => {
  test('it is visible to all, and talked over', () => {
    const spel = kandidaat().doe('CP', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Liever VR01' });
    expect(gezien(spel, 'bezwaar-partner')).toEqual(['tennet: Liever VR01']);
    expect(spel.taken('CP')).not.toContain('adoptieregio-bepalen/steun-partner');
    expect(taak(spel, 'adoptieregio-bepalen/bezwaar-bespreken/tennet/VR07')?.data).toEqual({ met: ['tennet'] });
    expect(spel.mist('steun-partner-ontbreekt', 'VR', 'adoptieregio.bevestigd', { regio: 'VR07' })).toEqual(['tennet']);
    spel.doe('VR', 'overleg.gevoerd', { datum, met: ['tennet'] });
    expect(taak(spel, 'adoptieregio-bepalen/bezwaar-bespreken/tennet/VR07')).toBeUndefined();
    expect(spel.taken('CP')).toContain('adoptieregio-bepalen/bezwaar-heroverwegen/tennet/VR07');
    expect(gezien(spel, 'bezwaar-partner')).toHaveLength(1);
  });
});

describe('an objection of a region', () => {
  test('the region talks an objection over; the objection itself stays visible, with its reason and a name', () => {
    const spel = metAdoptie(meer()).doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Eigen afspraken' });
    expect(taak(spel, 'adoptieregio-bepalen/bezwaar-bespreken/VR15/VR07')?.text.nl).toBe(
      'Bespreek het bezwaar van Haaglanden',
    );
    spel.doe('VR15', 'overleg.gevoerd', { datum, met: ['VR01'] });
    expect(taak(spel, 'adoptieregio-bepalen/bezwaar-bespreken/VR15/VR07')).toBeDefined();
    spel.doe('VR', 'overleg.gevoerd', { datum, met: ['VR15'] });
    expect(taak(spel, 'adoptieregio-bepalen/bezwaar-bespreken/VR15/VR07')).toBeUndefined();
    expect(gezien(spel, 'bezwaar-regio')).toEqual(['Haaglanden: Eigen afspraken']);
  });

  test('an objection is talked over by the region it is about', () => {
    const spel = metRivaal(gesteund()).doe('VR15', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'x' });
    const id = 'adoptieregio-bepalen/bezwaar-bespreken/VR15/VR01';
    expect(spel.taken('VR')).not.toContain(id);
    expect(spel.taken('VR01')).toContain(id);
    spel.doe('VR', 'overleg.gevoerd', { datum, met: ['VR15'] });
    expect(spel.taken('VR01')).toContain(id);
    spel.doe('VR01', 'overleg.gevoerd', { datum, met: ['VR15'] });
    expect(spel.taken('VR01')).not.toContain(id);
  });

  test('an objection made after the talk was not talked over, whatever the clocks said', () => {
    const bezwaar = { regio: 'VR07', reden: 'Eigen afspraken' };
    const open = 'adoptieregio-bepalen/bezwaar-bespreken/VR15/VR07';
    const later = metAdoptie(meer()).doe('VR', 'overleg.gevoerd', { datum, met: ['VR15'] });
    expect(later.doe('VR15', 'bezwaar.gemaakt', bezwaar).taken()).toContain(open);
    const spel = metAdoptie(meer()).doe('VR15', 'bezwaar.gemaakt', bezwaar);
    const behind = actingAs(spel.by('VR'), () => new Date('2025-12-31T23:00:00Z'));
    attempt(spel.actor, behind('overleg.gevoerd', { datum, met: ['VR15'] }));
    expect(spel.taken()).not.toContain(open);
  });

  test('confirming with a reason answers the objections that stand, not those that follow', () => {
    const spel = meer()
      .doe('CP', 'adoptieregio.voorgesteld', { regio: 'VR07' })
      .doe('VR', 'adoptieregio.aangemeld', { regio: 'VR07', datum })
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Eigen afspraken' })
      .doe('VR', 'adoptieregio.bevestigd', { regio: 'VR07', reden: 'VR15 doet niet mee' });
    expect(spel.taken()).not.toContain('adoptieregio-bepalen/bezwaar-bespreken/VR15/VR07');
    expect(gezien(spel, 'bezwaar-regio')).toEqual(['Haaglanden: Eigen afspraken']);
    spel.doe('VR01', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Toch niet' });
    expect(spel.taken()).toContain('adoptieregio-bepalen/bezwaar-bespreken/VR01/VR07');
  });

  test('an objection stays visible while a rival stands', () => {
    const spel = kandidaat()
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Eigen afspraken' })
      .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
    expect(spel.signalen()).toContain('bezwaar-regio');
    expect(spel.taken('VR')).toContain('adoptieregio-bepalen/bezwaar-bespreken/VR15/VR07');
  });

  test('objections to two rivals are taken back one by one, or all at once', () => {
    const rivalen = () =>
      metRivaal(gesteund())
        .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'x' })
        .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'y' });
    const left = (spel: Spel) => spel.taken('VR15').filter((id) => id.includes('bezwaar-heroverwegen'));
    expect(left(rivalen())).toHaveLength(2);
    expect(left(rivalen().doe('VR15', 'bezwaar.ingetrokken', { regio: 'VR07' }))).toEqual([
      'adoptieregio-bepalen/bezwaar-heroverwegen/VR15/VR01',
    ]);
    expect(left(rivalen().doe('VR15', 'bezwaar.ingetrokken'))).toEqual([]);
  });
});

describe('who is asked what', () => {
  test('two candidates are asked to choose, not to confirm', () => {
    const spel = metRivaal();
    expect(spel.taken().filter((id) => /kiezen\/|bevestigen/.test(id) && id.startsWith('adoptie'))).toEqual([
      'adoptieregio-bepalen/kiezen/VR07',
      'adoptieregio-bepalen/kiezen/VR01',
    ]);
    spel.doe('VR01', 'kandidatuur.ingetrokken');
    expect(spel.taken('VR')).toContain('adoptieregio-bepalen/bevestigen/VR07');
  });

  test('where the policy demands it, the task says so (I-22, I-27)', () => {
    const steun = 'adoptieregio-bepalen/steun-regio/VR15';
    expect(taak(gesteund(), steun)?.norm).toBe('aanbevolen');
    expect(taak(gesteund(meer({ steunRegios: 'unaniem' })), steun)?.norm).toBe('vereist');
    const voorstel = (policy: Partial<Policy>) =>
      meer(policy).doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' });
    expect(taak(voorstel({}), 'profielkeuze/afstemmen/VR15')?.norm).toBe('aanbevolen');
    expect(taak(voorstel({ afstemmingRegios: 'vereist' }), 'profielkeuze/afstemmen/VR15')?.norm).toBe('vereist');
  });

  test('the Regiegroep sees on whose behalf it decides', () => {
    const spel = metAdoptie(meer())
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'x' })
      .naarUitwerking('kern', 'Later');
    expect(spel.signalen('RG')).toEqual(
      expect.arrayContaining(['bezwaar-regio', 'afstemming-ontbreekt', 'overleg-ontbreekt']),
    );
  });
});

describe('a confirmed region the partner no longer supports (I-27)', () => {
  const zonderSteun = () => metAdoptie(meer()).doe('CP', 'steun.ingetrokken', { reden: 'Twijfel' });

  test('does not keep others from standing, and makes room', () => {
    expect(metAdoptie(meer()).weigert('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' })).toEqual([
      'adoptieregio-bevestigd',
    ]);
    const spel = zonderSteun().doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
    expect(spel.taken('VR01')).toEqual(
      expect.arrayContaining(['adoptieregio-bepalen/melden/VR01', 'adoptieregio-bepalen/bevestigen/VR01']),
    );
    spel
      .doe('VR01', 'adoptieregio.aangemeld', { regio: 'VR01', datum })
      .doe('CP', 'adoptieregio.gesteund', { regio: 'VR01' })
      .doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' });
    const { adoptie, veiligheidsregio } = spel.facts();
    expect([veiligheidsregio, adoptie.bevestigd?.regio]).toEqual(['VR01', 'VR01']);
    expect(adoptie.eerderBevestigd.map(({ regio }) => regio)).toEqual(['VR07']);
    expect(spel.taken().filter((id) => id.includes('/kiezen/VR'))).toEqual([]);
  });

  test('may be supported again', () => {
    expect(zonderSteun().doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' }).stap('adoptieregio-bepalen')).toBe(
      'gereed',
    );
  });
});

test('after the leading region steps down, the task to propose another reaches all who may', () => {
  const spel = kandidaat(meer()).doe('VR', 'kandidatuur.ingetrokken', { reden: 'Geen ruimte' });
  for (const wie of ['VR', 'CP', 'VR01', 'VR15']) expect(spel.taken(wie)).toContain('adoptieregio-bepalen/voorstellen');
  spel.doe('VR15', 'adoptieregio.voorgesteld', { regio: 'VR15' });
  expect(spel.taken()).not.toContain('adoptieregio-bepalen/voorstellen');
});
