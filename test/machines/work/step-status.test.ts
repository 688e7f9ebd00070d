import { describe, expect, test } from 'vitest';
import type { EventType, PayloadOf, StapId } from '../../../src/index.js';
import { lijst } from '../../support/case.js';
import { datum, een, kandidaat, koppel, live, type Spel, standBy, uitgevoerd } from '../../support/situations.js';

describe('a step begins with the first of its work', () => {
  const metPlan = () =>
    standBy().doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'Opleiden' }] });

  // biome-ignore format: a table is read by the row
  const begins: readonly [stap: StapId, by: EventType, begin: () => Spel, data: object][] = [
  ['afstemming', 'bespreekpunt.beantwoord', een, { bespreekpunt: 'A8', antwoord: 'x' }],
  ['afstemming', 'verwachtingen.gedeeld', een, { ambities: 'x' }],
  ['afspraken-en-plan', 'systeem.gekozen', standBy, { systeem: 'LCMS' }],
  ['afspraken-en-plan', 'eigen-afspraak.toegevoegd', standBy, { id: 'E1', gebied: 'mens', tekst: 'x' }],
  ['afspraken-en-plan', 'afspraak.opgepakt', standBy, { afspraak: 'alarmering' }],
  ['afspraken-en-plan', 'plan.opgesteld', standBy, { activiteiten: [{ id: 'a', omschrijving: 'x' }] }],
  ['wegzetten-in-de-tijd', 'planning.vastgesteld', metPlan, { activiteiten: [{ activiteit: 'a', dagen: 3 }] }],
  ['wegzetten-in-de-tijd', 'planning.vastgesteld', metPlan, { goLiveDatum: datum }],
  ['wegzetten-in-de-tijd', 'planning.vastgesteld', metPlan, { hardeDeadlines: [] }],
  ['intercollegiale-toetsing', 'afspraken.definitief', () => standBy().gereed(...lijst['stand-by']), {}],
  ['go-live', 'oefening.gehouden', uitgevoerd, { datum }],
  ['monitoren-en-evalueren', 'evaluatieritme.vastgesteld', koppel, { maanden: 6, vanaf: datum }],
  ['monitoren-en-evalueren', 'evaluatie.gehouden', koppel, { datum }],
  ['ervaringen-delen', 'ervaring.gedeeld', live, { datum, omschrijving: 'x' }],
];

  test.each(begins)('%s with %s', (stap, type, begin, data) => {
    const spel = begin();
    expect(spel.stap(stap)).toBe('open');
    expect(spel.doe('CP', type, data as PayloadOf<EventType>).stap(stap)).toBe('bezig');
  });
});

test('a step whose work was passed with a reason, nothing of it begun, is overgeslagen', () => {
  const inschatten = { punten: ['profiel-inschatten' as const], reden: 'We kennen elkaar' };
  expect(een().doe('VR', 'punt.overgeslagen', inschatten).stap('eerste-inschatting')).toBe('overgeslagen');
  const begonnen = een().beide('inschatting.gemaakt', { profiel: 'kern' });
  expect(begonnen.doe('VR', 'punt.overgeslagen', inschatten).stap('eerste-inschatting')).toBe('gereed');
});

test('waived after a candidate withdrew, the step is passed over and not done', () => {
  const spel = kandidaat()
    .doe('VR', 'kandidatuur.ingetrokken')
    .doe('VR', 'punt.overgeslagen', { punten: ['steun-en-melding'], reden: 'Niemand wil' });
  expect(spel.stap('adoptieregio-bepalen')).toBe('overgeslagen');
  expect(spel.rijen()[0]).toBe('overgeslagen');
});
