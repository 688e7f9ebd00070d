import { describe, expect, test } from 'vitest';
import { actingAs, attempt, type Policy, signalsFor, tasksFor } from '../../src/index.js';
import { lijst, metAdoptie, openCase } from '../support/case.js';

// Work that comes back, passes to another, or is passed with a reason: who is asked what, and why.

type Spel = ReturnType<typeof openCase>;
const datum = '2026-06-01';
const een = (policy: Partial<Policy> = {}) =>
  openCase({ veiligheidsregio: 'VR12', crisispartner: { id: 'liander', naam: 'Liander' }, policy });
const meer = (policy: Partial<Policy> = {}) =>
  openCase({ veiligheidsregio: 'VR07', crisispartner: 'tennet', andereRegios: ['VR01', 'VR15'], policy });
const klaar = (spel = een()) =>
  spel
    .naarUitwerking('stand-by')
    .gereed(...lijst['stand-by'])
    .plan();
const uitvoering = (spel = een()) => klaar(spel).vraagAan().doe('RG', 'akkoord.gegeven');

const taak = (spel: Spel, id: string) => tasksFor(spel.snapshot()).find((task) => task.id === id);
const gezien = (spel: Spel, code: string) =>
  signalsFor(spel.snapshot()).flatMap((signal) =>
    signal.code === code ? signal.missing.map(({ id, text }) => text?.nl ?? id) : [],
  );

describe('another region takes the lead', () => {
  const neemtOver = (spel: Spel) =>
    spel
      .doe('CP', 'adoptieregio.voorgesteld', { regio: 'VR01' })
      .doe('WG', 'adoptieregio.aangemeld', { regio: 'VR01', datum })
      .doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' });

  test('in the verkenning it speaks for itself: what the first one said, agreed to and declared is asked again', () => {
    const spel = neemtOver(meer().kies('kern', 'Later'));
    expect(spel.taken('VR')).toEqual(
      expect.arrayContaining([
        'eerste-inschatting/inschatten/veiligheidsregio',
        'afstemming/op-de-hoogte-stellen/veiligheidsregio',
        'profielkeuze/instemmen/veiligheidsregio',
        'profielkeuze/definitief-maken/veiligheidsregio',
      ]),
    );
    expect(spel.weigert('VR', 'verkenning.afgerond')).toEqual([
      'wederzijds-onbekend',
      'instemming-ontbreekt',
      'keuze-niet-definitief',
    ]);
    spel.doe('VR', 'verwachtingen.gedeeld', { ambities: 'Van VR01' });
    expect(taak(spel, 'afstemming/op-de-hoogte-stellen/veiligheidsregio')?.fields).toEqual([
      'kerntaken',
      'verwachtingen',
    ]);
    expect(spel.facts().eerdereKeuzes.at(-1)?.definitief.veiligheidsregio?.by.organisatie).toBe('VR07');
  });

  test('in the uitwerking the choice goes back to step 5', () => {
    expect(neemtOver(meer().naarUitwerking('kern', 'Later')).fase()).toBe('verkenning');
  });

  test('after the akkoord what was approved stands', () => {
    const spel = klaar(meer().doe('VR', 'punt.overgeslagen', { punten: ['steun-en-melding'], reden: 'Niemand wil' }));
    spel.vraagAan().doe('RG', 'akkoord.gegeven');
    expect(neemtOver(spel).fase()).toBe('uitvoering');
    expect(spel.voortgang().toetsing).toBe('akkoord');
  });
});

