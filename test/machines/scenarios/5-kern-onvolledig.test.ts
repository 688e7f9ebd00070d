import { expect, test } from 'vitest';
import { checklistStatus, signalsFor } from '../../../src/index.js';
import { lijst, metAdoptie, openCase } from '../../support/case.js';

// Scenario 5: Rijkswaterstaat, kern; asking for the toetsing with an incomplete checklist.
const start = (policy = {}) => {
  const spel = metAdoptie(openCase({ veiligheidsregio: 'VR19', crisispartner: 'rws', andereRegios: ['VR17'], policy }));
  return spel
    .doe('VR', 'profiel.afgestemd', { regios: ['VR17'], profiel: 'kern', datum: '2026-01-08' })
    .naarUitwerking('kern')
    .doe('VR', 'overleg.gevoerd', { datum: '2026-01-09', met: ['VR17'] });
};
const open = ['informatiemanagement', 'leiding-en-coordinatie'];
const negen = (policy = {}) => start(policy).gereed(...lijst.kern.filter((id) => !open.includes(id)));

/** What step 10 asks of the parties before the Regiegroep is asked to decide. */
const toetsing = [
  'intercollegiale-toetsing/definitief-maken/veiligheidsregio',
  'intercollegiale-toetsing/definitief-maken/crisispartner',
  'intercollegiale-toetsing/aanvragen',
];

/** Step 8 and 9 with nothing of them done. */
const inDeTijd = [
  'wegzetten-in-de-tijd/doorlooptijd',
  'wegzetten-in-de-tijd/datum',
  'wegzetten-in-de-tijd/deadlines',
  'wegzetten-in-de-tijd/prioriteiten',
  'contact-werkgroep/contact',
];

/** The deelafspraken still open under an agreement that is gereed, as the signals tell them. */
const gedekt = (spel: ReturnType<typeof openCase>, afspraak = '') => [
  ...new Set(
    signalsFor(spel.snapshot())
      .filter(({ id }) => id.startsWith(`deelafspraak-open/${afspraak}`))
      .flatMap(({ missing }) => missing.map(({ id }) => id)),
  ),
];

test('asking too early is refused for all reasons at once (rows 1, 2)', () => {
  const spel = negen();
  expect(spel.fase()).toBe('uitwerking');
  expect(spel.voortgang().minimum).toEqual({ gereed: 9, totaal: 11 });
  expect(spel.taken()).toEqual([
    'afspraken-en-plan/plan-opstellen',
    'afspraken-en-plan/afspraak/informatiemanagement',
    'afspraken-en-plan/afspraak/leiding-en-coordinatie',
    ...inDeTijd,
    ...toetsing,
  ]);
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toEqual([
    'checklist-onvolledig',
    'plan-ontbreekt',
    'go-live-datum-ontbreekt',
    'verwacht-werk-open',
    'afspraken-niet-definitief',
  ]);
  expect(spel.mist('checklist-onvolledig', 'VR', 'toetsing.aangevraagd')).toEqual(open);
  expect(spel.mist('verwacht-werk-open', 'VR', 'toetsing.aangevraagd')).toContain('contact-werkgroep/contact');
});

test('a minimum agreement cannot lapse (row 3)', () => {
  expect(negen().weigert('VR', 'afspraak.vervallen', { afspraak: 'informatiemanagement', reden: 'n.v.t.' })).toEqual([
    'minimumafspraak-vervalt-niet',
  ]);
});

test('an item that is gereed with open deelafspraken is a signal, not a refusal (rows 4, 5)', () => {
  const spel = negen().gereed(...open);
  expect(spel.voortgang().minimum).toEqual({ gereed: 11, totaal: 11 });
  expect(gedekt(spel, 'informatiemanagement')).toEqual(['C.P1', 'C.O1']);
  expect(gedekt(spel, 'opleiden-trainen-oefenen')).toEqual(['C.M1']);
  expect(spel.taken()).toEqual(['afspraken-en-plan/plan-opstellen', ...inDeTijd, ...toetsing]);
  spel.doe('VR', 'afspraak.gereed', { afspraak: 'opleiden-trainen-oefenen', deelafspraken: ['C.M1'] });
  expect(gedekt(spel, 'opleiden-trainen-oefenen')).toEqual([]);
  expect(spel.voortgang().deelafspraken.gereed).toBe(1);
});

test('plan, planning and the call to the werkgroep leave only step 10 (row 6)', () => {
  const spel = negen()
    .gereed(...open)
    .plan();
  expect([spel.stap('wegzetten-in-de-tijd'), spel.stap('contact-werkgroep')]).toEqual(['gereed', 'gereed']);
  expect(spel.taken()).toEqual(toetsing);
});

