import { expect, test } from 'vitest';
import { explain } from '../../../src/index.js';
import { datum, een } from '../../support/situations.js';

test('on the road of a proposed ad-hoc profile nothing of the toetsing is asked (lines 80-82)', () => {
  const voorstel = een().doe('VR', 'profiel.voorgesteld', { profiel: 'ad-hoc', beargumentering: 'x' });
  expect(voorstel.weigert('VR', 'golive.bevestigd', { datum })).toEqual(['niet-in-deze-fase']);
  expect(voorstel.weigert('VR', 'toetsing.aangevraagd')).toContain('profiel-niet-getoetst');
});

test('where nothing holds up leaving the verkenning, what is left is to leave it', () => {
  const spel = een().kies('ad-hoc');
  const { blockers } = explain(spel.snapshot(), spel.event('VR', 'golive.bevestigd', { datum }));
  expect(blockers).toMatchObject([
    {
      code: 'niet-in-deze-fase',
      missing: [{ id: 'uitvoering', text: { nl: 'Uitvoeren' } }, { id: 'verkenning.afgerond' }],
      rollen: ['veiligheidsregio', 'crisispartner'],
    },
  ]);
});

test('only who can resolve it is named', () => {
  const spel = een()
    .doe('VR', 'verwachtingen.gedeeld', { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' })
    .doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' });
  const { blockers } = explain(spel.snapshot(), spel.event('VR', 'verkenning.afgerond'));
  expect(blockers.map(({ code, rollen }) => [code, rollen])).toEqual([
    ['wederzijds-onbekend', ['crisispartner']],
    ['instemming-ontbreekt', ['crisispartner']],
    ['keuze-niet-definitief', ['veiligheidsregio', 'crisispartner']],
  ]);
});
