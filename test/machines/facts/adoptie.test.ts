import { describe, expect, test } from 'vitest';
import { metAdoptie, openCase } from '../../support/case.js';
import { datum, gesteund, kandidaat, meer, metRivaal, type Spel } from '../../support/situations.js';

const standpunten = (spel: Spel) =>
  spel.facts().adoptie.standpunten.map(({ organisatie, soort, regio }) => `${organisatie} ${soort} ${regio}`);

describe('support and objections', () => {
  test('two that say the same have both said it', () => {
    const spel = metRivaal();
    for (const regio of ['VR01', 'VR15']) spel.doe(regio, 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Te druk' });
    expect(standpunten(spel)).toEqual(['VR01 bezwaar VR07', 'VR15 bezwaar VR07']);
  });

  test('who objects supports no more, and the other way around; the same for two regions is two things', () => {
    const spel = metRivaal()
      .doe('VR15', 'adoptieregio.gesteund', { regio: 'VR07' })
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'x' })
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'x' });
    expect(standpunten(spel)).toEqual(['VR15 bezwaar VR07', 'VR15 bezwaar VR01']);
    spel.doe('VR15', 'adoptieregio.gesteund', { regio: 'VR01' });
    expect(standpunten(spel)).toEqual(['VR15 bezwaar VR07', 'VR15 steun VR01']);
    spel.doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Een andere reden' });
    expect(spel.facts().adoptie.standpunten.map(({ reden }) => reden)).toEqual([undefined, 'Een andere reden']);
  });

  test('objecting to a rival leaves the support for another as it is', () => {
    const spel = gesteund()
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

  test('said twice is said once', () => {
    const spel = gesteund().doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' });
    expect(spel.facts().adoptie.eerdereStandpunten).toEqual([]);
  });

  test('taking back support leaves what one objects to, and what others support', () => {
    const spel = metRivaal()
      .doe('VR15', 'adoptieregio.gesteund', { regio: 'VR07' })
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'x' })
      .doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' })
      .doe('VR15', 'steun.ingetrokken');
    expect(standpunten(spel)).toEqual(['VR15 bezwaar VR01', 'tennet steun VR07']);
  });

  test('taking back an objection leaves what one supports, and what others object to', () => {
    const spel = metRivaal()
      .doe('VR15', 'adoptieregio.gesteund', { regio: 'VR07' })
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'x' })
      .doe('CP', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'x' })
      .doe('VR15', 'bezwaar.ingetrokken');
    expect(standpunten(spel)).toEqual(['VR15 steun VR07', 'tennet bezwaar VR01']);
  });

  test('a blank reason to confirm answers no objection', () => {
    const bevestigd = (reden: string) =>
      meer()
        .doe('CP', 'adoptieregio.voorgesteld', { regio: 'VR07' })
        .doe('VR', 'adoptieregio.aangemeld', { regio: 'VR07', datum })
        .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'x' })
        .doe('VR', 'adoptieregio.bevestigd', { regio: 'VR07', reden });
    const besproken = (spel: Spel) => spel.facts().adoptie.standpunten.map((view) => view.besproken !== undefined);
    expect(besproken(bevestigd(' '))).toEqual([false, false]);
    expect(besproken(bevestigd('Gaat zonder'))).toEqual([false, true]);
  });

  test('with the last other region they all go', () => {
    const spel = metRivaal().doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' });
    spel.doe('VR15', 'regio.vertrokken', { regio: 'VR15' }).doe('VR01', 'regio.vertrokken', { regio: 'VR01' });
    expect(standpunten(spel)).toEqual([]);
    expect(spel.facts().adoptie.eerdereStandpunten.map(({ organisatie }) => organisatie)).toEqual(['tennet']);
  });
});

describe('what was said of candidates stays on record', () => {
  test('that a region stood, was told of and was confirmed', () => {
    const spel = metAdoptie(meer()).doe('VR', 'kandidatuur.ingetrokken', { reden: 'Te druk' });
    expect(spel.facts().adoptie.eerderBevestigd).toMatchObject([{ regio: 'VR07' }]);
    const vertrokken = metRivaal(gesteund())
      .doe('VR01', 'adoptieregio.aangemeld', { regio: 'VR01', datum })
      .doe('VR01', 'regio.vertrokken', { regio: 'VR01', reden: 'Fusie' });
    expect(vertrokken.facts().adoptie.kandidaten[1]).toMatchObject({
      aangemeld: { datum },
      ingetrokken: { reden: 'Fusie' },
    });
  });

  test('told to the werkgroep again, it stands beside what was told before', () => {
    const dagen = ['2026-01-06', '2026-01-07', '2026-01-08'];
    const spel = kandidaat();
    for (const dag of dagen) spel.doe('VR', 'adoptieregio.aangemeld', { regio: 'VR07', datum: dag });
    expect(spel.facts().adoptie.kandidaten[0]?.aangemeld?.datum).toBe(dagen[2]);
    expect(spel.facts().adoptie.kandidaten[0]?.eerderAangemeld?.map((told) => told.datum)).toEqual(dagen.slice(0, 2));
  });

  test('what is taken back, with the reason', () => {
    const spel = meer()
      .doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07', toelichting: 'Wij kennen TenneT' })
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Eigen afspraken' })
      .doe('VR15', 'bezwaar.ingetrokken', { toelichting: 'Besproken' })
      .doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' })
      .doe('CP', 'steun.ingetrokken', { reden: 'Twijfel' })
      .doe('VR', 'kandidatuur.ingetrokken', { reden: 'Te druk' })
      .doe('VR15', 'regio.vertrokken', { regio: 'VR15', reden: 'Fusie' });
    const { adoptie, teruggenomen } = spel.facts();
    expect(adoptie.kandidaten[0]).toMatchObject({
      toelichting: 'Wij kennen TenneT',
      ingetrokken: { reden: 'Te druk' },
    });
    expect(adoptie.eerdereStandpunten).toMatchObject([{ reden: 'Eigen afspraken' }, { soort: 'steun' }]);
    expect(teruggenomen).toMatchObject([{ toelichting: 'Besproken' }, { reden: 'Twijfel' }, { reden: 'Fusie' }]);
  });
});

describe('regions come and go', () => {
  test('a third region leaves it passed that nobody wants to adopt; a second one does not', () => {
    const overgeslagen = { punten: ['steun-en-melding' as const], reden: 'Ieder voor zich' };
    const spel = meer().doe('VR', 'punt.overgeslagen', overgeslagen);
    expect(spel.doe('VR', 'regio.betrokken', { regio: 'VR22' }).stap('adoptieregio-bepalen')).toBe('overgeslagen');
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
});
