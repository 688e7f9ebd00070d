import { expect, test } from 'vitest';
import { checklistStatus } from '../../../src/index.js';
import { lijst, openCase } from '../../support/case.js';

// Scenario 6: Liander, structureel; the Regiegroep withholds its akkoord.
const aangevraagd = () =>
  openCase({ veiligheidsregio: 'VR12', crisispartner: 'liander' })
    .naarUitwerking('structureel')
    .gereed(...lijst.structureel)
    .plan()
    .vraagAan();

test('nobody but the Regiegroep gives the akkoord (rows 1, 2)', () => {
  const spel = aangevraagd();
  expect(spel.weigert('WG', 'akkoord.gegeven')).toEqual(['verkeerde-rol']);
  expect(spel.weigert('VR', 'akkoord.gegeven')).toEqual(['verkeerde-rol']);
});

test('withholding it takes reasons that say something (row 3)', () => {
  const spel = aangevraagd();
  expect(spel.weigert('RG', 'akkoord.onthouden')).toEqual(['reden-ontbreekt']);
  expect(spel.weigert('RG', 'akkoord.onthouden', { redenen: [{ over: 'convenant', toelichting: ' ' }] })).toEqual([
    'reden-ontbreekt',
  ]);
  expect(spel.weigert('RG', 'akkoord.onthouden', { redenen: [{ over: 'ST2', toelichting: 'x' }] })).toEqual([
    'onbekende-afspraak',
  ]);
});

const onthouden = () =>
  aangevraagd().doe('RG', 'akkoord.onthouden', {
    redenen: [
      { over: 'informatie-delen', toelichting: 'Niet eenduidig met andere partners' },
      { over: 'opleiden-trainen-oefenen', toelichting: 'Voldoet niet aan het Beleidskader' },
    ],
  });

test('a withheld akkoord reopens exactly what it names (rows 4, 5, 6)', () => {
  const spel = onthouden();
  expect(spel.fase()).toBe('uitwerking');
  expect(spel.voortgang()).toMatchObject({ minimum: { gereed: 8, totaal: 10 }, toetsing: 'geen-akkoord' });
  expect(spel.taken()).toEqual([
    'afspraken-en-plan/afspraak/informatie-delen',
    'afspraken-en-plan/afspraak/opleiden-trainen-oefenen',
    'intercollegiale-toetsing/definitief-maken/veiligheidsregio',
    'intercollegiale-toetsing/definitief-maken/crisispartner',
    'intercollegiale-toetsing/aanvragen',
  ]);
  expect(spel.facts().toetsingen[0]?.besluit).toMatchObject({ uitkomst: 'geen-akkoord' });
  expect(spel.signalen()).toContain('geen-akkoord');
  expect(spel.weigert('VR', 'plan.uitgevoerd', { datum: '2026-06-01' })).toEqual([
    'checklist-onvolledig',
    'afspraken-niet-definitief',
    'akkoord-ontbreekt',
  ]);
  expect(spel.weigert('VR', 'toetsing.aangevraagd')).toEqual(['checklist-onvolledig', 'afspraken-niet-definitief']);
  expect(spel.mist('checklist-onvolledig', 'VR', 'toetsing.aangevraagd')).toEqual([
    'informatie-delen',
    'opleiden-trainen-oefenen',
  ]);
});

const ronde2 = () => onthouden().gereed('informatie-delen', 'opleiden-trainen-oefenen').vraagAan();

test('adapted and definitive again, it is asked for a second time (row 7)', () => {
  const spel = ronde2();
  expect(spel.voortgang().toetsing).toBe('aangevraagd');
  expect(spel.taken()).toEqual(['intercollegiale-toetsing/besluiten']);
  expect(spel.facts().toetsingen.map(({ versie, besluit }) => [versie, besluit?.uitkomst])).toEqual([
    [1, 'geen-akkoord'],
    [2, undefined],
  ]);
});

const standBy = () =>
  ronde2()
    .doe('RG', 'akkoord.onthouden', { redenen: [{ over: 'profielkeuze', toelichting: 'Te zwaar' }] })
    .doe('CP', 'profiel.voorgesteld', { profiel: 'stand-by', beargumentering: 'Zoals de Regiegroep vraagt' })
    .doe('VR', 'profiel.ingestemd', { profiel: 'stand-by' })
    .beide('profielkeuze.definitief')
    .doe('VR', 'profielkeuze.besproken', { datum: '2026-04-01' })
    .doe('VR', 'verkenning.afgerond');

test('a profile that does not fit goes back to step 5, with what was agreed kept (rows 8, 9)', () => {
  const terug = ronde2().doe('RG', 'akkoord.onthouden', {
    redenen: [{ over: 'profielkeuze', toelichting: 'Te zwaar' }],
  });
  expect(terug.fase()).toBe('verkenning');
  expect(terug.stap('profielkeuze')).toBe('bezig');
  expect(terug.stap('afstemming')).toBe('gereed');
  expect(terug.voortgang().profiel).toBe('gekozen');
  expect(terug.taken()).toEqual([
    'profielkeuze/definitief-maken/veiligheidsregio',
    'profielkeuze/definitief-maken/crisispartner',
    'profielkeuze/heroverwegen',
  ]);
  // foutieve-informatie has the same words on both lists; the others are to be looked at again.
  const spel = standBy();
  expect(spel.fase()).toBe('uitwerking');
  expect(spel.voortgang().minimum).toEqual({ gereed: 2, totaal: 8 }); // ST9 and SB8 differ in an article only (I-73)
  const status = checklistStatus(spel.snapshot()).minimum.map(({ item, status }) => [item.code, status]);
  expect(Object.fromEntries(status)).toEqual({
    SB1: 'in-bewerking',
    SB2: 'open',
    SB3: 'open',
    SB4: 'in-bewerking',
    SB5: 'gereed',
    SB6: 'in-bewerking',
    SB7: 'in-bewerking',
    SB8: 'gereed',
  });
});

test('an akkoord with points of attention is an akkoord; a second one changes nothing (rows 10, 11)', () => {
  const spel = standBy()
    .gereed(...lijst['stand-by'])
    .vraagAan()
    .doe('RG', 'akkoord.gegeven', { aandachtspunten: [{ id: 'budget', omschrijving: 'Budget vastleggen' }] });
  expect(spel.fase()).toBe('uitvoering');
  expect(spel.facts().toetsingen).toHaveLength(3);
  expect(spel.taken()).toEqual([
    'plan-uitvoeren/uitvoeren',
    'plan-uitvoeren/aandachtspunt/budget',
    'go-live/oefenen',
    'go-live/bekrachtigen',
  ]);
  expect(spel.weigert('RG', 'akkoord.gegeven')).toEqual(['niet-in-deze-fase']);
  expect(spel.facts().toetsingen).toHaveLength(3);
  spel.doe('VR', 'aandachtspunt.afgehandeld', { aandachtspunt: 'budget' });
  expect(spel.taken()).not.toContain('plan-uitvoeren/aandachtspunt/budget');
});

test('a choice revised by both while the request lies there makes it lapse (I-21)', () => {
  const spel = aangevraagd();
  spel.doe('VR', 'keuzewijziging.gewenst', { reden: 'Te zwaar' });
  expect(spel.fase()).toBe('uitwerking');
  expect(spel.signalen()).toContain('keuzewijziging-gewenst');
  spel.doe('CP', 'keuzewijziging.gewenst', { reden: 'Mee eens' });
  expect(spel.fase()).toBe('verkenning');
  expect(spel.facts().toetsingen.at(-1)?.besluit?.uitkomst).toBe('vervallen');
});
