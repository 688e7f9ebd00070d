// An organisation that takes another name (I-71): it stays who it is, and what it was called stays known.
import { expect, test } from 'vitest';
import { explain, nameOf, type RolId, viewFor } from '../../../src/index.js';
import { metAdoptie } from '../../support/case.js';
import { vier } from '../../support/situations.js';

const spel = () => metAdoptie(vier());
const codes = (van: ReturnType<typeof spel>, rol: RolId, organisatie: string, naam: string) =>
  explain(van.snapshot(), {
    type: 'organisatie.hernoemd',
    by: { rol, organisatie },
    at: '2026-05-01T09:00:00Z',
    naam,
  }).blockers.map(({ code }) => code);

test.each(['VR', 'CP', 'WG', 'RG', 'VR01'])('%s records its own new name, and is called so from then on', (wie) => {
  const zaak = spel().doe(wie, 'organisatie.hernoemd', { naam: 'Nieuwe Naam' });
  expect(nameOf(zaak.snapshot(), zaak.by(wie).organisatie).nl).toBe('Nieuwe Naam');
});

test('nobody records a name for another, and an outsider none at all', () => {
  expect(codes(spel(), 'veiligheidsregio', 'VR01', 'x')).toEqual(['verkeerde-organisatie']);
  expect(codes(spel(), 'crisispartner', 'buitenstaander', 'x')).toEqual(['verkeerde-organisatie']);
});

test('what it stated before stays its own: its support counts, and it may take it back', () => {
  const zaak = spel().doe('CP', 'organisatie.hernoemd', { naam: 'Nieuwe Naam' });
  expect(zaak.facts().adoptie.bevestigd).toBeDefined();
  zaak.doe('CP', 'steun.ingetrokken', {});
  expect(zaak.facts().adoptie.standpunten.filter(({ organisatie }) => organisatie === 'tennet')).toEqual([]);
});

test('each earlier name stays on record, also of a region that leaves afterwards', () => {
  const zaak = spel()
    .doe('VR01', 'organisatie.hernoemd', { naam: 'Eerste Naam' })
    .doe('VR01', 'organisatie.hernoemd', { naam: 'Tweede Naam' })
    .doe('VR01', 'regio.vertrokken', { regio: 'VR01' });
  const [weg] = viewFor(zaak.snapshot(), zaak.by('VR')).eerdereRegios;
  expect(weg?.hernoemd?.map(({ naam, eerder }) => [naam, eerder])).toEqual([
    ['Eerste Naam', undefined],
    ['Tweede Naam', 'Eerste Naam'],
  ]);
  expect(nameOf(zaak.snapshot(), 'VR01').nl).toBe('Tweede Naam');
});

test('the name it has already is no new name', () => {
  const zaak = spel().doe('CP', 'organisatie.hernoemd', { naam: 'Nieuwe Naam' });
  const { rol, organisatie } = zaak.by('CP');
  expect(codes(zaak, rol as RolId, organisatie, 'Nieuwe Naam')).toEqual(['al-vastgelegd']);
  expect(codes(zaak, rol as RolId, organisatie, 'Weer een naam')).toEqual([]);
});

test('a region that comes back is called as it was when it left, each time', () => {
  const zaak = spel();
  for (const naam of ['Eerste Naam', 'Tweede Naam']) {
    zaak.doe('VR01', 'organisatie.hernoemd', { naam }).doe('VR01', 'regio.vertrokken', { regio: 'VR01' });
    expect(nameOf(zaak.snapshot(), 'VR01').nl).toBe(naam);
    zaak.doe('VR', 'regio.betrokken', { regio: 'VR01' });
    expect(nameOf(zaak.snapshot(), 'VR01').nl).toBe(naam);
  }
});
