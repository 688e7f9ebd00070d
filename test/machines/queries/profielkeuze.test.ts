import { expect, test } from 'vitest';
import { metAdoptie } from '../../support/case.js';
import { datum, een, gemist, vier, voorstel } from '../../support/situations.js';

test('alignment counts for the profile it was about', () => {
  const spel = voorstel(metAdoptie(vier())).doe('VR', 'profiel.afgestemd', {
    profiel: 'stand-by',
    regios: ['VR01'],
    datum,
  });
  expect(gemist(spel, 'afstemming-ontbreekt')).toEqual(['VR01', 'VR15', 'VR17']);
  spel.doe('VR', 'profiel.afgestemd', { profiel: 'kern', regios: ['VR01'], datum });
  expect(gemist(spel, 'afstemming-ontbreekt')).toEqual(['VR15', 'VR17']);
});

test('the choice is open, estimated by both, chosen, definitive', () => {
  const spel = een();
  const stand = () => spel.voortgang().profiel;
  const seen = [stand()];
  seen.push(spel.doe('VR', 'inschatting.gemaakt', { profiel: 'kern' }) && stand());
  seen.push(spel.doe('CP', 'inschatting.gemaakt', { profiel: 'kern' }) && stand());
  seen.push(voorstel(spel) && stand());
  seen.push(spel.doe('CP', 'profiel.ingestemd', { profiel: 'kern' }) && stand());
  expect(seen).toEqual(['open', 'open', 'ingeschat', 'ingeschat', 'gekozen']);
});
