import { expect, test } from 'vitest';
import { representedRegios, signalsFor } from '../../../src/index.js';
import { lijst, openCase } from '../../support/case.js';

// Scenario 2: VR07 wants to adopt TenneT; other regions object.
const start = (policy = {}) =>
  openCase({ veiligheidsregio: 'VR07', crisispartner: 'tennet', andereRegios: ['VR01', 'VR15', 'VR22'], policy });

test('putting oneself forward opens telling the werkgroep and asking for support (rows 1, 2)', () => {
  const spel = start().doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' });
  expect(spel.stap('adoptieregio-bepalen')).toBe('bezig');
  expect(spel.taken().filter((id) => id.startsWith('adoptieregio-bepalen'))).toEqual([
    'adoptieregio-bepalen/melden/VR07',
    'adoptieregio-bepalen/steun-partner',
    'adoptieregio-bepalen/steun-regio/VR01',
    'adoptieregio-bepalen/steun-regio/VR15',
    'adoptieregio-bepalen/steun-regio/VR22',
    'adoptieregio-bepalen/bevestigen/VR07',
  ]);
  expect(spel.weigert('VR', 'adoptieregio.bevestigd', { regio: 'VR07' })).toEqual([
    'niet-aangemeld',
    'steun-partner-ontbreekt',
  ]);
});

test('told to the werkgroep, only the support is left to ask for (row 3)', () => {
  const spel = start().doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' });
  spel.doe('VR', 'adoptieregio.aangemeld', { regio: 'VR07', datum: '2026-01-05' });
  expect(spel.taken()).not.toContain('adoptieregio-bepalen/melden/VR07');
  expect(spel.stap('adoptieregio-bepalen')).toBe('bezig');
  expect(spel.weigert('VR', 'adoptieregio.bevestigd', { regio: 'VR07' })).toEqual(['steun-partner-ontbreekt']);
});

test('the werkgroep does not appoint an adoptieregio, whatever is still missing or not (row 4)', () => {
  const spel = start().doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' });
  expect(spel.weigert('WG', 'adoptieregio.bevestigd', { regio: 'VR07' })).toContain('verkeerde-rol');
  expect(metRivaal().weigert('WG', 'adoptieregio.bevestigd', { regio: 'VR07' })).toEqual(['verkeerde-rol']);
});

test('who supports is no longer asked to (row 5)', () => {
  const spel = metRivaal();
  const gevraagd = spel.taken().filter((id) => id.startsWith('adoptieregio-bepalen/steun'));
  expect(gevraagd).toEqual(['adoptieregio-bepalen/steun-regio/VR01']);
});

const signaal = (spel: ReturnType<typeof openCase>, code: string) =>
  signalsFor(spel.snapshot())
    .filter((signal) => signal.code === code)
    .flatMap(({ missing }) => missing.map(({ id }) => id));

function metRivaal(policy = {}) {
  return start(policy)
    .doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' })
    .doe('VR', 'adoptieregio.aangemeld', { regio: 'VR07', datum: '2026-01-05' })
    .doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' })
    .doe('VR22', 'adoptieregio.gesteund', { regio: 'VR07' })
    .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Eigen afspraken' });
}

test('an objection is shown and does not close the step (row 6)', () => {
  const spel = metRivaal();
  expect(spel.stap('adoptieregio-bepalen')).toBe('bezig');
  expect(signaal(spel, 'bezwaar-regio')).toEqual(['VR15']);
  expect(spel.taken('VR')).toContain('adoptieregio-bepalen/bezwaar-bespreken/VR15/VR07');
});

test('with two candidates neither is confirmed (row 7)', () => {
  const spel = metRivaal().doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
  expect(spel.weigert('VR', 'adoptieregio.bevestigd', { regio: 'VR07' })).toEqual(['meer-kandidaten']);
  expect(spel.weigert('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' })).toEqual([
    'niet-aangemeld',
    'steun-partner-ontbreekt',
    'meer-kandidaten',
  ]);
  expect(spel.taken().filter((id) => id.startsWith('adoptieregio-bepalen/kiezen'))).toEqual([
    'adoptieregio-bepalen/kiezen/VR07',
    'adoptieregio-bepalen/kiezen/VR01',
  ]);
});

function bevestigd() {
  return metRivaal()
    .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' })
    .doe('VR01', 'kandidatuur.ingetrokken')
    .doe('VR01', 'adoptieregio.gesteund', { regio: 'VR07' })
    .doe('VR', 'adoptieregio.bevestigd', { regio: 'VR07', reden: 'VR15 maakt bezwaar en doet niet mee' });
}

