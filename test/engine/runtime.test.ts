import { describe, expect, test, vi } from 'vitest';
import { assign, createMachine } from 'xstate';
import { restore, start, step, watch } from '../../src/engine/runtime.js';
import { EngineError } from '../../src/procedure/errors.js';
import { repair, said, untilPaid } from '../support/repair.js';
import { toy } from '../support/toy.js';

describe('a procedure that fails says so', () => {
  const waiting = () => repair(...untilPaid.slice(0, 2)).getSnapshot();
  const failure = (begin: () => unknown) => {
    try {
      begin();
    } catch (error) {
      if (EngineError.is(error, 'procedure-failed')) return error;
      throw error;
    }
    throw new Error('it did not fail');
  };

  // The oldest XState we run on knows no `maxIterations`: it would never end.
  test.skipIf(process.env.XSTATE_FLOOR)('an always that never settles is cut off', () => {
    const error = failure(() => step(waiting(), said('mechanic', 'spun')));
    expect(error.details).toEqual({ event: 'spun' });
    expect(String(error.cause)).toContain('Infinite loop');
  });

  test('a noting that throws is reported with what it threw', () => {
    const error = failure(() => step(waiting(), said('mechanic', 'jammed')));
    expect(error.message).toBe('The procedure failed on jammed.');
    expect(String(error.cause)).toContain('the chain broke');
  });

  test('its start as well', () => {
    const fails = () => {
      throw new Error('broken');
    };
    const machine = createMachine({ initial: 'a', states: { a: { entry: assign(fails) } } });
    expect(() => start(machine, undefined as never)).toThrow('The procedure failed on start.');
  });

  test('an error of our own is kept as it is', () => {
    const own = new EngineError('procedure-failed', { event: 'own' }, { message: 'own' });
    const transition = () => {
      throw own;
    };
    expect(() => step({ machine: { transition } } as never, said('owner', 'paid'))).toThrow(own);
  });
});

describe('a stored case is restored without an actor', () => {
  const stored = (actor: ReturnType<typeof repair>) => {
    const { value, context } = actor.getSnapshot();
    return JSON.parse(JSON.stringify({ value, context }));
  };

  test('at every state it answers as the live one, and steps to the same', () => {
    for (let passed = 0; passed < untilPaid.length; passed++) {
      const live = repair(...untilPaid.slice(0, passed));
      const restored = restore(toy.machine, stored(live));
      expect([restored.value, restored.status, restored.context]).toEqual([
        live.getSnapshot().value,
        'active',
        live.getSnapshot().context,
      ]);
      const event = untilPaid[passed] as (typeof untilPaid)[number];
      const next = step(restored, event);
      live.send(event as never);
      expect([next.value, next.context]).toEqual([live.getSnapshot().value, live.getSnapshot().context]);
    }
  });

  test('two cases in one state do not share their facts', () => {
    const one = restore(toy.machine, { value: 'intake', context: { owner: 'ada', faults: [] } });
    const other = restore(toy.machine, { value: 'intake', context: { owner: 'bob', faults: [] } });
    expect([one.context.owner, other.context.owner]).toEqual(['ada', 'bob']);
  });

  test('a finished case is finished', () => {
    expect(restore(toy.machine, { value: 'collected', context: { owner: 'ada', faults: [] } }).status).toBe('done');
  });

  test.each(['repair', 'nowhere', {}, { repair: 'nowhere' }, null, 7, undefined])(
    'a state the machine does not have is refused: %j',
    (value) => {
      expect(() => restore(toy.machine, { value, context: {} })).toThrow(EngineError);
    },
  );

  test('and named, with what is expected', () => {
    try {
      restore(toy.machine, { value: 'repair', context: {} });
    } catch (error) {
      expect((error as Error).message).toBe('Not a state of this machine: "repair".');
      const { path, value, expected } = EngineError.is(error, 'invalid-input') ? error.details : ({} as never);
      expect([path, value]).toEqual(['value', '"repair"']);
      expect(expected).toEqual({
        nl: 'Verwacht een toestand van deze machine, voluit',
        en: 'Expected a state of this machine, in full',
      });
    }
    expect.hasAssertions();
  });

  test('a state is worked out once for all cases in it; no more than 256 of them are kept', () => {
    const ids = Array.from({ length: 257 }, (_, index) => `s${index}`);
    const machine = createMachine({ initial: 's0', states: Object.fromEntries(ids.map((id) => [id, {}])) });
    const resolve = vi.spyOn(machine, 'resolveState');
    const restoreAll = (...values: readonly string[]) => {
      for (const value of values) restore(machine, { value, context: {} });
      return resolve.mock.calls.length;
    };
    expect(restoreAll('s0', 's1', 's0', 's1')).toBe(2);
    expect(restoreAll(...ids)).toBe(257);
    expect(restoreAll('s0')).toBe(258);
  });
});

test('an event that an actor does not take is neither taken nor recorded', () => {
  const actor = repair();
  const event = said('owner', 'unheard');
  const watched = watch(actor, event);
  actor.send(event as never);
  expect(watched.stop()).toEqual({ taken: false, recorded: false });
});
