import { expect, test } from 'vitest';
import { actingAs, type By } from '../src/index.js';

const by: By = { rol: 'crisispartner', organisatie: 'liander', naam: 'J. de Vries' };
const now = () => new Date('2026-01-05T10:00:00+01:00');

test('who speaks and when is stamped on the event, the moment in UTC', () => {
  expect(actingAs(by, now)('inschatting.gemaakt', { profiel: 'kern' })).toEqual({
    type: 'inschatting.gemaakt',
    by,
    at: '2026-01-05T09:00:00.000Z',
    profiel: 'kern',
  });
});

test('an event that carries nothing is type and stamp', () => {
  expect(actingAs(by, now)('inschatting.gedeeld')).toEqual({
    type: 'inschatting.gedeeld',
    by,
    at: now().toISOString(),
  });
});

test('a payload brings no stamp and no type of its own', () => {
  const forged = { datum: '2026-06-01', by: { rol: 'regiegroep', organisatie: 'regiegroep' }, at: '2018', type: 'x' };
  expect(actingAs(by, now)('golive.bevestigd', forged as never)).toEqual({
    type: 'golive.bevestigd',
    by,
    at: now().toISOString(),
    datum: '2026-06-01',
  });
});

test('the clock is read once for each event', () => {
  let reads = 0;
  const says = actingAs(by, () => new Date(2026, 0, 1, 0, 0, reads++));
  const [first, second] = [says('inschatting.gedeeld'), says('inschatting.gedeeld')];
  expect(reads).toBe(2);
  expect(first.at < second.at).toBe(true);
});
