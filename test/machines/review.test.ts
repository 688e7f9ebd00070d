import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { explain, startSamenwerking, uitvoeringsfaseMachine } from '../../src/index.js';
import { lijst, metAdoptie, openCase } from '../support/case.js';

const een = { veiligheidsregio: 'VR25', crisispartner: 'partner' };
const meer = { veiligheidsregio: 'VR07', crisispartner: 'partner', andereRegios: ['VR01', 'VR15'] };

const rivaal = (policy = {}) =>
  openCase({ ...meer, policy })
    .doe('CP', 'adoptieregio.voorgesteld', { regio: 'VR01' })
    .doe('VR01', 'adoptieregio.aangemeld', { regio: 'VR01', datum: '2026-01-05' });

const aangevraagd = () =>
  openCase(een)
    .naarUitwerking('stand-by')
    .gereed(...lijst['stand-by'])
    .plan()
    .doe('VR', 'planning.vastgesteld', {
      hardeDeadlines: [{ id: 'wet', omschrijving: 'Wet', datum: '2026-07-01' }],
    })
    .vraagAan();

const adHoc = () => openCase(een).naarUitwerking('ad-hoc');

describe('stap 1', () => {
  test('the initiatiefnemer supports a rival, and unanimity can be reached', () => {
    const spel = rivaal({ steunRegios: 'unaniem' }).doe('VR15', 'adoptieregio.gesteund', { regio: 'VR01' });
    expect(spel.taken('VR')).toContain('adoptieregio-bepalen/steun-regio/VR07');
    const { blockers } = explain(spel.snapshot(), spel.event('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' }));
    expect(blockers.map(({ code, resolvers }) => [code, resolvers])).toEqual([
      ['steun-regio-ontbreekt', ['veiligheidsregio']],
    ]);
    spel.doe('VR', 'adoptieregio.gesteund', { regio: 'VR01' }).doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' });
    expect(spel.facts().veiligheidsregio).toBe('VR01');
  });

  test('the initiatiefnemer objects to a rival, and is not represented once the rival leads', () => {
    const spel = rivaal().doe('VR', 'bezwaar.gemaakt', { regio: 'VR01', reden: 'Eigen afspraken' });
    expect(spel.signalen('VR')).toContain('bezwaar-regio');
    expect(spel.taken('VR')).not.toContain('adoptieregio-bepalen/bezwaar-bespreken/VR07/VR01');
    spel
      .doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' })
      .doe('VR01', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Landelijk net' });
    expect(spel.taken('VR01')).toContain('adoptieregio-bepalen/bezwaar-bespreken/VR07/VR01');
    expect(spel.mist('afstemming-ontbreekt', 'VR01', 'profielkeuze.definitief')).toEqual(['VR15']);
  });

  test('a leading region neither supports nor opposes itself', () => {
    const spel = openCase(meer).doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' });
    expect(spel.weigert('VR', 'adoptieregio.gesteund', { regio: 'VR07' })).toEqual(['verkeerde-organisatie']);
    expect(spel.weigert('VR', 'bezwaar.gemaakt', { regio: 'VR07' })).toEqual(['verkeerde-organisatie']);
  });

  test('an objection stays visible while a rival stands', () => {
    const spel = openCase(meer)
      .doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' })
      .doe('VR15', 'bezwaar.gemaakt', { regio: 'VR07', reden: 'Eigen afspraken' })
      .doe('VR01', 'adoptieregio.voorgesteld', { regio: 'VR01' });
    expect(spel.signalen()).toContain('bezwaar-regio');
    expect(spel.taken('VR')).toContain('adoptieregio-bepalen/bezwaar-bespreken/VR15/VR07');
  });

  test('waived after a candidate withdrew, the step is passed over and not done', () => {
    const spel = openCase(meer)
      .doe('VR', 'adoptieregio.voorgesteld', { regio: 'VR07' })
      .doe('VR', 'kandidatuur.ingetrokken')
      .doe('VR', 'punt.overgeslagen', { punten: ['steun-en-melding'], reden: 'Niemand wil' });
    expect(spel.stap('adoptieregio-bepalen')).toBe('overgeslagen');
    expect(spel.rijen()[0]).toBe('overgeslagen');
  });

  test('another region does not take the lead while the toetsing is running', () => {
    const spel = aangevraagd()
      .doe('CP', 'regio.betrokken', { regio: 'VR01' })
      .doe('CP', 'adoptieregio.voorgesteld', { regio: 'VR01' })
      .doe('VR01', 'adoptieregio.aangemeld', { regio: 'VR01', datum: '2026-02-01' });
    expect(spel.weigert('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' })).toEqual(['toetsing-loopt']);
    spel.doe('VR', 'toetsing.ingetrokken').doe('VR01', 'adoptieregio.bevestigd', { regio: 'VR01' });
  });

  test('the leading region is confirmed while the toetsing is running', () => {
    const spel = aangevraagd().doe('CP', 'regio.betrokken', { regio: 'VR01' });
    metAdoptie(spel);
    expect(spel.stap('adoptieregio-bepalen')).toBe('gereed');
  });
});

