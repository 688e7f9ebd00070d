import { expect, test } from 'vitest';
import { checklistFor } from '../../../src/content/index.js';
import { checklistStatus } from '../../../src/index.js';
import { metAdoptie, openCase } from '../../support/case.js';

// Scenario 4: (a) ad-hoc with one region, (b) koppel with an adoptieregio.
const adHoc = (policy = {}) =>
  openCase({ veiligheidsregio: 'VR10', crisispartner: 'reddingsvloot', policy }).kies('ad-hoc');
const koppel = (policy = {}) =>
  metAdoptie(openCase({ veiligheidsregio: 'VR09', crisispartner: 'knmi', andereRegios: ['VR10'], policy }))
    .doe('VR', 'profiel.afgestemd', { regios: ['VR10'], profiel: 'koppel', datum: '2026-01-08' })
    .naarUitwerking('koppel');
const uitwerking = ['afspraken-en-plan', 'check-op-afspraken', 'wegzetten-in-de-tijd', 'contact-werkgroep'] as const;

test('with the choice definitive, the verkenning is done but for the werkgroep (a1)', () => {
  const spel = adHoc();
  for (const id of ['wat-is-er-al', 'eerste-inschatting', 'afstemming'] as const) expect(spel.stap(id)).toBe('gereed');
  expect(spel.stap('adoptieregio-bepalen')).toBe('niet-van-toepassing');
  expect(spel.taken()).toEqual(['profielkeuze/bespreken', 'profielkeuze/afronden']);
});

test('ad-hoc is never tested, before or after the verkenning (a2)', () => {
  const spel = adHoc();
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toEqual(['profiel-niet-getoetst']);
  spel.doe('VR', 'verkenning.afgerond');
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toEqual(['profiel-niet-getoetst']);
});

test('ad-hoc goes on to the uitvoering without an akkoord; steps 6 to 11 do not apply (a3)', () => {
  const spel = adHoc().doe('VR', 'verkenning.afgerond');
  expect(spel.snapshot().matches({ uitvoering: 'actief' })).toBe(true);
  for (const id of [...uitwerking, 'intercollegiale-toetsing', 'plan-uitvoeren'] as const) {
    expect(spel.stap(id)).toBe('niet-van-toepassing');
  }
  expect(spel.stap('go-live')).toBe('open');
  expect(spel.taken()).toEqual([
    'profielkeuze/bespreken',
    'monitoren-en-evalueren/ritme',
    'ervaringen-delen/ervaringen',
  ]);
});

test('the checklist of ad-hoc is empty and says why (a4)', () => {
  const { items, why } = checklistFor('ad-hoc');
  expect(items).toEqual([]);
  expect(why?.lines).toBe('80-82');
  expect(checklistStatus(adHoc().snapshot())).toEqual({ minimum: [], eigen: [], why });
});

test('an incident asks for an evaluation (a6)', () => {
  const spel = adHoc().doe('VR', 'verkenning.afgerond').doe('VR', 'incident.gemeld', { id: 'I1', datum: '2026-03-01' });
  expect(spel.taken()).toContain('monitoren-en-evalueren/incident-evalueren/I1');
  spel.doe('CP', 'evaluatie.gehouden', { datum: '2026-03-08', incident: 'I1', uitkomst: 'Goede ervaring' });
  expect(spel.taken()).not.toContain('monitoren-en-evalueren/incident-evalueren/I1');
});

test('koppel goes on to the uitvoering as well: steps 6 to 11 do not apply, 12 may be done (b1)', () => {
  const spel = koppel();
  expect(spel.snapshot().matches({ uitvoering: 'actief' })).toBe(true);
  for (const id of [...uitwerking, 'intercollegiale-toetsing', 'plan-uitvoeren'] as const) {
    expect(spel.stap(id)).toBe('niet-van-toepassing');
  }
  expect(spel.stap('go-live')).toBe('open');
  expect(spel.taken()).toEqual(['monitoren-en-evalueren/ritme', 'ervaringen-delen/ervaringen']);
});

test('a voluntary plan brings steps 11 and 12 back (b2)', () => {
  const spel = koppel()
    .doe('VR', 'systeem.gekozen', { systeem: 'Eigen systeem', communiceertMetLcms: true })
    .doe('CP', 'plan.opgesteld', { activiteiten: [{ id: 'koppeling', omschrijving: 'Koppeling bouwen' }] });
  expect(spel.snapshot().matches({ uitvoering: 'plan-uitvoeren' })).toBe(true);
  expect([spel.stap('plan-uitvoeren'), spel.stap('go-live')]).toEqual(['open', 'open']);
  expect(spel.taken()).toEqual([
    'plan-uitvoeren/uitvoeren',
    'go-live/bekrachtigen',
    'monitoren-en-evalueren/ritme',
    'ervaringen-delen/ervaringen',
  ]);
});

test('a system that cannot communicate with LCMS is not chosen (b3)', () => {
  expect(koppel().weigert('VR', 'systeem.gekozen', { systeem: 'Eigen', communiceertMetLcms: false })).toEqual([
    'lcms-communicatie',
  ]);
});

test('going live without an exercise needs no reason here, and no practical test stays open (b4)', () => {
  const spel = koppel().doe('VR', 'golive.bevestigd', { datum: '2026-04-01' });
  expect(spel.stap('go-live')).toBe('gereed');
  expect(spel.signalen()).not.toContain('praktijktoets-open');
  expect(spel.taken()).toEqual(['monitoren-en-evalueren/ritme', 'ervaringen-delen/ervaringen']);
});

test.each([
  ['ad-hoc', () => adHoc({ zonderToetsing: 'afronden' }).doe('VR', 'verkenning.afgerond')],
  ['koppel', () => koppel({ zonderToetsing: 'afronden' })],
])('under the policy afronden %s ends after the verkenning (alternative of I-19)', (_, open) => {
  const spel = open();
  expect(spel.fase()).toBe('verkenning-afgerond');
  expect(spel.snapshot().status).toBe('done');
  expect(spel.weigert('VR', 'ervaring.gedeeld', { datum: '2026-03-01', omschrijving: 'x' })).toEqual(['afgesloten']);
});