describe('the partner objects', () => {
  const bezwaar = () =>
    meer()
      .doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' })
      .doe('CP', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Liever VR01' });

  test('it is visible to all, and talked over', () => {
    const spel = bezwaar();
    expect(gezien(spel, 'bezwaar-partner')).toEqual(['tennet: Liever VR01']);
    expect(spel.taken('CP')).not.toContain('adoptieregio-bepalen/steun-partner');
    expect(taak(spel, 'adoptieregio-bepalen/bezwaar-bespreken/tennet/VR07')?.data).toEqual({ met: ['tennet'] });
    expect(spel.mist('steun-partner-ontbreekt', 'VR', 'adoptieregio.bevestigd', { regio: 'VR07' })).toEqual(['tennet']);
    spel.doe('VR', 'overleg.gevoerd', { datum, met: ['tennet'] });
    expect(taak(spel, 'adoptieregio-bepalen/bezwaar-bespreken/tennet/VR07')).toBeUndefined();
    expect(spel.taken('CP')).toContain('adoptieregio-bepalen/bezwaar-heroverwegen/tennet/VR07');
    expect(gezien(spel, 'bezwaar-partner')).toHaveLength(1);
  });

  test('it is not waived away: only where nobody wants to adopt is stap 1 passed (I-30)', () => {
    const waiver = { punten: ['steun-en-melding'], reden: 'Komt later' } as const;
    expect(bezwaar().weigert('VR', 'punt.overgeslagen', waiver)).toEqual(['niet-over-te-slaan']);
    const spel = meer().doe('VR', 'punt.overgeslagen', waiver);
    expect(spel.stap('adoptieregio-bepalen')).toBe('overgeslagen');
    spel.doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
    expect(spel.stap('adoptieregio-bepalen')).toBe('bezig');
    expect(spel.taken('CP')).toContain('adoptieregio-bepalen/steun-partner');
    spel.doe('VR01', 'kandidatuur.ingetrokken');
    expect(spel.stap('adoptieregio-bepalen')).toBe('overgeslagen');
  });

  test('where nobody adopts there is nobody to align for (I-30)', () => {
    const spel = meer().doe('VR', 'punt.overgeslagen', { punten: ['steun-en-melding'], reden: 'Niemand wil' });
    spel.doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' });
    expect(gezien(spel, 'afstemming-ontbreekt')).toEqual([]);
  });
});

describe('the other regions', () => {
  test('two candidates are asked to choose, not to confirm', () => {
    const spel = meer()
      .doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' })
      .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
    expect(spel.taken().filter((id) => /kiezen\/|bevestigen/.test(id) && id.startsWith('adoptie'))).toEqual([
      'adoptieregio-bepalen/kiezen/VR07',
      'adoptieregio-bepalen/kiezen/VR01',
    ]);
    spel.doe('VR01', 'kandidatuur.ingetrokken');
    expect(spel.taken('VR')).toContain('adoptieregio-bepalen/bevestigen/VR07');
  });

  test('the region talks an objection over; the objection itself stays visible, with its reason and a name', () => {
    const spel = metAdoptie(meer()).doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Eigen afspraken' });
    expect(taak(spel, 'adoptieregio-bepalen/bezwaar-bespreken/VR15/VR07')?.tekst.nl).toBe(
      'Bespreek het bezwaar van Haaglanden',
    );
    spel.doe('VR15', 'overleg.gevoerd', { datum, met: ['VR01'] });
    expect(taak(spel, 'adoptieregio-bepalen/bezwaar-bespreken/VR15/VR07')).toBeDefined();
    spel.doe('VR', 'overleg.gevoerd', { datum, met: ['VR15'] });
    expect(taak(spel, 'adoptieregio-bepalen/bezwaar-bespreken/VR15/VR07')).toBeUndefined();
    expect(gezien(spel, 'bezwaar-regio')).toEqual(['Haaglanden: Eigen afspraken']);
  });

  test('an objection made after the talk was not talked over, whatever the clocks said', () => {
    const bezwaar = { regio: 'VR07', reden: 'Eigen afspraken' };
    const open = 'adoptieregio-bepalen/bezwaar-bespreken/VR15/VR07';
    const later = metAdoptie(meer()).doe('VR', 'overleg.gevoerd', { datum, met: ['VR15'] });
    expect(later.doe('VR15', 'bezwaar.gemaakt', bezwaar).taken()).toContain(open);
    const spel = metAdoptie(meer()).doe('VR15', 'bezwaar.gemaakt', bezwaar);
    const behind = actingAs(spel.by('VR'), () => new Date('2025-12-31T23:00:00Z'));
    attempt(spel.actor, behind('overleg.gevoerd', { datum, met: ['VR15'] }));
    expect(spel.taken()).not.toContain(open);
  });

  test('confirming with a reason answers the objections that stand, not those that follow', () => {
    const spel = meer()
      .doe('CP', 'adoptieregio.voorgesteld', { regio: 'VR07' })
      .doe('VR', 'adoptieregio.aangemeld', { regio: 'VR07', datum })
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Eigen afspraken' })
      .doe('VR', 'adoptieregio.bevestigd', { regio: 'VR07', reden: 'VR15 doet niet mee' });
    expect(spel.taken()).not.toContain('adoptieregio-bepalen/bezwaar-bespreken/VR15/VR07');
    expect(gezien(spel, 'bezwaar-regio')).toEqual(['Haaglanden: Eigen afspraken']);
    spel.doe('VR01', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Toch niet' });
    expect(spel.taken()).toContain('adoptieregio-bepalen/bezwaar-bespreken/VR01/VR07');
  });

  test('the Regiegroep sees on whose behalf it decides', () => {
    const spel = metAdoptie(meer())
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'x' })
      .naarUitwerking('kern', 'Later');
    expect(spel.signalen('RG')).toEqual(
      expect.arrayContaining(['bezwaar-regio', 'afstemming-ontbreekt', 'overleg-ontbreekt']),
    );
  });

  test('the partner at the table with regions is no consultation between regions (lines 280-282)', () => {
    const spel = metAdoptie(meer()).naarUitwerking('kern', 'Later');
    spel.doe('CP', 'overleg.gevoerd', { datum, met: ['VR01'] });
    expect(gezien(spel, 'overleg-ontbreekt')).toEqual(['Groningen', 'Haaglanden']);
  });

  test('a region withdraws its support while the toetsing runs; the partner does not', () => {
    const spel = metAdoptie(meer()).naarUitwerking('stand-by', 'Later');
    spel
      .doe('VR', 'overleg.gevoerd', { datum, met: ['VR01', 'VR15'] })
      .gereed(...lijst['stand-by'])
      .plan()
      .vraagAan();
    expect(spel.weigert('CP', 'steun.ingetrokken')).toEqual(['toetsing-loopt']);
    spel.doe('VR01', 'steun.ingetrokken');
  });
});

