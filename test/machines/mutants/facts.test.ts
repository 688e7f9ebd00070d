import { describe, expect, test } from 'vitest';
import { type EventType, type PayloadOf, startSamenwerking } from '../../../src/index.js';
import { lijst, metAdoptie, openCase } from '../../support/case.js';
import { fout } from '../../support/fout.js';

// What the mutants that survived in machines/facts had in common: nobody had said the following.

type Spel = ReturnType<typeof openCase>;
const datum = '2026-06-01';
const een = () => openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander' });
const meer = () => openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander', andereRegios: ['VR01', 'VR02'] });
const kandidaten = () =>
  meer()
    .doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR12' })
    .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
const standpunten = (spel: Spel) =>
  spel.facts().adoptie.standpunten.map(({ organisatie, soort, regio }) => `${organisatie} ${soort} ${regio}`);
const klaar = () =>
  een()
    .naarUitwerking('stand-by')
    .gereed(...lijst['stand-by'])
    .plan();
const akkoord = () => klaar().vraagAan().doe('RG', 'akkoord.gegeven');

describe('support and objections', () => {
  test('two that say the same have both said it', () => {
    const spel = kandidaten();
    for (const regio of ['VR01', 'VR02']) spel.doe(regio, 'bezwaar.gemaakt', { regio: 'VR12', reden: 'Te druk' });
    expect(standpunten(spel)).toEqual(['VR01 bezwaar VR12', 'VR02 bezwaar VR12']);
  });

  test('who objects supports no more, and the other way around; the same for two regions is two things', () => {
    const spel = kandidaten()
      .doe('VR02', 'adoptieregio.gesteund', { regio: 'VR12' })
      .doe('VR02', 'bezwaar.gemaakt', { regio: 'VR12', reden: 'x' })
      .doe('VR02', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'x' });
    expect(standpunten(spel)).toEqual(['VR02 bezwaar VR12', 'VR02 bezwaar VR01']);
    spel.doe('VR02', 'adoptieregio.gesteund', { regio: 'VR01' });
    expect(standpunten(spel)).toEqual(['VR02 bezwaar VR12', 'VR02 steun VR01']);
    spel.doe('VR02', 'bezwaar.gemaakt', { regio: 'VR12', reden: 'Een andere reden' });
    expect(spel.facts().adoptie.standpunten.map(({ reden }) => reden)).toEqual([undefined, 'Een andere reden']);
  });

  test('taking back support leaves what one objects to, and what others support', () => {
    const spel = kandidaten()
      .doe('VR02', 'adoptieregio.gesteund', { regio: 'VR12' })
      .doe('VR02', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'x' })
      .doe('CP', 'adoptieregio.gesteund', { regio: 'VR12' })
      .doe('VR02', 'steun.ingetrokken');
    expect(standpunten(spel)).toEqual(['VR02 bezwaar VR01', 'liander steun VR12']);
  });

  test('taking back an objection leaves what one supports, and what others object to', () => {
    const spel = kandidaten()
      .doe('VR02', 'adoptieregio.gesteund', { regio: 'VR12' })
      .doe('VR02', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'x' })
      .doe('CP', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'x' })
      .doe('VR02', 'bezwaar.ingetrokken');
    expect(standpunten(spel)).toEqual(['VR02 steun VR12', 'liander bezwaar VR01']);
  });

  test('a blank reason to confirm answers no objection', () => {
    const bevestigd = (reden: string) =>
      meer()
        .doe('CP', 'adoptieregio.voorgesteld', { regio: 'VR12' })
        .doe('VR', 'adoptieregio.aangemeld', { regio: 'VR12', datum })
        .doe('VR02', 'bezwaar.gemaakt', { regio: 'VR12', reden: 'x' })
        .doe('VR', 'adoptieregio.bevestigd', { regio: 'VR12', reden });
    const besproken = (spel: Spel) => spel.facts().adoptie.standpunten.map((view) => view.besproken !== undefined);
    expect(besproken(bevestigd(' '))).toEqual([false, false]);
    expect(besproken(bevestigd('Gaat zonder'))).toEqual([false, true]);
  });

  test('with the last other region they all go', () => {
    const spel = kandidaten().doe('CP', 'adoptieregio.gesteund', { regio: 'VR12' });
    spel.doe('VR02', 'regio.vertrokken', { regio: 'VR02' }).doe('VR01', 'regio.vertrokken', { regio: 'VR01' });
    expect(standpunten(spel)).toEqual([]);
    expect(spel.facts().adoptie.eerdereStandpunten.map(({ organisatie }) => organisatie)).toEqual(['liander']);
  });
});

describe('who leads', () => {
  test('a leading region that is confirmed keeps the choice it made', () => {
    const spel = meer().kies('kern', 'Later');
    expect(metAdoptie(spel).facts().profielkeuze).toMatchObject({ versie: 1, definitief: { crisispartner: {} } });
    expect(spel.facts().eerdereKeuzes).toEqual([]);
  });

  test('a third region leaves it passed that nobody wants to adopt; a second one does not', () => {
    const overgeslagen = { punten: ['steun-en-melding' as const], reden: 'Ieder voor zich' };
    const spel = meer().doe('VR', 'punt.overgeslagen', overgeslagen);
    expect(spel.doe('VR', 'regio.betrokken', { regio: 'VR03' }).stap('adoptieregio-bepalen')).toBe('overgeslagen');
  });
});

