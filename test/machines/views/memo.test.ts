import { expect, test } from 'vitest';
import { processchema, progress, signalsFor, stapStatus, tasksFor, viewFor } from '../../../src/index.js';
import { openCase } from '../../support/case.js';
import { geenAkkoord } from '../../support/roads.js';

test('the same snapshot and viewer give the same reference; another viewer gives another', () => {
  const spel = geenAkkoord();
  const snapshot = spel.snapshot();
  const who = () => ({ ...spel.by('VR') });
  expect(tasksFor(snapshot, who())).toBe(tasksFor(snapshot, who()));
  expect(signalsFor(snapshot, who())).toBe(signalsFor(snapshot, who()));
  expect(viewFor(snapshot, who())).toBe(viewFor(snapshot, who()));
  expect(stapStatus(snapshot)).toBe(stapStatus(snapshot));
  expect(processchema(snapshot)).toBe(processchema(snapshot));
  expect(progress(snapshot)).toBe(progress(snapshot));
  expect(viewFor(snapshot, who())).not.toBe(viewFor(snapshot, spel.by('CP')));
  expect(tasksFor(snapshot)).not.toBe(tasksFor(snapshot, spel.by('RG')));
});

test('a viewer is told apart by role and organisation, also where the two could be read as one', () => {
  const spel = openCase({ veiligheidsregio: 'VR25', crisispartner: 'x' }).doe('VR', 'notitie.vastgelegd', {
    resultaten: 'Van ons',
  });
  const van = (rol: unknown, organisatie: unknown) =>
    viewFor(spel.snapshot(), { rol, organisatie } as never).notities.veiligheidsregio;
  expect(van('veiligheidsregio', 'VR25')).toHaveLength(1);
  expect(van('veiligheidsregio,VR25', undefined)).toBeUndefined();
  expect(van(['veiligheidsregio'], 'VR25')).toBeUndefined();
});
