import { expect, test } from 'vitest';
import { aangevraagd, datum, geoefend } from '../../support/situations.js';

test('the agreement on a point of improvement that another one replaced stays on record', () => {
  const afspraak = { verbeterpunt: 'V1', wie: 'Liander', wanneer: datum };
  const verbeterpunt = geoefend()
    .doe('CP', 'verbeterpunt.afgesproken', { ...afspraak, wat: 'Oefenen' })
    .doe('VR', 'verbeterpunt.afgesproken', { ...afspraak, wat: 'Opleiden' })
    .facts().verbeterpunten[0];
  expect(verbeterpunt?.afspraak?.wat).toBe('Opleiden');
  expect(verbeterpunt?.eerdereAfspraken).toMatchObject([{ wat: 'Oefenen' }]);
});

test('how a point of attention was dealt with stands with the akkoord it came with', () => {
  const punt = { id: 'budget', omschrijving: 'x' };
  const akkoord = aangevraagd().doe('RG', 'akkoord.gegeven', { aandachtspunten: [punt] });
  akkoord.doe('VR', 'aandachtspunt.afgehandeld', { aandachtspunt: 'budget', toelichting: 'Geregeld' });
  expect(akkoord.facts().toetsingen[0]?.besluit?.aandachtspunten?.[0]?.afgehandeld?.toelichting).toBe('Geregeld');
});