describe('what was declared definitive', () => {
  const definitief = () =>
    klaar()
      .doe('CP', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piket' })
      .beide('afspraken.definitief');
  const changes: readonly [EventType, object][] = [
    ['afspraak.gereed', { afspraak: 'alarmering' }],
    ['afspraak.opgepakt', { afspraak: 'alarmering' }],
    ['afspraak.heropend', { afspraak: 'alarmering' }],
    ['afspraak.vervallen', { afspraak: 'E1' }],
    ['deelafspraak.gereed', { deelafspraak: '6.P1' }],
    ['eigen-afspraak.toegevoegd', { id: 'E2', gebied: 'mens', tekst: 'x' }],
    ['systeem.gekozen', { systeem: 'LCMS' }],
  ];
  test.each(changes)('is not what lies there any more after %s', (type, data) => {
    const spel = definitief().doe('CP', type, data as PayloadOf<EventType>);
    expect(spel.facts().afsprakenDefinitief).toEqual({});
    expect(spel.facts().eerderDefinitief.map(({ by }) => by.organisatie)).toEqual(['VR12', 'liander']);
  });

  test('nor after another proposal, a reopened choice, or a withheld akkoord', () => {
    const open = (spel: Spel) => Object.keys(spel.facts().afsprakenDefinitief);
    const herzien = () => definitief().beide('profielkeuze.herzien', { reden: 'x' });
    expect(open(herzien())).toEqual([]);
    const onthouden = definitief()
      .doe('VR', 'toetsing.aangevraagd')
      .doe('RG', 'akkoord.onthouden', { redenen: [{ over: 'profielkeuze', toelichting: 'x' }] });
    expect(open(onthouden)).toEqual([]);
    expect(onthouden.facts().eerderDefinitief).toHaveLength(2);
  });

  test('stands once it was approved, also where what was left open is completed', () => {
    const spel = akkoord().doe('CP', 'deelafspraak.gereed', { deelafspraak: '6.P1' });
    expect(Object.keys(spel.facts().afsprakenDefinitief)).toEqual(['veiligheidsregio', 'crisispartner']);
  });
});

describe('agreements', () => {
  test('what is named when the akkoord is withheld is in bewerking; the rest stays gereed', () => {
    const spel = klaar()
      .vraagAan()
      .doe('RG', 'akkoord.onthouden', { redenen: [{ over: 'convenant', toelichting: 'x' }] });
    const status = Object.fromEntries(spel.facts().afspraken.map(({ afspraak, status }) => [afspraak, status]));
    expect(status).toMatchObject({ convenant: 'in-bewerking', alarmering: 'gereed' });
  });

  test('taking up takes back only what was gereed', () => {
    const spel = een().naarUitwerking('stand-by').gereed('alarmering');
    spel.doe('CP', 'afspraak.opgepakt', { afspraak: 'convenant' });
    expect(spel.facts().teruggenomen).toEqual([]);
    expect(spel.facts().afspraken.at(-1)).toMatchObject({ afspraak: 'convenant', status: 'in-bewerking' });
    spel.doe('VR', 'afspraak.opgepakt', { afspraak: 'convenant' });
    expect(spel.facts().teruggenomen).toEqual([]);
    spel.doe('CP', 'afspraak.opgepakt', { afspraak: 'alarmering' });
    expect(spel.facts().teruggenomen).toMatchObject([{ afspraak: 'alarmering' }]);
  });

  test('a sub-agreement that is named twice is on record once', () => {
    const spel = een().naarUitwerking('structureel');
    for (const wie of ['VR', 'CP'])
      spel.doe(wie, 'afspraak.gereed', { afspraak: 'alarmering', deelafspraken: ['6.P1'] });
    expect(spel.facts().deelafspraken.map(({ deelafspraak }) => deelafspraak)).toEqual(['6.P1']);
  });
});

describe('the plan', () => {
  const plan = (...ids: string[]) => ({ activiteiten: ids.map((id) => ({ id, omschrijving: id })) });
  test('a duration that is given again replaces that one only', () => {
    const spel = een()
      .naarUitwerking('stand-by')
      .doe('VR', 'plan.opgesteld', plan('a', 'b'))
      .doe('VR', 'planning.vastgesteld', { activiteiten: ['a', 'b'].map((activiteit) => ({ activiteit, dagen: 3 })) })
      .doe('VR', 'planning.vastgesteld', { activiteiten: [{ activiteit: 'a', dagen: 9 }] });
    expect(spel.facts().plan?.planning).toEqual([
      { activiteit: 'b', dagen: 3 },
      { activiteit: 'a', dagen: 9 },
    ]);
  });

  test('a deadline keeps the activity that stays', () => {
    const wet = (id: string, activiteit: string) => ({ id, omschrijving: 'x', datum, activiteit });
    const spel = een()
      .naarUitwerking('stand-by')
      .doe('VR', 'plan.opgesteld', plan('a', 'b'))
      .doe('VR', 'planning.vastgesteld', { hardeDeadlines: [wet('w', 'a'), wet('v', 'b')] })
      .doe('CP', 'plan.opgesteld', plan('a'));
    expect(spel.facts().plan?.hardeDeadlines?.map(({ activiteit }) => activiteit)).toEqual(['a', undefined]);
  });

  test('that was carried out is on record when another one follows', () => {
    const spel = een()
      .naarUitwerking('koppel')
      .doe('CP', 'plan.opgesteld', plan('a'))
      .doe('CP', 'plan.uitgevoerd', { datum })
      .doe('CP', 'plan.opgesteld', plan('b'));
    expect(spel.facts().planUitgevoerd).toBeUndefined();
    expect(spel.facts().eerderUitgevoerd).toMatchObject([{ datum }]);
    expect(spel.doe('CP', 'plan.opgesteld', plan('c')).facts().eerderUitgevoerd).toHaveLength(1);
  });
});

describe('blank words', () => {
  test('tell nothing', () => {
    const spel = een().doe('CP', 'verwachtingen.gedeeld', { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' });
    spel.doe('CP', 'verwachtingen.gedeeld', { kerntaken: ' ', ambities: 'b' });
    expect(spel.facts().verwachtingen.crisispartner).toMatchObject({ kerntaken: 'k', ambities: 'b' });
  });

  test('are no other reason for what was declared before', () => {
    const spel = een().kies('kern', 'Eerst deze').doe('VR', 'profielkeuze.definitief', { reden: ' ' });
    expect(spel.facts().profielkeuze?.definitief.veiligheidsregio?.reden).toBe('Eerst deze');
    expect(spel.facts().profielkeuze?.eerderDefinitief).toBeUndefined();
  });
});

test('passing the talk with the werkgroep holds for that profile (I-23)', () => {
  const spel = een()
    .doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'x' })
    .doe('VR', 'punt.overgeslagen', { punten: ['keuze-bespreken'], reden: 'x' });
  const passed = () => spel.facts().punten.map(({ punt }) => punt);
  spel.doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Een ander argument' });
  expect(passed()).toEqual(['keuze-bespreken']);
  spel.doe('VR', 'profiel.voorgesteld', { profiel: 'koppel', beargumentering: 'Past beter' });
  expect(passed()).toEqual([]);
});

test('what was there is taken over as it was told', () => {
  const stamp = { by: { rol: 'veiligheidsregio', organisatie: 'VR25' }, at: '2026-01-05T09:00:00Z' } as const;
  const told = { kerntaken: 'k', ambities: 'a', verwachtingen: 'v' };
  const facts = startSamenwerking({
    veiligheidsregio: 'VR25',
    crisispartner: 'x',
    bestaand: {
      ...stamp,
      verwachtingen: { crisispartner: told },
      producten: [
        { product: 'convenant', status: 'ondertekend', datum },
        { product: 'plan-van-aanpak', status: 'concept', datum },
      ],
    },
  });
  expect(facts.verwachtingen).toEqual({ crisispartner: { ...told, ...stamp } });
  expect(facts.producten.map(({ product }) => product)).toEqual(['convenant', 'plan-van-aanpak']);
});

test('a start that does not fit is told in both languages', () => {
  const input = { veiligheidsregio: 'VR25', crisispartner: 'x' };
  const refusal = (given: object) => fout(() => startSamenwerking(given as typeof input));
  expect(refusal(null as never).message).toContain('input is null');
  expect(refusal({ ...input, crisispartner: 7 }).message).toContain('crisispartner is 7');
  expect(refusal({ ...input, crisispartner: 'VR25' }).details.expected.nl).toContain('een eigen id');
  const groups = { werkgroep: 'dezelfde', regiegroep: 'dezelfde' };
  expect(refusal({ ...input, ...groups }).details.path).toBe('regiegroep');
  expect(refusal({ ...input, werkgroep: 'VR25' }).details.path).toBe('werkgroep');
  const bestaand = {
    by: { rol: 'veiligheidsregio', organisatie: 'VR25' },
    at: '2026-01-05T09:00:00Z',
    adoptieregio: { regio: 'VR01' },
  };
  expect(refusal({ ...input, andereRegios: ['VR01'], bestaand }).details.expected.nl).toContain('leidende');
  const { adoptieregio: _, ...stamp } = bestaand;
  const met = (given: object) => refusal({ ...input, bestaand: { ...stamp, ...given } }).details.expected.nl;
  const convenant = { afspraak: 'convenant', verwijzing: 'x' };
  expect(met({ afspraken: [convenant, convenant] })).toContain('één keer');
  expect(met({ producten: [{ product: 'analysenotities', status: 'concept', datum }] })).toContain('gedeeld');
});
