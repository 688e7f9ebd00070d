import { describe, expect, test } from 'vitest';
import { processchema, progress, signalsFor, tasksFor } from '../../src/index.js';
import { caseNamed, type Loose } from './cli.js';
import { played } from './played.js';

const refusals = (name: string) => played(name).antwoorden.map(({ blockers }) => blockers.map(({ code }) => code));

describe('the Kustwacht', () => {
  const events: Loose[] = caseNamed('kustwacht').gebeurtenissen;
  const assumed = events.filter(({ bron }) => bron === 'aangenomen');

  test('goes live, and then the convenant is drawn up and signed', () => {
    const { final, momenten } = played('kustwacht');
    expect(final.matches({ uitvoering: 'actief' })).toBe(true);
    expect(progress(final)).toMatchObject({ minimum: { gereed: 10, totaal: 10 }, toetsing: 'afgerond' });
    expect(processchema(final).map(({ status }) => status)).toEqual([...Array(11).fill('gereed'), 'bezig']);
    const last = momenten
      .slice(-5)
      .map(({ event }) => ('product' in event ? [event.type, event.status] : [event.type]));
    expect(last).toEqual([
      ['golive.bevestigd'],
      ['bevinding.vastgelegd'],
      ['bevinding.vastgelegd'],
      ['product.bijgewerkt', 'concept'],
      ['product.bijgewerkt', 'ondertekend'],
    ]);
    expect(momenten.at(-1)?.event).toMatchObject({ datum: '2019-03-06' });
  });

  test('the endorsement came after the first look of 18 July 2018, on a day that is not public', () => {
    const findings = events.filter(({ event }) => event.type === 'bevinding.vastgelegd');
    expect(findings.map(({ datering, event }) => [event.toetser, datering ?? event.at.slice(0, 10)])).toEqual([
      ['VR02', '2018-07-18'],
      ['werkgroep-crisispartners', 'onbekend'],
      ['werkgroep-netcentrisch-werken', 'onbekend'],
    ]);
  });

  test('only what was published counts as public, each sentence once', () => {
    const open = events.filter(({ bron }) => bron === 'openbaar');
    const counted = open.filter(({ feit }, index) => !feit || open.findIndex((other) => other.feit === feit) === index);
    expect(counted.map(({ event }) => event.type)).toEqual([
      'adoptieregio.voorgesteld',
      'adoptieregio.gesteund',
      'plan.uitgevoerd',
      'oefening.gehouden',
      'bevinding.vastgelegd',
      'bevinding.vastgelegd',
      'product.bijgewerkt',
      'product.bijgewerkt',
    ]);
    expect(open).toHaveLength(counted.length + 23 + 1); // the regions, and the second working group
  });

  test('what is assumed has no date and puts no words in anyone’s mouth', () => {
    expect(assumed.filter(({ datering }) => datering !== 'onbekend')).toEqual([]);
    const spoken = ['resultaten', 'kerntaken', 'ambities', 'verwachtingen', 'beargumentering', 'advies', 'onderwerp'];
    const said = assumed.flatMap(({ event }) => spoken.flatMap((field) => event[field] ?? []));
    expect(new Set(said)).toEqual(new Set(['[niet openbaar]']));
    expect(assumed.filter(({ event }) => /^(verbeterpunt|ervaring|evaluatie)/.test(event.type))).toEqual([]);
  });

  test('no assumption leaves something open that would teach a lesson', () => {
    const { momenten, final } = played('kustwacht');
    const requested = momenten.find(({ event }) => event.type === 'toetsing.aangevraagd');
    expect(requested && signalsFor(requested.after)).toEqual([]);
    expect(tasksFor(final).map(({ id }) => id)).toEqual([
      'monitoren-en-evalueren/ritme',
      'ervaringen-delen/ervaringen',
    ]);
  });

  test('its dry runs rest on what is public: who asked, when the convenant came, who gives the akkoord', () => {
    const { antwoorden } = played('kustwacht');
    expect(antwoorden.map(({ na, blockers }) => [na, ...blockers.map(({ code }) => code)])).toEqual([
      [1, 'niet-aangemeld'],
      [55, 'checklist-onvolledig', 'afspraken-niet-definitief'],
      [59, 'verkeerde-rol'],
    ]);
    const [unfinished] = antwoorden[1]?.blockers ?? [];
    expect(unfinished?.missing.map(({ id }) => id)).toEqual(['convenant']);
  });
});

describe('the made-up cases', () => {
  test('an ad hoc cooperation is not peer reviewed, and goes straight to the implementation', () => {
    const { final } = played('ad-hoc');
    expect(final.matches({ uitvoering: 'actief' })).toBe(true);
    expect(progress(final).toetsing).toBe('geen');
    expect(refusals('ad-hoc')).toEqual([
      ['wederzijds-onbekend', 'instemming-ontbreekt', 'beargumentering-ontbreekt', 'keuze-niet-definitief'],
      ['profiel-niet-getoetst'],
    ]);
  });

  test('a withheld akkoord reopens two agreements, and the second request is approved', () => {
    const { final, momenten } = played('kern-geen-akkoord');
    const withheld = momenten.find(({ event }) => event.type === 'akkoord.onthouden');
    expect(withheld && progress(withheld.after)).toMatchObject({
      minimum: { gereed: 9, totaal: 11 },
      toetsing: 'geen-akkoord',
    });
    expect(progress(final)).toMatchObject({ minimum: { gereed: 11, totaal: 11 }, toetsing: 'afgerond' });
    expect(refusals('kern-geen-akkoord')).toEqual([
      ['reden-ontbreekt'],
      ['checklist-onvolledig', 'afspraken-niet-definitief'],
      ['verbeterpunt-zonder-afspraak'],
    ]);
  });

  test('are neither public nor assumed, and name no existing region', () => {
    for (const name of ['ad-hoc', 'kern-geen-akkoord'])
      expect(JSON.stringify(caseNamed(name))).not.toMatch(/VR\d\d|openbaar|aangenomen/);
  });
});