test('one party does not declare for the other (row 7)', () => {
  const spel = negen()
    .gereed(...open)
    .plan()
    .doe('VR', 'afspraken.definitief');
  expect(spel.taken()).toEqual(toetsing.slice(1));
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toEqual(['afspraken-niet-definitief']);
  expect(spel.mist('afspraken-niet-definitief', 'VR', 'toetsing.aangevraagd')).toEqual(['crisispartner']);
});

test('what is being tested stands still until the request is withdrawn (rows 8, 9, 10)', () => {
  const spel = negen()
    .gereed(...open)
    .plan()
    .vraagAan();
  expect(spel.voortgang().toetsing).toBe('aangevraagd');
  expect(spel.taken()).toEqual(['intercollegiale-toetsing/besluiten']);
  expect(spel.signalen('RG')).toContain('deelafspraak-open');
  expect(spel.facts().toetsingen[0]?.open).toEqual({
    deelafspraken: gedekt(spel),
    eigenAfspraken: [],
    systeem: true, // the list speaks of the chosen system, and none is on record (I-78)
  });
  expect(gedekt(spel)).toEqual(expect.arrayContaining(['C.P1', 'C.M1']));
  expect(spel.weigert('VR', 'afspraak.heropend', { afspraak: 'convenant' })).toEqual(['toetsing-loopt']);
  spel.doe('VR', 'toetsing.ingetrokken', { reden: 'Nog een aanvulling' });
  expect(spel.voortgang().toetsing).toBe('geen');
  expect(spel.taken()).toEqual(toetsing.slice(2));
  spel.doe('VR', 'afspraak.heropend', { afspraak: 'convenant' });
  expect(spel.voortgang().minimum).toEqual({ gereed: 10, totaal: 11 });
});

test('a change takes back what was declared definitive', () => {
  const spel = negen()
    .gereed(...open)
    .plan()
    .beide('afspraken.definitief');
  spel.doe('VR', 'afspraak.opgepakt', { afspraak: 'convenant' }).gereed('convenant');
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toEqual(['afspraken-niet-definitief']);
});

test('a checklist done for structureel does not do for kern (row 11)', () => {
  const spel = metAdoptie(openCase({ veiligheidsregio: 'VR19', crisispartner: 'rws', andereRegios: ['VR17'] }))
    .naarUitwerking('structureel', 'Wordt nog afgestemd')
    .gereed(...lijst.structureel)
    .plan()
    .beide('keuzewijziging.gewenst', { reden: 'De hele organisatie gaat netcentrisch werken' });
  expect(spel.fase()).toBe('verkenning');
  spel
    .doe('VR', 'profiel.voorgesteld', { profiel: 'kern', beargumentering: 'Hele organisatie' })
    .doe('CP', 'profiel.ingestemd', { profiel: 'kern' })
    .doe('VR', 'profielkeuze.definitief', { reden: 'Wordt nog afgestemd' })
    .doe('CP', 'profielkeuze.definitief')
    .doe('VR', 'verkenning.afgerond');
  expect(spel.mist('checklist-onvolledig', 'VR', 'toetsing.aangevraagd')).toEqual([
    'informatiemanagement',
    'leiding-en-coordinatie',
    'opleiden-trainen-oefenen',
  ]);
  expect(spel.voortgang().minimum).toEqual({ gereed: 8, totaal: 11 });
  const status = Object.fromEntries(
    checklistStatus(spel.snapshot()).minimum.map(({ item, status }) => [item.code, status]),
  );
  expect(status).toMatchObject({ KE2: 'open', KE3: 'open', KE9: 'in-bewerking', KE1: 'gereed' });
});

const volledig = (policy: object, eerst: readonly string[] = []) =>
  negen(policy)
    .gereed(...open, ...eerst)
    .plan()
    .beide('afspraken.definitief');
const lichter = ['aanspreekpunt-informatie', 'aanspreekpunt-dilemmas'];

test('cumulative, the items of the lighter lists refuse (alternative of I-05)', () => {
  const spel = volledig({ checklist: 'cumulatief' });
  expect(spel.voortgang().minimum).toEqual({ gereed: 11, totaal: 13 });
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toEqual(['checklist-onvolledig']);
  expect(spel.mist('checklist-onvolledig', 'VR', 'toetsing.aangevraagd')).toEqual(lichter);
});

test('with deelafspraken required, the open ones refuse (alternative of I-06)', () => {
  const spel = volledig({ deelafspraken: 'vereist' });
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toEqual(['deelafspraken-open']);
  expect(spel.mist('deelafspraken-open', 'VR', 'toetsing.aangevraagd')).toEqual(
    expect.arrayContaining(['C.P1', 'C.M1']),
  );
});

test('with both, row 8 is refused for both', () => {
  const spel = volledig({ checklist: 'cumulatief', deelafspraken: 'vereist' });
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toEqual(['checklist-onvolledig', 'deelafspraken-open']);
});
