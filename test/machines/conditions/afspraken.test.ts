import { expect, test } from 'vitest';
import { lijst } from '../../support/case.js';
import { een } from '../../support/situations.js';

test('with every additional agreement made the toetsing is asked for under the policy that demands them (I-06)', () => {
  const spel = een({ deelafspraken: 'vereist' })
    .naarUitwerking('structureel')
    .gereed(...lijst.structureel)
    .plan()
    .beide('afspraken.definitief');
  const open = spel.mist('deelafspraken-open', 'VR', 'toetsing.aangevraagd');
  for (const deelafspraak of open) spel.doe('CP', 'deelafspraak.gereed', { deelafspraak } as never);
  expect(open.length).toBeGreaterThan(5);
  expect(spel.mist('deelafspraken-open', 'VR', 'toetsing.aangevraagd')).toEqual([]);
  expect(spel.vraagAan().voortgang().toetsing).toBe('aangevraagd');
});
