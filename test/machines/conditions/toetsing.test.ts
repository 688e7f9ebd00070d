import { expect, test } from 'vitest';
import { aangevraagd, datum, een, klaar, meer } from '../../support/situations.js';

test('nobody is sent to ask for a toetsing that this profile does not have', () => {
  expect(een().naarUitwerking('ad-hoc').weigert('RG', 'akkoord.gegeven')).toEqual(['profiel-niet-getoetst']);
  expect(
    een().naarUitwerking('ad-hoc').weigert('VR', 'bevinding.vastgelegd', { toetser: 'VR02', bevinding: 'Helder' }),
  ).toEqual(['profiel-niet-getoetst']);
});

test('while the request lies with the Regiegroep, the akkoord is all that keeps the plan from being carried out', () => {
  const spel = aangevraagd().doe('VR', 'regio.betrokken', { regio: 'VR01' });
  expect(spel.taken('VR')).toContain('adoptieregio-bepalen/voorstellen');
  expect(spel.weigert('VR', 'plan.uitgevoerd', { datum })).toEqual(['akkoord-ontbreekt']);
});

test('a region puts findings on record for itself', () => {
  const spel = meer();
  spel.doe('VR', 'punt.overgeslagen', { punten: ['steun-en-melding'], reden: 'x' });
  klaar(spel).vraagAan();
  const bevinding = { toetser: 'VR01', bevinding: 'Eenduidig' };
  expect(spel.weigert('VR15', 'bevinding.vastgelegd', bevinding)).toEqual(['verkeerde-organisatie']);
  expect(spel.weigert('VR', 'bevinding.vastgelegd', bevinding)).toEqual(['verkeerde-organisatie']); // I-63
  spel
    .doe('VR01', 'bevinding.vastgelegd', bevinding)
    .doe('RG', 'bevinding.vastgelegd', { toetser: 'regiegroep', bevinding: 'Past in het Beleidskader' })
    .doe('VR', 'bevinding.vastgelegd', { toetser: 'VR25', bevinding: 'Gelijk aan die van ons' });
  expect(spel.weigert('RG', 'bevinding.vastgelegd', { toetser: 'VR25', bevinding: 'x' })).toEqual([
    'verkeerde-organisatie',
  ]);
  expect(spel.weigert('VR', 'bevinding.vastgelegd', { toetser: 'regiegroep', bevinding: 'x' })).toEqual([
    'verkeerde-organisatie',
  ]);
  // What the leading region noted down for another is shown as noted down by it.
  expect(spel.facts().toetsingen[0]?.bevindingen.map(({ toetser, by }) => [toetser, by.organisatie])).toEqual([
    ['VR01', 'VR01'],
    ['regiegroep', 'regiegroep'],
    ['VR25', 'VR07'],
  ]);
});