test('a wish to revise that the akkoord overtook is no longer signalled', () => {
  const spel = aangevraagd().doe('CP', 'profielkeuze.herzien', { reden: 'Te zwaar' });
  expect(spel.signalen()).toContain('herziening-gewenst');
  expect(spel.doe('RG', 'akkoord.gegeven').signalen()).not.toContain('herziening-gewenst');
});

describe('stap 6 to 10', () => {
  test('rows 6 and 7 of Bijlage D each follow their own half of step 6', () => {
    expect(openCase(een).naarUitwerking('stand-by').gereed('alarmering').rijen().slice(5, 7)).toEqual([
      'open',
      'bezig',
    ]);
    const spel = openCase(een)
      .naarUitwerking('stand-by')
      .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'Opleiden' }] });
    expect(spel.rijen().slice(5, 7)).toEqual(['gereed', 'open']);
  });

  test('consultation is due until every represented region took part in one', () => {
    const spel = metAdoptie(openCase(meer)).kies('stand-by', 'Haast').doe('VR', 'verkenning.afgerond');
    const open = () => [
      spel.taken('VR').includes('afspraken-en-plan/overleg'),
      spel.signalen('VR').includes('overleg-ontbreekt'),
    ];
    spel.doe('VR', 'overleg.gevoerd', { datum: '2026-02-01', met: ['partner'] });
    expect(open()).toEqual([true, true]);
    spel.doe('VR', 'overleg.gevoerd', { datum: '2026-02-02', met: ['VR01'] });
    expect(open()).toEqual([true, true]);
    spel.doe('VR15', 'overleg.gevoerd', { datum: '2026-02-03', met: ['VR07'] });
    expect(open()).toEqual([false, false]);
  });

  test('a system brought in that cannot communicate with LCMS is work to do', () => {
    const by = { rol: 'veiligheidsregio', organisatie: 'VR25' } as const;
    const systeem = { systeem: 'Eigen systeem', communiceertMetLcms: false };
    const spel = openCase({ ...een, bestaand: { by, at: '2026-01-01T00:00:00Z', systeem } }).naarUitwerking('stand-by');
    expect(spel.taken()).toContain('afspraken-en-plan/lcms-communicatie');
    spel.doe('CP', 'systeem.gekozen', { systeem: 'LCMS' });
    expect(spel.taken()).not.toContain('afspraken-en-plan/lcms-communicatie');
  });

  test('a date that moves past a hard deadline after the akkoord is a conflict again', () => {
    const spel = aangevraagd()
      .doe('RG', 'akkoord.gegeven')
      .doe('VR', 'planning.vastgesteld', { goLiveDatum: '2026-08-01' });
    const task = 'wegzetten-in-de-tijd/deadlineconflict/wet/crisispartner';
    expect(spel.fase()).toBe('uitvoering');
    expect(spel.stap('wegzetten-in-de-tijd')).toBe('bezig');
    expect(spel.taken('CP')).toContain(task);
    spel.beide('deadlineconflict.aanvaard', { deadline: 'wet', reden: 'Ontheffing' });
    expect(spel.taken('CP')).not.toContain(task);
    expect(spel.stap('wegzetten-in-de-tijd')).toBe('gereed');
    spel
      .doe('VR', 'planning.vastgesteld', { goLiveDatum: '2026-09-01' })
      .doe('VR', 'plan.uitgevoerd', { datum: '2026-08-20' })
      .doe('VR', 'oefening.gehouden', { datum: '2026-09-01' })
      .doe('VR', 'golive.bevestigd', { datum: '2026-09-01' });
    expect(spel.taken('CP')).not.toContain(task);
  });

  test('own agreements left from a tested profile are not signalled under one that is not tested', () => {
    const spel = openCase(een)
      .naarUitwerking('stand-by')
      .doe('VR', 'eigen-afspraak.toegevoegd', { id: 'E1', gebied: 'mens', tekst: 'Piketbriefing' })
      .gereed(...lijst['stand-by'])
      .plan()
      .vraagAan();
    expect(spel.signalen()).toContain('eigen-afspraak-open');
    spel
      .doe('RG', 'akkoord.onthouden', { redenen: [{ over: 'profielkeuze', toelichting: 'Te zwaar' }] })
      .doe('VR', 'profiel.voorgesteld', { profiel: 'ad-hoc', beargumentering: 'Lichter' })
      .doe('CP', 'profiel.ingestemd', { profiel: 'ad-hoc' })
      .beide('profielkeuze.definitief')
      .doe('VR', 'verkenning.afgerond');
    expect(spel.signalen()).not.toContain('eigen-afspraak-open');
  });

  test('nobody is sent to ask for a toetsing that this profile does not have', () => {
    expect(adHoc().weigert('RG', 'akkoord.gegeven')).toEqual(['profiel-niet-getoetst']);
    expect(adHoc().weigert('VR', 'bevinding.vastgelegd', { toetser: 'VR02', bevinding: 'Helder' })).toEqual([
      'profiel-niet-getoetst',
    ]);
  });
});

