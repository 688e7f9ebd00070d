import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/index.js';
import { lijst, metAdoptie } from '../../support/case.js';
import { aangevraagd, datum, gesteund, kandidaat, meer, metRivaal, rivaalAangemeld } from '../../support/situations.js';

describe('support and objections', () => {
  test('the initiatiefnemer supports a rival, and unanimity can be reached', () => {
    const spel = rivaalAangemeld(meer({ steunRegios: 'unaniem' })).doe('VR15', 'adoptieregio.gesteund', {
      regio: 'VR01',
    });
    expect(spel.taken('VR')).toContain('adoptieregio-bepalen/steun-regio/VR07');
    const { blockers } = explain(spel.snapshot(), spel.event('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' }));
    expect(blockers.map(({ code, rollen }) => [code, rollen])).toEqual([
      ['steun-regio-ontbreekt', ['veiligheidsregio']],
    ]);
    spel.doe('VR', 'adoptieregio.gesteund', { regio: 'VR01' }).doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' });
    expect(spel.facts().veiligheidsregio).toBe('VR01');
  });

  test('a leading region neither supports nor opposes itself', () => {
    const spel = kandidaat();
    expect(spel.weigert('VR', 'adoptieregio.gesteund', { regio: 'VR07' })).toEqual(['verkeerde-organisatie']);
    expect(spel.weigert('VR', 'bezwaar.gemaakt', { regio: 'VR07' })).toEqual(['verkeerde-organisatie']);
  });

  test('one organisation supports one region at a time', () => {
    const spel = metRivaal(gesteund()).doe('CP', 'adoptieregio.gesteund', { regio: 'VR01' });
    expect(spel.mist('steun-partner-ontbreekt', 'VR', 'adoptieregio.bevestigd', { regio: 'VR07' })).toEqual(['tennet']);
  });

  test('an objection that was never made, or not to that region, is not taken back', () => {
    const spel = metRivaal(gesteund()).doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'x' });
    expect(spel.weigert('VR15', 'bezwaar.ingetrokken', { regio: 'VR01' })).toEqual(['geen-standpunt']);
    expect(spel.weigert('VR01', 'bezwaar.ingetrokken')).toEqual(['geen-standpunt']);
    expect(spel.facts().adoptie.standpunten.filter(({ soort }) => soort === 'bezwaar')).toHaveLength(1);
  });
});

describe('while the toetsing runs', () => {
  test('another region does not take the lead', () => {
    const spel = aangevraagd()
      .doe('CP', 'regio.betrokken', { regio: 'VR01' })
      .doe('CP', 'adoptieregio.voorgesteld', { regio: 'VR01' })
      .doe('VR01', 'adoptieregio.aangemeld', { regio: 'VR01', datum: '2026-02-01' });
    expect(spel.weigert('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' })).toEqual(['toetsing-loopt']);
    spel.doe('VR', 'toetsing.ingetrokken').doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' });
  });

  test('the leading region is confirmed', () => {
    const spel = aangevraagd().doe('CP', 'regio.betrokken', { regio: 'VR01' });
    metAdoptie(spel);
    expect(spel.stap('adoptieregio-bepalen')).toBe('gereed');
  });

  test('a rival withdraws, the leading region does not', () => {
    const spel = metAdoptie(meer()).naarUitwerking('stand-by', 'Later');
    spel.doe('CP', 'steun.ingetrokken').doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
    spel.doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' });
    spel
      .gereed(...lijst['stand-by'])
      .plan()
      .vraagAan();
    expect(spel.weigert('VR', 'kandidatuur.ingetrokken')).toEqual(['toetsing-loopt']);
    spel.doe('VR01', 'kandidatuur.ingetrokken');
  });

  test('a region withdraws its support, the partner does not', () => {
    const spel = metAdoptie(meer()).naarUitwerking('stand-by', 'Later');
    spel
      .doe('VR', 'overleg.gevoerd', { datum, met: ['VR01', 'VR15'] })
      .gereed(...lijst['stand-by'])
      .plan()
      .vraagAan();
    expect(spel.weigert('CP', 'steun.ingetrokken')).toEqual(['toetsing-loopt']);
    spel.doe('VR01', 'steun.ingetrokken');
  });
});
