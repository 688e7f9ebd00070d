import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { attempt as attemptIn } from '../../src/engine/attempt.js';
import { explain as explainIn } from '../../src/engine/explain.js';
import { toy } from '../support/toy.js';

describe('a procedure that has nothing to do with crises', () => {
  const stamp = { by: { rol: 'crisispartner', organisatie: 'x' }, at: '2026-01-05T09:00:00Z' } as const;
  const actor = () => createActor(toy.machine).start();

  test('its gates, words, steps and tasks are its own', () => {
    const shop = actor();
    expect(explainIn(toy, shop.getSnapshot(), { type: 'geleverd', ...stamp }).blockers).toMatchObject([
      {
        code: 'unpaid',
        text: { en: 'Not paid yet' },
        missing: [{ id: 'invoice' }],
        source: { quote: 'No crisis in sight' },
      },
    ]);
    expect(attemptIn(toy, shop, { type: 'betaald', ...stamp })).toEqual({
      ok: true,
      changes: [
        { kind: 'phase', id: 'delivery', from: 'order', to: 'delivery' },
        { kind: 'step', id: 'order', from: 'open', to: 'done' },
        { kind: 'task', id: 'order/pay', to: 'closed' },
      ],
    });
    expect(attemptIn(toy, shop, { type: 'geleverd', ...stamp }).ok).toBe(true);
    expect(explainIn(toy, shop.getSnapshot(), { type: 'geleverd', ...stamp }).blockers[0]?.code).toBe('afgesloten');
  });

  test('an event of the stappenplan is unknown to it', () => {
    const [blocker] = explainIn(toy, actor().getSnapshot(), { type: 'akkoord.gegeven', ...stamp }).blockers;
    expect(blocker?.input?.path).toBe('type');
  });
});