test('every point the text expects is passed with a reason, also one that no event closes', () => {
  const punten = ['kerntaken-nagaan', 'activiteiten-wegzetten', 'contact-opnemen'] as const;
  const spel = openCase(een).doe('VR', 'punt.overgeslagen', { punten, reden: 'Al gedaan in 2024' });
  expect(spel.facts().punten.map(({ punt }) => punt)).toEqual(punten);
  expect(spel.weigert('VR', 'punt.overgeslagen', { punten: ['operationele-incidenten'], reden: 'x' })).toEqual([
    'niet-over-te-slaan',
  ]);
});

describe('stap 11 to 14', () => {
  test('an incident before going live is discussed at once; a rhythm waits for going live', () => {
    const spel = aangevraagd()
      .doe('RG', 'akkoord.gegeven')
      .doe('VR', 'incident.gemeld', { id: 'I1', datum: '2026-03-01' });
    const task = 'monitoren-en-evalueren/incident-evalueren/I1';
    expect(spel.taken()).toContain(task);
    expect(spel.weigert('VR', 'evaluatie.gehouden', { datum: '2026-03-02' })).toEqual(['niet-live']);
    expect(spel.weigert('VR', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: '2026-03-02' })).toEqual([
      'niet-live',
    ]);
    expect(spel.doe('VR', 'evaluatie.gehouden', { datum: '2026-03-02', incident: 'I1' }).taken()).not.toContain(task);
    spel
      .doe('VR', 'plan.uitgevoerd', { datum: '2026-05-01' })
      .doe('VR', 'incident.gemeld', { id: 'I2', datum: '2026-05-02' })
      .doe('CP', 'evaluatie.gehouden', { datum: '2026-05-03', incident: 'I2' });
    expect(spel.snapshot().value).toEqual({ uitvoering: 'go-live' });
  });

  test('an ad-hoc samenwerking that runs goes on beside its voluntary plan', () => {
    const spel = adHoc()
      .doe('VR', 'oefening.gehouden', { datum: '2026-02-01' })
      .doe('VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'Bereikbaarheid' });
    expect(spel.stap('go-live')).toBe('bezig');
    spel.doe('VR', 'verbeterpunt.afgesproken', { verbeterpunt: 'V1', wat: 'x', wie: 'y', wanneer: '2026-04-01' });
    expect(spel.stap('go-live')).toBe('open');
    expect(spel.taken()).toContain('monitoren-en-evalueren/verbeteren/V1');
    spel
      .doe('VR', 'evaluatieritme.vastgesteld', { maanden: 6, vanaf: '2026-01-01' })
      .doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'Opleiden' }] });
    expect(spel.snapshot().value).toEqual({ uitvoering: 'plan-uitvoeren' });
    expect(spel.taken()).toContain('monitoren-en-evalueren/evalueren/2026-07-01');
    spel
      .doe('CP', 'verbeterpunt.opgelost', { verbeterpunt: 'V1', datum: '2026-03-01' })
      .doe('CP', 'evaluatie.gehouden', { datum: '2026-07-01' });
    expect(spel.taken()).not.toContain('monitoren-en-evalueren/verbeteren/V1');
    expect(spel.taken()).toContain('monitoren-en-evalueren/evalueren/2027-01-01');
  });

  test('a procedure that ends after the verkenning has no rows to come', () => {
    const spel = openCase({ ...een, policy: { zonderToetsing: 'afronden' } })
      .kies('koppel')
      .doe('VR', 'verkenning.afgerond');
    expect(spel.rijen().slice(5)).toEqual(Array(7).fill('niet-van-toepassing'));
  });

  test('the uitvoeringsfase on its own names the akkoord that is missing', () => {
    const samenwerking = startSamenwerking(een);
    const actor = createActor(uitvoeringsfaseMachine, { input: { samenwerking } }).start();
    const spel = openCase(een);
    for (const [type, data] of [
      ['plan.uitgevoerd', { datum: '2026-05-01' }],
      ['oefening.gehouden', { datum: '2026-05-01' }],
      ['golive.bevestigd', { datum: '2026-05-01' }],
    ] as const) {
      const { blockers } = explain(actor.getSnapshot(), spel.event('VR', type, data));
      expect(blockers.map(({ code }) => code)).toContain('akkoord-ontbreekt');
    }
  });
});