describe('the akkoord is withheld', () => {
  const eigen = { id: 'E1', gebied: 'mens', tekst: 'Piket' } as const;
  const onthouden = (over: string) =>
    klaar(een())
      .doe('VR', 'eigen-afspraak.toegevoegd', eigen)
      .vraagAan()
      .doe('RG', 'akkoord.onthouden', { redenen: [{ over, toelichting: 'Te vaag' }] });

  test('the reasons stay visible until it is asked again', () => {
    const spel = onthouden('alarmering');
    expect(gezien(spel, 'geen-akkoord')).toEqual(['SB1: Te vaag']);
    expect(spel.signalen('RG')).toContain('geen-akkoord');
    spel.gereed('alarmering').vraagAan();
    expect(gezien(spel, 'geen-akkoord')).toEqual([]);
    spel.doe('VR', 'toetsing.ingetrokken', { reden: 'x' });
    expect(gezien(spel, 'geen-akkoord')).toEqual(['SB1: Te vaag']);
    spel.vraagAan().doe('RG', 'akkoord.gegeven');
    expect(gezien(spel, 'geen-akkoord')).toEqual([]);
  });

  test('an own agreement that was named is made, or lapses, before it is asked again', () => {
    const spel = onthouden('E1');
    expect(gezien(spel, 'geen-akkoord')).toEqual(['Piket: Te vaag']);
    expect(taak(spel, 'afspraken-en-plan/eigen-afspraak/E1')?.norm).toBe('vereist');
    spel.beide('afspraken.definitief');
    expect(spel.mist('checklist-onvolledig', 'VR', 'toetsing.aangevraagd')).toEqual(['E1']);
    spel.doe('VR', 'afspraak.vervallen', { afspraak: 'E1' }).vraagAan();
  });

  test('about the profile: the parties are asked to choose again, and see why', () => {
    const spel = onthouden('profielkeuze');
    expect(gezien(spel, 'geen-akkoord')).toEqual(['Profielkeuze: Te vaag']);
    const opnieuw = 'profielkeuze/heroverwegen';
    expect(taak(spel, opnieuw)?.closesWith).toContain('profiel.voorgesteld');
    spel.doe('CP', 'profielkeuze.definitief');
    expect(taak(spel, opnieuw)).toBeDefined();
    spel.doe('CP', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Past beter' });
    expect(taak(spel, opnieuw)).toBeUndefined();
  });
});

test('the other party is asked to agree to what was proposed, by name of the profile', () => {
  const spel = een().doe('CP', 'profiel.voorgesteld', { profiel: 'koppel', beargumentering: 'Weinig samen' });
  expect(spel.taken('CP')).not.toContain('profielkeuze/instemmen/crisispartner');
  expect(taak(spel, 'profielkeuze/instemmen/veiligheidsregio')).toMatchObject({
    closesWith: ['profiel.ingestemd', 'profiel.voorgesteld'],
    data: { profiel: 'koppel' },
  });
});

test('each task of the planning says which part of it is due', () => {
  const spel = een().naarUitwerking('stand-by');
  const fields = tasksFor(spel.snapshot()).flatMap(({ closesWith, fields }) =>
    closesWith[0] === 'planning.vastgesteld' ? fields : [],
  );
  expect(fields).toEqual(['activiteiten', 'goLiveDatum', 'hardeDeadlines', 'prioriteiten']);
});

describe('a contact point of the stand-by list is part of a wider item elsewhere, in the same words (SB2, SB3)', () => {
  const wissel = (spel: Spel, profiel: 'stand-by' | 'structureel') =>
    spel
      .beide('profielkeuze.herzien', { reden: 'x' })
      .doe('VR', 'profiel.voorgesteld', { profiel, beargumentering: 'x' })
      .doe('CP', 'profiel.ingestemd', { profiel })
      .beide('profielkeuze.definitief')
      .doe('VR', 'verkenning.afgerond');

  test('made there, it is made here', () => {
    const spel = wissel(een().naarUitwerking('stand-by').gereed('aanspreekpunt-informatie'), 'structureel');
    const open = signalsFor(spel.gereed('informatie-delen', 'functies').snapshot()).flatMap(({ missing }) =>
      missing.map(({ id }) => id),
    );
    expect(open).not.toContain('SB2');
  });

  test('and the other way around', () => {
    const spel = een().naarUitwerking('structureel').doe('CP', 'deelafspraak.gereed', { deelafspraak: 'SB3' });
    const open = wissel(spel, 'stand-by').taken();
    expect(open).not.toContain('afspraken-en-plan/afspraak/aanspreekpunt-dilemmas');
    expect(open).toContain('afspraken-en-plan/afspraak/aanspreekpunt-informatie');
  });
});

describe('uitvoering', () => {
  test('under the strict reading the exercise is not passed (I-33)', () => {
    const waiver = { punten: ['go-live-bekrachtigen'], reden: 'x' } as const;
    const streng = uitvoering(een({ oefening: 'vereist-voor-go-live' }));
    expect(streng.weigert('VR', 'punt.overgeslagen', waiver)).toEqual(['niet-over-te-slaan']);
    uitvoering().doe('VR', 'punt.overgeslagen', waiver);
  });

  test('carrying out the plan is passed when it is due, not before', () => {
    const waiver = { punten: ['plan-van-aanpak-uitvoeren'], reden: 'Is er al' } as const;
    expect(een().weigert('VR', 'punt.overgeslagen', waiver)).toEqual(['niet-over-te-slaan']);
    expect(uitvoering().doe('VR', 'punt.overgeslagen', waiver).snapshot().matches({ uitvoering: 'go-live' })).toBe(
      true,
    );
  });

  test('the evaluation of an incident comes on top of the regular ones (I-40)', () => {
    const spel = uitvoering()
      .doe('VR', 'plan.uitgevoerd', { datum })
      .doe('VR', 'oefening.gehouden', { datum })
      .doe('VR', 'golive.bevestigd', { datum })
      .doe('CP', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: datum })
      .doe('CP', 'incident.gemeld', { id: 'I1', datum: '2026-11-01' })
      .doe('CP', 'evaluatie.gehouden', { datum: '2026-11-08', incident: 'I1' });
    expect(spel.taken()).toContain('monitoren-en-evalueren/evalueren/2026-12-01');
    spel.doe('CP', 'evaluatie.gehouden', { datum: '2026-12-01' });
    expect(spel.taken()).toContain('monitoren-en-evalueren/evalueren/2027-06-01');
  });

  test('a second voluntary plan is carried out too (I-19)', () => {
    const plan = { activiteiten: [{ id: 'a', omschrijving: 'x' }] };
    const spel = een()
      .naarUitwerking('koppel')
      .doe('VR', 'plan.opgesteld', plan)
      .doe('VR', 'plan.uitgevoerd', { datum });
    expect(spel.stap('plan-uitvoeren')).toBe('gereed');
    expect(spel.doe('VR', 'plan.opgesteld', plan).stap('plan-uitvoeren')).toBe('open');
    spel.doe('VR', 'plan.uitgevoerd', { datum });
  });

  test('a koppel partner with a system of its own is asked whether it communicates with LCMS, plan or no plan', () => {
    const spel = een().naarUitwerking('koppel').doe('CP', 'systeem.gekozen', { systeem: 'Eigen' });
    expect(taak(spel, 'plan-uitvoeren/lcms-communicatie')?.norm).toBe('aanbevolen');
    spel.doe('CP', 'systeem.gekozen', { systeem: 'Eigen', communiceertMetLcms: true });
    expect(taak(spel, 'plan-uitvoeren/lcms-communicatie')).toBeUndefined();
  });

  test('an area without an agreement is visible until it has one, or the akkoord', () => {
    const spel = een().naarUitwerking('stand-by');
    expect(gezien(spel, 'gebied-zonder-afspraak')).toEqual(['Techniek']);
    expect(gezien(spel.doe('CP', 'deelafspraak.gereed', { deelafspraak: '6.T1' }), 'gebied-zonder-afspraak')).toEqual(
      [],
    );
    expect(gezien(uitvoering(), 'gebied-zonder-afspraak')).toEqual([]);
  });
});

