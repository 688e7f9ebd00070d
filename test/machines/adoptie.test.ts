import { describe, expect, test } from 'vitest';
import { type Policy, tasksFor } from '../../src/index.js';
import { metAdoptie, openCase } from '../support/case.js';

// Stap 1 where it is less than smooth: rivals, objections, regions that come and go, and another region in the lead.

const datum = '2026-02-01';
const open = (policy: Partial<Policy> = {}) =>
  openCase({ veiligheidsregio: 'VR07', crisispartner: 'tennet', andereRegios: ['VR01', 'VR15'], policy });
const kandidaat = (spel = open()) =>
  spel
    .doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' })
    .doe('VR', 'adoptieregio.aangemeld', { regio: 'VR07', datum })
    .doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' });
const neemtOver = (spel: ReturnType<typeof open>) =>
  spel
    .doe('CP', 'adoptieregio.voorgesteld', { regio: 'VR01' })
    .doe('WG', 'adoptieregio.aangemeld', { regio: 'VR01', datum })
    .doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' });
const norm = (spel: ReturnType<typeof open>, id: string) =>
  tasksFor(spel.snapshot()).find((task) => task.id === id)?.norm;

describe('support and objections', () => {
  test('objecting to a rival leaves the support for another as it is', () => {
    const spel = kandidaat()
      .doe('VR15', 'adoptieregio.gesteund', { regio: 'VR07' })
      .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' })
      .doe('CP', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'Liever VR07' })
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'Liever VR07' })
      .doe('VR01', 'kandidatuur.ingetrokken');
    spel.doe('VR', 'adoptieregio.bevestigd', { regio: 'VR07' });
    expect(spel.facts().adoptie.standpunten.map(({ organisatie, soort }) => [organisatie, soort])).toEqual([
      ['tennet', 'steun'],
      ['VR15', 'steun'],
    ]);
  });

  test('one organisation supports one region at a time', () => {
    const spel = kandidaat()
      .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' })
      .doe('CP', 'adoptieregio.gesteund', { regio: 'VR01' });
    expect(spel.mist('steun-partner-ontbreekt', 'VR', 'adoptieregio.bevestigd', { regio: 'VR07' })).toEqual(['tennet']);
  });

  test('objections to two rivals are taken back one by one, or all at once', () => {
    const rivalen = () =>
      kandidaat()
        .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' })
        .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'x' })
        .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'y' });
    const left = (spel: ReturnType<typeof open>) =>
      spel.taken('VR15').filter((id) => id.includes('bezwaar-heroverwegen'));
    expect(left(rivalen())).toHaveLength(2);
    expect(left(rivalen().doe('VR15', 'bezwaar.ingetrokken', { regio: 'VR07' }))).toEqual([
      'adoptieregio-bepalen/bezwaar-heroverwegen/VR15/VR01',
    ]);
    expect(left(rivalen().doe('VR15', 'bezwaar.ingetrokken'))).toEqual([]);
  });

  test('an objection that was never made, or not to that region, is not taken back', () => {
    const spel = kandidaat()
      .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' })
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'x' });
    expect(spel.weigert('VR15', 'bezwaar.ingetrokken', { regio: 'VR01' })).toEqual(['geen-standpunt']);
    expect(spel.weigert('VR01', 'bezwaar.ingetrokken')).toEqual(['geen-standpunt']);
    expect(spel.facts().adoptie.standpunten.filter(({ soort }) => soort === 'bezwaar')).toHaveLength(1);
  });

  test('an objection is talked over by the region it is about', () => {
    const spel = kandidaat()
      .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' })
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'x' });
    const id = 'adoptieregio-bepalen/bezwaar-bespreken/VR15/VR01';
    expect(spel.taken('VR')).not.toContain(id);
    expect(spel.taken('VR01')).toContain(id);
    spel.doe('VR', 'overleg.gevoerd', { datum, met: ['VR15'] });
    expect(spel.taken('VR01')).toContain(id);
    spel.doe('VR01', 'overleg.gevoerd', { datum, met: ['VR15'] });
    expect(spel.taken('VR01')).not.toContain(id);
  });

  test('said twice is said once', () => {
    const spel = kandidaat().doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' });
    expect(spel.facts().adoptie.eerdereStandpunten).toEqual([]);
  });

  test('where the policy demands it, the task says so (I-22, I-27)', () => {
    const steun = 'adoptieregio-bepalen/steun-regio/VR15';
    expect(norm(kandidaat(), steun)).toBe('aanbevolen');
    expect(norm(kandidaat(open({ steunRegios: 'unaniem' })), steun)).toBe('vereist');
    const voorstel = (policy: Partial<Policy>) =>
      open(policy).doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' });
    expect(norm(voorstel({}), 'profielkeuze/afstemmen/VR15')).toBe('aanbevolen');
    expect(norm(voorstel({ afstemmingRegios: 'vereist' }), 'profielkeuze/afstemmen/VR15')).toBe('vereist');
  });
});

