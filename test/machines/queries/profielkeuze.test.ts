import { expect, test } from 'vitest';
import { een, voorstel } from '../../support/situations.js';

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