test('what is taken back stays on record, with the reason', () => {
  const spel = meer()
    .doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07', toelichting: 'Wij kennen TenneT' })
    .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Eigen afspraken' })
    .doe('VR15', 'bezwaar.ingetrokken', { toelichting: 'Besproken' })
    .doe('CP', 'adoptieregio.gesteund', { regio: 'VR07' })
    .doe('CP', 'steun.ingetrokken', { reden: 'Twijfel' })
    .doe('VR', 'kandidatuur.ingetrokken', { reden: 'Te druk' })
    .doe('VR15', 'regio.vertrokken', { regio: 'VR15', reden: 'Fusie' });
  const { adoptie, teruggenomen } = spel.facts();
  expect(adoptie.kandidaten[0]).toMatchObject({ toelichting: 'Wij kennen TenneT', ingetrokken: { reden: 'Te druk' } });
  expect(adoptie.eerdereStandpunten).toMatchObject([{ reden: 'Eigen afspraken' }, { soort: 'steun' }]);
  expect(teruggenomen).toMatchObject([{ toelichting: 'Besproken' }, { reden: 'Twijfel' }, { reden: 'Fusie' }]);

  const afspraken = een()
    .naarUitwerking('stand-by')
    .gereed('alarmering')
    .doe('VR', 'afspraak.heropend', { afspraak: 'alarmering', reden: 'Nieuwe meldkamer' })
    .doe('VR', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piket' })
    .doe('CP', 'afspraak.vervallen', { afspraak: 'E1', reden: 'Niet nodig' })
    .facts();
  expect(afspraken.teruggenomen).toMatchObject([{ type: 'afspraak.heropend', reden: 'Nieuwe meldkamer' }]);
  expect(afspraken.vervallenAfspraken).toMatchObject([{ id: 'E1', tekst: 'Piket', reden: 'Niet nodig' }]);

  const herziening = een()
    .naarUitwerking('kern')
    .doe('CP', 'profielkeuze.herzien', { reden: 'Twijfel' })
    .doe('CP', 'profielkeuze.definitief', { reden: 'Toch niet' })
    .facts();
  expect(herziening.teruggenomen).toMatchObject([{ type: 'profielkeuze.herzien', reden: 'Twijfel' }]);

  const afspraak = { verbeterpunt: 'V1', wie: 'Liander', wanneer: datum };
  const verbeterpunt = uitvoering()
    .doe('VR', 'plan.uitgevoerd', { datum })
    .doe('VR', 'oefening.gehouden', { datum })
    .doe('VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' })
    .doe('CP', 'verbeterpunt.afgesproken', { ...afspraak, wat: 'Oefenen' })
    .doe('VR', 'verbeterpunt.afgesproken', { ...afspraak, wat: 'Opleiden' })
    .facts().verbeterpunten[0];
  expect(verbeterpunt?.afspraak?.wat).toBe('Opleiden');
  expect(verbeterpunt?.eerdereAfspraken).toMatchObject([{ wat: 'Oefenen' }]);

  const punt = { id: 'budget', omschrijving: 'x' };
  const akkoord = klaar()
    .vraagAan()
    .doe('RG', 'akkoord.gegeven', { aandachtspunten: [punt] });
  akkoord.doe('VR', 'aandachtspunt.afgehandeld', { aandachtspunt: 'budget', toelichting: 'Geregeld' });
  expect(akkoord.facts().toetsingen[0]?.besluit?.aandachtspunten?.[0]?.afgehandeld?.toelichting).toBe('Geregeld');
});

test('a region leaves for itself, not for another', () => {
  expect(meer().weigert('VR15', 'regio.vertrokken', { regio: 'VR01' })).toEqual(['verkeerde-organisatie']);
});
