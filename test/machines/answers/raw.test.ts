import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import {
  apply,
  attempt,
  stappenplanMachine,
  uitvoeringsfaseMachine,
  uitwerkingsfaseMachine,
  verkenningsfaseMachine,
} from '../../../src/index.js';
import { chartOf } from '../../../src/procedure/chart.js';
import { roads } from '../../support/roads.js';
import { een } from '../../support/situations.js';

const throws = () => {
  throw new Error('no');
};
/** Wraps every object in it in a proxy, as the form state of a page does. */
const reactive = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? new Proxy(value, { get: (target, key) => reactive(Reflect.get(target, key)) })
    : value;

describe('sent past attempt, no payload kills an actor, and can and send agree', () => {
  const plan = { activiteiten: [{ id: 'opleiden', omschrijving: 'Opleiden' }] };
  const begin = () => een().naarUitwerking('stand-by');
  const event = () => begin().event('VR', 'plan.opgesteld', plan) as object;
  let reads = 0;

  test.each<[string, () => unknown]>([
    ['a list that is a proxy', () => ({ ...event(), activiteiten: new Proxy([...plan.activiteiten], {}) })],
    ['form state, proxies all through', () => reactive(event())],
    [
      'a getter',
      () => Object.defineProperty({ ...event() }, 'activiteiten', { get: () => plan.activiteiten, enumerable: true }),
    ],
    [
      'a getter that throws',
      () => Object.defineProperty({ ...event() }, 'activiteiten', { get: throws, enumerable: true }),
    ],
    [
      'a getter that is another each time',
      () =>
        Object.defineProperty({ ...event() }, 'activiteiten', {
          get: () => (reads++ % 2 ? 7 : plan.activiteiten),
          enumerable: true,
        }),
    ],
    ['a proxy that throws', () => ({ ...event(), activiteiten: new Proxy([], { get: throws }) })],
    ['a function', () => ({ ...event(), activiteiten: () => [] })],
    [
      'a cycle',
      () => {
        const it: Record<string, unknown> = { ...event() };
        it.activiteiten = [it];
        return it;
      },
    ],
    ['the wrong form', () => ({ ...event(), activiteiten: 'opleiden' })],
    ['no stamp', () => ({ type: 'plan.opgesteld', ...plan })],
  ])('%s', (name, made) => {
    const spel = begin();
    const given = made() as never;
    const steady = name !== 'a getter that is another each time';
    const can = spel.snapshot().can(given);
    spel.actor.send(given);
    expect(spel.snapshot().status).toBe('active');
    const taken = spel.facts().plan !== undefined;
    if (steady) expect(taken).toBe(can);
    if (taken) expect(spel.facts().plan?.activiteiten).toStrictEqual(plan.activiteiten);
    const asked = begin();
    const outcome = attempt(asked.actor, made());
    if (steady) expect(outcome.ok).toBe(can);
    if (!outcome.ok) expect(outcome.blockers[0]?.input?.path).not.toBe('');
    expect(asked.snapshot().status).toBe('active');
  });

  test('anything at all', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (anything) => {
          const spel = begin();
          const before = JSON.stringify(spel.actor.getPersistedSnapshot());
          const given = { ...event(), activiteiten: anything } as never;
          const can = spel.snapshot().can(given);
          spel.actor.send(given);
          expect(spel.snapshot().status).toBe('active');
          if (!can) expect(JSON.stringify(spel.actor.getPersistedSnapshot())).toBe(before);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('what the sender changes afterwards changes no fact', () => {
    const spel = begin();
    const given = structuredClone(event()) as { activiteiten: { id: string }[] };
    spel.actor.send(given as never);
    given.activiteiten.push({ id: 'later' });
    if (given.activiteiten[0]) given.activiteiten[0].id = 'anders';
    expect(spel.facts().plan?.activiteiten).toStrictEqual(plan.activiteiten);
  });
});

describe('forged internal events find no road', () => {
  const machines = [stappenplanMachine, verkenningsfaseMachine, uitwerkingsfaseMachine, uitvoeringsfaseMachine];
  const forged = machines.flatMap((machine) =>
    chartOf(machine as never).nodes.flatMap(({ path }) => {
      const id = [machine.id, ...path].join('.');
      return [`xstate.done.state.${id}`, `xstate.after.1000.${id}`, `xstate.done.actor.${id}`, `xstate.snapshot.${id}`];
    }),
  );

  test.each(Object.entries(roads))('sent raw at any moment: %s', (_, road) => {
    const { input, journal } = road();
    const actor = createActor(stappenplanMachine, { input }).start();
    for (const event of journal) {
      const before = actor.getSnapshot();
      for (const type of forged) actor.send({ type } as never);
      expect(JSON.stringify([actor.getSnapshot().value, actor.getSnapshot().context])).toBe(
        JSON.stringify([before.value, before.context]),
      );
      actor.send(event);
    }
  });

  test('through attempt and apply no internal event of any kind passes', () => {
    const spel = een();
    const by = spel.by('VR');
    for (const type of [...forged, 'xstate.init', 'xstate.stop', 'xstate.error.actor.x', '*', '']) {
      const event = { type, by, at: '2026-01-05T09:00:00Z' };
      expect(attempt(spel.actor, event)).toMatchObject({
        ok: false,
        blockers: [{ code: 'ongeldige-invoer', input: { path: 'type' } }],
      });
      expect(apply(spel.snapshot(), event).ok).toBe(false);
    }
    expect(spel.snapshot().status).toBe('active');
  });
});