describe('a confirmed region the partner no longer supports (I-27)', () => {
  const zonderSteun = () => metAdoptie(open()).doe('CP', 'steun.ingetrokken', { reden: 'Twijfel' });

  test('does not keep others from standing, and makes room', () => {
    expect(metAdoptie(open()).weigert('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' })).toEqual([
      'adoptieregio-bevestigd',
    ]);
    const spel = zonderSteun().doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
    expect(spel.taken('VR01')).toEqual(
      expect.arrayContaining(['adoptieregio-bepalen/melden/VR01', 'adoptieregio-bepalen/bevestigen/VR01']),
    );
    spel
      .doe('VR01', 'adoptieregio.aangemeld', { regio: 'VR01', datum })
      .doe('CP', 'adoptieregio.gesteund', { regio: 'VR01' })
      .doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' });
    const { adoptie, veiligheidsregio } = spel.facts();
    expect([veiligheidsregio, adoptie.bevestigd?.regio]).toEqual(['VR01', 'VR01']);
    expect(adoptie.eerderBevestigd.map(({ regio }) => regio)).toEqual(['VR07']);
    expect(spel.taken().filter((id) => id.includes('/kiezen/VR'))).toEqual([]);
  });

  test('may be supported again', () => {
    expect(zonderSteun().doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' }).stap('adoptieregio-bepalen')).toBe(
      'gereed',
    );
  });
});

describe('another region takes the lead', () => {
  test('before the verkenning is left it chooses for itself, whatever the profile (line 196)', () => {
    for (const profiel of ['koppel', 'kern'] as const) {
      const spel = neemtOver(open().kies(profiel, 'Later'));
      spel.doe('VR', 'verwachtingen.gedeeld', { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' });
      expect(spel.weigert('VR', 'verkenning.afgerond')).toEqual(['instemming-ontbreekt', 'keuze-niet-definitief']);
    }
  });

  test('after it, a choice that is not tested stands, and nobody is asked to estimate it again', () => {
    const spel = neemtOver(open().kies('koppel', 'Later').doe('VR', 'verkenning.afgerond'));
    expect(spel.facts().profielkeuze?.ingestemd.veiligheidsregio?.by.organisatie).toBe('VR07');
    expect(spel.taken()).not.toContain('eerste-inschatting/inschatten/veiligheidsregio');
  });

  test('it accepts a missed deadline itself (I-38)', () => {
    const spel = metAdoptie(open())
      .naarUitwerking('kern', 'Later')
      .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'x' }] })
      .doe('VR', 'planning.vastgesteld', {
        activiteiten: [{ activiteit: 'a', dagen: 9, start: '2026-06-01' }],
        hardeDeadlines: [{ id: 'wet', omschrijving: 'Wet', datum: '2026-05-01', activiteit: 'a' }],
      })
      .beide('deadlineconflict.aanvaard', { deadline: 'wet', reden: 'Uitstel gekregen' });
    const conflict = (who: ReturnType<typeof open>) => who.taken().filter((id) => id.includes('deadlineconflict'));
    expect(conflict(spel)).toEqual([]);
    neemtOver(spel.doe('CP', 'steun.ingetrokken'));
    spel
      .doe('CP', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Opnieuw' })
      .doe('VR', 'profiel.ingestemd', { profiel: 'kern' })
      .doe('VR', 'verwachtingen.gedeeld', { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' })
      .doe('VR', 'profielkeuze.definitief', { reden: 'Later' })
      .doe('CP', 'profielkeuze.definitief')
      .doe('VR', 'verkenning.afgerond');
    expect(conflict(spel)).toEqual(['wegzetten-in-de-tijd/deadlineconflict/wet/veiligheidsregio']);
  });
});

describe('regions come and go', () => {
  test('a rival withdraws while the toetsing runs, the leading region does not', () => {
    const spel = metAdoptie(open()).naarUitwerking('stand-by', 'Later');
    spel.doe('CP', 'steun.ingetrokken').doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
    spel.doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' });
    spel
      .gereed(
        ...['alarmering', 'aanspreekpunt-informatie', 'aanspreekpunt-dilemmas', 'informatie-delen'],
        ...['foutieve-informatie', 'convenant', 'opleiden-trainen-oefenen', 'geheimhouding'],
      )
      .plan()
      .vraagAan();
    expect(spel.weigert('VR', 'kandidatuur.ingetrokken')).toEqual(['toetsing-loopt']);
    spel.doe('VR01', 'kandidatuur.ingetrokken');
  });

  test('a second region reopens stap 1, also where it had been passed before (I-29)', () => {
    const spel = openCase({ veiligheidsregio: 'VR07', crisispartner: 'tennet', andereRegios: ['VR01'] })
      .doe('VR', 'punt.overgeslagen', { punten: ['steun-en-melding'], reden: 'Niemand wil' })
      .doe('VR', 'regio.vertrokken', { regio: 'VR01', reden: 'Fusie' });
    expect(spel.stap('adoptieregio-bepalen')).toBe('niet-van-toepassing');
    const waiver = { punten: ['steun-en-melding'], reden: 'x' } as const;
    expect(spel.weigert('VR', 'punt.overgeslagen', waiver)).toEqual(['niet-over-te-slaan']);
    spel.doe('VR', 'regio.betrokken', { regio: 'VR15' });
    expect(spel.stap('adoptieregio-bepalen')).toBe('open');
    expect(spel.facts().eerderePunten).toMatchObject([{ punt: 'steun-en-melding', reden: 'Niemand wil' }]);
  });

  test('that a region stood, was told of and was confirmed stays on record', () => {
    const spel = metAdoptie(open()).doe('VR', 'kandidatuur.ingetrokken', { reden: 'Te druk' });
    expect(spel.facts().adoptie.eerderBevestigd).toMatchObject([{ regio: 'VR07' }]);
    const vertrokken = kandidaat()
      .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' })
      .doe('VR01', 'adoptieregio.aangemeld', { regio: 'VR01', datum })
      .doe('VR01', 'regio.vertrokken', { regio: 'VR01', reden: 'Fusie' });
    expect(vertrokken.facts().adoptie.kandidaten[1]).toMatchObject({
      aangemeld: { datum },
      ingetrokken: { reden: 'Fusie' },
    });
  });
});
