import { expect, test } from 'vitest';
import { processchema as rijen } from '../../../src/content/processchema.js';
import { processchema } from '../../../src/index.js';
import { allStates } from '../../support/roads.js';
import { datum, een, type Spel, standBy, uitgevoerd } from '../../support/situations.js';

const statuses = ['open', 'bezig', 'gereed', 'overgeslagen', 'niet-van-toepassing'];

test('Bijlage D has its twelve rows in every state', () => {
  for (const [where, snapshot] of allStates()) {
    expect(
      processchema(snapshot).map(({ nr, tekst }) => [nr, tekst]),
      where,
    ).toEqual(rijen.map(({ nr, tekst }) => [nr, tekst]));
    for (const { status } of processchema(snapshot)) expect(statuses).toContain(status);
  }
});

test('a row that does not apply cites why, and no other row does', () => {
  const seen = new Set<string | undefined>();
  for (const [where, snapshot] of allStates()) {
    for (const { nr, status, why } of processchema(snapshot)) {
      expect([where, nr, why !== undefined]).toEqual([where, nr, status === 'niet-van-toepassing']);
      seen.add(why?.lines);
    }
  }
  expect([...seen].filter((lines) => lines)).toEqual(['115', '80-82']);
});

test('the row of the practical test is open, held, and done with the points it brought up', () => {
  const row = (spel: Spel) => spel.rijen()[10];
  const spel = uitgevoerd();
  expect(row(spel)).toBe('open');
  spel.doe('VR', 'oefening.gehouden', { datum }).doe('VR', 'verbeterpunt.genoteerd', { id: 'V1', omschrijving: 'x' });
  expect(row(spel)).toBe('bezig');
  spel
    .doe('CP', 'verbeterpunt.afgesproken', { verbeterpunt: 'V1', wat: 'x', wie: 'y', wanneer: datum })
    .doe('VR', 'golive.bevestigd', { datum });
  expect(row(spel)).toBe('gereed');
});

test('rows 6 and 7 of Bijlage D each follow their own half of step 6', () => {
  expect(standBy().gereed('alarmering').rijen().slice(5, 7)).toEqual(['open', 'bezig']);
  const spel = standBy().doe('VR', 'plan.opgesteld', { activiteiten: [{ id: 'a', omschrijving: 'Opleiden' }] });
  expect(spel.rijen().slice(5, 7)).toEqual(['gereed', 'open']);
});

test('a procedure that ends after the verkenning has no rows to come', () => {
  const spel = een({ zonderToetsing: 'afronden' }).kies('koppel').doe('VR', 'verkenning.afgerond');
  expect(spel.rijen().slice(5)).toEqual(Array(7).fill('niet-van-toepassing'));
});
