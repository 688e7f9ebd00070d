import { expect, test } from 'vitest';
import { lijst, metAdoptie, openCase } from '../../support/case.js';

// Scenario 5: Rijkswaterstaat, kern; asking for the toetsing with an incomplete checklist.
const start = (policy = {}) => {
  const spel = metAdoptie(openCase({ veiligheidsregio: 'VR19', crisispartner: 'rws', andereRegios: ['VR17'], policy }));
  return spel
    .doe('VR', 'profiel.afgestemd', { regios: ['VR17'], profiel: 'kern', datum: '2026-01-08' })
    .naarUitwerking('kern');
};
const open = ['informatiemanagement', 'leiding-en-coordinatie'];
const negen = (policy = {}) => start(policy).gereed(...lijst.kern.filter((id) => !open.includes(id)));

test('asking too early is refused for all reasons at once (rows 1, 2)', () => {
  const spel = negen();
  expect(spel.voortgang().minimum).toEqual({ gereed: 9, totaal: 11 });
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toEqual([
    'checklist-onvolledig',
    'plan-ontbreekt',
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
  expect(spel.signalen()).toContain('deelafspraak-open');
  spel.doe('VR', 'afspraak.gereed', { afspraak: 'opleiden-trainen-oefenen', deelafspraken: ['C.M1'] });
  expect(spel.voortgang().deelafspraken.gereed).toBe(1);
});

test('one party does not declare for the other (row 7)', () => {
  const spel = negen()
    .gereed(...open)
    .plan()
    .doe('VR', 'afspraken.definitief');
  expect(spel.mist('afspraken-niet-definitief', 'VR', 'toetsing.aangevraagd')).toEqual(['crisispartner']);
});

test('what is being tested stands still until the request is withdrawn (rows 8, 9, 10)', () => {
  const spel = negen()
    .gereed(...open)
    .plan()
    .vraagAan();
  expect(spel.signalen('RG')).toContain('deelafspraak-open');
  expect(spel.weigert('VR', 'afspraak.heropend', { afspraak: 'convenant' })).toEqual(['toetsing-loopt']);
  spel.doe('VR', 'toetsing.ingetrokken', { reden: 'Nog een aanvulling' });
  spel.doe('VR', 'afspraak.heropend', { afspraak: 'convenant' });
  expect(spel.voortgang().toetsing).toBe('geen');
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
    .beide('profielkeuze.herzien', { reden: 'De hele organisatie gaat netcentrisch werken' });
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
});

test('cumulative and with deelafspraken required, the open ones refuse (alternative of I-05, I-06)', () => {
  const spel = negen({ checklist: 'cumulatief', deelafspraken: 'vereist' }).gereed(...open);
  expect(spel.voortgang().minimum.totaal).toBe(13);
  expect(spel.mist('checklist-onvolledig', 'VR', 'toetsing.aangevraagd')).toEqual([
    'aanspreekpunt-informatie',
    'aanspreekpunt-dilemmas',
  ]);
  expect(spel.mist('deelafspraken-open', 'VR', 'toetsing.aangevraagd')).toEqual(
    expect.arrayContaining(['C.P1', 'C.M1']),
  );
});
