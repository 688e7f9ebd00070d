import { expect, test } from 'vitest';
import { viewFor } from '../../../src/index.js';
import { openCase } from '../../support/case.js';

// Scenario 1: one region, no adoptieregio, stand-by, an existing convenant.
const start = () => openCase({ veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland' });

test('with one region step 1 does not apply, and standing as adoptieregio is refused (rows 1, 2)', () => {
  const spel = start();
  expect(spel.fase()).toBe('verkenning');
  expect(spel.stap('adoptieregio-bepalen')).toBe('niet-van-toepassing');
  expect(spel.taken()).toEqual([
    'wat-is-er-al/noteren/veiligheidsregio',
    'wat-is-er-al/noteren/crisispartner',
    'eerste-inschatting/inschatten/veiligheidsregio',
    'eerste-inschatting/inschatten/crisispartner',
    'afstemming/op-de-hoogte-stellen/veiligheidsregio',
    'afstemming/op-de-hoogte-stellen/crisispartner',
    'afstemming/verkennen/veiligheidsregio',
    'afstemming/verkennen/crisispartner',
    'profielkeuze/kiezen/veiligheidsregio',
    'profielkeuze/kiezen/crisispartner',
    'profielkeuze/definitief-maken/veiligheidsregio',
    'profielkeuze/definitief-maken/crisispartner',
  ]);
  expect(spel.weigert('VR', 'adoptieregio.voorgesteld', { regio: 'VR25' })).toEqual(['een-regio']);
  expect(spel.rijen()[0]).toBe('niet-van-toepassing');
});

test('step 2 takes the notes of both, and they stay with their writer (row 3, I-75)', () => {
  const spel = start().doe('VR', 'notitie.vastgelegd', {
    resultaten: 'Oefening 2024; convenant ligt er',
    contactpersonen: ['J. de Vries'],
  });
  expect(spel.stap('wat-is-er-al')).toBe('bezig');
  expect(spel.taken()).toContain('wat-is-er-al/noteren/crisispartner');
  expect(viewFor(spel.snapshot(), spel.by('VR')).notities.veiligheidsregio).toHaveLength(1);
  expect(viewFor(spel.snapshot(), spel.by('CP')).notities).toEqual({});
  spel.doe('CP', 'notitie.vastgelegd', { resultaten: 'Convenant 2019' });
  expect(spel.stap('wat-is-er-al')).toBe('gereed');
  expect(spel.taken().filter((id) => id.startsWith('wat-is-er-al'))).toEqual([]);
});

test('both estimates close step 3, and the profile stands as estimated (row 4)', () => {
  const spel = start().doe('VR', 'inschatting.gemaakt', { profiel: 'stand-by' });
  expect(spel.stap('eerste-inschatting')).toBe('bezig');
  spel.doe('CP', 'inschatting.gemaakt', { profiel: 'stand-by' });
  expect(spel.stap('eerste-inschatting')).toBe('gereed');
  expect(spel.voortgang().profiel).toBe('ingeschat');
});

test('a choice without the partner and without reasons is refused for both (row 5)', () => {
  const spel = start().beide('inschatting.gemaakt', { profiel: 'stand-by' });
  expect(spel.weigert('VR', 'profielkeuze.definitief')).toEqual(['instemming-ontbreekt', 'beargumentering-ontbreekt']);
  expect(spel.weigert('VR', 'profiel.voorgesteld', { profiel: 'stand-by' })).toEqual(['beargumentering-ontbreekt']);
});

test('three answered questions of Bijlage A and a talk are enough (row 6, I-76)', () => {
  const spel = start().beide('verwachtingen.gedeeld', { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' });
  spel.doe('VR', 'bespreekpunt.beantwoord', { bespreekpunt: 'A1', over: 'crisispartner', antwoord: 'Waterbeheer' });
  spel.doe('CP', 'bespreekpunt.beantwoord', { bespreekpunt: 'A8', antwoord: 'Via de meldkamer' });
  spel.doe('CP', 'bespreekpunt.beantwoord', { bespreekpunt: 'A10', antwoord: 'Een waterstaatkundig adviseur' });
  expect(spel.stap('afstemming')).toBe('bezig');
  spel.doe('CP', 'overleg.gevoerd', { datum: '2026-01-12', met: ['VR25'], uitgangspunten: 'Wij delen één beeld' });
  expect(spel.stap('afstemming')).toBe('gereed');
  expect(spel.taken().filter((id) => id.startsWith('afstemming'))).toEqual([]);
});

test('a definitive choice leaves discussing it with the werkgroep open, and holds nothing up (rows 7, 8)', () => {
  const spel = start().kies('stand-by');
  expect(spel.stap('profielkeuze')).toBe('bezig');
  expect(spel.voortgang().profiel).toBe('definitief');
  expect(spel.taken()).toEqual(['profielkeuze/bespreken', 'profielkeuze/afronden']);
  expect(spel.signalen()).not.toContain('afstemming-ontbreekt');
  spel.doe('VR', 'verkenning.afgerond');
  expect(spel.fase()).toBe('uitwerking');
  expect(spel.voortgang().minimum).toEqual({ gereed: 0, totaal: 8 });
  expect(spel.signalen()).toContain('keuze-niet-besproken');
  expect([...new Set(spel.taken().map((id) => id.split('/')[0]))]).toEqual([
    'profielkeuze',
    'afspraken-en-plan',
    'wegzetten-in-de-tijd',
    'contact-werkgroep',
    'intercollegiale-toetsing',
  ]);
});

function inUitwerking() {
  return start()
    .kies('stand-by')
    .doe('VR', 'verkenning.afgerond')
    .doe('VR', 'afspraak.gereed', { afspraak: 'convenant', herkomst: 'reeds-aanwezig', verwijzing: 'Convenant 2019' })
    .doe('VR', 'afspraak.gereed', { afspraak: 'geheimhouding', herkomst: 'reeds-aanwezig', verwijzing: 'NDA 2019' });
}

function aangevraagd() {
  return inUitwerking()
    .gereed('alarmering', 'aanspreekpunt-informatie', 'aanspreekpunt-dilemmas')
    .gereed('informatie-delen', 'foutieve-informatie', 'opleiden-trainen-oefenen')
    .plan()
    .doe('VR', 'profielkeuze.besproken', { datum: '2026-01-21' })
    .vraagAan();
}

test('what exists counts, with a reference (row 9)', () => {
  const spel = inUitwerking();
  expect(spel.voortgang().minimum).toEqual({ gereed: 2, totaal: 8 });
  expect(spel.weigert('VR', 'afspraak.gereed', { afspraak: 'alarmering', herkomst: 'reeds-aanwezig' })).toEqual([
    'verwijzing-ontbreekt',
  ]);
});

test('with everything done the toetsing can be asked for, and only the Regiegroep decides (rows 10, 11, 12)', () => {
  const spel = aangevraagd();
  for (const id of ['afspraken-en-plan', 'check-op-afspraken', 'wegzetten-in-de-tijd', 'contact-werkgroep'] as const) {
    expect(spel.stap(id)).toBe('gereed');
  }
  expect(spel.stap('profielkeuze')).toBe('gereed');
  expect(spel.voortgang()).toMatchObject({ minimum: { gereed: 8, totaal: 8 }, toetsing: 'aangevraagd' });
  expect(spel.taken()).toEqual(['intercollegiale-toetsing/besluiten']);
  expect(spel.weigert('CP', 'plan.uitgevoerd', { datum: '2026-05-01' })).toEqual(['akkoord-ontbreekt']);
});

test('the akkoord opens the uitvoering; an exercise without points closes the toetsing (rows 13, 14)', () => {
  const spel = aangevraagd().doe('RG', 'akkoord.gegeven');
  expect(spel.fase()).toBe('uitvoering');
  expect(spel.voortgang()).toMatchObject({ toetsing: 'akkoord', profiel: 'getoetst' });
  expect(spel.taken()).toEqual(['plan-uitvoeren/uitvoeren', 'go-live/oefenen', 'go-live/bekrachtigen']);
  spel.doe('VR', 'plan.uitgevoerd', { datum: '2026-05-20' });
  spel.doe('CP', 'oefening.gehouden', { datum: '2026-06-01' });
  spel.doe('VR', 'golive.bevestigd', { datum: '2026-06-01' });
  expect(spel.snapshot().matches({ uitvoering: 'actief' })).toBe(true);
  expect([spel.stap('plan-uitvoeren'), spel.stap('go-live')]).toEqual(['gereed', 'gereed']);
  expect(spel.voortgang().toetsing).toBe('afgerond');
  expect(spel.taken()).toEqual(['monitoren-en-evalueren/ritme', 'ervaringen-delen/ervaringen']);
  expect(spel.signalen()).toContain('geen-evaluatieritme');
});
