// A region's view of the profile (lines 249-253, I-72): what counts, what it stops, and when it is no view any more.
import { expect, test } from 'vitest';
import type { ProfielId } from '../../../src/domain/ids.js';
import { signalsFor } from '../../../src/index.js';
import { metAdoptie } from '../../support/case.js';
import { datum, gemist, vier, voorstel } from '../../support/situations.js';

const spel = () => voorstel(metAdoptie(vier()));
const wensen = (van: ReturnType<typeof spel>) =>
  signalsFor(van.snapshot()).flatMap(({ code, missing }) =>
    code === 'ander-profiel-gewenst' ? missing.map(({ id, text }) => `${id} ${text?.nl}`) : [],
  );
const blik = (profiel: ProfielId, regio = 'VR01') => ({ profiel, regios: [regio], datum });

test('a region that wants another profile was consulted: it holds nothing up, is shown with its wish, and is talked with', () => {
  const kern = spel().doe('VR01', 'profiel.afgestemd', blik('stand-by'));
  expect(gemist(kern, 'afstemming-ontbreekt')).toEqual(['VR15', 'VR17']);
  expect(wensen(kern)).toEqual(['VR01 Groningen: stand-by samenwerking']);
  expect(kern.taken('VR')).toContain('profielkeuze/ander-profiel-bespreken/VR01');
  kern.doe('VR', 'overleg.gevoerd', { met: ['VR01'], datum });
  expect(kern.taken('VR')).not.toContain('profielkeuze/ander-profiel-bespreken/VR01');
  expect(wensen(kern)).toEqual(['VR01 Groningen: stand-by samenwerking']);
});

test('talking it over with one region is not talking it over with another', () => {
  const kern = spel().doe('VR', 'profiel.afgestemd', { profiel: 'stand-by', regios: ['VR01', 'VR15'], datum });
  kern.doe('VR15', 'overleg.gevoerd', { met: ['VR07'], datum });
  const open = kern.taken('VR').filter((id) => id.startsWith('profielkeuze/ander-profiel-bespreken/'));
  expect(open).toEqual(['profielkeuze/ander-profiel-bespreken/VR01']);
});

test('its own word outweighs what was recorded for it, whichever came last', () => {
  const kern = spel().doe('VR01', 'profiel.afgestemd', blik('stand-by')).doe('VR', 'profiel.afgestemd', blik('kern'));
  expect(wensen(kern)).toEqual(['VR01 Groningen: stand-by samenwerking']);
});

test('the latest it says itself counts', () => {
  const kern = spel().doe('VR01', 'profiel.afgestemd', blik('stand-by')).doe('VR01', 'profiel.afgestemd', blik('kern'));
  expect(wensen(kern)).toEqual([]);
});

test('aligned before the proposal, it is aligned', () => {
  const vroeg = metAdoptie(vier()).doe('VR', 'profiel.afgestemd', blik('kern'));
  expect(gemist(voorstel(vroeg), 'afstemming-ontbreekt')).toEqual(['VR15', 'VR17']);
});

test('a view of an earlier choice is no view of this one; what was wanted instead is', () => {
  const kern = spel().doe('CP', 'profiel.ingestemd', { profiel: 'kern' });
  kern.doe('VR01', 'profiel.afgestemd', blik('kern')).doe('VR15', 'profiel.afgestemd', blik('structureel', 'VR15'));
  kern.doe('VR', 'profiel.voorgesteld', {
    profiel: 'structureel',
    beargumentering: 'Alsnog, om de inzet te spreiden.',
  });
  expect(gemist(kern, 'afstemming-ontbreekt')).toEqual(['VR01', 'VR17']);
  kern.doe('CP', 'profiel.ingestemd', { profiel: 'structureel' });
  kern.doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Toch weer kern.' });
  expect(gemist(kern, 'afstemming-ontbreekt')).toEqual(['VR01', 'VR15', 'VR17']);
});

test('a proposal that nobody agreed to takes no view away', () => {
  const kern = spel().doe('VR01', 'profiel.afgestemd', blik('kern'));
  kern.doe('CP', 'profiel.voorgesteld', { profiel: 'stand-by', beargumentering: 'Past beter.' });
  kern.doe('CP', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Bij nader inzien.' });
  expect(gemist(kern, 'afstemming-ontbreekt')).toEqual(['VR15', 'VR17']);
});
