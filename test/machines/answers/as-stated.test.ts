import { describe, expect, test } from 'vitest';
import { attempt, type SamenwerkingEvent } from '../../../src/index.js';
import { openCase } from '../../support/case.js';

const begin = () => openCase({ veiligheidsregio: 'VR25', crisispartner: 'zuiderzeeland' });
const by = { rol: 'crisispartner', organisatie: 'zuiderzeeland' };
const at = '2026-01-05T09:00:00Z';
const gemaakt = { type: 'inschatting.gemaakt', by, at, profiel: 'kern' };
const notitie = { type: 'notitie.vastgelegd', by, at };

describe('what was stated stays as it was stated', () => {
  test('what the sender changes afterwards changes no fact', () => {
    const contactpersonen = ['J. de Vries'];
    const door = { ...by };
    const eigen = begin();
    attempt(eigen.actor, { ...notitie, by: door, resultaten: 'x', contactpersonen });
    contactpersonen.push('een ander');
    door.organisatie = 'een ander';
    expect(eigen.facts().notities.crisispartner).toEqual([
      { by, at, resultaten: 'x', contactpersonen: ['J. de Vries'] },
    ]);
  });

  test('nor what is changed in an event that was sent past the door', () => {
    const eigen = begin();
    const contactpersonen = ['J. de Vries'];
    eigen.actor.send({ ...notitie, by, resultaten: 'x', contactpersonen } as never);
    contactpersonen.push('een ander');
    expect(eigen.facts().notities.crisispartner?.[0]?.contactpersonen).toEqual(['J. de Vries']);
  });

  test('an event that reads differently the second time is taken as it read the first time', () => {
    const eigen = begin();
    let reads = 0;
    const wisselend = { ...gemaakt };
    Object.defineProperty(wisselend, 'profiel', {
      get: () => (reads++ === 0 ? 'kern' : 'geen-profiel'),
      enumerable: true,
    });
    const outcome = attempt(eigen.actor, wisselend);
    expect(outcome.ok && eigen.facts().inschattingen.crisispartner?.profiel).toBe(outcome.ok && 'kern');
    expect(eigen.snapshot().status).toBe('active');
  });
});

test('an event of the wrong form, sent past attempt, is never noted', () => {
  const spel = begin();
  const stated = spel.event('VR', 'notitie.vastgelegd', { resultaten: 'Oefening 2024' }) as SamenwerkingEvent;
  const before = spel.snapshot();
  spel.actor.send({ ...stated, resultaten: 7 } as never);
  spel.actor.send({ ...stated, extra: 1 } as never);
  expect(spel.snapshot().context).toEqual(before.context);
  expect(attempt(spel.actor, stated).ok).toBe(true);
  expect(spel.facts().notities.veiligheidsregio).toHaveLength(1);
});
