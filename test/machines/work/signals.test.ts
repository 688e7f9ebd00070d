import { expect, test } from 'vitest';
import { signalsFor } from '../../../src/index.js';
import { een } from '../../support/situations.js';

test('a signal is shown to the roles it is for, and to no other', () => {
  const spel = een().kies('kern');
  const all = signalsFor(spel.snapshot());
  for (const wie of ['VR', 'CP', 'WG', 'RG']) {
    const { rol } = spel.by(wie);
    const meant = all.filter(({ rollen }) => (rollen as readonly string[]).includes(rol));
    expect(signalsFor(spel.snapshot(), spel.by(wie))).toEqual(meant);
  }
  expect(all.some(({ rollen }) => !rollen.includes('regiegroep'))).toBe(true);
});