test('it is confirmed on behalf of those who do not object; the objection stays visible (rows 8, 9)', () => {
  const spel = bevestigd();
  expect(spel.stap('adoptieregio-bepalen')).toBe('gereed');
  expect(representedRegios(spel.snapshot())).toEqual(['VR07', 'VR01', 'VR22']);
  expect(signaal(spel, 'bezwaar-regio')).toEqual(['VR15']);
});

test('the profile is aligned with the represented regions only (row 10)', () => {
  const spel = bevestigd()
    .doe('VR', 'profiel.voorgesteld', { profiel: 'structureel', beargumentering: 'Landelijk net' })
    .doe('CP', 'profiel.ingestemd', { profiel: 'structureel' });
  expect(spel.weigert('VR', 'profielkeuze.definitief')).toEqual(['afstemming-ontbreekt']);
  expect(spel.mist('afstemming-ontbreekt', 'VR', 'profielkeuze.definitief')).toEqual(['VR01', 'VR22']);
  for (const regio of ['VR01', 'VR22']) {
    spel.doe('VR', 'profiel.afgestemd', { regios: [regio], profiel: 'structureel', datum: '2026-02-01' });
  }
  spel.beide('profielkeuze.definitief');
  expect(spel.signalen()).not.toContain('afstemming-ontbreekt');
  expect(spel.voortgang().profiel).toBe('definitief');
});

function inUitwerking() {
  const spel = bevestigd();
  for (const regio of ['VR01', 'VR22']) {
    spel.doe(regio, 'profiel.afgestemd', { regios: [regio], profiel: 'structureel', datum: '2026-02-01' });
  }
  return spel.naarUitwerking('structureel');
}

test('an objection withdrawn in the uitwerking brings the region in, and its alignment with it (row 11)', () => {
  const spel = inUitwerking().doe('VR15', 'bezwaar.ingetrokken');
  expect(spel.fase()).toBe('uitwerking');
  expect(spel.signalen()).not.toContain('bezwaar-regio');
  expect(representedRegios(spel.snapshot())).toEqual(['VR07', 'VR01', 'VR15', 'VR22']);
  expect(spel.taken('VR')).toContain('profielkeuze/afstemmen/VR15');
});

test('a partner that withdraws its support reopens step 1 and holds up the toetsing (row 12)', () => {
  const spel = inUitwerking().doe('CP', 'steun.ingetrokken', { reden: 'Twijfel' });
  expect(spel.stap('adoptieregio-bepalen')).toBe('bezig');
  expect(spel.taken('CP')).toContain('adoptieregio-bepalen/steun-partner');
  expect(spel.fase()).toBe('uitwerking');
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toEqual([
    'steun-partner-ontbreekt',
    'checklist-onvolledig',
    'plan-ontbreekt',
    'go-live-datum-ontbreekt',
    'verwacht-werk-open',
    'afspraken-niet-definitief',
  ]);
  spel
    .gereed(...lijst.structureel)
    .plan()
    .beide('afspraken.definitief');
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toEqual(['steun-partner-ontbreekt']);
});

test('under unanimous support the objection holds up the confirmation (alternative of I-27)', () => {
  const spel = metRivaal({ steunRegios: 'unaniem' }).doe('VR01', 'adoptieregio.gesteund', { regio: 'VR07' });
  const bevestigen = { regio: 'VR07', reden: 'VR15 maakt bezwaar en doet niet mee' };
  expect(spel.weigert('VR', 'adoptieregio.bevestigd', bevestigen)).toEqual(['steun-regio-ontbreekt']);
  expect(spel.mist('steun-regio-ontbreekt', 'VR', 'adoptieregio.bevestigd', bevestigen)).toEqual(['VR15']);
});

test('a rival that is confirmed becomes the leading region', () => {
  const spel = metRivaal()
    .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' })
    .doe('VR07', 'kandidatuur.ingetrokken')
    .doe('VR01', 'adoptieregio.aangemeld', { regio: 'VR01', datum: '2026-01-07' })
    .doe('CP', 'adoptieregio.gesteund', { regio: 'VR01' })
    .doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' });
  expect(spel.facts().veiligheidsregio).toBe('VR01');
  expect(spel.by('VR07')).toEqual({ rol: 'andere-regio', organisatie: 'VR07' });
});

test('when nobody wants to adopt, step 1 is passed with a reason (I-30)', () => {
  const spel = start().doe('VR', 'punt.overgeslagen', { punten: ['steun-en-melding'], reden: 'Ieder voor zich' });
  expect(spel.stap('adoptieregio-bepalen')).toBe('overgeslagen');
});
