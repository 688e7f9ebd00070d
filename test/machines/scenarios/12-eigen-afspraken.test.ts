import { expect, test } from 'vitest';
import { checklistStatus, signalsFor } from '../../../src/index.js';
import { lijst, openCase } from '../../support/case.js';

// Scenario 12: Havenbedrijf Rotterdam, stand-by; agreements beyond the minimum, and another system than LCMS.
function metEigen() {
  return openCase({ veiligheidsregio: 'VR17', crisispartner: 'havenbedrijf' })
    .naarUitwerking('stand-by')
    .doe('VR', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'proces', tekst: 'Droneverkenning delen' })
    .doe('CP', 'eigen-afspraak.toegevoegd', {
      id: 'E2',
      gebied: 'mens',
      tekst: 'Gezamenlijke piketbriefing',
      verplichtVoorToetsing: true,
    })
    .doe('CP', 'eigen-afspraak.toegevoegd', { id: 'E3', gebied: 'techniek', tekst: 'AIS-koppeling' });
}

test('own agreements come beside the minimum (row 1)', () => {
  const spel = metEigen();
  expect(spel.voortgang()).toMatchObject({ minimum: { gereed: 0, totaal: 8 }, eigen: { gereed: 0, totaal: 3 } });
  const afspraken = spel.taken().filter((id) => id.includes('afspraak/'));
  expect(afspraken).toEqual([
    ...lijst['stand-by'].map((id) => `afspraken-en-plan/afspraak/${id}`),
    ...['E1', 'E2', 'E3'].map((id) => `afspraken-en-plan/eigen-afspraak/${id}`),
  ]);
});

test('each has an area, and no id or code of a minimum list or of another (rows 2, 3)', () => {
  const spel = metEigen();
  expect(spel.weigert('CP', 'eigen-afspraak.toegevoegd', { id: 'E4', tekst: 'x' } as never)).toEqual([
    'ongeldige-invoer',
  ]);
  for (const id of ['SB3', 'kE11', 'convenant', 'E1', 'profielkeuze']) {
    expect(spel.weigert('CP', 'eigen-afspraak.toegevoegd', { id, gebied: 'mens', tekst: 'x' })).toEqual([
      'afspraak-bestaat-al',
    ]);
  }
});

test('the minimum stays the minimum (row 4)', () => {
  expect(metEigen().weigert('VR', 'afspraak.vervallen', { afspraak: 'aanspreekpunt-dilemmas' })).toEqual([
    'minimumafspraak-vervalt-niet',
  ]);
});

test('only what the parties flagged holds up the toetsing (rows 5, 6)', () => {
  const spel = metEigen()
    .gereed(...lijst['stand-by'])
    .plan()
    .beide('afspraken.definitief');
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toEqual(['checklist-onvolledig']);
  expect(spel.mist('checklist-onvolledig', 'VR', 'toetsing.aangevraagd')).toEqual(['E2']);
  spel.gereed('E2').vraagAan();
  expect(spel.voortgang().toetsing).toBe('aangevraagd');
  const open = signalsFor(spel.snapshot(), spel.by('RG')).filter(({ code }) => code === 'eigen-afspraak-open');
  expect(open.map(({ missing }) => missing.map(({ id }) => id))).toEqual([['E1', 'E3']]);
  expect(spel.facts().toetsingen[0]?.open.eigenAfspraken).toEqual(['E1', 'E3']);
  expect(spel.voortgang()).toMatchObject({ minimum: { gereed: 8, totaal: 8 }, eigen: { gereed: 1, totaal: 3 } });
  expect(spel.facts().eigenAfspraken.map(({ id }) => id)).toEqual(['E1', 'E2', 'E3']);
});

test('whether another system can communicate with LCMS has to be known when the agreements become definitive (rows 7, 8)', () => {
  const spel = metEigen()
    .gereed(...lijst['stand-by'], 'E2')
    .plan()
    .doe('VR', 'systeem.gekozen', { systeem: 'HavenCMS' });
  expect(spel.stap('afspraken-en-plan')).toBe('bezig');
  expect(spel.taken()).toContain('afspraken-en-plan/lcms-communicatie');
  expect(spel.weigert('VR', 'afspraken.definitief')).toEqual(['lcms-communicatie']);
  spel.doe('CP', 'systeem.gekozen', {
    systeem: 'HavenCMS',
    communiceertMetLcms: true,
    randvoorwaarden: ['Koppelvlak'],
  });
  const geheimhouding = checklistStatus(spel.snapshot()).minimum.filter(({ systeem }) => systeem);
  expect(geheimhouding.map(({ item, systeem }) => [item.code, systeem?.nl])).toEqual([
    ['SB7', 'LCMS of gekozen systeem: HavenCMS'],
  ]);
  spel.vraagAan();
});

test('own agreements stay when the profile changes (row 9)', () => {
  const spel = metEigen()
    .gereed('E1')
    .beide('keuzewijziging.gewenst', { reden: 'Meer samenwerken' })
    .doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Meer' })
    .doe('CP', 'profiel.ingestemd', { profiel: 'kern' })
    .beide('profielkeuze.definitief')
    .doe('VR', 'verkenning.afgerond');
  expect(spel.voortgang()).toMatchObject({ minimum: { totaal: 11 }, eigen: { gereed: 1, totaal: 3 } });
  expect(spel.facts().eigenAfspraken.map(({ id }) => id)).toEqual(['E1', 'E2', 'E3']);
});
